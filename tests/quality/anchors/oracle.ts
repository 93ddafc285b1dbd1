import type { Span } from '../../../common/text/span';
import type { TrackedText } from './trackedText';

/** What became of a passage, by the identity of its code units. */
export interface Truth {
  readonly quote: string;
  /** For each code unit of the quote that is not blank: where it stands now, -1 when it is gone. */
  readonly now: Int32Array;
  /** Where every unit of the first text stands now, see `placesNow`. */
  readonly places: Int32Array;
  /** Units that are not blank, and those of them that are left. */
  readonly solid: number;
  readonly left: number;
  /** From the first to the last unit that is left; null when none is. */
  readonly hull: Span | null;
  /**
   * - intact: all stands as it stood, and nowhere else in the text
   * - repeated: all stands as it stood, and the same words stand elsewhere too
   * - changed: at most a fifth of it was taken away or put in between
   * - mangled: more than that, or what is left stands in several places
   * - copied: nothing is left, but half or more of it stands in a copy that was made of it
   * - deleted: nothing is left, and no copy
   */
  readonly fate: 'intact' | 'repeated' | 'changed' | 'mangled' | 'copied' | 'deleted';
}

/** Whether a unit is a blank. */
export const isBlank = (text: string, at: number): boolean => /\s/.test(text[at] ?? '');

/** Units of a stretch that are not blank. */
const solidIn = (text: string, start: number, end: number): number => text.slice(start, end).replace(/\s+/g, '').length;

/** Where every code unit of the first text stands now; -1 for those that are gone. */
export function placesNow(length: number, tracked: TrackedText): Int32Array {
  const places = new Int32Array(length).fill(-1);
  tracked.from.forEach((from, at) => {
    if (from >= 0) places[from] = at;
  });
  return places;
}

/** Units of the passage that are not blank and stand in a copy, each counted once. */
function copiedOf({ text, copyOf }: TrackedText, span: Span): number {
  const origins = new Set<number>();
  copyOf.forEach((origin, at) => {
    if (origin >= span.start && origin < span.end && !isBlank(text, at)) origins.add(origin);
  });
  return origins.size;
}

/** What became of one passage. `places` are those of `placesNow`. */
export function truthOf(before: string, span: Span, tracked: TrackedText, places: Int32Array): Truth {
  const after = tracked.text;
  const quote = before.slice(span.start, span.end);
  const now = new Int32Array(quote.length).fill(-1);
  let [left, solid, start, end] = [0, 0, Infinity, -1];
  for (let at = 0; at < quote.length; at += 1) {
    if (isBlank(quote, at)) continue;
    solid += 1;
    const place = places[span.start + at] ?? -1;
    now[at] = place;
    if (place < 0) continue;
    left += 1;
    start = Math.min(start, place);
    end = Math.max(end, place + 1);
  }
  const common = { quote, now, places, solid, left };
  if (left === 0) return { ...common, hull: null, fate: 2 * copiedOf(tracked, span) >= solid ? 'copied' : 'deleted' };
  const words = after.slice(start, end);
  const inside = words.replace(/\s+/g, '').length;
  const changed = (solid - left + Math.max(0, inside - left)) / solid;
  const isWhole = words === quote && left === solid;
  const again = isWhole && (after.indexOf(quote) !== start || after.indexOf(quote, start + 1) >= 0);
  const fate = isWhole ? (again ? 'repeated' : 'intact') : changed <= 0.2 ? 'changed' : 'mangled';
  return { ...common, hull: { start, end }, fate };
}

/** Units of the passage that stand within a span of the text as it is now. */
export function kept({ now }: Truth, span: Span): number {
  let count = 0;
  for (const place of now) if (place >= span.start && place < span.end) count += 1;
  return count;
}

/**
 * Whether an answer "it stands here" is true by the identity of units alone: the strict figure, beside `judgementOf`.
 * An answer on a copy is false even where the original is gone, and so is the other "the" of "the the".
 *
 * A passage that is said to stand here unchanged (exact, moved) must be made of its own units: four fifths of them are
 * there, and four fifths of what stands there are its own. (Not all: a word that was replaced by the same word, or the
 * second of two equal letters, reads the same.) One that is said to stand here edited must hold at least half of what
 * is left of it, and what stands there outside of its first and last unit must be no more than its own.
 */
export function isTrue(truth: Truth, state: 'exact' | 'moved' | 'edited', span: Span, after: string): boolean {
  const own = kept(truth, span);
  if (own === 0 || !truth.hull) return false;
  const there = solidIn(after, span.start, span.end);
  if (state === 'edited') {
    const start = Math.max(span.start, truth.hull.start);
    return 2 * own >= truth.left && there - solidIn(after, start, Math.min(span.end, truth.hull.end)) <= own;
  }
  return 5 * own >= 4 * solidIn(truth.quote, 0, truth.quote.length) && 5 * own >= 4 * there;
}
