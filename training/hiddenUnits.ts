// The hidden layer while it is learnt: plain weights over the vectors of the words around a token, AdaGrad, dropout of units.
import { hiddenSize as size, slotCount } from '../server/analysis/names/tagger/hiddenLayer';
import { labelCount } from '../server/analysis/names/tagger/labels';
import {
  bookSize,
  vectorAt,
  vectorLevels,
  vectorSize,
  wordBytes,
  type WordClasses,
} from '../server/analysis/names/tagger/wordClasses';
import { makeRandom } from './random';

const n = labelCount;

/** Weights as the binary holds them. */
export interface HiddenWeights {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly out: Float32Array;
}

/** Vectors of all words as the tagger sees them: sums of parts. */
export function decodeVectors({ codes, books }: WordClasses): Float32Array {
  const rows = codes.length / wordBytes;
  const out = new Float32Array(rows * vectorSize);
  for (let row = 0; row < rows; row += 1)
    for (let level = 0; level < vectorLevels; level += 1) {
      const part = level * bookSize + codes[vectorAt(row) + level]!;
      for (let d = 0; d < vectorSize; d += 1) out[row * vectorSize + d]! += books[part * vectorSize + d]!;
    }
  return out;
}

/** A hidden layer that learns. Tokens of one region are forwarded first, by place in the region, and then taught. */
export interface HiddenUnits {
  readonly forward: (token: number, place: number, scores: Float64Array, learning: boolean) => void;
  readonly teach: (token: number, place: number, gradient: Float64Array, rate: number) => void;
  /** Adds the weights to the average. */
  readonly note: () => void;
  readonly average: () => HiddenWeights;
}

/** @param slots rows of the words that each token sees, `slotCount` for each, -1 for none */
export function makeHiddenUnits(slots: Int32Array, vectors: Float32Array, drop: number, seed: number): HiddenUnits {
  const random = makeRandom(seed);
  const inputs = slotCount * vectorSize;
  const reach = Math.sqrt(3 / inputs);
  const start = (count: number, width: number): Float32Array =>
    Float32Array.from({ length: count }, () => (random() - 0.5) * 2 * width);
  const all = [start(inputs * size, reach), new Float32Array(size), start(size * n, 0.05)] as const;
  const [weights, bias, out] = all;
  // The many weights of one input share their squares: a root for each of them would be most of the training's time.
  const inputSquares = new Float32Array(inputs).fill(1e-2);
  const biasSquares = new Float32Array(size).fill(1e-2);
  const outSquares = new Float32Array(size * n).fill(1e-2);
  const sums = all.map((one) => new Float64Array(one.length));
  let noted = 0;
  let units = new Float32Array(size * 64);
  let kept = new Float32Array(size * 64);
  const back = new Float32Array(size);
  const step = (values: Float32Array, square: Float32Array, at: number, gradient: number, rate: number): void => {
    const more = square[at]! + gradient * gradient;
    square[at] = more;
    values[at]! += (rate * gradient) / Math.sqrt(more);
  };
  return {
    forward: (token, place, scores, learning) => {
      const base = place * size;
      if (base + size > units.length) {
        const wider = new Float32Array(units.length * 2);
        wider.set(units);
        units = wider;
        const more = new Float32Array(kept.length * 2);
        more.set(kept);
        kept = more;
      }
      for (let h = 0; h < size; h += 1) units[base + h] = bias[h]!;
      for (let slot = 0; slot < slotCount; slot += 1) {
        const row = slots[token * slotCount + slot]!;
        if (row < 0) continue;
        for (let d = 0; d < vectorSize; d += 1) {
          const x = vectors[row * vectorSize + d]!;
          const from = (slot * vectorSize + d) * size;
          for (let h = 0; h < size; h += 1) units[base + h]! += x * weights[from + h]!;
        }
      }
      for (let h = 0; h < size; h += 1) {
        const scale = learning ? (random() < drop ? 0 : 1 / (1 - drop)) : 1;
        kept[base + h] = scale;
        const unit = units[base + h]! > 0 ? units[base + h]! * scale : 0;
        units[base + h] = unit;
        if (unit !== 0) for (let y = 0; y < n; y += 1) scores[place * n + y]! += unit * out[h * n + y]!;
      }
    },
    teach: (token, place, gradient, rate) => {
      const base = place * size;
      back.fill(0);
      let any = false;
      for (let y = 0; y < n; y += 1) {
        const g = gradient[place * n + y]!;
        if (g > -1e-3 && g < 1e-3) continue;
        any = true;
        for (let h = 0; h < size; h += 1) {
          const unit = units[base + h]!;
          if (unit === 0) continue;
          back[h]! += g * out[h * n + y]!;
          step(out, outSquares, h * n + y, g * unit, rate);
        }
      }
      if (!any) return;
      for (let h = 0; h < size; h += 1) {
        back[h]! *= kept[base + h]!;
        if (back[h] !== 0) step(bias, biasSquares, h, back[h]!, rate);
      }
      let mean = 0;
      for (let h = 0; h < size; h += 1) mean += back[h]! ** 2 / size;
      for (let slot = 0; slot < slotCount; slot += 1) {
        const row = slots[token * slotCount + slot]!;
        if (row < 0) continue;
        for (let d = 0; d < vectorSize; d += 1) {
          const x = vectors[row * vectorSize + d]!;
          const input = slot * vectorSize + d;
          inputSquares[input]! += x * x * mean;
          const change = (rate * x) / Math.sqrt(inputSquares[input]!);
          for (let h = 0; h < size; h += 1) weights[input * size + h]! += change * back[h]!;
        }
      }
    },
    note: () => {
      noted += 1;
      all.forEach((one, k) => one.forEach((value, i) => (sums[k]![i]! += value)));
    },
    average: () => {
      const [w, b, o] = sums.map((sum) => Float32Array.from(sum, (value) => value / noted));
      return { weights: w!, bias: b!, out: o! };
    },
  };
}
