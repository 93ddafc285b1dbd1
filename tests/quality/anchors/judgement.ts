import type { Span } from '../../../common/text/span';
import { isBlank, isTrue, type Truth } from './oracle';
import { readsTheSame } from './sameReading';
import type { TrackedText } from './trackedText';

/**
 * How right an answer "it stands here" is:
 *
 * - own: on the passage's own units
 * - same text: the same words, come by another way that ends in the very same text: of "the the" nobody can tell which
 *   one was typed
 * - copy: the passage, or a part of it, was deleted, and a copy that was made of that stands here; two texts do not tell
 *   that from words that were moved
 * - wrong: on other words
 */
export type Judgement = 'own' | 'same text' | 'copy' | 'wrong';

/** Words, and signs where there are no words; each character of a script that writes no blanks between words. */
const words = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu;
const signs = /\S/gu;

const wordsIn = (text: string, { start, end }: Span): readonly Span[] => {
  const part = text.slice(start, end);
  const found = [...part.matchAll(words)];
  return (found.length > 0 ? found : [...part.matchAll(signs)]).map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
};

/** No word is longer. */
const longest = 80;

type IsOwn = (at: number) => boolean;

/** Whether the unit at an offset is one of a passage's, by a list of origins. */
const isFrom =
  (origins: Int32Array, { start, end }: Span): IsOwn =>
  (at) =>
    (origins[at] ?? -1) >= start && (origins[at] ?? -1) < end;

/**
 * The reading in which what was copied and then deleted was moved: a copy's units are the passage's where the units that
 * they were copied from are gone. An original that stands is never given up for its copy.
 */
function asMoved({ from, copyOf }: TrackedText, passage: Span, { places }: Truth): IsOwn {
  const [isOwn, isCopy] = [isFrom(from, passage), isFrom(copyOf, passage)];
  return (at) => isOwn(at) || (isCopy(at) && (places[copyOf[at] ?? -1] ?? -1) < 0);
}

/**
 * The other reading of a passage that reaches over an edge of copies which were put right beside their originals: the
 * copy is the original. Null where there is none; a passage within such a copy stands twice, and is never this one alone.
 */
function otherReading({ from, beside }: TrackedText, passage: Span): IsOwn | null {
  const isCopied = new Set<number>();
  beside.forEach((origin) => {
    if (origin >= passage.start && origin < passage.end) isCopied.add(origin);
  });
  const isIn = isFrom(from, passage);
  const isWithin = !from.some((origin, at) => isIn(at) && !isCopied.has(origin));
  const isBeside = isFrom(beside, passage);
  if (isCopied.size === 0 || isWithin) return null;
  return (at) => isBeside(at) || (isIn(at) && !isCopied.has(from[at] ?? -1));
}

/**
 * Whether a span holds at least half of the words that are left of a passage, and these are at least half of its words.
 * @param own whether the unit at an offset is one of the passage's
 */
function sharesHalf(text: string, span: Span, own: IsOwn): boolean {
  const shareOf = ({ start, end }: Span): number => {
    let count = 0;
    for (let at = start; at < end; at += 1) if (own(at)) count += 1;
    return count / (end - start);
  };
  let [first, last, all, here] = [text.length, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (!own(at)) continue;
    first = Math.min(first, at);
    last = at;
    all += 1;
    if (at >= span.start && at < span.end) here += 1;
  }
  const around = { start: Math.max(0, first - longest), end: last + longest };
  const left = wordsIn(text, around).filter((word) => shareOf(word) >= 0.5);
  const within = left.filter(({ start, end }) => start < span.end && end > span.start).length;
  if (left.length > 0) return 2 * within >= left.length && 2 * within >= wordsIn(text, span).length;
  // Of no word half is left.
  return all > 0 && 2 * here >= all && 2 * here >= span.end - span.start;
}

/** Whether every unit of a span that is not blank is one of the passage's, and all of the passage is there. */
function isAllOwn(tracked: TrackedText, passage: Truth, span: Span, own: IsOwn): boolean {
  let count = 0;
  for (let at = span.start; at < span.end; at += 1) {
    if (isBlank(tracked.text, at)) continue;
    if (!own(at)) return false;
    count += 1;
  }
  return count === passage.solid;
}

/** Whether a span begins and ends with the passage's first and last unit that is left, blanks aside. */
function isHull(text: string, { start, end }: Span, hull: Span | null): boolean {
  const part = text.slice(start, end);
  const blanks = part.length - part.trimStart().length;
  return hull !== null && start + blanks === hull.start && start + part.trimEnd().length === hull.end;
}

/** Judges an answer "it stands here". */
export function judgementOf(
  tracked: TrackedText,
  before: string,
  passage: Span,
  truth: Truth,
  answer: { readonly state: 'exact' | 'moved' | 'edited'; readonly span: Span },
): Judgement {
  const { state, span } = answer;
  const isHere = (mine: IsOwn): boolean =>
    state === 'edited' ? sharesHalf(tracked.text, span, mine) : isAllOwn(tracked, truth, span, mine);
  if (truth.left > 0 && isHere(isFrom(tracked.from, passage))) return 'own';
  // From the first to the last unit that is left: whatever was put in between, the passage stands nowhere else.
  if (state === 'edited' && isHull(tracked.text, span, truth.hull)) return 'own';
  if (isHere(asMoved(tracked, passage, truth))) return 'copy';
  const other = otherReading(tracked, passage);
  if (other && isHere(other)) return 'same text';
  // The very words, most of them the passage's own: at a cut the same letters stood on both sides.
  const isMostlyOwn = state !== 'edited' && isTrue(truth, state, span, tracked.text);
  return isMostlyOwn || readsTheSame(tracked, before, passage, truth, span) ? 'same text' : 'wrong';
}
