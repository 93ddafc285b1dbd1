import type { Compared } from './compared';
import { looseRun } from './compared';
import { wordLikeness } from './nearWords';
import { shingleAt } from './runs';
import type { Run } from './runs';
import { indexShingles } from './shingleIndex';
import type { ShingleIndex } from './shingleIndex';

/** So many tokens in a row make a twin of a passage's. */
const shingle = 3;
/** Tokens of a long passage that are looked at, from each end. */
const reach = 24;
/** Places of one run of words that are looked at. */
const mostPlaces = 16;
/** Tokens on each side of a passage that make a copy of it recognisable. */
const margin = 6;
/** Tokens looked at for one that has a counterpart. */
const outward = 6;
/** How far a copied region is followed. */
const farthest = 4000;

/** Looks for copies that may be the passage just as well. */
export interface Twins {
  /**
   * Places of tokens that were put into the later text and read like `run` (tokens of the earlier text, which stand at
   * `image` now), as the token where the first of them would stand. `rivals` are those that may be the original by
   * what stands around them; `isSame` says that one of them has all the words. `isWhole` says that all words of the
   * passage stand at `image`.
   */
  readonly added: (
    run: Run,
    image: Run,
    isWhole: boolean,
  ) => { readonly all: readonly number[]; readonly rivals: readonly number[]; readonly isSame: boolean };
  /** Whether tokens that are gone from the earlier text read like `run` and may be those that stand at `image`. */
  readonly gone: (run: Run, image: Run) => boolean;
}

/** What stands beside a stretch that was put in or taken out, and how far away from some tokens in it. */
interface Beside {
  /** Tokens of the stretch before and behind the copy. */
  readonly before: number;
  readonly behind: number;
  /** Counterparts of the tokens that stand next to the stretch, -1 where there is none. */
  readonly left: number;
  readonly right: number;
}

function besideOf(links: Int32Array, copy: Run): Beside {
  const around = looseRun(links, copy.start, farthest);
  return {
    before: copy.start - around.start,
    behind: Math.max(0, around.end - copy.end),
    left: links[around.start - 1] ?? -1,
    right: links[around.end] ?? -1,
  };
}

/** Distances that differ by no more are the same; words come and go. */
const slackOf = (run: Run): number => 2 + ((run.end - run.start) >> 3);

/**
 * Whether a copy may be the original: next to the words around it stand, on one side at least, those that stand next
 * to the original. All in tokens.
 * @param original where the copied tokens stand in the other text
 */
function isRival({ before, behind, left, right }: Beside, copy: Run, original: Run): boolean {
  const slack = slackOf(copy);
  const fitsLeft = left >= 0 && left < original.start && Math.abs(original.start - 1 - left - before) <= slack;
  const fitsRight = right >= 0 && right >= original.end && Math.abs(right - original.end - behind) <= slack;
  return fitsLeft || fitsRight;
}

