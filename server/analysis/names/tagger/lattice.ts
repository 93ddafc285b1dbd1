import { all, alone, closed, edges, openers, room, sumClosed, sumOpeners } from './edges';
import { labelCount, labelOf, outside, Part } from './labels';

export { edges } from './edges';

const n = labelCount;

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

/**
 * Turns scores into factors, each token's greatest one; those of labels that cannot begin a region at its first token, or
 * end it at its last, are zero.
 */
export function exponentiate({ scores, factors }: Lattice, tokens: number): void {
  for (let t = 0; t < tokens; t += 1) {
    const base = t * n;
    let top = -Infinity;
    for (let y = 0; y < n; y += 1) if ((scores[base + y] as number) > top) top = scores[base + y] as number;
    const isLast = t === tokens - 1;
    const labels = t > 0 ? (isLast ? closed : all) : isLast ? alone : openers;
    if (labels !== all) factors.fill(0, base, base + n);
    for (let i = 0; i < labels.length; i += 1) {
      const at = base + (labels[i] as number);
      factors[at] = Math.exp((scores[at] as number) - top) + 1e-12;
    }
  }
}

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
  const { first } = edges;
  let log = 0;
  for (let t = 0; t < tokens; t += 1) {
    const base = t * n;
    if (t === 0) {
      for (let y = 0; y < n; y += 1) alpha[y] = 0;
      for (let e = 0; e < openers.length; e += 1) alpha[openers[e] as number] = steps[e] as number;
    } else {
      const before = base - n;
      sumClosed(alpha, before, steps);
      for (let k = 0; k < room.length; k += 1) alpha[base + (openers[k] as number)] = room[k] as number;
      // A name that is open goes on: two labels, each with the same two behind it.
      for (let begin = labelOf(0, Part.Begin); begin < n; begin += 4) {
        const e = first[begin] as number;
        const a = alpha[before + begin] as number;
        const b = alpha[before + begin + 1] as number;
        alpha[base + begin + 1] = a * (steps[e] as number) + b * (steps[e + 2] as number);
        alpha[base + begin + 2] = a * (steps[e + 1] as number) + b * (steps[e + 3] as number);
      }
    }
    let sum = 0;
    for (let y = 0; y < n; y += 1) sum += (alpha[base + y] as number) *= factors[base + y] as number;
    norms[t] = sum;
    log += Math.log(sum);
    const share = 1 / sum;
    for (let y = 0; y < n; y += 1) (alpha[base + y] as number) *= share;
  }
  const end = (tokens - 1) * n;
  let sum = 0;
  for (let y = 0; y < n; y += 1) beta[end + y] = 0;
  for (let i = 0; i < closed.length; i += 1) {
    const label = closed[i] as number;
    const step = steps[first[label] as number] as number;
    beta[end + label] = step;
    sum += (alpha[end + label] as number) * step;
  }
  const last = 1 / sum;
  for (let y = 0; y < n; y += 1) (beta[end + y] as number) *= last;
  for (let base = end; base > 0; base -= n) {
    const share = 1 / (norms[base / n] as number);
    const before = base - n;
    const behind = (y: number): number => (factors[base + y] as number) * (beta[base + y] as number) * share;
    for (let k = 0; k < room.length; k += 1) room[k] = behind(openers[k] as number);
    sumOpeners(beta, before, steps);
    for (let begin = labelOf(0, Part.Begin); begin < n; begin += 4) {
      const e = first[begin] as number;
      const a = behind(begin + 1);
      const b = behind(begin + 2);
      beta[before + begin] = (steps[e] as number) * a + (steps[e + 1] as number) * b;
      beta[before + begin + 1] = (steps[e + 2] as number) * a + (steps[e + 3] as number) * b;
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
