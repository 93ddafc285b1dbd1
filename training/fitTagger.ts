// Fits a conditional random field to examples.
import { labelCount } from '../server/analysis/names/tagger/labels';
import { edges, reserve, type Lattice } from '../server/analysis/names/tagger/lattice';
import { expectLabels, makeExpectations } from './crf';
import { makeHiddenUnits, type HiddenWeights } from './hiddenUnits';
import type { Examples } from './examples';
import { makeHashIndex, type HashIndex } from './hashIndex';
import { makeRandom } from './random';

const n = labelCount;

export interface Fitted {
  readonly index: HashIndex;
  /** `labelCount` weights for each feature. */
  readonly weights: Float32Array;
  /** Weights of the edges, in their order. */
  readonly edgeWeights: Float64Array;
  /** Factor of the base scores. */
  readonly baseFactor: number;
  readonly hidden: HiddenWeights | null;
}

export interface FitOptions {
  /** The hidden layer: rows of the words that each token sees, vectors of the rows, dropout of units, rate. */
  readonly hidden?: {
    readonly slots: Int32Array;
    readonly vectors: Float32Array;
    readonly drop: number;
    readonly rate: number;
  };
  readonly rounds: number;
  /** The weights of that many last rounds are averaged. */
  readonly averaged: number;
  readonly rate: number;
  /** Features seen less often are left out. */
  readonly least: number;
  /** Share of the features that is left out of each token's training, of those that name words and of the others. */
  readonly dropNamed: number;
  readonly dropOther: number;
  /** Weights shrink by this share each round. */
  readonly decay: number;
  readonly seed: number;
  /** Log of each round. */
  readonly log?: (line: string) => void;
  /** Scores that the features' weights are added to, `labelCount` for each token, and the edges to begin with. */
  readonly base?: { readonly scores: Float32Array; readonly edgeWeights: Float64Array };
}

/** Features of the examples by their number in `index`, those that are not in it left out. */
export interface Numbered {
  readonly start: Int32Array;
  readonly namedEnd: Int32Array;
  readonly features: Int32Array;
}

export function numberFeatures(examples: Examples, index: HashIndex): Numbered {
  const tokens = examples.allowed.length;
  const start = new Int32Array(tokens + 1);
  const namedEnd = new Int32Array(tokens);
  const features = new Int32Array(examples.features.length);
  let at = 0;
  for (let t = 0; t < tokens; t += 1) {
    start[t] = at;
    const middle = examples.namedEnd.data[t]!;
    for (let f = examples.featureStart.data[t]!; f < examples.featureStart.data[t + 1]!; f += 1) {
      if (f === middle) namedEnd[t] = at;
      const number = index.find(examples.features.data[f]!);
      if (number >= 0) {
        features[at] = number;
        at += 1;
      }
    }
  }
  start[tokens] = at;
  return { start, namedEnd, features };
}

function chooseFeatures(examples: Examples, regions: readonly number[], options: FitOptions): HashIndex {
  const all = makeHashIndex();
  let counts = new Int32Array(1 << 20);
  for (const region of regions) {
    const from = examples.featureStart.data[examples.regionStart.data[region]!]!;
    const to = examples.featureStart.data[examples.regionStart.data[region + 1]!]!;
    for (let f = from; f < to; f += 1) {
      const hash = examples.features.data[f]!;
      const number = all.add(hash);
      if (number >= counts.length) {
        const wider = new Int32Array(counts.length * 2);
        wider.set(counts);
        counts = wider;
      }
      counts[number]! += 1;
    }
  }
  const index = makeHashIndex();
  const keys = all.keys();
  for (let i = 0; i < keys.length; i += 1) if (counts[i]! >= options.least) index.add(keys[i]!);
  return index;
}

/** Scores of a region's tokens into the lattice. */
export function scoreRegion(
  lattice: Lattice,
  { start, features }: Numbered,
  weights: Float32Array,
  from: number,
  to: number,
): void {
  reserve(lattice, to - from);
  const { scores } = lattice;
  for (let t = from; t < to; t += 1) {
    const base = (t - from) * n;
    for (let f = start[t]!; f < start[t + 1]!; f += 1) {
      const row = features[f]! * n;
      for (let y = 0; y < n; y += 1) scores[base + y]! += weights[row + y]!;
    }
  }
}

