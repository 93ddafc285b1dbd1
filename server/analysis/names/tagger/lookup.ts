/** Bits of a hash that a table keeps. */
export const keyBits = 28;

/** Key under which a 32-bit hash stands in a table. */
export const keyOf = (hash: number): number => hash >>> (32 - keyBits);

/** From hash to row: open addressing over sorted keys. */
export interface Lookup {
  readonly keys: Uint32Array;
  /** 1 + row (0 where free) and its key side by side, so that a look-up reads one place of memory. */
  readonly slots: Int32Array;
  readonly shift: number;
}

/** A table of distinct keys; row i is that of `keys[i]`. */
export function makeLookup(keys: Uint32Array): Lookup {
  let bits = 4;
  while (1 << bits < keys.length * 2) bits += 1;
  const shift = keyBits - bits;
  const slots = new Int32Array(2 << bits);
  const mask = slots.length - 1;
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] as number;
    let slot = (key >>> shift) << 1;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = row + 1;
    slots[slot + 1] = key;
  }
  return { keys, slots, shift };
}

/** Row of a hash, or -1. */
export function rowOf({ slots, shift }: Lookup, hash: number): number {
  const key = keyOf(hash);
  const mask = slots.length - 1;
  let slot = (key >>> shift) << 1;
  for (;;) {
    const row = (slots[slot] as number) - 1;
    if (row < 0 || slots[slot + 1] === key) return row;
    slot = (slot + 2) & mask;
  }
}
