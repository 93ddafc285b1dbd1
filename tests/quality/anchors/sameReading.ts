import type { Span } from '../../../common/text/span';
import { isBlank, type Truth } from './oracle';
import type { TrackedText } from './trackedText';

const solidOffsets = (text: string, { start, end }: Span): readonly number[] =>
  Array.from({ length: end - start }, (_, i) => start + i).filter((at) => !isBlank(text, at));

/** The nearest unit of the first text beside a passage that is left and no unit of `taken`; -1 where there is none. */
function neighbour(places: Int32Array, from: number, step: number, taken: ReadonlySet<number>): number {
  for (let at = from; at >= 0 && at < places.length; at += step) {
    const place = places[at] ?? -1;
    if (place >= 0 && !taken.has(place)) return place;
  }
  return -1;
}

/**
 * Whether other edits than those that were made, no more of them, lead from the first text to the same text and leave
 * the passage in a span: the second "the" of "the the" may be the one that was put in, or the one that is left. So it is
 * when the span holds the passage's very words (blanks aside), no more units of the first text are lost in that reading
 * than in truth, and all that is left stands in the same order as in truth. The words must be the only ones in the
 * text when a copy that was made of them is part of the span: an original that stands is never given up for its copy.
 */
export function readsTheSame(
  tracked: TrackedText,
  before: string,
  passage: Span,
  { now, left, hull, places }: Truth,
  span: Span,
): boolean {
  const { text, from, copyOf } = tracked;
  const [was, is] = [solidOffsets(before, passage), solidOffsets(text, span)];
  if (was.length === 0 || was.length !== is.length) return false;
  if (was.some((at, i) => before[at] !== text[is[i] ?? -1])) return false;
  const taken = new Set(is);
  let [lost, copied] = [0, 0];
  for (const [i, at] of is.entries()) {
    const origin = from[at] ?? -1;
    if (origin >= 0 && (origin < passage.start || origin >= passage.end)) lost += 1;
    if (now[(was[i] ?? 0) - passage.start] !== at && (copyOf[at] ?? -1) >= 0) copied += 1;
  }
  if (lost > is.length - left) return false;
  if (copied > 0 && left > 0) {
    const words = text.slice(span.start, span.end);
    if (text.indexOf(words) !== text.lastIndexOf(words)) return false;
  }
  const isForeign = (at: number): boolean => {
    const origin = from[at] ?? -1;
    return origin >= 0 && !taken.has(at) && (origin < passage.start || origin >= passage.end) && !isBlank(text, at);
  };
  if (hull) {
    for (let at = Math.min(hull.start, span.start); at < Math.max(hull.end, span.end); at += 1)
      if (isForeign(at)) return false;
    return true;
  }
  const leftOf = neighbour(places, passage.start - 1, -1, taken);
  const rightOf = neighbour(places, passage.end, 1, taken);
  return (leftOf < 0 || leftOf < span.start) && (rightOf < 0 || rightOf >= span.end);
}
