import { foldKey } from '../../../common/text/fold';
import type { Section } from '../model';
import type { Check } from './check';

/** Shorter lines repeat for good reasons: labels, credits, section names. */
const shortest = 80;

/** Paragraphs are told apart by so many folded units at first, looked for in so many units of the text. */
const head = 12;
const reach = 32;

/** The first units of a section's folded text: as the fold goes unit by unit, a part of the text tells them. */
function headOf(text: string, { start, end }: Section): string {
  const part = foldKey(text.slice(start, Math.min(end, start + reach)));
  return (part.length < head ? foldKey(text.slice(start, end)) : part).slice(0, head);
}

/** A paragraph or caption stands twice in a source. */
export const textDuplicate: Check = {
  code: 'text.duplicate',
  summary: 'A paragraph or caption stands twice.',
  severity: 'information',
  run: ({ text, analysis }) => {
    const foldedOf = ({ start, end }: Section): string => foldKey(text.slice(start, end));
    const byHead = new Map<string, Section>();
    /** The sections that begin as another one does, and that one, by their whole text. */
    const seen = new Map<string, Section>();
    const entered = new Set<string>();
    return analysis.sections.flatMap((section) => {
      if ((section.kind !== 'body' && section.kind !== 'caption') || section.end - section.start < shortest) return [];
      const begun = headOf(text, section);
      const alike = byHead.get(begun);
      if (alike === undefined) {
        byHead.set(begun, section);
        return [];
      }
      if (!entered.has(begun)) seen.set(foldedOf(alike), alike);
      entered.add(begun);
      const key = foldedOf(section);
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
