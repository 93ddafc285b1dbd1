import { shingleAt } from './runs';

/** Where runs of tokens stand in one text. */
export interface ShingleIndex {
  /** The first places of a run, by its hash; at most so many as the index was told. */
  readonly placesOf: (hash: number) => readonly number[];
}

/**
 * Indexes the runs of `length` tokens of a text.
 * @param mostPlaces places that are given of one run, at most
 * @param links when given, only tokens without counterpart (-1) are indexed
 */
export function indexShingles(
  ids: Int32Array,
  length: number,
  mostPlaces: number,
  links: Int32Array | null,
): ShingleIndex {
  const places = new Int32Array(ids.length);
  let count = 0;
  let run = 0;
  for (let at = 0; at < ids.length; at += 1) {
    run = links === null || links[at] === -1 ? run + 1 : 0;
    if (run >= length) places[count++] = at - length + 1;
  }
  const mask = (1 << (32 - Math.clz32(2 * count + 2))) - 1;
  const heads = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(count);
  for (let i = count - 1; i >= 0; i -= 1) {
    const slot = shingleAt(ids, places[i] ?? 0, length) & mask;
    next[i] = heads[slot] ?? -1;
    heads[slot] = i;
  }
  return {
    placesOf: (hash) => {
      const found: number[] = [];
      for (let i = heads[hash & mask] ?? -1; i >= 0 && found.length < mostPlaces; i = next[i] ?? -1) {
        const place = places[i] ?? 0;
        if (shingleAt(ids, place, length) === hash) found.push(place);
      }
      return found;
    },
  };
}
