import { bestPairs } from './bestPairs';
import { inOrder, uniquePairs } from './runs';
import type { Pair, Run } from './runs';
import type { Tokens } from './tokens';

/** Which tokens of an earlier text are which of a later one. */
export interface TokenDiff {
  /** For each token of the earlier text its place in the later one, -1 for those that are gone. */
  readonly image: Int32Array;
  /** For each token of the later text the one it was, -1 for those that are new. */
  readonly origin: Int32Array;
  /** 1 for tokens of the earlier text that stand in another order now: they were moved. */
  readonly moved: Uint8Array;
  /** 1 for tokens of the earlier text in a row of which some part stands once in each text: they are no other copy. */
  readonly pinned: Uint8Array;
}

/** So many tokens in a row that stand once in both texts are the same ones. */
const telling = 4;
/** Stretches up to so many pairs of tokens are compared pair by pair. */
const mostCells = 6_000;
const deepest = 12;
/** Words of a moved stretch that were edited in one place, at most. */
const widestEdit = 3;
/** Gaps in a row that are closed. */
const widestGap = 12;

interface Gap {
  readonly before: Run;
  readonly after: Run;
  readonly depth: number;
}

/**
 * Compares two texts token by token, in the manner of patience diff (Bram Cohen): runs that stand once in both texts
 * are found first, those in the same order pin the texts to each other, and the stretches between are compared in the
 * same way, for a run may be the only one of its kind there. Runs in another order were moved. Cost is near to linear.
 */
export function diffTokens(before: Tokens, after: Tokens): TokenDiff {
  const diff: TokenDiff = {
    image: new Int32Array(before.count).fill(-1),
    origin: new Int32Array(after.count).fill(-1),
    moved: new Uint8Array(before.count),
    pinned: new Uint8Array(before.count),
  };
  const whole = {
    before: { start: 0, end: before.count },
    after: { start: 0, end: after.count },
    depth: 0,
  };
  const pairs = uniquePairs(before.ids, after.ids, whole.before, whole.after, telling);
  const chain = inOrder(pairs);
  for (const pair of chain) link(diff, before, after, pair, telling);
  // What stayed in its place is told before what was moved: the copy of a paragraph whose original was edited holds
  // words that the original has lost.
  for (const gap of gapsOf(diff, before.count, after.count)) fill(diff, before, after, gap, false);
  for (const pair of pairs) linkMoved(diff, before, after, pair);
  for (const gap of gapsOf(diff, before.count, after.count)) fill(diff, before, after, gap, true);
  // What one stretch gives back, another may take.
  for (let round = 0; round < 2; round += 1) mend(diff, before, after);
  for (const pair of pairs) if (diff.image[pair.before] === pair.after) diff.pinned[pair.before] = 1;
  spreadPins(diff, before.count === after.count);
  return diff;
}

/**
 * Closes gaps in rows: a few tokens that were linked elsewhere, though the same ones stand between their neighbours.
 */
function mend({ image, origin, moved }: TokenDiff, before: Tokens, after: Tokens): void {
  const isSame = (b: number, a: number, count: number): boolean => {
    for (let i = 0; i < count; i += 1) if (before.ids[b + i] !== after.ids[a + i]) return false;
    return true;
  };
  for (let start = 0; start + 1 < image.length; start += 1) {
    const place = image[start] ?? -1;
    if (place < 0 || image[start + 1] === place + 1) continue;
    let end = start + 2;
    while (end < image.length && end - start <= widestGap && image[end] !== place + end - start) end += 1;
    if (image[end] !== place + end - start || !isSame(start + 1, place + 1, end - start - 1)) continue;
    for (let b = start + 1; b < end; b += 1) {
      const [a, now] = [place + b - start, image[b] ?? -1];
      const taken = origin[a] ?? -1;
      if (taken >= 0) image[taken] = -1;
      if (now >= 0) origin[now] = -1;
      image[b] = a;
      origin[a] = b;
      moved[b] = moved[start] ?? 0;
    }
  }
}

/** Pins all tokens of each row of which one is pinned; the row that is the whole of both texts is pinned anyway. */
function spreadPins({ image, pinned }: TokenDiff, isSameLength: boolean): void {
  for (let start = 0; start < image.length;) {
    let end = start + 1;
    const shift = (image[start] ?? -1) - start;
    while (end < image.length && image[start] !== -1 && (image[end] ?? -1) - end === shift) end += 1;
    const isAll = isSameLength && shift === 0 && end - start === image.length;
    if (isAll || pinned.subarray(start, end).includes(1)) pinned.fill(1, start, end);
    start = end;
  }
}

const isFree = ({ image, origin }: TokenDiff, b: number, a: number): boolean => image[b] === -1 && origin[a] === -1;

function link({ image, origin }: TokenDiff, before: Tokens, after: Tokens, pair: Pair, length: number): void {
  for (let i = 0; i < length; i += 1) {
    const [b, a] = [pair.before + i, pair.after + i];
    if (image[b] !== -1 || origin[a] !== -1 || before.ids[b] !== after.ids[a]) continue;
    image[b] = a;
    origin[a] = b;
  }
}