/** Fits weights to the regions with these numbers. */
export function fitTagger(examples: Examples, regions: readonly number[], options: FitOptions): Fitted {
  const index = chooseFeatures(examples, regions, options);
  const numbered = numberFeatures(examples, index);
  const size = index.size() * n;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-2);
  const sum = new Float32Array(size);
  const edgeCount = edges.from.length;
  const edgeWeights = Float64Array.from(options.base?.edgeWeights ?? new Float64Array(edgeCount));
  let baseFactor = options.base ? 0.8 : 0;
  let baseSquares = 1;
  let baseSum = 0;
  const edgeSquares = new Float64Array(edgeCount).fill(1);
  const edgeSum = new Float64Array(edgeCount);
  const step = new Float64Array(edgeCount);
  const random = makeRandom(options.seed);
  const hidden =
    options.hidden &&
    makeHiddenUnits(options.hidden.slots, options.hidden.vectors, options.hidden.drop, options.seed + 1);
  let gradients = new Float64Array(n * 64);
  const expected = makeExpectations();
  const { lattice } = expected;
  const order = Int32Array.from(regions);
  const { start, namedEnd, features } = numbered;
  const kept = new Int32Array(4096 * 64);
  const scaleOther = 1 / (1 - options.dropOther);
  const scaleNamed = 1 / (1 - options.dropNamed);
  const scales = new Float32Array(kept.length);
  const bounds = new Int32Array(4096);
  for (let round = 0; round < options.rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      const swap = order[i]!;
      order[i] = order[j]!;
      order[j] = swap;
    }
    const slow = round < options.rounds / 2 ? 1 : 1 - (0.7 * (round - options.rounds / 2)) / (options.rounds / 2);
    const rate = options.rate * slow;
    let likelihood = 0;
    for (let r = 0; r < order.length; r += 1) {
      const region = order[r]!;
      const from = examples.regionStart.data[region]!;
      const to = Math.min(examples.regionStart.data[region + 1]!, from + 1024);
      const length = to - from;
      if (r % 16 === 0) for (let e = 0; e < edgeCount; e += 1) step[e] = Math.exp(edgeWeights[e]!);
      reserve(lattice, length);
      const { scores } = lattice;
      let used = 0;
      for (let t = 0; t < length; t += 1) {
        if (options.base)
          for (let y = 0; y < n; y += 1) scores[t * n + y] = baseFactor * options.base.scores[(from + t) * n + y]!;
        bounds[t] = used;
        const middle = namedEnd[from + t]!;
        for (let f = start[from + t]!; f < start[from + t + 1]!; f += 1) {
          const named = f < middle;
          if (random() < (named ? options.dropNamed : options.dropOther)) continue;
          const scale = named ? scaleNamed : scaleOther;
          const row = features[f]! * n;
          kept[used] = row;
          scales[used] = scale;
          used += 1;
          for (let y = 0; y < n; y += 1) scores[t * n + y]! += scale * weights[row + y]!;
        }
        hidden?.forward(from + t, t, scores, true);
      }
      bounds[length] = used;
      likelihood += expectLabels(expected, length, step, examples.allowed.data, from);
      const { given, free } = expected;
      if (options.base) {
        let g = 0;
        for (let i = 0; i < length * n; i += 1) g += (given[i]! - free[i]!) * options.base.scores[from * n + i]!;
        baseSquares += g * g;
        baseFactor += (rate * g) / Math.sqrt(baseSquares);
      }
      if (gradients.length < length * n) gradients = new Float64Array(length * n * 2);
      for (let i = 0; i < length * n; i += 1) gradients[i] = given[i]! - free[i]!;
      for (let t = 0; t < length; t += 1) {
        hidden?.teach(from + t, t, gradients, options.hidden!.rate * slow);
        for (let y = 0; y < n; y += 1) {
          const gradient = gradients[t * n + y]!;
          if (gradient > -1e-3 && gradient < 1e-3) continue;
          for (let k = bounds[t]!; k < bounds[t + 1]!; k += 1) {
            const at = kept[k]! + y;
            const g = gradient * scales[k]!;
            const square = squares[at]! + g * g;
            squares[at] = square;
            weights[at]! += (rate * g) / Math.sqrt(square);
          }
        }
      }
      for (let e = 0; e < edgeCount; e += 1) {
        const g = expected.givenEdges[e]! - expected.freeEdges[e]!;
        if (g === 0) continue;
        edgeSquares[e]! += g * g;
        edgeWeights[e]! += (rate * g) / Math.sqrt(edgeSquares[e]!);
      }
    }
    if (options.decay > 0) for (let i = 0; i < size; i += 1) weights[i]! *= 1 - options.decay;
    if (round >= options.rounds - options.averaged) {
      for (let i = 0; i < size; i += 1) sum[i]! += weights[i]!;
      for (let e = 0; e < edgeCount; e += 1) edgeSum[e]! += edgeWeights[e]!;
      baseSum += baseFactor;
      hidden?.note();
    }
    options.log?.(`round ${round + 1}: ${(likelihood / order.length).toFixed(4)} a region`);
  }
  for (let i = 0; i < size; i += 1) weights[i] = sum[i]! / options.averaged;
  for (let e = 0; e < edgeCount; e += 1) edgeWeights[e] = edgeSum[e]! / options.averaged;
  return { index, weights, edgeWeights, baseFactor: baseSum / options.averaged, hidden: hidden?.average() ?? null };
}
