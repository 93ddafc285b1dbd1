import { labelCount } from './labels';
import { rowOf, type Lookup } from './lookup';

/** Weights of one conditional random field. */
export interface Stage {
  readonly lookup: Lookup;
  /**
   * Weights for each row of the table, to be multiplied by `scale`: four bytes a number, the first label's lowest, each raised
   * by 128. The rows are read all over, and small ones stay in the processor's memory.
   */
  readonly weights: Int32Array;
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

/** Puts the weights of rows, one signed byte for each label, as a stage holds them. */
export function packWeights(bytes: Uint8Array): Int32Array {
  const rows = bytes.length / labelCount;
  const weights = new Int32Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    for (let y = 0; y < labelCount; y += 1)
      (weights[row * width + (y >> 2)] as number) |=
        ((bytes[row * labelCount + y] as number) ^ raised) << ((y & 3) * 8);
  }
  return weights;
}

const even = 0x00ff00ff;
const rows = new Int32Array(256);

/** Adds the weights of features to lanes. Returns how many features the stage knows. */
export function addWeights({ lookup, weights }: Stage, ids: Int32Array, count: number, sums: Int32Array): number {
  // Two loops: places far apart in memory are read at once where none waits for another.
  let found = 0;
  for (let at = 0; at < count; at += 1) {
    const row = rowOf(lookup, ids[at] as number);
    rows[found] = row * width;
    found += row < 0 ? 0 : 1;
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
    const from = rows[at] as number;
    const m = weights[from] as number;
    a = (a + (m & even)) | 0;
    b = (b + ((m >>> 8) & even)) | 0;
    const n = weights[from + 1] as number;
    c = (c + (n & even)) | 0;
    d = (d + ((n >>> 8) & even)) | 0;
    const o = weights[from + 2] as number;
    e = (e + (o & even)) | 0;
    f = (f + ((o >>> 8) & even)) | 0;
    const p = weights[from + 3] as number;
    g = (g + (p & even)) | 0;
    h = (h + ((p >>> 8) & even)) | 0;
    const q = weights[from + 4] as number;
    i = (i + (q & even)) | 0;
    j = (j + ((q >>> 8) & even)) | 0;
    const r = weights[from + 5] as number;
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
