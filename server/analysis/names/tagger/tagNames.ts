import type { Stream, WordUse } from '../stream';
import { gatherDocumentFeatures, makeSums, markKnownNames } from './documentFeatures';
import { numberTokens, readDocumentNames, type FirstReading } from './documentNames';
import { readDocument, type DocumentTokens } from './documentTokens';
import { gatherJoint } from './features';
import { addUnits } from './hiddenLayer';
import { labelCount, outside, Part, partOf, typeOf, types } from './labels';
import { bestPath, exponentiate, makeLattice, reserve, sumPaths, type Lattice } from './lattice';
import { rowOf } from './lookup';
import type { NameModel } from './nameModel';
import { lanes, raised, type Stage } from './stage';
import type { Tagged } from './tagged';
import { makeFeatureBag, type FeatureBag } from './wordFeatures';
import { foundIn, sumsLength, unitsAt, vectorsIn } from './wordSums';

export type { Tagged } from './tagged';

const n = labelCount;

/**
 * Adds the weights of a token's features to its scores: two labels at once, eleven sums in registers.
 * @param sums what was summed up of other features before, see `WordSums`
 */
function addScores(
  { lookup, weights, scale }: Stage,
  bag: FeatureBag,
  sums: Int32Array,
  scores: Float64Array,
  base: number,
): void {
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
  let found = foundIn(sums);
  const { ids, count } = bag;
  for (let at = 0; at < count; at += 1) {
    const row = rowOf(lookup, ids[at] as number);
    if (row < 0) continue;
    const from = row * lanes;
    found += 1;
    a = (a + (weights[from] as number)) | 0;
    b = (b + (weights[from + 1] as number)) | 0;
    c = (c + (weights[from + 2] as number)) | 0;
    d = (d + (weights[from + 3] as number)) | 0;
    e = (e + (weights[from + 4] as number)) | 0;
    f = (f + (weights[from + 5] as number)) | 0;
    g = (g + (weights[from + 6] as number)) | 0;
    h = (h + (weights[from + 7] as number)) | 0;
    i = (i + (weights[from + 8] as number)) | 0;
    j = (j + (weights[from + 9] as number)) | 0;
    k = (k + (weights[from + 10] as number)) | 0;
  }
  const off = found * raised;
  const put = (lane: number, sum: number): void => {
    (scores[base + 2 * lane] as number) += ((sum & 0xffff) - off) * scale;
    if (2 * lane + 1 < n) (scores[base + 2 * lane + 1] as number) += ((sum >>> 16) - off) * scale;
  };
  put(0, a);
  put(1, b);
  put(2, c);
  put(3, d);
  put(4, e);
  put(5, f);
  put(6, g);
  put(7, h);
  put(8, i);
  put(9, j);
  put(10, k);
}

/** Sums of no features. */
const nothing = new Int32Array(sumsLength);

/** Room that both stages share. */
interface Desk {
  readonly lattice: Lattice;
  readonly bag: FeatureBag;
}

/** First stage: scores of every token in a region, and what they come to. */
interface First extends FirstReading {
  readonly scores: Float32Array;
}

function readFirst(document: DocumentTokens, total: number, model: NameModel, { lattice, bag }: Desk): First {
  const { first: stage, hidden, wordSums } = model;
  const sums = new Int32Array(sumsLength);
  const scores = new Float32Array(total * n);
  const marginals = new Float32Array(total * n);
  const labels = new Uint8Array(total);
  let at = 0;
  for (const facts of document.streams) {
    for (const { first, last } of facts.regions) {
      const tokens = last - first + 1;
      reserve(lattice, tokens);
      for (let t = 0; t < tokens; t += 1) {
        wordSums.sumWords(document, facts, first + t, sums);
        gatherJoint(document, facts, first + t, bag);
        addScores(stage, bag, sums, lattice.scores, t * n);
        addUnits(hidden, sums, unitsAt, vectorsIn(sums), lattice.scores, t * n);
      }
      scores.set(lattice.scores.subarray(0, tokens * n), at * n);
      bestPath(lattice, tokens, stage.edgeWeights, labels.subarray(at, at + tokens));
      exponentiate(lattice, tokens);
      sumPaths(lattice, lattice.factors, tokens, stage.steps);
      for (let i = 0; i < tokens * n; i += 1)
        marginals[at * n + i] = (lattice.alpha[i] as number) * (lattice.beta[i] as number);
      at += tokens;
    }
  }
  return { scores, marginals, labels };
}

/** Probability of the name over tokens [first, last] of a lattice whose sums are there. */
function probability(
  { alpha, beta, factors, norms }: Lattice,
  labels: Uint8Array,
  first: number,
  last: number,
  stepTable: Float64Array,
): number {
  let value = alpha[first * n + (labels[first] as number)] as number;
  for (let t = first + 1; t <= last; t += 1) {
    const label = labels[t] as number;
    const step = stepTable[(labels[t - 1] as number) * n + label] as number;
    value *= (step * (factors[t * n + label] as number)) / (norms[t] as number);
  }
  return Math.min(1, value * (beta[last * n + (labels[last] as number)] as number));
}

/**
 * Names of all streams of a document, in text order, not overlapping: a conditional random field reads every region, and a
 * second one reads it again with what the first found elsewhere in the document (Krishnan and Manning 2006).
 * @param uses as `countUses` gives them
 */
export function tagNames(
  streams: readonly Stream[],
  uses: ReadonlyMap<string, WordUse>,
  model: NameModel,
): readonly Tagged[] {
  model.wordSums.begin();
  const document = readDocument(streams, uses, model.written);
  const { numbers, total } = numberTokens(document);
  const desk: Desk = { lattice: makeLattice(64), bag: makeFeatureBag() };
  const reading = readFirst(document, total, model, desk);
  const names = readDocumentNames(document, numbers, reading);
  const { lattice, bag } = desk;
  const { second: stage, firstShare } = model;
  const wordSums = makeSums();
  const out: Tagged[] = [];
  let at = 0;
  document.streams.forEach((facts, streamAt) => {
    if (facts.regions.length === 0) return;
    const own = numbers[streamAt] as Int32Array;
    const marks = markKnownNames(document, facts, names, reading, own);
    for (const { first, last } of facts.regions) {
      const tokens = last - first + 1;
      reserve(lattice, tokens);
      for (let t = 0; t < tokens; t += 1) {
        gatherDocumentFeatures(document, facts, names, reading, own, marks, first + t, wordSums, bag);
        addScores(stage, bag, nothing, lattice.scores, t * n);
        for (let y = 0; y < n; y += 1)
          (lattice.scores[t * n + y] as number) += firstShare * (reading.scores[(at + t) * n + y] as number);
      }
      const labels = new Uint8Array(tokens);
      bestPath(lattice, tokens, stage.edgeWeights, labels);
      at += tokens;
      if (labels.every((label) => label === outside)) continue;
      exponentiate(lattice, tokens);
      sumPaths(lattice, lattice.factors, tokens, stage.steps);
      let begin = 0;
      for (let t = 0; t < tokens; t += 1) {
        const label = labels[t] as number;
        if (label === outside) continue;
        const part = partOf(label);
        if (part === Part.Begin || part === Part.Unit) begin = t;
        if (part === Part.Begin || part === Part.Inside) continue;
        out.push({
          stream: facts.stream,
          first: first + begin,
          last: first + t,
          type: types[typeOf(label)] as Tagged['type'],
          confidence: probability(lattice, labels, begin, t, stage.stepTable),
        });
      }
    }
  });
  return out;
}
