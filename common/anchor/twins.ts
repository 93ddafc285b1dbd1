import { alikeRuns, margin } from './alikeRuns';
import type { Alike } from './alikeRuns';
import type { Compared } from './compared';
import { looseRun } from './compared';
import { createExtents } from './copyExtent';
import { wordLikeness } from './nearWords';
import type { Run } from './runs';
import { indexShingles } from './shingleIndex';
import type { ShingleIndex } from './shingleIndex';

/** Places of one run of words that are looked at. */
const mostPlaces = 16;
/** Tokens that must stand in a copy, those beside the passage counted. */
const leastTokens = 6;
/** The same where little of the passage itself stands there. */
const leastAround = 10;
/** Passages of so few tokens are looked for beside their neighbours, too, and with typos. */
const short = 3;
/** Of passages of so many tokens, copies have so many in a row. */
const [long, telling] = [24, 8];
/**
 * A copy that stands so near to where its original stood, in tokens, may be the original: one that has all the words,
 * one that does not, and one that does not while all the words stand in the passage's place.
 */
const [vicinity, nearer, nearest] = [24, 12, 2];

/** A place in the later text that reads like a passage. */
export interface Twin {
  readonly place: Run;
  /** Share of the passage that stands there, 0 to 1. */
  readonly inside: number;
}

/** Looks for copies that may be the passage just as well. */
export interface Twins {
  /**
   * Places in the later text that read like `run` (tokens of the earlier text, which stand at `image` now) and are no
   * other text of the earlier one. `isRival` says that one of them may be the original by what stands around it,
   * `isSame` that one of them has all the words.
   * `isWhole` says that all words of the passage stand at `image`.
   */
  readonly added: (
    run: Run,
    image: Run,
    isWhole: boolean,
  ) => { readonly all: readonly Twin[]; readonly isRival: boolean; readonly isSame: boolean };
  /** Whether tokens that are gone from the earlier text read like `run` and may be those that stand at `image`. */
  readonly gone: (run: Run, image: Run, isWhole: boolean) => boolean;
  /** Places in the later text that read like a passage of which nothing is left in its place, best first. */
  readonly copies: (run: Run) => readonly Twin[];
}

const length = (run: Run): number => run.end - run.start;

/** The most tokens of a stretch in a row. */
function longestRow({ from, to }: Alike): number {
  let [most, row] = [0, 0];
  for (const [i, at] of from.entries()) {
    const goesOn = i > 0 && from[i - 1] === at - 1 && to[i - 1] === (to[i] ?? 0) - 1;
    row = goesOn ? row + 1 : 1;
    most = Math.max(most, row);
  }
  return most;
}

/** Whether the words of a stretch are those of other text that reads at least as much alike. */
function isOther(origin: Int32Array, { from, to }: Alike): boolean {
  const shifts = to.map((at, i) => at - (from[i] ?? 0));
  const [least, most] = [Math.min(...shifts) - 1, Math.max(...shifts) + 1];
  const last = Math.max(...to);
  let others = 0;
  for (let at = Math.min(...to); at <= last; at += 1) {
    const link = origin[at] ?? -1;
    if (link >= 0 && (at - link < least || at - link > most)) others += 1;
  }
  return others >= to.length;
}

/** Marks (-1) the tokens that have no counterpart, and those beside them. */
function nearLoose(links: Int32Array): Int32Array {
  const marked = new Int32Array(links.length);
  for (let at = 0; at < links.length; at += 1) {
    if (links[at] !== -1) continue;
    const end = Math.min(links.length, at + margin + 1);
    for (let i = Math.max(0, at - margin); i < end; i += 1) marked[i] = -1;
  }
  return marked;
}

