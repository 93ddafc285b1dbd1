import type { Span } from '../text/span';
import { firstFrom } from './compared';
import type { TextWords } from './textWords';
import { longestWord, tokensOf } from './tokens';
import { mostIds } from './vocabulary';
import type { Wanted } from './wanted';

/** Looks for the landmarks of passages in one text. */
export interface LandmarkFinder {
  /**
   * Share of a passage's landmarks that stand near a place, 0 to 1, those far away less; null when too few were stored
   * to tell. A passage that was moved leaves them behind.
   */
  readonly shareAt: (place: Span, wanted: Wanted) => number | null;
  /** What `shareAt` says at most of any place in a stretch; null as there. */
  readonly mostIn: (stretch: Span, wanted: Wanted) => number | null;
}

/** How far landmarks are looked for, for text comes in between, and how near they count in full. UTF-16 units. */
const [lookedFor, nearby] = [1200, 480];
/** A word is looked for around so many places before all its places are looked up, which costs as much at least. */
const fewSearches = 16;
/** Places of one passage from which on its landmarks are remembered. */
const fewPlaces = 4;

/** A landmark of one passage or of many. */
interface Landmark {
  readonly word: string;
  /** Around how many places it was looked for. */
  searches: number;
  /** Offsets of all its places, ascending; null when they are not looked up, undefined before it is time to. */
  places: Int32Array | null | undefined;
}

/** Offsets of all places of a word, also within longer ones; null where they cannot be told by the text's words. */
function placesOf({ text, tokens, index, vocabulary }: TextWords, word: string): Int32Array | null {
  const { count, starts, ends } = tokensOf(word);
  // What is no single token may stand in several, and so may the parts of a token that was cut.
  if (count !== 1 || starts[0] !== 0 || ends[0] !== word.length || vocabulary().longest >= longestWord) return null;
  const ids = vocabulary().idsWith(word, false, false);
  if (ids.length >= mostIds) return null;
  const places: number[] = [];
  for (const id of ids) {
    const standing = index().placesOf(id);
    const first = standing[0] ?? 0;
    const whole = text.slice(tokens.starts[first], tokens.ends[first]);
    for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + 1))
      for (const place of standing) places.push((tokens.starts[place] ?? 0) + at);
  }
  return Int32Array.from(places).sort();
}

/**
 * Prepares the search for landmarks in one text. They are looked for in the text around a place; the places of one that
 * is asked for around many are looked up by the text's words, once.
 */
export function createLandmarkFinder(words: TextWords): LandmarkFinder {
  const { text } = words;
  const known = new Map<string, Landmark>();
  const landmarkOf = (word: string): Landmark => {
    const landmark = known.get(word) ?? { word, searches: 0, places: undefined };
    known.set(word, landmark);
    return landmark;
  };
  /** The places of a landmark, where they are looked up. */
  const placesFor = (landmark: Landmark): Int32Array | null => {
    if (landmark.places !== undefined) return landmark.places;
    landmark.searches += 1;
    if (landmark.searches <= fewSearches || landmark.searches * lookedFor <= words.vocabulary().length) return null;
    landmark.places = placesOf(words, landmark.word);
    return landmark.places;
  };
  /** How far a word begins before a place, UTF-16 units; infinitely far where it is not. */
  const before = (word: string, start: number, places: Int32Array | null): number => {
    const from = Math.max(0, start - lookedFor);
    if (places) {
      const at = places[firstFrom(places, start - word.length + 1) - 1] ?? -1;
      return at >= from ? start - at : Infinity;
    }
    const at = text.slice(from, start).lastIndexOf(word);
    return at >= 0 ? start - from - at : Infinity;
  };
  /** How far a word ends behind a place. */
  const after = (word: string, end: number, places: Int32Array | null): number => {
    if (places) {
      const at = places[firstFrom(places, end)] ?? Infinity;
      return at + word.length <= end + lookedFor ? at + word.length - end : Infinity;
    }
    const at = text.slice(end, end + lookedFor).indexOf(word);
    return at >= 0 ? at + word.length : Infinity;
  };
  // One passage is asked about at many places, or at few: these are not worth keeping anything.
  let last: Wanted | null = null;
  let [asked, marks]: [number, readonly Landmark[]] = [0, []];
  return {
    shareAt: ({ start, end }, wanted) => {
      const { landmarks } = wanted;
      if (!landmarks) return null;
      if (last !== wanted) [last, asked, marks] = [wanted, 0, []];
      asked += 1;
      if (asked === fewPlaces) marks = [...landmarks.before, ...landmarks.after].map(landmarkOf);
      const placesAt = (at: number): Int32Array | null => {
        const mark = marks[at];
        return mark ? placesFor(mark) : null;
      };
      let [at, sum] = [0, 0];
      for (const word of landmarks.before) sum += Math.min(1, nearby / before(word, start, placesAt(at++)));
      for (const word of landmarks.after) sum += Math.min(1, nearby / after(word, end, placesAt(at++)));
      return sum / at;
    },
    mostIn: ({ start, end }, { landmarks }) => {
      if (!landmarks) return null;
      const left = text.slice(Math.max(0, start - lookedFor), end);
      const right = text.slice(start, end + lookedFor);
      let count = 0;
      for (const word of landmarks.before) if (left.includes(word)) count += 1;
      for (const word of landmarks.after) if (right.includes(word)) count += 1;
      return count / (landmarks.before.length + landmarks.after.length);
    },
  };
}
