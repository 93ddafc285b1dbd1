// Learns both stages. The second one learns from what models that have not seen a text say of it (jackknife), for what the
// first stage says of its own training texts is too good to be true.
import { gatherDocumentFeatures, makeSums, markKnownNames } from '../server/analysis/names/tagger/documentFeatures';
import { numberTokens, readDocumentNames } from '../server/analysis/names/tagger/documentNames';
import type { DocumentTokens } from '../server/analysis/names/tagger/documentTokens';
import { makeFeatureBag } from '../server/analysis/names/tagger/wordFeatures';
import { addHidden, makeHiddenLayer, makeUnits, slotCount } from '../server/analysis/names/tagger/hiddenLayer';
import { labelCount } from '../server/analysis/names/tagger/labels';
import {
  bestPath,
  exponentiate,
  makeLattice,
  reserve,
  sumPaths,
  type Lattice,
} from '../server/analysis/names/tagger/lattice';
import type { WordClasses } from '../server/analysis/names/tagger/wordClasses';
import { IntList, readExamples, type Examples } from './examples';
import { fitTagger, numberFeatures, scoreRegion, type FitOptions, type Fitted } from './fitTagger';
import { decodeVectors } from './hiddenUnits';
import type { TaggedText } from './taggedTexts';

const n = labelCount;

/** How the shipped model is learnt; found on ewnw_dev and by leaving one corpus out. */
export const settings = {
  folds: 3,
  first: {
    rounds: 9,
    averaged: 4,
    rate: 0.01,
    least: 2,
    dropNamed: 0.3,
    dropOther: 0.1,
    decay: 0,
    seed: 1,
  },
  hidden: { drop: 0.4, rate: 0.01 },
  second: {
    rounds: 10,
    averaged: 4,
    rate: 0.03,
    least: 3,
    dropNamed: 0,
    dropOther: 0.1,
    decay: 0,
    seed: 1,
  },
  /** Features of the first stage that are kept. */
  mostFeatures: 89_000,
} satisfies {
  folds: number;
  first: FitOptions;
  hidden: { drop: number; rate: number };
  second: FitOptions;
  mostFeatures: number;
};

interface Reading {
  /** Scores, probabilities and best labels of all tokens. */
  readonly scores: Float32Array;
  readonly marginals: Float32Array;
  readonly labels: Uint8Array;
}

/** Scores of the regions' tokens by a first stage, into `out`. */
function scoreWith(
  fitted: Fitted,
  examples: Examples,
  regions: readonly number[],
  classes: WordClasses,
  lattice: Lattice,
  out: Float32Array,
): void {
  const numbered = numberFeatures(examples, fitted.index);
  const { weights, bias, out: labels } = fitted.hidden!;
  const layer = makeHiddenLayer(classes.books, weights, bias, labels);
  const units = makeUnits();
  for (const region of regions) {
    const from = examples.regionStart.data[region]!;
    const to = examples.regionStart.data[region + 1]!;
    scoreRegion(lattice, numbered, fitted.weights, from, to);
    for (let t = from; t < to; t += 1) {
      const slots = examples.slots.data.subarray(t * slotCount, (t + 1) * slotCount);
      addHidden(layer, classes, slots, units, lattice.scores, (t - from) * n);
    }
    out.set(lattice.scores.subarray(0, (to - from) * n), from * n);
  }
}

/** What the scores come to in every region. */
function readScores(examples: Examples, scores: Float32Array, { edgeWeights }: Fitted, lattice: Lattice): Reading {
  const marginals = new Float32Array(scores.length);
  const labels = new Uint8Array(scores.length / n);
  const steps = edgeWeights.map(Math.exp);
  for (let region = 0; region < examples.regionText.length; region += 1) {
    const from = examples.regionStart.data[region]!;
    const tokens = examples.regionStart.data[region + 1]! - from;
    reserve(lattice, tokens);
    for (let i = 0; i < tokens * n; i += 1) lattice.scores[i] = scores[from * n + i]!;
    bestPath(lattice, tokens, edgeWeights, labels.subarray(from, from + tokens));
    exponentiate(lattice, tokens);
    sumPaths(lattice, lattice.factors, tokens, steps);
    for (let i = 0; i < tokens * n; i += 1) marginals[from * n + i] = lattice.alpha[i]! * lattice.beta[i]!;
  }
  return { scores, marginals, labels };
}

/** The same regions with the features of the second stage. */
function documentExamples(
  examples: Examples,
  documents: readonly DocumentTokens[],
  { marginals, labels }: Reading,
): Examples {
  const second: Examples = {
    ...examples,
    featureStart: new IntList(),
    namedEnd: new IntList(),
    features: new IntList(),
  };
  const bag = makeFeatureBag();
  const sums = makeSums();
  let at = 0;
  for (const document of documents) {
    const { numbers, total } = numberTokens(document);
    const reading = {
      marginals: marginals.subarray(at * n, (at + total) * n),
      labels: labels.subarray(at, at + total),
    };
    at += total;
    const names = readDocumentNames(document, numbers, reading);
    document.streams.forEach((facts, streamAt) => {
      const own = numbers[streamAt]!;
      const marks = markKnownNames(document, facts, names, reading, own);
      for (const { first, last } of facts.regions)
        for (let i = first; i <= last; i += 1) {
          second.featureStart.push(second.features.length);
          second.namedEnd.push(second.features.length);
          gatherDocumentFeatures(document, facts, names, reading, own, marks, i, sums, bag);
          for (let f = 0; f < bag.count; f += 1) second.features.push(bag.ids[f]!);
        }
    });
  }
  second.featureStart.push(second.features.length);
  return second;
}

/** Learns both stages from the texts; deterministic. */
export function learnStages(
  texts: readonly TaggedText[],
  classes: WordClasses,
  log: (line: string) => void,
): { first: Fitted; second: Fitted } {
  const { examples, documents } = readExamples(texts, classes);
  log(`${texts.length} texts, ${examples.regionText.length} regions, ${examples.allowed.length} tokens in them`);
  const regions = Array.from({ length: examples.regionText.length }, (_, region) => region);
  // A text and its copy are left out together.
  const ids = new Map<string, number>();
  const folds = texts.map(({ corpus, id }) => {
    const key = `${corpus} ${id}`;
    if (!ids.has(key)) ids.set(key, ids.size);
    return ids.get(key)! % settings.folds;
  });
  const foldOf = (region: number): number => folds[examples.regionText.data[region]!]!;
  const options: FitOptions = {
    ...settings.first,
    hidden: { slots: examples.slots.data, vectors: decodeVectors(classes), ...settings.hidden },
  };
  const lattice = makeLattice(64);
  const scores = new Float32Array(examples.allowed.length * n);
  for (let fold = 0; fold < settings.folds; fold += 1) {
    const seen = regions.filter((region) => foldOf(region) !== fold);
    const unseen = regions.filter((region) => foldOf(region) === fold);
    scoreWith(fitTagger(examples, seen, options), examples, unseen, classes, lattice, scores);
    log(`fold ${fold + 1} of ${settings.folds}`);
  }
  const first = fitTagger(examples, regions, options);
  log(`first stage: ${first.index.size()} features`);
  const reading = readScores(examples, scores, first, lattice);
  const second = fitTagger(documentExamples(examples, documents, reading), regions, {
    ...settings.second,
    base: { scores, edgeWeights: first.edgeWeights },
  });
  log(`second stage: ${second.index.size()} features, ${second.baseFactor.toFixed(2)} of the first`);
  return { first, second };
}
