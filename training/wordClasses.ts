// Classes and short codes of the word vectors.
import { vectorLevels, vectorSize } from '../server/analysis/names/tagger/wordClasses';
import { principalComponents } from './components';
import { classify, classifyWithin, quantise, type Quantised } from './kMeans';
import type { WordVectors } from './wordVectors';

/** Words with their classes (from 0) among 4,096, 1,024 and 256, and with their vectors in short. */
export interface ClassedWords {
  readonly words: readonly string[];
  readonly fine: Int32Array;
  readonly middle: Int32Array;
  readonly broad: Int32Array;
  readonly vectors: Quantised;
}

/** Classifies words by their vectors; the fine classes are parts of 64 coarse ones. Deterministic. */
export function classifyWords(vectors: WordVectors): ClassedWords {
  const coarse = classify(vectors, 64, 40_000, 8);
  const within = classifyWithin(vectors, coarse, 64, 6);
  const components = principalComponents(vectors, vectorSize, 40_000);
  return {
    words: vectors.words,
    fine: coarse.map((one, row) => one * 64 + within[row]!),
    middle: classify(vectors, 1024, 20_000, 5),
    broad: classify(vectors, 256, 20_000, 6),
    vectors: quantise(components, vectorLevels, 256, 20_000, 6),
  };
}
