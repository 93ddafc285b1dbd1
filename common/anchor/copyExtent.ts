import type { Alike } from './alikeRuns';
import { looseRun } from './compared';
import type { Compared } from './compared';
import type { Run } from './runs';

/** How far a copy reaches around a passage: tokens of the earlier text, and the copy's. */
export interface Extent {
  readonly from: Run;
  readonly to: Run;
  /** Some of it is the passage or its surroundings by its links, or it is too long to be told apart. */
  readonly isAttached: boolean;
}

/** How far a copied region is followed. */
const farthest = 4000;
/** Words that came or went in one place of a copy, at most. */
const widestSkip = 3;
/** Tokens looked at beside a stretch for one that has a counterpart. */
const outward = 8;
/** How far the nearest neighbour of a copied region may stand that is left in its place. */
const farthestNeighbour = 30;
/** Text that was moved from so far away is no neighbour of it. */
const remote = 100;

/** Distances that differ by no more are the same; words come and go. */
const slackOf = (distance: number): number => 3 + (distance >> 3);

type IsLinked = (at: number, place: number) => boolean;

/** Asks about stretches that read like a passage: how far they reach, and what stands beside them. All in tokens. */
export interface Extents {
  /** How far two tokens that are the same, and a stretch around them, go on together; `other` holds the second ones. */
  readonly extentOf: (other: Int32Array, alike: Alike, isLinked: IsLinked) => Extent;
  /** The same with what was put in beside a stretch of the later text: it may have been part of the copy before it was edited. */
  readonly loosely: (extent: Extent, most: number) => Extent;
  /** Whether a stretch of the later text stands beside text from the vicinity of the copied words, or beside these themselves. */
  readonly isNear: (extent: Extent, vicinity: number) => boolean;
  /**
   * Whether what stood around all that was copied (`from`) stands around the passage's place still: to its left, and
   * to its right. What was put in or taken away between them, or moved there from afar, does not matter.
   */
  readonly homeOf: (from: Run, run: Run, place: Run) => readonly [boolean, boolean];
  /** The same where nothing may have been put in, taken away or moved. */
  readonly strictHomeOf: (from: Run, run: Run, place: Run) => readonly [boolean, boolean];
  /** Whether the surroundings of a stretch of the earlier text stand around a place, on one side at least. */
  readonly fitsBeside: (extent: Extent, stretch: Run, place: Run) => boolean;
}

/** Follows a copy outwards from two tokens that are the same, over words that came and went. */
function follow(
  ids: Int32Array,
  other: Int32Array,
  [at, place]: readonly [number, number],
  step: 1 | -1,
  isLinked: IsLinked,
): {
  readonly at: number;
  readonly place: number;
  readonly isAttached: boolean;
} {
  const isSame = (x: number, y: number): boolean => {
    const id = ids[x];
    return id !== undefined && id === other[y];
  };
  let [lastAt, lastPlace, x, y] = [at, place, at, place];
  for (let i = 0; i < farthest; i += 1) {
    if (isSame(x, y)) {
      if (isLinked(x, y)) return { at: lastAt, place: lastPlace, isAttached: true };
      [lastAt, lastPlace] = [x, y];
      [x, y] = [x + step, y + step];
      continue;
    }
    const skip = skipFrom(x, y, step, isSame);
    if (!skip) return { at: lastAt, place: lastPlace, isAttached: false };
    [x, y] = skip;
  }
  return { at: lastAt, place: lastPlace, isAttached: true };
}

/** Where two tokens in a row are the same again, after the fewest words that are not. */
function skipFrom(
  x: number,
  y: number,
  step: 1 | -1,
  isSame: (x: number, y: number) => boolean,
): readonly [number, number] | null {
  for (let sum = 1; sum <= 2 * widestSkip; sum += 1) {
    for (let dx = Math.max(0, sum - widestSkip); dx <= Math.min(widestSkip, sum); dx += 1) {
      const [p, q] = [x + dx * step, y + (sum - dx) * step];
      if (isSame(p, q) && isSame(p + step, q + step)) return [p, q];
    }
  }
  return null;
}

/** Where a token beside a stretch is expected, in tokens: about there, or where the text ends. */
interface Neighbour {
  readonly expected: number;
  readonly slack: number;
  readonly edge: number;
}

/** Whether the first token that has a counterpart, from one on outwards, has it at about the distance that it has itself. */
function fits(links: Int32Array, first: number, step: 1 | -1, { expected, slack, edge }: Neighbour): boolean {
  for (let i = 0; i < outward; i += 1) {
    const [token, wanted] = [first + i * step, expected + i * step];
    if (token < 0 || token >= links.length) return Math.abs(wanted - edge) <= slack;
    const now = links[token] ?? -1;
    if (now >= 0) return Math.abs(now - wanted) <= slack;
  }
  return false;
}

