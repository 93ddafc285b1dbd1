import { hashText } from './hash';
import { rowOf, type Lookup } from './lookup';

/** Numbers in a word's vector, and the parts that it is the sum of. */
export const vectorSize = 32;
export const vectorLevels = 6;

/** Vectors that a part can be, and bytes of a word. */
export const bookSize = 256;
const classBytes = 4;
export const wordBytes = classBytes + vectorLevels;

/**
 * Classes of word vectors: a hashed dictionary from word to one class in each of several clusterings, and its vector in
 * short. In the first four bytes of a word: its class among 4,096 (12 bits, the upper 6 of which are its class among 64),
 * among 1,024 (10) and among 256 (8). Behind them one number for each part of its vector.
 */
export interface WordClasses {
  readonly lookup: Lookup;
  readonly codes: Uint8Array;
  /** What the numbers stand for: `bookSize` vectors of each level. */
  readonly books: Float32Array;
}

/** Hash by which a word, in lower case, is looked up. */
export const classHash = (lower: string): number => hashText(lower, 0, lower.length);

/** How many classes a word has. */
export const classCount = 4;

/** Packs a word's classes, each counted from 0. */
export function packClasses(codes: Uint8Array, row: number, fine: number, middle: number, broad: number): void {
  const packed = (fine << 18) | (middle << 8) | broad;
  for (let i = 0; i < classBytes; i += 1) codes[row * wordBytes + i] = (packed >>> (8 * i)) & 255;
}

/** Index of the first of a row's numbers for its vector. */
export const vectorAt = (row: number): number => row * wordBytes + classBytes;

const stripped = (lower: string): string => lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** Row of a word in lower case, or -1. A word is also known without its last stop and without its accents. */
export function rowOfWord({ lookup }: WordClasses, lower: string): number {
  const row = rowOf(lookup, classHash(lower));
  if (row >= 0) return row;
  if (lower.length > 2 && lower.endsWith('.')) return rowOf(lookup, classHash(lower.slice(0, -1)));
  for (let at = 0; at < lower.length; at += 1) {
    if (lower.charCodeAt(at) > 127) return rowOf(lookup, classHash(stripped(lower)));
  }
  return -1;
}

/** Writes the classes of a row to `out` from index `at`, coarse to fine, counted from 1; zeros of row -1. */
export function readClasses({ codes }: WordClasses, row: number, out: Int32Array, at: number): void {
  if (row < 0) {
    out.fill(0, at, at + classCount);
    return;
  }
  let packed = 0;
  for (let i = classBytes - 1; i >= 0; i -= 1) packed = (packed << 8) | (codes[row * wordBytes + i] as number);
  const fine = (packed >>> 18) & 4095;
  out[at] = 1 + (fine >>> 6);
  out[at + 1] = 1 + (packed & 255);
  out[at + 2] = 1 + ((packed >>> 8) & 1023);
  out[at + 3] = 1 + fine;
}
