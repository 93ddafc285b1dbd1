import type { Span } from '../text/span';
import { firstFrom } from './compared';
import type { TextWords } from './textWords';
import type { Wanted } from './wanted';

/** Places of some words, the nearest first. */
export interface WordPlaces {
  readonly places: readonly Span[];
  /** Whether these are all there are. */
  readonly complete: boolean;
}

/**
 * Finds where the words of a passage stand, whatever blanks stand between them; at most `limit` places, the nearest to
 * an offset first. The first and the last word may be part of longer ones.
 */
export type FindWords = (wanted: Wanted, around: number, limit: number) => WordPlaces;

/** A shorter part of a word is found by itself, not within other words. */
const shortest = 4;
/** Tokens that stand more often than this are no good to look for others by. */
const common = 300;
/** Places that are looked at for one passage, at most. */
const mostLooked = 20_000;

/** Where a token of the words may stand: its number among them, and places in the text. */
interface Hold {
  readonly number: number;
  readonly places: Int32Array;
}

const joined = (parts: readonly Int32Array[]): Int32Array => {
  if (parts.length === 1) return parts[0] ?? new Int32Array();
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all.sort();
};

/** Prepares the search in one text. */
export function createWordFinder({ text, tokens, index, vocabulary, standing }: TextWords): FindWords {
  /** Places of the first or last word, also as part of longer words; null for a part too short to be looked for so. */
  const edgePlaces = (wanted: Wanted, at: number): Int32Array | null => {
    const [isFirst, isLast] = [at === wanted.first, at === wanted.end - 1];
    const part = isFirst ? wanted.firstPart : wanted.lastPart;
    const isInside = (isFirst && wanted.startsInside) || (isLast && wanted.endsInside);
    if (part.length < shortest) return isInside ? null : index().placesOf(wanted.tokens.ids[at] ?? 0);
    const ids = vocabulary().idsWith(part, isFirst && !isLast, isLast && !isFirst);
    return joined(ids.map((id) => index().placesOf(id)));
  };

  const holdOf = (wanted: Wanted): Hold => {
    const { first, end } = wanted;
    const { placesOf, countOf } = index();
    let [number, fewest] = [0, Infinity];
    for (let at = first + 1; at < end - 1 && fewest > 0; at += 1) {
      const count = countOf(wanted.tokens.ids[at] ?? 0);
      if (count < fewest) [number, fewest] = [at - first, count];
    }
    let best: Hold | null =
      fewest < Infinity ? { number, places: placesOf(wanted.tokens.ids[first + number] ?? 0) } : null;
    if (best !== null && fewest <= common) return best;
    for (const at of first === end - 1 ? [first] : [first, end - 1]) {
      const places = edgePlaces(wanted, at);
      if (places && (best === null || places.length < best.places.length)) best = { number: at - first, places };
    }
    return best ?? { number: 0, places: new Int32Array() };
  };

  const spanAt = (wanted: Wanted, place: number): Span | null => {
    const { first, end, firstPart, lastPart, startsInside, endsInside, lead, trail } = wanted;
    const last = place + end - first - 1;
    if (place < 0 || last >= tokens.count) return null;
    for (let at = place + 1; at < last; at += 1)
      if (tokens.ids[at] !== wanted.tokens.ids[first + at - place]) return null;
    let start = tokens.starts[place] ?? 0;
    let stop = tokens.ends[last] ?? 0;
    if (place === last) {
      const isSame = !startsInside && !endsInside && tokens.ids[place] === wanted.tokens.ids[first];
      const at = isSame ? 0 : text.slice(start, stop).indexOf(firstPart);
      if (at < 0) return null;
      start += at;
      stop = start + firstPart.length;
    } else {
      if (startsInside || tokens.ids[place] !== wanted.tokens.ids[first]) {
        const wordEnd = tokens.ends[place] ?? 0;
        if (wordEnd - firstPart.length < start || !text.startsWith(firstPart, wordEnd - firstPart.length)) return null;
        start = wordEnd - firstPart.length;
      }
      if (endsInside || tokens.ids[last] !== wanted.tokens.ids[end - 1]) {
        const wordStart = tokens.starts[last] ?? 0;
        if (wordStart + lastPart.length > stop || !text.startsWith(lastPart, wordStart)) return null;
        stop = wordStart + lastPart.length;
      }
    }
    if (lead !== '' && text.slice(Math.max(0, start - lead.length), start) === lead) start -= lead.length;
    if (trail !== '' && text.startsWith(trail, stop)) stop += trail.length;
    return { start, end: stop };
  };

  return (wanted, around, limit) => {
    const { exact } = wanted.selectors;
    const isPart = wanted.startsInside || wanted.endsInside;
    const isShort =
      wanted.end - wanted.first <= 2 && Math.min(wanted.firstPart.length, wanted.lastPart.length) < shortest;
    if (wanted.first === wanted.end || (isPart && isShort)) {
      const { places, complete } = standing().near(exact, around, limit);
      return { places: places.map((start) => ({ start, end: start + exact.length })), complete };
    }
    const { number, places: held } = holdOf(wanted);
    const found: Span[] = [];
    const middle = firstFrom(tokens.starts, around) + number;
    let after = firstFrom(held, middle);
    let before = after - 1;
    for (let looked = 0; before >= 0 || after < held.length; looked += 1) {
      if (found.length >= limit || looked >= mostLooked) return { places: found, complete: false };
      const isBefore =
        after >= held.length || (before >= 0 && middle - (held[before] ?? 0) < (held[after] ?? 0) - middle);
      const place = isBefore ? (held[before--] ?? 0) : (held[after++] ?? 0);
      const span = spanAt(wanted, place - number);
      if (span) found.push(span);
    }
    return { places: found, complete: true };
  };
}