/** Prepares the questions for two texts. */
export function createExtents({ before, after, moved, firm }: Compared): Extents {
  const { ids, count: beforeCount } = before.tokens;
  const { count: afterCount } = after.tokens;

  /** The neighbours of a stretch that reaches over a place by some tokens. */
  const besideOf = (
    lead: number,
    behind: number,
    place: Run,
  ): { readonly left: Neighbour; readonly right: Neighbour } => ({
    left: { expected: place.start - lead - 1, slack: slackOf(lead), edge: -1 },
    right: { expected: place.end + behind, slack: slackOf(behind), edge: afterCount },
  });

  /** Whether a copied region's nearest neighbour that stayed in its place still meets it. */
  const meets = (first: number, step: 1 | -1, run: Run, place: Run, all: Run): boolean => {
    let token = first;
    for (let i = 0; i < farthestNeighbour && token >= 0 && token < beforeCount; i += 1, token += step)
      if ((firm.image[token] ?? -1) >= 0 && moved[token] === 0) break;
    const isEdge = token < 0 || token >= beforeCount;
    if (!isEdge && (firm.image[token] ?? -1) < 0) return false;
    const edge = step < 0 ? -1 : afterCount;
    const now = isEdge ? edge : (firm.image[token] ?? -1);
    const [low, high] = step < 0 ? [now + 1, place.start] : [place.end, now];
    if (low > high || high - low > 2 * farthestNeighbour + all.end - all.start) return false;
    // Between the two stand words of the copied region itself, new ones, and some that came from afar.
    const [own, ownEnd] = step < 0 ? [Math.max(0, token), run.start] : [run.end, token];
    let loose = 0;
    for (let at = low; at < high; at += 1) {
      const origin = firm.origin[at] ?? -1;
      if (origin < 0) {
        loose += 1;
        if (loose > 2 * farthestNeighbour) return false;
        continue;
      }
      const isRemote = origin < all.start - remote || origin >= all.end + remote;
      if (!(origin >= own && origin < ownEnd) && !(moved[origin] === 1 && isRemote)) return false;
    }
    return true;
  };
  const union = (a: Run, b: Run): Run => ({
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
  });
  const isUnmoved = (token: number): boolean => (firm.image[token] ?? -1) < 0 || moved[token] === 0;

  return {
    extentOf: (other, { from, to }, isLinked) => {
      const left = follow(ids, other, [from[0] ?? 0, to[0] ?? 0], -1, isLinked);
      const right = follow(ids, other, [from.at(-1) ?? 0, to.at(-1) ?? 0], 1, isLinked);
      const isInner = from.some((at, i) => isLinked(at, to[i] ?? 0));
      return {
        from: { start: left.at, end: right.at + 1 },
        to: { start: left.place, end: right.place + 1 },
        isAttached: isInner || left.isAttached || right.isAttached,
      };
    },
    loosely: ({ from, to, isAttached }, most) => {
      const lead = Math.max(0, to.start - looseRun(firm.origin, to.start, farthest).start);
      const tail = Math.max(0, looseRun(firm.origin, to.end, farthest).end - to.end);
      return {
        from: {
          start: Math.max(0, from.start - Math.min(most, lead)),
          end: Math.min(beforeCount, from.end + Math.min(most, tail)),
        },
        to: { start: to.start - lead, end: to.end + tail },
        isAttached,
      };
    },
    isNear: ({ from, to }, vicinity) => {
      const isNearby = (first: number, step: 1 | -1): boolean => {
        for (let i = 0; i < outward; i += 1) {
          const at = first + i * step;
          if (at < 0) return from.start <= vicinity;
          if (at >= afterCount) return from.end >= beforeCount - vicinity;
          const origin = firm.origin[at] ?? -1;
          if (origin >= 0) return origin >= from.start - vicinity && origin < from.end + vicinity;
        }
        return false;
      };
      return isNearby(to.start - 1, -1) || isNearby(to.end, 1);
    },
    homeOf: (from, run, place) => {
      const all = union(from, run);
      return [meets(all.start - 1, -1, run, place, all), meets(all.end, 1, run, place, all)];
    },
    strictHomeOf: (from, run, place) => {
      const all = union(from, run);
      const { left, right } = besideOf(run.start - all.start, all.end - run.end, place);
      return [
        isUnmoved(all.start - 1) && fits(firm.image, all.start - 1, -1, left),
        isUnmoved(all.end) && fits(firm.image, all.end, 1, right),
      ];
    },
    fitsBeside: ({ to }, stretch, place) => {
      const { left, right } = besideOf(stretch.start - to.start, to.end - stretch.end, place);
      return fits(firm.image, to.start - 1, -1, left) || fits(firm.image, to.end, 1, right);
    },
  };
}