/** Links a run that stands elsewhere now, and what stands beside it in both texts. */
function linkMoved(diff: TokenDiff, before: Tokens, after: Tokens, pair: Pair): void {
  const { image, origin, moved } = diff;
  for (let i = 0; i < telling; i += 1) if (!isFree(diff, pair.before + i, pair.after + i)) return;
  const isSame = (b: number, a: number): boolean =>
    b >= 0 && a >= 0 && b < before.count && a < after.count && isFree(diff, b, a) && before.ids[b] === after.ids[a];
  const take = (b: number, a: number): void => {
    image[b] = a;
    origin[a] = b;
    moved[b] = 1;
  };
  for (const step of [-1, 1] as const) {
    let [b, a] = step < 0 ? [pair.before - 1, pair.after - 1] : [pair.before, pair.after];
    for (;;) {
      for (; isSame(b, a); b += step, a += step) take(b, a);
      const next = overEdit(b, a, step, isSame);
      if (!next) break;
      [b, a] = next;
    }
  }
}

/** Where a row that was moved goes on behind a few words that were edited since: two tokens in a row are the same again. */
function overEdit(
  b: number,
  a: number,
  step: 1 | -1,
  isSame: (b: number, a: number) => boolean,
): readonly [number, number] | null {
  for (let sum = 1; sum <= 2 * widestEdit; sum += 1) {
    for (let by = Math.max(0, sum - widestEdit); by <= Math.min(widestEdit, sum); by += 1) {
      const [x, y] = [b + by * step, a + (sum - by) * step];
      if (isSame(x, y) && isSame(x + step, y + step)) return [x, y];
    }
  }
  return null;
}

/** The stretches without links between those that stand in order. */
function gapsOf({ image, moved }: TokenDiff, beforeCount: number, afterCount: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let [b, a] = [0, 0];
  const add = (beforeEnd: number, afterEnd: number): void => {
    if (beforeEnd > b && afterEnd > a)
      gaps.push({
        before: { start: b, end: beforeEnd },
        after: { start: a, end: afterEnd },
        depth: 0,
      });
  };
  for (let at = 0; at < beforeCount; at += 1) {
    const place = image[at] ?? -1;
    if (place < a || moved[at] === 1) continue;
    add(at, place);
    [b, a] = [at + 1, place + 1];
  }
  add(beforeCount, afterCount);
  return gaps;
}

/**
 * Links what is the same in a stretch of both texts.
 * @param isLast whether single words count too; before, only runs do
 */
function fill(diff: TokenDiff, before: Tokens, after: Tokens, whole: Gap, isLast: boolean): void {
  const gaps = [whole];
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    const rest = trim(diff, before, after, gap);
    const cells = (rest.before.end - rest.before.start) * (rest.after.end - rest.after.start);
    if (cells === 0 || rest.depth > deepest) continue;
    if (isLast && cells <= mostCells) {
      const free = (b: number, a: number): boolean => isFree(diff, b, a);
      for (const pair of bestPairs(before, after, rest.before, rest.after, free)) link(diff, before, after, pair, 1);
      continue;
    }
    for (const length of isLast ? [telling, 2, 1] : [telling, telling - 1]) {
      const chain = inOrder(uniquePairs(before.ids, after.ids, rest.before, rest.after, length)).filter((pair) =>
        isFree(diff, pair.before, pair.after),
      );
      if (chain.length === 0) continue;
      for (const pair of chain) link(diff, before, after, pair, length);
      for (const part of between(rest, chain)) gaps.push(part);
      break;
    }
  }
}

/** Links what is the same at both ends of a stretch; returns what is left between. */
function trim(diff: TokenDiff, before: Tokens, after: Tokens, gap: Gap): Gap {
  let { start: b, end: beforeEnd } = gap.before;
  let { start: a, end: afterEnd } = gap.after;
  const isSame = (x: number, y: number): boolean => before.ids[x] === after.ids[y] && isFree(diff, x, y);
  for (; b < beforeEnd && a < afterEnd && isSame(b, a); b += 1, a += 1)
    link(diff, before, after, { before: b, after: a }, 1);
  for (; b < beforeEnd && a < afterEnd && isSame(beforeEnd - 1, afterEnd - 1); beforeEnd -= 1, afterEnd -= 1)
    link(diff, before, after, { before: beforeEnd - 1, after: afterEnd - 1 }, 1);
  return {
    before: { start: b, end: beforeEnd },
    after: { start: a, end: afterEnd },
    depth: gap.depth,
  };
}

/** The stretches between the pairs of a chain. */
function between(gap: Gap, chain: readonly Pair[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let [b, a] = [gap.before.start, gap.after.start];
  for (const pair of [...chain, { before: gap.before.end, after: gap.after.end }]) {
    if (pair.before > b && pair.after > a)
      gaps.push({
        before: { start: b, end: pair.before },
        after: { start: a, end: pair.after },
        depth: gap.depth + 1,
      });
    [b, a] = [pair.before + 1, pair.after + 1];
  }
  return gaps;
}
