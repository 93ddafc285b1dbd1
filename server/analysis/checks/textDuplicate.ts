import { foldKey } from '../../../common/text/fold';
import type { Section } from '../model';
import type { Check } from './check';

/** Shorter lines repeat for good reasons: labels, credits, section names. */
const shortest = 80;

/** A paragraph or caption stands twice in a source. */
export const textDuplicate: Check = {
  code: 'text.duplicate',
  summary: 'A paragraph or caption stands twice.',
  severity: 'information',
  run: ({ text, analysis }) => {
    const seen = new Map<string, Section>();
    return analysis.sections.flatMap((section) => {
      if ((section.kind !== 'body' && section.kind !== 'caption') || section.end - section.start < shortest) return [];
      const key = foldKey(text.slice(section.start, section.end));
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, section);
        return [];
      }
      return [
        {
          start: section.start,
          end: section.end,
          code: 'text.duplicate',
          severity: 'information' as const,
          message: `This ${section.kind === 'caption' ? 'caption' : 'paragraph'} stands in the source already.`,
          evidence: [{ start: first.start, end: first.end, message: 'the first copy' }],
          fixes: [],
          faded: true,
        },
      ];
    });
  },
};
