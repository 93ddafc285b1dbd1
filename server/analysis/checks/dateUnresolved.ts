import { groupBy } from '../../../common/text/groupBy';
import { clientCommands } from '../../../common/protocol';
import type { Check } from './check';
import { inBoilerplate } from './times';

/** Times relative to an unknown moment: one finding for each article, the rest are its evidence. */
export const dateUnresolved: Check = {
  code: 'date.unresolved',
  summary: 'A time is relative to an unknown moment.',
  severity: 'information',
  run: ({ text, analysis }) => {
    const open = analysis.times.filter((t) => t.unresolved === 'captured-unknown' && !inBoilerplate(analysis, t.start));
    return [...groupBy(open, (t) => t.article).values()].flatMap(([first, ...rest]) => {
      if (first === undefined) return [];
      const words = (t: { start: number; end: number }): string => `\u201c${text.slice(t.start, t.end)}\u201d`;
      return [
        {
          start: first.start,
          end: first.end,
          code: 'date.unresolved',
          severity: 'information' as const,
          message: `${words(first)} counts from the moment the page was captured, which nothing states${rest.length > 0 ? `; ${rest.length} more ${rest.length === 1 ? 'time depends' : 'times depend'} on it` : ''}.`,
          evidence: rest.map((t) => ({ start: t.start, end: t.end, message: `${words(t)} cannot be resolved either` })),
          fixes: [
            {
              kind: 'command' as const,
              title: 'Set the publication date of this article\u2026',
              command: clientCommands.setPublicationDate,
              args: [{ offset: first.start }],
            },
          ],
        },
      ];
    });
  },
};