/** Prepares the search for copies; what it needs is indexed once, when first needed. */
export function createTwins({ before, after, image, origin, moved }: Compared): Twins {
  let added: ShingleIndex | null = null;
  let gone: ShingleIndex | null = null;
  const { ids } = before.tokens;

  /** Shifts from the passage to places that hold a run of its words, or of its words and their neighbours. */
  const shifts = (run: Run, index: ShingleIndex, self: number): ReadonlySet<number> => {
    const found = new Set<number>();
    const look = (from: number, to: number): void => {
      for (let at = Math.max(0, from); at + shingle <= Math.min(ids.length, to); at += 1) {
        for (const place of index.placesOf(shingleAt(ids, at, shingle))) if (place - at !== self) found.add(place - at);
      }
    };
    const [start, end] = [run.start - margin, run.end + margin];
    if (end - start <= 2 * reach) look(start, end);
    else {
      look(start, start + reach);
      look(end - reach, end);
    }
    return found;
  };
  const length = (run: Run): number => run.end - run.start;
  const wordOf = (side: Compared['before'], at: number): string =>
    side.text.slice(side.tokens.starts[at], side.tokens.ends[at]);
  /**
   * Whether a stretch is a copy: much of the passage stands there in tokens without counterpart, the words of a short
   * one with typos maybe, and some of what stood around it too.
   */
  const isAlike = (run: Run, other: Compared['before'], links: Int32Array, at: number): boolean => {
    const isShort = length(run) <= 3;
    const step = Math.max(1, Math.floor(length(run) / (2 * reach)));
    let [same, loose, all, beside] = [0, 0, 0, 0];
    for (let i = 0; i < length(run); i += step) {
      all += 1;
      const isSame =
        ids[run.start + i] === other.tokens.ids[at + i] ||
        (isShort && wordLikeness(wordOf(before, run.start + i), wordOf(other, at + i)) > 0.5);
      if (isSame) same += 1;
      if (isSame && links[at + i] === -1) loose += 1;
    }
    if (5 * same < 2 * all || 3 * loose < all) return false;
    for (let i = 1; i <= margin; i += 1) {
      if (ids[run.start - i] !== undefined && ids[run.start - i] === other.tokens.ids[at - i]) beside += 1;
      const end = run.end - 1 + i;
      if (ids[end] !== undefined && ids[end] === other.tokens.ids[at + length(run) - 1 + i]) beside += 1;
    }
    return same + beside >= margin;
  };
  const sameTokens = (run: Run, other: Int32Array, at: number): boolean => {
    if (at < 0 || at + length(run) > other.length) return false;
    for (let i = 0; i < length(run); i += 1) if (ids[run.start + i] !== other[at + i]) return false;
    return true;
  };
  /** Copies of a few words right beside them ("the the"), too short for the index. */
  const beside = (links: Int32Array, all: Int32Array, run: Run, place: Run): readonly number[] => {
    if (length(run) >= shingle) return [];
    const left = looseRun(links, place.start, reach).start;
    const right = links[place.end] === -1 ? looseRun(links, place.end, reach).end - length(run) : -1;
    const [fitsLeft, fitsRight] = [left + length(run) <= place.start, right >= place.end];
    const places = [...(fitsLeft ? [left] : []), ...(fitsRight ? [right] : [])];
    return places.filter((at) => sameTokens(run, all, at));
  };

  /**
   * Whether the neighbours of all that was copied still stand beside the place: the copy went elsewhere. Both must,
   * unless the words are whole here and not whole in the copy.
   */
  const isHome = ({ before: lead, behind }: Beside, run: Run, place: Run, isBetter: boolean): boolean => {
    const slack = slackOf(run);
    const fits = (first: number, at: number, step: number, edge: number): boolean => {
      for (let i = 0; i < outward; i += 1) {
        const token = first + i * step;
        if (token < 0 || token >= ids.length) return Math.abs(at + i * step - edge) <= slack + i;
        const now = image[token] ?? -1;
        if (now >= 0) return moved[token] === 0 && Math.abs(now - at - i * step) <= slack + i;
      }
      return false;
    };
    const sides = [
      fits(run.start - lead - 1, place.start - lead - 1, -1, -1),
      fits(run.end + behind, place.end + behind, 1, origin.length),
    ];
    return isBetter ? sides.some(Boolean) : sides.every(Boolean);
  };

  return {
    added: (run, place, isWhole) => {
      added ??= indexShingles(after.tokens.ids, shingle, mostPlaces, origin);
      const near = beside(origin, after.tokens.ids, run, place);
      const far = [...shifts(run, added, place.start - run.start)].map((shift) => run.start + shift);
      const all = [...far.filter((at) => isAlike(run, after, origin, at)), ...near];
      const rivals = all.filter((at) => {
        const copy = { start: at, end: at + length(run) };
        const edges = besideOf(origin, copy);
        const isBetter = isWhole && !sameTokens(run, after.tokens.ids, at);
        return isRival(edges, copy, run) || !isHome(edges, run, place, isBetter);
      });
      return { all, rivals, isSame: all.some((at) => sameTokens(run, after.tokens.ids, at)) };
    },
    gone: (run, place) => {
      gone ??= indexShingles(ids, shingle, mostPlaces, image);
      const near = beside(image, ids, run, run);
      const far = [...shifts(run, gone, 0)].map((shift) => run.start + shift);
      const all = [...far.filter((at) => isAlike(run, before, image, at)), ...near];
      return all.some((at) => {
        const copy = { start: at, end: at + length(run) };
        return isRival(besideOf(image, copy), copy, place);
      });
    },
  };
}
