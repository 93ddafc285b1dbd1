// Writes the model's binary; `readNameModel` says how it is read.
import { labelCount } from '../server/analysis/names/tagger/labels';
import { checksum, headerLength, magic, version } from '../server/analysis/names/tagger/nameModel';
import {
  classHash,
  packClasses,
  vectorAt,
  vectorLevels,
  wordBytes,
  type WordClasses,
} from '../server/analysis/names/tagger/wordClasses';
import { keyOf, makeLookup } from '../server/analysis/names/tagger/lookup';
import type { Fitted } from './fitTagger';
import type { Quantised } from './kMeans';
import type { ClassedWords } from './wordClasses';

const n = labelCount;

/** Bytes that grow. */
interface Writer {
  readonly number: (value: number) => void;
  readonly float: (value: number) => void;
  readonly floats: (values: Iterable<number>) => void;
  readonly bytes: (more: Uint8Array) => void;
  readonly done: () => Uint8Array;
}

function makeWriter(): Writer {
  const parts: Uint8Array[] = [];
  const put = (write: (view: DataView) => void): void => {
    const part = new Uint8Array(4);
    write(new DataView(part.buffer));
    parts.push(part);
  };
  return {
    number: (value) => put((view) => view.setUint32(0, value, true)),
    float: (value) => put((view) => view.setFloat32(0, value, true)),
    floats: (values) => {
      for (const value of values) put((view) => view.setFloat32(0, value, true));
    },
    bytes: (more) => void parts.push(more),
    done: () => {
      const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        all.set(part, at);
        at += part.length;
      }
      return all;
    },
  };
}

/** Sorted keys as distances, seven bits a byte. */
function writeKeys(writer: Writer, keys: readonly number[]): void {
  const bytes: number[] = [];
  let before = -1;
  for (const key of keys) {
    let distance = key - before - 1;
    before = key;
    while (distance > 127) {
      bytes.push((distance & 127) | 128);
      distance >>>= 7;
    }
    bytes.push(distance);
  }
  writer.number(keys.length);
  writer.number(bytes.length);
  writer.bytes(Uint8Array.from(bytes));
}

/** The dictionary of classes as the tagger reads it. Of two words with one key the first is kept. */
export function makeWordClasses({ words, fine, middle, broad, vectors }: ClassedWords): WordClasses {
  const rows = new Map<number, number>();
  words.forEach((word, row) => {
    const key = keyOf(classHash(word));
    if (!rows.has(key)) rows.set(key, row);
  });
  const sorted = [...rows].toSorted(([a], [b]) => a - b);
  const codes = new Uint8Array(sorted.length * wordBytes);
  sorted.forEach(([, row], at) => {
    packClasses(codes, at, fine[row]!, middle[row]!, broad[row]!);
    codes.set(vectors.codes.subarray(row * vectorLevels, (row + 1) * vectorLevels), vectorAt(at));
  });
  const level = vectors.books.length / vectorLevels;
  const books = Float32Array.from(vectors.books, (value, i) => value * vectors.scales[Math.floor(i / level)]!);
  return { lookup: makeLookup(Uint32Array.from(sorted, ([key]) => key)), codes, books };
}

/** Sum of the squares of a row. */
const sizeOf = (weights: Float32Array, row: number): number => {
  let sum = 0;
  for (let y = 0; y < n; y += 1) sum += weights[row * n + y]! ** 2;
  return sum;
};

/** The `most` features with the largest weights, as eight-bit numbers of one scale. */
function writeStage(writer: Writer, { index, weights, edgeWeights }: Fitted, most: number): void {
  const keys = index.keys();
  const rows = Array.from({ length: keys.length }, (_, row) => row)
    .map((row) => ({ row, key: keyOf(keys[row]!), size: sizeOf(weights, row) }))
    .toSorted((a, b) => b.size - a.size || a.key - b.key);
  const kept = new Map<number, number>();
  for (const { row, key } of rows) {
    if (kept.size === most) break;
    if (!kept.has(key)) kept.set(key, row);
  }
  let top = 0;
  for (const weight of weights) top = Math.max(top, Math.abs(weight));
  const scale = Math.fround(top / 127);
  const sorted = [...kept].toSorted(([a], [b]) => a - b);
  const bytes = new Int8Array(sorted.length * n);
  sorted.forEach(([, row], at) => {
    for (let y = 0; y < n; y += 1) bytes[at * n + y] = Math.round(weights[row * n + y]! / scale);
  });
  writer.float(scale);
  for (const weight of edgeWeights) writer.float(weight);
  writeKeys(
    writer,
    sorted.map(([key]) => key),
  );
  writer.bytes(new Uint8Array(bytes.buffer));
}

/** All that the model learns. */
export interface Learnt {
  readonly classes: WordClasses;
  readonly vectors: Quantised;
  readonly first: Fitted;
  /** Features of the first stage that are kept, those with the largest weights. */
  readonly mostFeatures: number;
  readonly second: Fitted;
}

/** The whole binary. */
export function packModel({ classes, vectors, first, mostFeatures, second }: Learnt): Uint8Array {
  const body = makeWriter();
  writeKeys(body, [...classes.lookup.keys]);
  body.bytes(classes.codes);
  const level = vectors.books.length / vectorLevels;
  vectors.scales.forEach((scale, at) => {
    body.float(scale);
    body.bytes(new Uint8Array(vectors.books.slice(at * level, (at + 1) * level).buffer));
  });
  body.floats(first.hidden!.weights);
  body.floats(first.hidden!.bias);
  body.floats(first.hidden!.out);
  writeStage(body, first, mostFeatures);
  body.float(second.baseFactor);
  writeStage(body, second, Infinity);
  const bytes = body.done();
  const all = makeWriter();
  all.number(magic);
  all.number(version);
  all.number(headerLength + bytes.length);
  all.number(checksum(bytes, 0));
  all.bytes(bytes);
  return all.done();
}
