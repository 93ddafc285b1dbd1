import { labelCount } from './labels';
import { bookSize, vectorAt, vectorLevels, vectorSize, type WordClasses } from './wordClasses';

const n = labelCount;

/** Words whose vectors a token's hidden layer sees: a window of two, ends of its run of capitals, words around that run. */
export const slotCount = 9;

/** Units of the hidden layer. */
export const hiddenSize = 40;

/** A layer of rectified units over the vectors of the words around a token (Collobert et al. 2011), ready to be summed up. */
export interface HiddenLayer {
  /**
   * What each part of a vector adds to the units, by slot, level and number: two units in one integer, each rounded to a
   * multiple of `unit` and raised so that sums over all parts stay in their 16 bits.
   */
  readonly tables: Int32Array;
  /** What one step of a lane is worth. */
  readonly unit: number;
  readonly bias: Float64Array;
  /** Weights of the labels, `labelCount` for each unit. */
  readonly out: Float64Array;
}

/** Two units a lane; a lane's parts lie in [0, 2 * raised). */
const pairs = hiddenSize / 2;
const parts = vectorLevels * bookSize;
const raised = Math.floor(32768 / (slotCount * vectorLevels)) - 1;

/** Multiplies the vectors of the books with the layer's weights (by slot and dimension, `hiddenSize` each) once for all. */
export function makeHiddenLayer(
  books: Float32Array,
  weights: Float32Array,
  bias: Float32Array,
  out: Float32Array,
): HiddenLayer {
  const sums = new Float32Array(slotCount * parts * hiddenSize);
  let top = 0;
  const row = new Float32Array(hiddenSize);
  for (let slot = 0; slot < slotCount; slot += 1) {
    for (let part = 0; part < parts; part += 1) {
      row.fill(0);
      for (let d = 0; d < vectorSize; d += 1) {
        const x = books[part * vectorSize + d] as number;
        const from = (slot * vectorSize + d) * hiddenSize;
        for (let h = 0; h < hiddenSize; h += 1) (row[h] as number) += x * (weights[from + h] as number);
      }
      for (let h = 0; h < hiddenSize; h += 1) top = Math.max(top, Math.abs(row[h] as number));
      sums.set(row, (slot * parts + part) * hiddenSize);
    }
  }
  const unit = top / (raised - 1) || 1;
  const tables = new Int32Array(sums.length / 2);
  for (let i = 0; i < tables.length; i += 1) {
    const low = Math.round((sums[2 * i] as number) / unit) + raised;
    const high = Math.round((sums[2 * i + 1] as number) / unit) + raised;
    tables[i] = low | (high << 16);
  }
  // Numbers that are added up again and again are not widened each time.
  return { tables, unit, bias: Float64Array.from(bias), out: Float64Array.from(out) };
}

/** Room for the sums of one token's parts. */
export const makeUnits = (): Int32Array => new Int32Array(pairs);

/** Adds what the vector of a row among the word classes adds to the units of a slot to `out`, from index `at` on. */
export function addVector(
  { tables }: HiddenLayer,
  { codes }: WordClasses,
  slot: number,
  row: number,
  out: Int32Array,
  at: number,
): void {
  const numbers = vectorAt(row);
  for (let level = 0; level < vectorLevels; level += 1) {
    const from = ((slot * vectorLevels + level) * bookSize + (codes[numbers + level] as number)) * pairs;
    for (let h = 0; h < pairs; h += 1) out[at + h] = ((out[at + h] as number) + (tables[from + h] as number)) | 0;
  }
}

/** The units of one token that are above zero, and where their weights begin. */
const values = new Float64Array(hiddenSize);
const rows = new Int32Array(hiddenSize);

/** Adds the hidden layer's part to a token's scores: `units` from index `at` on are the sums of so many vectors. */
export function addUnits(
  { unit, bias, out }: HiddenLayer,
  units: Int32Array,
  at: number,
  vectors: number,
  scores: Float64Array,
  base: number,
): void {
  const added = vectors * vectorLevels * raised;
  // About half of the units are above zero, in no order that a processor could foresee: nothing here branches on them, and the
  // next one is written over one that is not.
  let active = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const sum = units[at + pair] as number;
    const low = (bias[2 * pair] as number) + ((sum & 0xffff) - added) * unit;
    values[active] = low;
    rows[active] = 2 * pair * n;
    active += Number(low > 0);
    const high = (bias[2 * pair + 1] as number) + ((sum >>> 16) - added) * unit;
    values[active] = high;
    rows[active] = (2 * pair + 1) * n;
    active += Number(high > 0);
  }
  // Seven labels at a time, their sums in registers; their number is a multiple of seven.
  for (let y = base; y < base + n; y += 7) {
    let a = scores[y] as number;
    let b = scores[y + 1] as number;
    let c = scores[y + 2] as number;
    let d = scores[y + 3] as number;
    let e = scores[y + 4] as number;
    let f = scores[y + 5] as number;
    let g = scores[y + 6] as number;
    for (let i = 0; i < active; i += 1) {
      const value = values[i] as number;
      const from = (rows[i] as number) + y - base;
      a += value * (out[from] as number);
      b += value * (out[from + 1] as number);
      c += value * (out[from + 2] as number);
      d += value * (out[from + 3] as number);
      e += value * (out[from + 4] as number);
      f += value * (out[from + 5] as number);
      g += value * (out[from + 6] as number);
    }
    scores[y] = a;
    scores[y + 1] = b;
    scores[y + 2] = c;
    scores[y + 3] = d;
    scores[y + 4] = e;
    scores[y + 5] = f;
    scores[y + 6] = g;
  }
}

/** Adds the hidden layer's part to a token's scores; `slots` are rows among the word classes, -1 for none. */
export function addHidden(
  layer: HiddenLayer,
  classes: WordClasses,
  slots: Int32Array,
  units: Int32Array,
  scores: Float64Array,
  base: number,
): void {
  units.fill(0);
  let vectors = 0;
  for (let slot = 0; slot < slotCount; slot += 1) {
    const row = slots[slot] as number;
    if (row < 0) continue;
    addVector(layer, classes, slot, row, units, 0);
    vectors += 1;
  }
  addUnits(layer, units, 0, vectors, scores, base);
}
