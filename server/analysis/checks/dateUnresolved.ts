import { isoDayName } from '../../../common/text/calendar';
import { groupBy } from '../../../common/text/groupBy';
import { clientCommands } from '../../../common/protocol';
import type { CaptureRange } from '../model';
import type { Check } from './check';
import { setPublicationDate } from './fixes';
import { inBoilerplate } from './times';

/** What the text allows for the moment of capture, as part of a sentence. */
function rangeWords(range: CaptureRange | null): string {
  if (range === null || (range.from === null && range.to === null)) return '';
  const { from, to } = range;
  const days =
    from === null
      ? `on or before ${isoDayName(to ?? '')}`
      : to === null
        ? `on or after ${isoDayName(from)}`
        : from === to
          ? `on ${isoDayName(from)}`
          : `between ${isoDayName(from)} and ${isoDayName(to)}`;
  return ` (its text suggests ${days})`;
}

/** Times relative to an unknown moment: one finding for each article, the rest are its evidence. */
export const dateUnresolved: Check = {
  code: 'date.unresolved',
  summary: 'A time is relative to an unknown moment.',
  severity: 'information',
  run: ({ text, analysis }) => {
    const open = analysis.times.filter((t) => t.unresolved === 'captured-unknown' && !inBoilerplate(analysis, t.start));
    const inferred = rangeWords(analysis.captureRange);
    return [...groupBy(open, (t) => t.article).values()].flatMap(([first, ...rest]) => {
      if (first === undefined) return [];
      const words = (t: { start: number; end: number }): string => `\u201c${text.slice(t.start, t.end)}\u201d`;
      return [
        {
          start: first.start,
          end: first.end,
          code: 'date.unresolved',
          severity: 'information' as const,
          message: `${words(first)} counts from the moment the page was captured, which nothing states${inferred}${rest.length > 0 ? `; ${rest.length} more ${rest.length === 1 ? 'time depends' : 'times depend'} on it` : ''}.`,
          evidence: rest.map((t) => ({ start: t.start, end: t.end, message: `${words(t)} cannot be resolved either` })),
          fixes: [
            {
              kind: 'command' as const,
              title: 'Set the capture date\u2026',
              command: clientCommands.setCaptureDate,
              args: [{ offset: first.start }],
            },
            setPublicationDate(first.start),
          ],
        },
      ];
    });
  },
};
