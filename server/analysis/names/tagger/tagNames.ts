import type { Stream, WordUse } from '../stream';
import { gatherDocumentFeatures, makeSums, markKnownNames } from './documentFeatures';
import { numberTokens, readDocumentNames, type FirstReading } from './documentNames';
import { readDocument, type DocumentTokens } from './documentTokens';
import { gatherJoint } from './features';
import { addUnits } from './hiddenLayer';
import { labelCount, outside, Part, partOf, typeOf, types } from './labels';
import { bestPath, exponentiate, makeLattice, reserve, sumPaths, type Lattice } from './lattice';
import type { NameModel } from './nameModel';
import { addLanes, addWeights } from './stage';
import type { Tagged } from './tagged';
import { makeFeatureBag, type FeatureBag } from './wordFeatures';
import { foundIn, sumsLength, unitsAt, vectorsIn, wordSumsOf } from './wordSums';

export type { Tagged } from './tagged';

const n = labelCount;

/** Room that both stages share. */
interface Desk {
  readonly lattice: Lattice;
  readonly sums: Int32Array;
  readonly bag: FeatureBag;
}

/** A document leaves nothing in it that the next one reads. */
const desk: Desk = { lattice: makeLattice(64), sums: new Int32Array(sumsLength), bag: makeFeatureBag() };

/** First stage: scores of every token in a region, and what they come to. */
interface First extends FirstReading {
  readonly scores: Float32Array;
}

function readFirst(document: DocumentTokens, total: number, model: NameModel, { lattice, sums, bag }: Desk): First {
  const { first: stage, hidden } = model;
  const wordSums = wordSumsOf(model);
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
        const found = foundIn(sums) + addWeights(stage, bag.ids, bag.count, sums);
        addLanes(stage, sums, found, lattice.scores, t * n);
        addUnits(hidden, sums, unitsAt, vectorsIn(sums), lattice.scores, t * n);
      }
      // Regions are short: a view of an array costs more than its numbers.
      for (let i = 0; i < tokens * n; i += 1) scores[at * n + i] = lattice.scores[i] as number;
      bestPath(lattice, tokens, stage.edgeWeights, labels, at);
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
  const words = wordSumsOf(model);
  words.begin();
  const document = readDocument(streams, uses, words.written);
  const { numbers, total } = numberTokens(document);
  const reading = readFirst(document, total, model, desk);
  const names = readDocumentNames(document, numbers, reading);
  const { lattice, sums, bag } = desk;
  const { second: stage, firstShare } = model;
  const room = makeSums();
  const out: Tagged[] = [];
  let labels = new Uint8Array(64);
  let at = 0;
  document.streams.forEach((facts, streamAt) => {
    if (facts.regions.length === 0) return;
    const own = numbers[streamAt] as Int32Array;
    const marks = markKnownNames(document, facts, names, reading, own);
    for (const { first, last } of facts.regions) {
      const tokens = last - first + 1;
      reserve(lattice, tokens);
      for (let t = 0; t < tokens; t += 1) {
        gatherDocumentFeatures(document, facts, names, reading, own, marks, first + t, room, bag);
        sums.fill(0);
        addLanes(stage, sums, addWeights(stage, bag.ids, bag.count, sums), lattice.scores, t * n);
        for (let y = 0; y < n; y += 1)
          (lattice.scores[t * n + y] as number) += firstShare * (reading.scores[(at + t) * n + y] as number);
      }
      if (tokens > labels.length) labels = new Uint8Array(tokens * 2);
      bestPath(lattice, tokens, stage.edgeWeights, labels);
      at += tokens;
      let named = 0;
      for (let t = 0; t < tokens; t += 1) if (labels[t] !== outside) named += 1;
      if (named === 0) continue;
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
