import type { Span } from '../text/span';
import type { Compared } from './compared';
import type { Placing } from './placing';
import type { Run } from './runs';

/** The span that a passage's tokens cover now; its edges within its first and last token are kept. */
export function spanOf({ before, after }: Compared, span: Span, run: Run, { outer, kept }: Placing): Span {
  const first = before.text.slice(before.tokens.starts[run.start], before.tokens.ends[run.start]);
  const last = before.text.slice(before.tokens.starts[run.end - 1], before.tokens.ends[run.end - 1]);
  const start = after.tokens.starts[outer.start] ?? 0;
  const end = after.tokens.ends[outer.end - 1] ?? start;
  const isFirst = kept.start === run.start && after.text.startsWith(first, start);
  const isLast = kept.end === run.end && after.text.slice(start, end).endsWith(last);
  const head = isFirst ? Math.min(first.length, span.start - (before.tokens.starts[run.start] ?? 0)) : 0;
  const tail = isLast ? (before.tokens.ends[run.end - 1] ?? 0) - span.end : 0;
  const blanksBefore = Math.max(0, -head);
  const blanksAfter = Math.max(0, -tail);
  const from =
    blanksBefore > 0 ? blanksFrom(before.text, span.start, after.text, start, blanksBefore) : start + Math.max(0, head);
  const to =
    blanksAfter > 0
      ? end + sameAhead(before.text, span.end - blanksAfter, after.text, end, blanksAfter)
      : end - Math.max(0, tail);
  return { start: from, end: Math.max(from, to) };
}

/** Start of a passage that begins with blanks, where the same blanks stand before its first word. */
const blanksFrom = (before: string, start: number, after: string, word: number, blanks: number): number =>
  after.slice(Math.max(0, word - blanks), word) === before.slice(start, start + blanks) ? word - blanks : word;

/** Blanks at a passage's end that stand behind its last word still. */
const sameAhead = (before: string, from: number, after: string, word: number, blanks: number): number =>
  after.startsWith(before.slice(from, from + blanks), word) ? blanks : 0;

/** The very words at the place of a passage, also where they are part of longer words now. */
export function intactIn(compared: Compared, span: Span, placing: Placing): Span | null {
  const { before, after } = compared;
  const quote = before.text.slice(span.start, span.end);
  const starts = new Set<number>();
  for (const [b, a] of [
    [placing.kept.start, placing.image.start],
    [placing.kept.end - 1, placing.image.end - 1],
  ] as const) {
    starts.add((after.tokens.starts[a] ?? 0) - ((before.tokens.starts[b] ?? 0) - span.start));
    starts.add((after.tokens.ends[a] ?? 0) - ((before.tokens.ends[b] ?? 0) - span.start));
  }
  for (const start of starts)
    if (start >= 0 && after.text.startsWith(quote, start)) return { start, end: start + quote.length };
  return null;
}
