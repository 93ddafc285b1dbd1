// Dense numbers for 32-bit hashes: open addressing, deterministic by order of arrival.

export interface HashIndex {
  /** Number of a hash, which is added when it is new. */
  readonly add: (hash: number) => number;
  /** Number of a hash, or -1. */
  readonly find: (hash: number) => number;
  readonly size: () => number;
  readonly keys: () => Int32Array;
}

export function makeHashIndex(): HashIndex {
  let mask = (1 << 16) - 1;
  let slots = new Int32Array(mask + 1);
  let keys = new Int32Array(1 << 15);
  let size = 0;
  const slotOf = (hash: number): number => {
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
    while (slots[slot] !== 0 && keys[slots[slot]! - 1] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    mask = mask * 2 + 1;
    slots = new Int32Array(mask + 1);
    const wider = new Int32Array(keys.length * 2);
    wider.set(keys);
    keys = wider;
    for (let i = 0; i < size; i += 1) slots[slotOf(keys[i]!)] = i + 1;
  };
  return {
    add: (hash) => {
      const slot = slotOf(hash);
      if (slots[slot] !== 0) return slots[slot]! - 1;
      keys[size] = hash;
      size += 1;
      slots[slot] = size;
      const number = size - 1;
      if (size * 2 > mask) grow();
      return number;
    },
    find: (hash) => slots[slotOf(hash)]! - 1,
    size: () => size,
    keys: () => keys.subarray(0, size),
  };
}
