import type { Span } from '../text/span';
import type { Compared } from './compared';
import { cutsLineEnd, endOfWords, startOfWords } from './lineEnds';
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
  const from = head < 0 ? blanksFrom(before.text, span.start, after.text, start, -head) : start + head;
  const to = tail < 0 ? blanksTo(before.text, span.end, after.text, end, -tail) : end - tail;
  return { start: from, end: Math.max(from, to) };
}

/** Start of a passage that begins with blanks, where the same blanks stand before its first word; line ends may differ. */
function blanksFrom(before: string, start: number, after: string, word: number, blanks: number): number {
  const from = startOfWords(after, before.slice(start, start + blanks), word);
  if (from < 0) return word;
  // The blanks may begin with a line feed that has got a carriage return since.
  return cutsLineEnd(after, from) && !cutsLineEnd(before, start) ? from - 1 : from;
}

/** End of a passage that ends in blanks, where the same blanks stand behind its last word; line ends may differ. */
function blanksTo(before: string, end: number, after: string, word: number, blanks: number): number {
  const to = endOfWords(after, before.slice(end - blanks, end), word);
  return to < 0 ? word : to;
}

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
