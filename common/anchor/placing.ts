import { looseRun } from './compared';
import type { Compared } from './compared';
import { nearPairs } from './nearWords';
import type { NearPair } from './nearWords';
import type { Run } from './runs';

/** Tokens of a passage that stand together in the later text, and how much of it they are. */
export interface Placing {
  /** Tokens of the later text, from the first to the last that is the passage's. */
  readonly image: Run;
  /** The same with the words that were put in the place of the passage's first or last ones. */
  readonly outer: Run;
  /** The first and last of the passage's tokens that are still there. */
  readonly kept: Run;
  /** Share of the passage's letters that is still there, 0 to 1; words with typos count by what is left of them. */
  readonly share: number;
  /** Share of the passage's words that is still there, words with typos too; of its tokens, where it has no words. */
  readonly words: number;
  /** Letters that are still there in unchanged words. */
  readonly solid: number;
  /** All tokens are there, in one row. */
  readonly isWhole: boolean;
  readonly isMoved: boolean;
  /** Share of its letters that stand elsewhere now, for certain. */
  readonly torn: number;
  /** Letters that were put in between its own, as a share of these. */
  readonly added: number;
}

/** Words that stand between two parts of a passage now, at most, where others were taken away. */
const widestCut = 4;
/** Stretches without counterpart are compared word by word up to this length. */
const longestGap = 24;

interface Cluster {
  readonly pairs: NearPair[];
  letters: number;
}

const lettersOf = ({ before: { tokens } }: Compared, at: number): number =>
  (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0);

const letter = /[\p{L}\p{N}]/u;

/** Share of the words of a passage that have a counterpart. */
function wordShare({ before }: Compared, run: Run, pairs: readonly NearPair[]): number {
  const isWord = (at: number): boolean =>
    letter.test(before.text.slice(before.tokens.starts[at], before.tokens.ends[at]));
  let all = 0;
  for (let at = run.start; at < run.end; at += 1) if (isWord(at)) all += 1;
  return all === 0 ? pairs.length / (run.end - run.start) : pairs.filter((pair) => isWord(pair.before)).length / all;
}

/** The tokens of a passage that have counterparts, in groups that stand together in the later text in the same order. */
function clustersOf(compared: Compared, run: Run): readonly Cluster[] {
  const reach = Math.max(40, 2 * (run.end - run.start));
  const clusters: Cluster[] = [];
  for (let at = run.start; at < run.end; at += 1) {
    const place = compared.image[at] ?? -1;
    if (place < 0) continue;
    const pair = { before: at, after: place, likeness: 1 };
    const home = clusters.find(({ pairs }) => {
      const last = pairs.at(-1)?.after ?? 0;
      return last < place && place - last <= reach;
    });
    if (home) home.pairs.push(pair);
    else if (clusters.length < 8) clusters.push({ pairs: [pair], letters: 0 });
    if (home) home.letters += lettersOf(compared, at);
    else if (clusters.length > 0) (clusters.at(-1) as Cluster).letters += lettersOf(compared, at);
  }
  return clusters;
}

/** Words of the passage with typos, between and beside those that are unchanged. */
function nearIn(compared: Compared, run: Run, pairs: readonly NearPair[]): readonly NearPair[] {
  const { before, after, image, origin } = compared;
  const found: NearPair[] = [];
  const look = (b: Run, a: Run): void => {
    if (b.start >= b.end || a.start >= a.end) return;
    if (b.end - b.start > longestGap || a.end - a.start > longestGap) return;
    found.push(...nearPairs({ ...before, run: b }, { ...after, run: a }));
  };
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) {
    const b = looseRun(image, run.start, longestGap);
    const [p, q] = [image[b.start - 1] ?? -1, image[b.end] ?? after.tokens.count];
    if (b.end >= run.end && (b.start === 0 || p >= 0) && q > p) look(b, { start: p + 1, end: q });
  } else {
    look(
      {
        start: looseRun(image, first.before, longestGap).start,
        end: first.before,
      },
      {
        start: looseRun(origin, first.after, longestGap).start,
        end: first.after,
      },
    );
    pairs.forEach((pair, at) => {
      const next = pairs[at + 1];
      if (next) look({ start: pair.before + 1, end: next.before }, { start: pair.after + 1, end: next.after });
    });
    look(
      {
        start: last.before + 1,
        end: looseRun(image, last.before + 1, longestGap).end,
      },
      {
        start: last.after + 1,
        end: looseRun(origin, last.after + 1, longestGap).end,
      },
    );
  }
  return found.filter((pair) => pair.before >= run.start && pair.before < run.end && origin[pair.after] === -1);
}

