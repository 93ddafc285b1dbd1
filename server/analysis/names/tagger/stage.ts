import { labelCount } from './labels';
import { keyBits, keyOf } from './lookup';

/**
 * From feature to weights: open addressing over sorted keys, so that a search ends at the first key that is as great. A place
 * holds a key and its weights, to be multiplied by the stage's scale: four bytes a number, the first label's lowest, each
 * raised by 128. The places are read all over: one is half a line of the processor's memory, and nothing else is read.
 */
export interface WeightTable {
  readonly places: Int32Array;
  readonly shift: number;
}

/** Weights of one conditional random field. */
export interface Stage {
  readonly table: WeightTable;
  readonly scale: number;
  /** Weight of each edge, in the order of `edges`. */
  readonly edgeWeights: Float64Array;
  /** The same as factors. */
  readonly steps: Float64Array;
  /** Factor of the step from label a to b at `a * labelCount + b`. */
  readonly stepTable: Float64Array;
}

/** Numbers that hold the weights of one row. */
const width = (labelCount + 3) >> 2;

/** What every weight is raised by. */
const raised = 128;

/**
 * Lanes of sums: two weights a number, so that sums of up to 256 of them stay in their 16 bits. Lane 2 * i holds labels 4 * i
 * and 4 * i + 2, the next one those behind them.
 */
export const lanes = 2 * width;

/** Numbers of a place: its key, the weights, and one that is not used. */
const placeBits = 3;
const placeSize = 1 << placeBits;

/** Key of a free place, greater than all others. */
const free = 0x7fffffff;

/** A table of distinct keys in ascending order, with one signed byte for each label of each key. */
export function makeWeightTable(keys: Uint32Array, bytes: Uint8Array): WeightTable {
  let bits = 4;
  while (1 << bits < keys.length * 1.25) bits += 1;
  const shift = keyBits - bits;
  // Each key stands in the place that it asks for or in the next one that is free; a free one is behind the last.
  const at = new Int32Array(keys.length);
  let next = 0;
  for (let row = 0; row < keys.length; row += 1) {
    at[row] = Math.max(next, (keys[row] as number) >>> shift);
    next = (at[row] as number) + 1;
  }
  const places = new Int32Array((Math.max(next, 1 << bits) + 1) * placeSize);
  for (let place = 0; place < places.length; place += placeSize) places[place] = free;
  for (let row = 0; row < keys.length; row += 1) {
    const place = (at[row] as number) * placeSize;
    places[place] = keys[row] as number;
    for (let y = 0; y < labelCount; y += 1)
      (places[place + 1 + (y >> 2)] as number) |= ((bytes[row * labelCount + y] as number) ^ raised) << ((y & 3) * 8);
  }
  return { places, shift };
}

const even = 0x00ff00ff;
const known = new Int32Array(256);

/** Adds the weights of features to lanes. Returns how many features the stage knows. */
export function addWeights({ table }: Stage, ids: Int32Array, count: number, sums: Int32Array): number {
  const { places, shift } = table;
  // Two loops: places far apart in memory are read at once where none waits for another.
  let found = 0;
  for (let at = 0; at < count; at += 1) {
    const key = keyOf(ids[at] as number);
    let place = (key >>> shift) << placeBits;
    while ((places[place] as number) < key) place += placeSize;
    known[found] = place;
    found += places[place] === key ? 1 : 0;
  }
  let a = sums[0] as number;
  let b = sums[1] as number;
  let c = sums[2] as number;
  let d = sums[3] as number;
  let e = sums[4] as number;
  let f = sums[5] as number;
  let g = sums[6] as number;
  let h = sums[7] as number;
  let i = sums[8] as number;
  let j = sums[9] as number;
  let k = sums[10] as number;
  let l = sums[11] as number;
  for (let at = 0; at < found; at += 1) {
    const from = known[at] as number;
    const m = places[from + 1] as number;
    a = (a + (m & even)) | 0;
    b = (b + ((m >>> 8) & even)) | 0;
    const n = places[from + 2] as number;
    c = (c + (n & even)) | 0;
    d = (d + ((n >>> 8) & even)) | 0;
    const o = places[from + 3] as number;
    e = (e + (o & even)) | 0;
    f = (f + ((o >>> 8) & even)) | 0;
    const p = places[from + 4] as number;
    g = (g + (p & even)) | 0;
    h = (h + ((p >>> 8) & even)) | 0;
    const q = places[from + 5] as number;
    i = (i + (q & even)) | 0;
    j = (j + ((q >>> 8) & even)) | 0;
    const r = places[from + 6] as number;
    k = (k + (r & even)) | 0;
    l = (l + ((r >>> 8) & even)) | 0;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
  sums[6] = g;
  sums[7] = h;
  sums[8] = i;
  sums[9] = j;
  sums[10] = k;
  sums[11] = l;
  return found;
}

/** Adds what lanes of so many features come to, to the scores of one token. */
export function addLanes({ scale }: Stage, sums: Int32Array, found: number, scores: Float64Array, base: number): void {
  const off = found * raised;
  for (let y = 0; y < labelCount; y += 1) {
    const lane = sums[((y >> 2) << 1) | (y & 1)] as number;
    (scores[base + y] as number) += (((lane >>> ((y & 2) << 3)) & 0xffff) - off) * scale;
  }
}
