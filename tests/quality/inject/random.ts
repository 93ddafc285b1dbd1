/** Numbers from 0 (included) to 1 (not): the same row of them for the same seed. Mulberry32 of Tommy Ettinger. */
export function seeded(seed: string): () => number {
  let state = 2166136261;
  for (let i = 0; i < seed.length; i += 1) state = Math.imul(state ^ seed.charCodeAt(i), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list; undefined of an empty one. */
export const oneOf = <T>(next: () => number, list: readonly T[]): T | undefined =>
  list[Math.floor(next() * list.length)];