/**
 * Leaves out words at the edges that other text stands between: "the" at the end of a deleted passage may be any "the".
 * @param pairs in order
 */
function withoutStrays(compared: Compared, pairs: readonly NearPair[]): readonly NearPair[] {
  let [start, end] = [0, pairs.length];
  const letters = (from: number, to: number): number => {
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += lettersOf(compared, pairs[at]?.before ?? 0);
    return sum;
  };
  const gap = (at: number): number => {
    const [left, right] = [pairs[at - 1], pairs[at]];
    if (!left || !right) return 0;
    return Math.max(right.before - left.before, right.after - left.after) - 1;
  };
  // The widest gap first: what lies beyond it is judged as a whole.
  for (;;) {
    let widest = start + 1;
    for (let at = start + 1; at < end; at += 1) if (gap(at) > gap(widest)) widest = at;
    if (widest >= end || gap(widest) < 3) return pairs.slice(start, end);
    const [left, right] = [letters(start, widest), letters(widest, end)];
    const least = 4 * gap(widest);
    if (Math.min(left, right) >= least) return pairs.slice(start, end);
    // Words were taken away between two stretches that stand firmly in their places.
    const lesser = left < right ? pairs.slice(start, widest) : pairs.slice(widest, end);
    const apart = (pairs[widest]?.after ?? 0) - (pairs[widest - 1]?.after ?? 0);
    if (apart <= widestCut && lesser.every((pair) => compared.firm.image[pair.before] === pair.after))
      return pairs.slice(start, end);
    if (left < right) start = widest;
    else end = widest;
  }
}

/**
 * Takes in what stands between a passage's last word that is left and the word that stood behind the passage, and the
 * same at its head: words in the place of others are part of the passage, words put beside it are not.
 */
function outerOf({ image, origin, after }: Compared, run: Run, kept: Run, place: Run, solid: number): Run {
  const isReplacement = (gone: number, from: number, to: number): boolean => {
    if (gone <= 0 || to <= from || to - from > 2 * gone + 2) return false;
    // Much new text beside little that is left is no longer the passage.
    return (after.tokens.ends[to - 1] ?? 0) - (after.tokens.starts[from] ?? 0) <= 0.75 * solid;
  };
  const behind = image[run.end] ?? (run.end === image.length ? origin.length : -1);
  const before = run.start === 0 ? -1 : (image[run.start - 1] ?? -1);
  const isFollowed = run.start === 0 || before >= 0;
  return {
    start: isFollowed && isReplacement(kept.start - run.start, before + 1, place.start) ? before + 1 : place.start,
    end: isReplacement(run.end - kept.end, place.end, behind) ? behind : place.end,
  };
}

/** Of what stands between the first and the last word of a passage whose parts changed places, so much may be new. */
const mostBetween = 0.2;

/**
 * The tokens of a passage whose parts stand beside each other still, in another order (two sentences changed places);
 * null when they do not.
 */
function reordered({ firm, before, after }: Compared, run: Run): readonly NearPair[] | null {
  const pairs: NearPair[] = [];
  let [first, last, own, all] = [Infinity, -1, 0, 0];
  for (let at = run.start; at < run.end; at += 1) {
    const letters = (before.tokens.ends[at] ?? 0) - (before.tokens.starts[at] ?? 0);
    all += letters;
    const place = firm.image[at] ?? -1;
    if (place < 0) continue;
    pairs.push({ before: at, after: place, likeness: 1 });
    own += letters;
    [first, last] = [Math.min(first, place), Math.max(last, place)];
  }
  if (own < (1 - mostBetween) * all || last - first > 2 * (run.end - run.start)) return null;
  let there = 0;
  for (let at = first; at <= last; at += 1) there += (after.tokens.ends[at] ?? 0) - (after.tokens.starts[at] ?? 0);
  return there - own <= mostBetween * all ? pairs : null;
}

/** Where a passage's tokens stand now; null when none of them does. */
export function placingOf(compared: Compared, run: Run): Placing | null {
  const clusters = clustersOf(compared, run);
  const swapped = clusters.length > 1 ? reordered(compared, run) : null;
  if (swapped) return placingFrom(compared, run, swapped, swapped, false);
  let best: Cluster = { pairs: [], letters: 0 };
  for (const cluster of clusters) if (cluster.letters > best.letters) best = cluster;
  const isRow = best.pairs.length === run.end - run.start;
  const near = isRow ? [] : nearIn(compared, run, best.pairs);
  const all = near.length === 0 ? best.pairs : [...best.pairs, ...near].sort((x, y) => x.before - y.before);
  return placingFrom(compared, run, all, withoutStrays(compared, all), isRow);
}

