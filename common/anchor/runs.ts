/** A stretch of tokens, half open. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Tokens that stand in both texts in the same order: `length` of them from `before` and from `after` on. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Hash of the `length` ids from an offset on. */
export function shingleAt(ids: Int32Array, at: number, length: number): number {
  let hash = length;
  for (let i = 0; i < length; i += 1) {
    hash = Math.imul(hash ^ (ids[at + i] ?? 0), 0x9e3779b1 | 0);
    hash ^= hash >>> 15;
  }
  return hash;
}

const sameAt = (a: Int32Array, at: number, b: Int32Array, other: number, length: number): boolean => {
  for (let i = 0; i < length; i += 1) if (a[at + i] !== b[other + i]) return false;
  return true;
};

const none = -1;
const many = -2;

/** Slots of the tables that short stretches share, one comparison at a time; making tables costs more than to fill them. */
const fewSlots = 1024;
const shared = [new Int32Array(fewSlots), new Int32Array(fewSlots), new Int32Array(fewSlots)] as const;

const tablesFor = (slots: number): readonly [Int32Array, Int32Array, Int32Array] =>
  slots <= fewSlots ? shared : [new Int32Array(slots), new Int32Array(slots), new Int32Array(slots)];

/**
 * Runs of `length` tokens that stand once in a stretch of the one text and once in a stretch of the other, in the
 * order of the first. Cost grows with the stretches.
 */
export function uniquePairs(
  before: Int32Array,
  after: Int32Array,
  inBefore: Run,
  inAfter: Run,
  length: number,
): readonly Pair[] {
  const count = inBefore.end - inBefore.start - length + 1;
  if (count <= 0 || inAfter.end - inAfter.start < length) return [];
  const bits = 32 - Math.clz32(2 * count);
  const mask = (1 << bits) - 1;
  const [keys, places, others] = tablesFor(mask + 1);
  places.fill(none, 0, mask + 1);
  others.fill(none, 0, mask + 1);
  const slotOf = (hash: number): number => {
    let slot = hash & mask;
    while (places[slot] !== none && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (let at = inBefore.start; at + length <= inBefore.end; at += 1) {
    const hash = shingleAt(before, at, length);
    const slot = slotOf(hash);
    if (places[slot] === none) {
      keys[slot] = hash;
      places[slot] = at;
    } else places[slot] = many;
  }
  for (let at = inAfter.start; at + length <= inAfter.end; at += 1) {
    const slot = slotOf(shingleAt(after, at, length));
    const place = places[slot] ?? none;
    if (place >= 0) others[slot] = others[slot] === none ? at : many;
  }
  const pairs: Pair[] = [];
  for (let at = inBefore.start; at + length <= inBefore.end; at += 1) {
    const slot = slotOf(shingleAt(before, at, length));
    const other = others[slot] ?? none;
    if (places[slot] === at && other >= 0 && sameAt(before, at, after, other, length)) {
      pairs.push({ before: at, after: other });
    }
  }
  return pairs;
}

/**
 * The most pairs that stand in the same order in both texts; what is left out has moved. Patience sorting.
 * @param pairs ascending by `before`
 */
export function inOrder(pairs: readonly Pair[]): readonly Pair[] {
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length);
  pairs.forEach((pair, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.after ?? 0) < pair.after) low = middle + 1;
      else high = middle;
    }
    previous[at] = low === 0 ? none : (tails[low - 1] ?? none);
    tails[low] = at;
  });
  const chain: Pair[] = [];
  for (let at = tails.at(-1) ?? none; at >= 0; at = previous[at] ?? none) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}