/** Prepares the search for copies; what it needs is indexed once, when first needed. */
export function createTwins(compared: Compared): Twins {
  const { before, after, image, firm } = compared;
  const { ids } = before.tokens;
  const extents = createExtents(compared);
  type Side = Compared['before'];
  let later: ShingleIndex | null = null;
  let earlier: ShingleIndex | null = null;
  /** Copies hold words that came or went: what stands far from all of those need not be searched. */
  const indexOf = (side: Side): ShingleIndex =>
    indexShingles(side.tokens.ids, short, mostPlaces, nearLoose(side === after ? firm.origin : firm.image));

  const wordOf = (side: Side, at: number): string => side.text.slice(side.tokens.starts[at], side.tokens.ends[at]);
  const sameTokens = (run: Run, other: Int32Array, at: number): boolean => {
    if (at < 0 || at + length(run) > other.length) return false;
    for (let i = 0; i < length(run); i += 1) if (ids[run.start + i] !== other[at + i]) return false;
    return true;
  };
  /** How many words of a passage stand at a place, maybe with typos. */
  const likeAt = (run: Run, side: Side, at: number): number => {
    let same = 0;
    for (let i = 0; i < length(run); i += 1)
      if (wordLikeness(wordOf(before, run.start + i), wordOf(side, at + i)) > 0.5) same += 1;
    return same;
  };
  /** Whether much of the passage stands in a stretch, or its surroundings do. */
  const isAlike = (run: Run, side: Side, alike: Alike, isWhole: boolean): boolean => {
    const { place, inside, from } = alike;
    const count = from.length;
    if (inside >= 0.99 && length(run) > short) return true;
    // Sentences of one pattern have turns of words in common, copies have more.
    if (length(run) >= long && longestRow(alike) < telling) return false;
    if (count < leastTokens) return inside >= 0.5 && count === leastTokens - 1;
    if (inside >= 0.4) return true;
    if (inside >= 0.25 && (isWhole ? length(run) <= short + 1 : count >= leastAround)) return true;
    const isWithin = (from[0] ?? 0) < run.start && (from.at(-1) ?? 0) >= run.end;
    if (isWithin && count >= leastAround) return true;
    return length(run) <= short && 5 * likeAt(run, side, place.start) >= 2 * length(run);
  };
  const alikeIn = (
    run: Run,
    side: Side,
    isWhole: boolean,
    isSelf: (at: number, place: number) => boolean,
  ): readonly Alike[] => {
    if (side === after) later ??= indexOf(after);
    else earlier ??= indexOf(before);
    const index = side === after ? later : earlier;
    return index ? alikeRuns(ids, run, index, isSelf).filter((each) => isAlike(run, side, each, isWhole)) : [];
  };
  const asTwin = (start: number, run: Run): Twin => ({
    place: { start, end: start + length(run) },
    inside: 1,
  });

  /** Copies of a few words right beside them ("the the"), too short for the index. */
  const beside = (links: Int32Array, all: Int32Array, run: Run, place: Run): readonly Twin[] => {
    if (length(run) >= short) return [];
    const left = looseRun(links, place.start, margin).start;
    const right = links[place.end] === -1 ? looseRun(links, place.end, margin).end - length(run) : -1;
    const [fitsLeft, fitsRight] = [left + length(run) <= place.start, right >= place.end];
    const places = [...(fitsLeft ? [left] : []), ...(fitsRight ? [right] : [])];
    return places.filter((at) => sameTokens(run, all, at)).map((at) => asTwin(at, run));
  };
  /** Words like those of a short passage, where one of its neighbours stands now and the passage is said not to. */
  const beyondNeighbours = (run: Run, place: Run): readonly Twin[] => {
    if (length(run) > short) return [];
    const [left, right] = [firm.image[run.start - 1] ?? -1, firm.image[run.end] ?? -1];
    const starts: number[] = [];
    if (left >= 0 && left + 1 !== place.start) starts.push(left + 1);
    if (right >= 0 && right !== place.end) starts.push(right - length(run));
    const isNew = (start: number): boolean => {
      for (let i = 0; i < length(run); i += 1) if (firm.origin[start + i] !== -1) return false;
      return 2 * likeAt(run, after, start) >= length(run);
    };
    return starts.filter(isNew).map((start) => asTwin(start, run));
  };

  /** Whether a row of three tokens is the one that stands at a place, or ends beside it. */
  const isLinked = (at: number, to: number): boolean => image[at] === to || image[at + 2] === to + 2;

  /** Whether a copy may be the original, by what stands around it and around the passage's place. */
  const isRival = (run: Run, place: Run, isWhole: boolean, alike: Alike): boolean => {
    const extent = extents.extentOf(after.tokens.ids, alike, (x, y) => firm.image[x] === y);
    if (extent.isAttached) return true;
    const isVerbatim = sameTokens(run, after.tokens.ids, alike.place.start);
    const isBetter = isWhole && !isVerbatim;
    const reach = isVerbatim ? vicinity : isBetter ? nearest : nearer;
    if (extents.isNear(extent, reach) || extents.isNear(extents.loosely(extent, vicinity), reach)) return true;
    const { from } = extents.loosely(extent, Infinity);
    const home = isVerbatim ? extents.strictHomeOf(from, run, place) : extents.homeOf(from, run, place);
    return isBetter ? !home.some(Boolean) : !home.every(Boolean);
  };

  return {
    added: (run, place, isWhole) => {
      const isSelf = (at: number, to: number): boolean => isLinked(at, to) || (to + 2 >= place.start && to < place.end);
      const near = [...beside(firm.origin, after.tokens.ids, run, place), ...beyondNeighbours(run, place)];
      const far = alikeIn(run, after, isWhole, isSelf).filter((each) => !isOther(firm.origin, each));
      return {
        all: [...near, ...far],
        isSame: [...near, ...far].some(({ place: { start } }) => sameTokens(run, after.tokens.ids, start)),
        isRival: near.length > 0 || far.some((each) => isRival(run, place, isWhole, each)),
      };
    },
    gone: (run, place, isWhole) => {
      if (beside(image, ids, run, run).length > 0) return true;
      return alikeIn(run, before, isWhole, (at, to) => at === to).some((each) => {
        // No other words became the very words of the passage.
        if (isWhole && !sameTokens(run, ids, each.place.start)) return false;
        let lost = 0;
        for (const at of each.to) {
          const now = firm.image[at] ?? -1;
          if (now < 0 || (now >= place.start - margin && now < place.end + margin)) lost += 1;
        }
        if (3 * lost < each.to.length) return false;
        const extent = extents.extentOf(ids, each, () => false);
        if (extents.strictHomeOf(extent.from, run, place).every(Boolean)) return false;
        return extents.fitsBeside(extent, each.place, place);
      });
    },
    copies: (run) =>
      alikeIn(run, after, true, isLinked)
        .filter((each) => each.inside > 0 && !isOther(firm.origin, each))
        .toSorted((x, y) => y.inside - x.inside || y.from.length - x.from.length),
  };
}
