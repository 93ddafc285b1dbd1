import { mostCopies, placesNear, placesOf } from './places';
import type { NearPlaces } from './places';

/** Places of words in one text: what `placesOf` and `placesNear` find, for many words at the cost of few. */
export interface WordPlaces {
  readonly all: (words: string) => readonly number[];
  readonly near: (words: string, around: number, limit: number) => NearPlaces;
  /** Whether words stand anywhere else than at an offset. */
  readonly elsewhere: (words: string, start: number) => boolean;
}

/** Units of the stretches that are indexed; the places of shorter words are looked for in the text. */
const width = 6;
/** An index costs about as much as so many searches through the whole text. */
const fewSearches = 20;
/** Texts longer than this are not indexed: the tables would take hundreds of megabytes. */
const longestText = 1 << 24;
const mostSlots = 1 << 22;
/** Stretches of the words that are looked up, to go by the rarest of them. */
const mostLookups = 8;
/** Words all of whose stretches stand in more places are soon found by looking through the text. */
const mostPlaces = 1024;

/** Words that stand in more places are looked for around a place only. */
const mostSearched = 64;

const factor = 0x01000193;
/** What the first unit of a stretch counts for in its hash. */
const ofFirst = Array.from({ length: width - 1 }).reduce<number>((power) => Math.imul(power, factor), 1);

const slotOf = (hash: number, shift: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> shift;

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + width; i += 1) hash = (Math.imul(hash, factor) + text.charCodeAt(i)) | 0;
  return hash;
}

/** Every stretch of a text, by its hash: those of a slot stand from `begins[slot]` to the beginning of the next, ascending. */
interface Stretches {
  readonly begins: Int32Array;
  readonly places: Int32Array;
  readonly shift: number;
}

function indexOf(text: string): Stretches {
  const count = text.length - width + 1;
  const bits = Math.max(4, 32 - Math.clz32(Math.min(count, mostSlots) - 1));
  const shift = 32 - bits;
  const slots = new Int32Array(count);
  const begins = new Int32Array(1 << bits);
  let hash = hashAt(text, 0);
  for (let at = 0; at < count; at += 1) {
    const slot = slotOf(hash, shift);
    slots[at] = slot;
    begins[slot] = (begins[slot] ?? 0) + 1;
    hash = (hash - Math.imul(text.charCodeAt(at), ofFirst)) | 0;
    hash = (Math.imul(hash, factor) + text.charCodeAt(at + width)) | 0;
  }
  for (let slot = 1; slot < begins.length; slot += 1) begins[slot] = (begins[slot] ?? 0) + (begins[slot - 1] ?? 0);
  const places = new Int32Array(count);
  // From behind, so that each slot is filled down from its end to its beginning, which is where it then begins.
  for (let at = count - 1; at >= 0; at -= 1) {
    const slot = slots[at] ?? 0;
    const place = (begins[slot] ?? 0) - 1;
    begins[slot] = place;
    places[place] = at;
  }
  return { begins, places, shift };
}

/** Places of the words, ascending; undefined where all their stretches are too common to go by. */
function lookUp(text: string, { begins, places, shift }: Stretches, words: string): readonly number[] | undefined {
  let [from, to, offset] = [0, mostPlaces + 1, 0];
  const step = Math.max(1, Math.ceil((words.length - width + 1) / mostLookups));
  for (let at = 0; at + width <= words.length; at += step) {
    const slot = slotOf(hashAt(words, at), shift);
    const [begin, end] = [begins[slot] ?? 0, begins[slot + 1] ?? places.length];
    if (end - begin < to - from) [from, to, offset] = [begin, end, at];
  }
  if (to - from > mostPlaces) return undefined;
  const found: number[] = [];
  for (let i = from; i < to; i += 1) {
    const start = (places[i] ?? 0) - offset;
    if (start >= 0 && text.startsWith(words, start)) found.push(start);
  }
  return found;
}

/** Those of ascending places that are nearest to an offset, as `placesNear` gives them. */
function nearest(all: readonly number[], around: number, limit: number): NearPlaces {
  let after = all.findIndex((place) => place >= around);
  if (after < 0) after = all.length;
  let before = after - 1;
  const places: number[] = [];
  while (places.length < limit && (before >= 0 || after < all.length)) {
    const [left, right] = [all[before], all[after]];
    if (right === undefined || (left !== undefined && around - left < right - around)) {
      places.push(left ?? 0);
      before -= 1;
    } else {
      places.push(right);
      after += 1;
    }
  }
  return { places, complete: before < 0 && after >= all.length };
}

/**
 * Prepares the search for words in one text. Few searches look through the text; when there are many, its stretches are
 * indexed, once, so that a search costs what its words do, whatever the length of the text.
 */
export function createWordPlaces(text: string): WordPlaces {
  let searches = 0;
  let index: Stretches | null = null;
  const known = (words: string): readonly number[] | undefined => {
    if (words.length < width || text.length < width || text.length > longestText) return undefined;
    searches += 1;
    if (searches <= fewSearches) return undefined;
    index ??= indexOf(text);
    return lookUp(text, index, words);
  };
  /** The places of words that do not stand often: looking for them forward alone is many times faster than both ways. */
  const searched = (words: string): readonly number[] | undefined => {
    const places: number[] = [];
    for (let at = words === '' ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (places.push(at) > mostSearched) return undefined;
    }
    return places;
  };
  return {
    all: (words) => known(words)?.slice(0, mostCopies) ?? placesOf(text, words),
    near(words, around, limit) {
      const all = known(words) ?? searched(words);
      return all ? nearest(all, around, limit) : placesNear(text, words, around, limit);
    },
    elsewhere(words, start) {
      const all = known(words);
      if (all) return all.some((place) => place !== start);
      const first = text.indexOf(words);
      return first >= 0 && (first !== start || text.indexOf(words, start + 1) >= 0);
    },
  };
}
