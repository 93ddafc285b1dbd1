/** Where each of some keys stands: tokens by their ids, or runs of tokens by their hashes. */
export interface TokenIndex {
  /** The places of a key, ascending. */
  readonly placesOf: (key: number) => Int32Array;
  /** How many places a key has: many times cheaper than to make a list of them. */
  readonly countOf: (key: number) => number;
}

/** Indexes keys by their places, in time that grows with their number alone. `keys[place]` is the key at a place. */
export function indexTokens(keys: Int32Array): TokenIndex {
  const count = keys.length;
  const mask = (1 << (32 - Math.clz32(2 * count + 2))) - 1;
  // A slot that is free has no places.
  const slotKeys = new Int32Array(mask + 1);
  const ends = new Int32Array(mask + 1);
  const slotOf = (key: number): number => {
    let slot = (key ^ (key >>> 15)) & mask;
    while (ends[slot] !== 0 && slotKeys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const slots = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const key = keys[at] ?? 0;
    const slot = slotOf(key);
    slotKeys[slot] = key;
    ends[slot] = (ends[slot] ?? 0) + 1;
    slots[at] = slot;
  }
  const starts = new Int32Array(mask + 1);
  let sum = 0;
  for (let slot = 0; slot <= mask; slot += 1) {
    const size = ends[slot] ?? 0;
    if (size === 0) continue;
    sum += size;
    ends[slot] = sum;
  }
  const places = new Int32Array(count);
  // From behind, so that each slot is filled down from its end to its beginning.
  starts.set(ends);
  for (let at = count - 1; at >= 0; at -= 1) {
    const slot = slots[at] ?? 0;
    const to = (starts[slot] ?? 0) - 1;
    places[to] = at;
    starts[slot] = to;
  }
  return {
    placesOf: (key) => {
      const slot = slotOf(key);
      return places.subarray(starts[slot], ends[slot]);
    },
    countOf: (key) => {
      const slot = slotOf(key);
      return (ends[slot] ?? 0) - (starts[slot] ?? 0);
    },
  };
}
