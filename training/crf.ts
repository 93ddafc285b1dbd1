// What the training adds to the tagger's lattice: expected labels and edges, free and within the allowed labels. A token
// may have several allowed labels: the likelihood of all allowed paths is raised (Tsuboi et al. 2008).
import { labelCount, outside } from '../server/analysis/names/tagger/labels';
import { edges, exponentiate, makeLattice, sumPaths, type Lattice } from '../server/analysis/names/tagger/lattice';

const n = labelCount;

/** A lattice with the expectations of its last run. */
export interface Expectations {
  readonly lattice: Lattice;
  masked: Float64Array;
  /** Probability of each label of each token, free, and given the allowed labels. */
  free: Float64Array;
  given: Float64Array;
  /** Expected number of each edge. */
  readonly freeEdges: Float64Array;
  readonly givenEdges: Float64Array;
}

export const makeExpectations = (): Expectations => ({
  lattice: makeLattice(64),
  masked: new Float64Array(0),
  free: new Float64Array(0),
  given: new Float64Array(0),
  freeEdges: new Float64Array(edges.from.length),
  givenEdges: new Float64Array(edges.from.length),
});

/** Expected labels and edges after `sumPaths`. */
function expect(
  { alpha, beta, norms }: Lattice,
  factors: Float64Array,
  tokens: number,
  steps: Float64Array,
  labels: Float64Array,
  pairs: Float64Array,
): void {
  const { from, to } = edges;
  for (let i = 0; i < tokens * n; i += 1) labels[i] = alpha[i]! * beta[i]!;
  pairs.fill(0);
  const end = (tokens - 1) * n;
  for (let e = 0; e < from.length; e += 1) {
    let sum = 0;
    for (let t = 1; t < tokens; t += 1) {
      const y = t * n + to[e]!;
      sum += (alpha[(t - 1) * n + from[e]!]! * factors[y]! * beta[y]!) / norms[t]!;
    }
    pairs[e] = sum * steps[e]!;
    if (from[e] === outside) pairs[e]! += labels[to[e]!]!;
    if (to[e] === outside) pairs[e]! += labels[end + from[e]!]!;
  }
}

/**
 * Fills the expectations from the lattice's scores.
 * @param allowed labels that each token may have (bits), from index `at`
 * @returns log-likelihood of the allowed paths
 */
export function expectLabels(
  all: Expectations,
  tokens: number,
  steps: Float64Array,
  allowed: Int32Array,
  at: number,
): number {
  const { lattice } = all;
  if (all.free.length < tokens * n) {
    all.masked = new Float64Array(tokens * n * 2);
    all.free = new Float64Array(tokens * n * 2);
    all.given = new Float64Array(tokens * n * 2);
  }
  exponentiate(lattice, tokens);
  const total = sumPaths(lattice, lattice.factors, tokens, steps);
  expect(lattice, lattice.factors, tokens, steps, all.free, all.freeEdges);
  for (let t = 0; t < tokens; t += 1)
    for (let y = 0; y < n; y += 1)
      all.masked[t * n + y] = (allowed[at + t]! >> y) & 1 ? lattice.factors[t * n + y]! : 0;
  const within = sumPaths(lattice, all.masked, tokens, steps);
  expect(lattice, all.masked, tokens, steps, all.given, all.givenEdges);
  return within - total;
}