/** Measures a passage's place. `all` are the tokens that were found there, `pairs` those that are no strays. */
function placingFrom(
  compared: Compared,
  run: Run,
  all: readonly NearPair[],
  pairs: readonly NearPair[],
  isRow: boolean,
): Placing | null {
  const [head, tail] = [pairs[0], pairs.at(-1)];
  if (!head || !tail) return null;
  let letters = 0;
  for (let at = run.start; at < run.end; at += 1) letters += lettersOf(compared, at);
  let [left, solid] = [0, 0];
  for (const { before, likeness } of pairs) {
    left += likeness * lettersOf(compared, before);
    if (likeness === 1) solid += lettersOf(compared, before);
  }
  const place = { start: head.after, end: tail.after + 1 };
  for (const { after } of pairs) {
    if (after < place.start) place.start = after;
    if (after >= place.end) place.end = after + 1;
  }
  let [elsewhere, between] = [0, 0];
  for (let at = run.start; at < run.end; at += 1) {
    const now = compared.firm.image[at] ?? -1;
    if (now >= 0 && (now < place.start || now >= place.end)) elsewhere += lettersOf(compared, at);
  }
  const { starts, ends } = compared.after.tokens;
  for (let at = place.start; at < place.end; at += 1) between += (ends[at] ?? 0) - (starts[at] ?? 0);
  for (const { after } of pairs) between -= (ends[after] ?? 0) - (starts[after] ?? 0);
  const kept = { start: head.before, end: tail.before + 1 };
  return {
    image: place,
    outer: outerOf(compared, run, kept, place, solid),
    kept,
    share: letters === 0 ? 0 : left / letters,
    words: isRow && pairs.length === all.length ? 1 : wordShare(compared, run, pairs),
    solid,
    isWhole: isRow && pairs.length === all.length && tail.after - head.after === tail.before - head.before,
    torn: letters === 0 ? 0 : elsewhere / letters,
    added: letters === 0 ? 0 : between / letters,
    isMoved: pairs.some((pair) => compared.moved[pair.before] === 1),
  };
}

/** How much of what stood beside a passage stands beside it still, 0 to 1 on each side; 0 where nothing stood. */
export interface Surroundings {
  readonly left: number;
  readonly right: number;
  /** It stands between the words that it stood between; one of them may have been edited. */
  readonly isJoined: boolean;
}

/** Tokens on each side of a passage that tell whether it stands where it stood. */
const around = 10;

/** Compares what stood beside a passage with what stands beside its place. */
export function surroundingsOf(compared: Compared, { kept, image: place }: Placing): Surroundings {
  const { image, before, after } = compared;
  /** Words beside each other that still are: a word alone may be any of its kind. */
  const isJoined = (at: number, now: number): boolean => image[at - 1] === now - 1 || image[at + 1] === now + 1;
  const side = (from: number, to: number, low: number, high: number): number => {
    let [all, same] = [0, 0];
    for (let at = Math.max(0, from); at < Math.min(before.tokens.count, to); at += 1) {
      const letters = lettersOf(compared, at);
      const now = image[at] ?? -1;
      all += letters;
      if (now >= low && now < high && isJoined(at, now)) same += letters;
    }
    return all === 0 ? 0 : same / all;
  };
  const [atHead, atTail] = [
    kept.start === 0 && place.start === 0,
    kept.end === before.tokens.count && place.end === after.tokens.count,
  ];
  const joins = (token: number, at: number): boolean => token < 0 || token >= image.length || image[token] === at;
  const [joinsLeft, joinsRight] = [joins(kept.start - 1, place.start - 1), joins(kept.end, place.end)];
  const near = (token: number, at: number): boolean => Math.abs((image[token] ?? -around) - at) <= 3;
  return {
    isJoined:
      (joinsLeft && (joinsRight || near(kept.end + 1, place.end + 1))) ||
      (joinsRight && near(kept.start - 2, place.start - 2)),
    left: atHead ? 0.5 : side(kept.start - around, kept.start, place.start - 2 * around, place.start),
    right: atTail ? 0.5 : side(kept.end, kept.end + around, place.end, place.end + 2 * around),
  };
}
