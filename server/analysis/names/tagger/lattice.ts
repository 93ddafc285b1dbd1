import { labelCount, mayFollow, outside } from './labels';

const n = labelCount;

/**
 * Pairs of labels that may follow each other, as flat lists: `from[e]` before `to[e]`, those of label a from `first[a]` up to
 * `first[a + 1]`; those that begin and end a region.
 */
export const edges: {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly first: Int32Array;
  readonly begins: Int32Array;
  readonly ends: Int32Array;
} = (() => {
  const from: number[] = [];
  const to: number[] = [];
  const first: number[] = [];
  for (let a = 0; a < n; a += 1) {
    first.push(from.length);
    for (let b = 0; b < n; b += 1) {
      if (!mayFollow(a, b)) continue;
      from.push(a);
      to.push(b);
    }
  }
  const all = from.map((_, e) => e);
  return {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    first: Int32Array.from([...first, from.length]),
    begins: Int32Array.from(all.filter((e) => from[e] === outside)),
    ends: Int32Array.from(all.filter((e) => to[e] === outside)),
  };
})();

/** Room for the sums over one region's paths; `labelCount` numbers a token in each array. It grows when asked. */
export interface Lattice {
  /** Score of each label of each token, filled by the caller. */
  scores: Float64Array;
  /** The scores as factors. */
  factors: Float64Array;
  alpha: Float64Array;
  beta: Float64Array;
  /** Sum by which each token's `alpha` was divided. */
  norms: Float64Array;
  /** Best label before, for the best path. */
  back: Uint8Array;
}

export const makeLattice = (tokens: number): Lattice => ({
  scores: new Float64Array(n * tokens),
  factors: new Float64Array(n * tokens),
  alpha: new Float64Array(n * tokens),
  beta: new Float64Array(n * tokens),
  norms: new Float64Array(tokens),
  back: new Uint8Array(n * tokens),
});

/** Makes room for a region of that many tokens; its scores are zero then. */
export function reserve(lattice: Lattice, tokens: number): void {
  if (tokens * n > lattice.scores.length) Object.assign(lattice, makeLattice(tokens * 2));
  lattice.scores.fill(0, 0, tokens * n);
}

/** Turns scores into factors, each token's greatest one. */
export function exponentiate({ scores, factors }: Lattice, tokens: number): void {
  for (let base = 0; base < tokens * n; base += n) {
    let top = -Infinity;
    for (let y = 0; y < n; y += 1) top = Math.max(top, scores[base + y] as number);
    for (let y = 0; y < n; y += 1) factors[base + y] = Math.exp((scores[base + y] as number) - top) + 1e-12;
  }
}

/** What the tokens behind one come to, by its label. */
const behind = new Float64Array(n);

/**
 * Forward and backward sums over all paths that begin and end outside names, scaled token by token (Rabiner 1989).
 * @param steps factor of each edge
 * @returns log of the sum over all paths
 */
export function sumPaths(
  { alpha, beta, norms }: Lattice,
  factors: Float64Array,
  tokens: number,
  steps: Float64Array,
): number {
  const { from, to, first, begins, ends } = edges;
  let log = 0;
  for (let t = 0; t < tokens; t += 1) {
    const base = t * n;
    for (let y = 0; y < n; y += 1) alpha[base + y] = 0;
    if (t === 0) {
      for (const e of begins) alpha[to[e] as number] = steps[e] as number;
    } else {
      for (let a = 0; a < n; a += 1) {
        const before = alpha[base - n + a] as number;
        const end = first[a + 1] as number;
        for (let e = first[a] as number; e < end; e += 1)
          (alpha[base + (to[e] as number)] as number) += before * (steps[e] as number);
      }
    }
    let sum = 0;
    for (let y = 0; y < n; y += 1) sum += (alpha[base + y] as number) *= factors[base + y] as number;
    norms[t] = sum;
    log += Math.log(sum);
    for (let y = 0; y < n; y += 1) (alpha[base + y] as number) /= sum;
  }
  const end = (tokens - 1) * n;
  let sum = 0;
  for (let y = 0; y < n; y += 1) beta[end + y] = 0;
  for (const e of ends) {
    beta[end + (from[e] as number)] = steps[e] as number;
    sum += (alpha[end + (from[e] as number)] as number) * (steps[e] as number);
  }
  for (let y = 0; y < n; y += 1) (beta[end + y] as number) /= sum;
  for (let base = end; base > 0; base -= n) {
    const norm = norms[base / n] as number;
    for (let y = 0; y < n; y += 1) behind[y] = ((factors[base + y] as number) * (beta[base + y] as number)) / norm;
    for (let a = 0; a < n; a += 1) {
      const next = first[a + 1] as number;
      let ahead = 0;
      for (let e = first[a] as number; e < next; e += 1)
        ahead += (steps[e] as number) * (behind[to[e] as number] as number);
      beta[base - n + a] = ahead;
    }
  }
  return log + Math.log(sum);
}

/** Writes the likeliest labels of a region's tokens to `labels` from index `at` on (Viterbi 1967); `weights` are those of the edges. */
export function bestPath(
  { scores, alpha, back }: Lattice,
  tokens: number,
  weights: Float64Array,
  labels: Uint8Array,
  at = 0,
): void {
  const { from, to, first, begins, ends } = edges;
  for (let t = 0; t < tokens; t += 1) {
    const base = t * n;
    for (let y = 0; y < n; y += 1) alpha[base + y] = -1e9;
    if (t === 0) {
      for (const e of begins) {
        alpha[to[e] as number] = weights[e] as number;
        back[to[e] as number] = outside;
      }
    } else {
      for (let a = 0; a < n; a += 1) {
        const before = alpha[base - n + a] as number;
        const end = first[a + 1] as number;
        for (let e = first[a] as number; e < end; e += 1) {
          const score = before + (weights[e] as number);
          const y = base + (to[e] as number);
          if (score <= (alpha[y] as number)) continue;
          alpha[y] = score;
          back[y] = a;
        }
      }
    }
    for (let y = 0; y < n; y += 1) (alpha[base + y] as number) += scores[base + y] as number;
  }
  const end = (tokens - 1) * n;
  let best = -Infinity;
  let label = outside;
  for (const e of ends) {
    const score = (alpha[end + (from[e] as number)] as number) + (weights[e] as number);
    if (score <= best) continue;
    best = score;
    label = from[e] as number;
  }
  for (let t = tokens - 1; t >= 0; t -= 1) {
    labels[at + t] = label;
    label = back[t * n + label] as number;
  }
}
