import { describe } from '../../../common/anchor/describe';
import { placesOf } from '../../../common/anchor/places';
import type { Span } from '../../../common/text/span';
import { align } from './sellers';

/** What an anchoring says: where the passage stands, and whether its words are said to be unchanged. */
export interface Answer {
  readonly state: string;
  readonly span: Span | null;
}

/** The passage stands where it stood. What every tool does that stores line and column, or an offset. */
export const byPosition = (before: string, after: string, { start, end }: Span): Answer => ({
  state: after.slice(start, end) === before.slice(start, end) ? 'exact' : 'edited',
  span: start < after.length ? { start, end: Math.min(end, after.length) } : null,
});

/** Share of a stored context that stands in the text beside a place. */
const similarityOf = (stored: string, there: string): number =>
  stored === '' ? 1 : 1 - align(stored, there).distance / stored.length;

/** Longer quotes are looked for by their beginning alone, so that the rival's cost stays bearable. */
const mostAligned = 160;

/**
 * The passage stands where its quote, prefix and suffix fit best, in the manner of web annotators: every place of the
 * very words, else the one where words differ least (by at most half), scored by quote, context and nearness in the
 * weights 50, 20, 20 and 2; the best is taken, however good it is and however close the next one comes.
 */
export function byQuote(before: string, after: string, span: Span): Answer {
  const { exact, prefix, suffix } = describe(before, span);
  const same = placesOf(after, exact).map((start) => ({ start, end: start + exact.length, quote: 1 }));
  const places = same.length > 0 ? same : [...alikeIn(after, exact)];
  let best: Span | null = null;
  let most = -1;
  for (const { start, end, quote } of places) {
    const context =
      20 * similarityOf(prefix, after.slice(Math.max(0, start - prefix.length), start)) +
      20 * similarityOf(suffix, after.slice(end, end + suffix.length));
    const score = 50 * quote + context + 2 * (1 - Math.abs(start - span.start) / Math.max(1, after.length));
    if (score <= most) continue;
    most = score;
    best = { start, end };
  }
  return { state: same.length > 0 ? 'exact' : 'edited', span: best };
}

function* alikeIn(text: string, exact: string): Generator<Span & { readonly quote: number }> {
  const head = exact.slice(0, mostAligned);
  const { start, end, distance } = align(head, text);
  if (distance > head.length / 2) return;
  yield { start, end: end + exact.length - head.length, quote: 1 - distance / head.length };
}
