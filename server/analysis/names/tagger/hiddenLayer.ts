import { labelCount } from './labels';
import type { DocumentTokens } from './documentTokens';
import type { TokenFacts } from './tokenFacts';
import { bookSize, vectorAt, vectorLevels, vectorSize, type WordClasses } from './wordClasses';
import { Fact } from './wordTable';

const n = labelCount;

/** Words whose vectors a token's hidden layer sees: a window of two, ends of its run of capitals, words around that run. */
export const slotCount = 9;

/** Units of the hidden layer. */
export const hiddenSize = 40;

/** Rows among the word classes of the words that the hidden layer sees of token `at`, -1 where there is none. */
export function readSlots({ words }: DocumentTokens, facts: TokenFacts, at: number, slots: Int32Array): void {
  const { rows } = facts;
  const rowOf = (i: number): number => {
    const row = i < 0 || i >= rows.length ? -1 : (rows[i] as number);
    return row < 0 ? -1 : (words[row * Fact.Count + Fact.Row] as number);
  };
  const inRun = (facts.runFirst[at] as number) >= 0;
  const first = inRun ? (facts.runFirst[at] as number) : at;
  const last = inRun ? (facts.runLast[at] as number) : at;
  slots[0] = rowOf(at - 2);
  slots[1] = rowOf(at - 1);
  slots[2] = rowOf(at);
  slots[3] = rowOf(at + 1);
  slots[4] = rowOf(at + 2);
  slots[5] = first < at ? rowOf(first) : -1;
  slots[6] = last > at ? rowOf(last) : -1;
  slots[7] = rowOf(first - 1);
  slots[8] = rowOf(last + 1);
}

/** A layer of rectified units over the vectors of the words around a token (Collobert et al. 2011), ready to be summed up. */
export interface HiddenLayer {
  /**
   * What each part of a vector adds to the units, by slot, level and number: two units in one integer, each rounded to a
   * multiple of `unit` and raised so that sums over all parts stay in their 16 bits.
   */
  readonly tables: Int32Array;
  /** What one step of a lane is worth. */
  readonly unit: number;
  readonly bias: Float32Array;
  /** Weights of the labels, `labelCount` for each unit. */
  readonly out: Float32Array;
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
  return { tables, unit, bias, out };
}

/** Room for the sums of one token's parts. */
export const makeUnits = (): Int32Array => new Int32Array(pairs);

/** Adds the hidden layer's part to a token's scores. */
export function addHidden(
  { tables, unit, bias, out }: HiddenLayer,
  { codes }: WordClasses,
  slots: Int32Array,
  units: Int32Array,
  scores: Float64Array,
  base: number,
): void {
  units.fill(0);
  let added = 0;
  for (let slot = 0; slot < slotCount; slot += 1) {
    const row = slots[slot] as number;
    if (row < 0) continue;
    const numbers = vectorAt(row);
    for (let level = 0; level < vectorLevels; level += 1) {
      let from = ((slot * vectorLevels + level) * bookSize + (codes[numbers + level] as number)) * pairs;
      for (let h = 0; h < pairs; h += 1, from += 1) units[h] = ((units[h] as number) + (tables[from] as number)) | 0;
      added += raised;
    }
  }
  for (let h = 0; h < hiddenSize; h += 1) {
    const sum = ((units[h >> 1] as number) >>> ((h & 1) * 16)) & 0xffff;
    const value = (bias[h] as number) + (sum - added) * unit;
    if (value <= 0) continue;
    for (let y = 0; y < n; y += 1) (scores[base + y] as number) += value * (out[h * n + y] as number);
  }
}
