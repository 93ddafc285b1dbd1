import { labelCount } from './labels';
import { edges } from './lattice';
import { keyBits, makeLookup } from './lookup';
import { makeWeightTable, type Stage } from './stage';
import { hiddenSize, makeHiddenLayer, slotCount, type HiddenLayer } from './hiddenLayer';
import { bookSize, vectorLevels, vectorSize, wordBytes, type WordClasses } from './wordClasses';

/** The trained name tagger's weights, ready to be used; made by `readNameModel`. Immutable. */
export interface NameModel {
  /** Version of the binary's format. */
  readonly version: number;
  readonly classes: WordClasses;
  /** The first stage: features of each token and the hidden layer over the vectors around it. */
  readonly first: Stage;
  readonly hidden: HiddenLayer;
  /** The second stage: what the rest of the document says, added to `firstShare` of the first stage's scores. */
  readonly second: Stage;
  readonly firstShare: number;
}

/** "CDNM", version, length of the file, checksum of everything behind it. */
export const headerLength = 16;
export const magic = 0x4d4e4443;
export const version = 1;

/** Adler-32 (RFC 1950) of the bytes from `from` on. */
export function checksum(bytes: Uint8Array, from: number): number {
  let a = 1;
  let b = 0;
  let at = from;
  while (at < bytes.length) {
    // Sums of this many bytes stay below 2^32.
    const to = Math.min(bytes.length, at + 3800);
    for (; at < to; at += 1) {
      a += bytes[at] as number;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}

const broken = (why: string): Error => new Error(`The name model cannot be used: ${why}.`);

/** Reads numbers and stretches of bytes one after the other. */
interface Reader {
  readonly number: () => number;
  readonly float: () => number;
  readonly floats: (count: number) => Float32Array;
  readonly bytes: (length: number) => Uint8Array;
}

function makeReader(all: Uint8Array, from: number): Reader {
  const view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  let at = from;
  const skip = (length: number): number => {
    if (length > all.length - at) throw broken('a part of it ends too early');
    at += length;
    return at - length;
  };
  return {
    number: () => view.getUint32(skip(4), true),
    float: () => view.getFloat32(skip(4), true),
    floats: (count) => {
      const start = skip(count * 4);
      const out = new Float32Array(count);
      for (let i = 0; i < count; i += 1) out[i] = view.getFloat32(start + i * 4, true);
      return out;
    },
    bytes: (length) => {
      const start = skip(length);
      return all.subarray(start, start + length);
    },
  };
}

/** Sorted keys, each stored as its distance from the one before, seven bits a byte. */
function readKeys(reader: Reader): Uint32Array {
  const count = reader.number();
  const bytes = reader.bytes(reader.number());
  if (count > bytes.length) throw broken('it has more keys than bytes');
  const keys = new Uint32Array(count);
  let at = 0;
  let key = -1;
  for (let i = 0; i < count; i += 1) {
    let distance = 0;
    let shift = 0;
    let byte: number;
    do {
      if (at >= bytes.length || shift > 28) throw broken('its keys are damaged');
      byte = bytes[at] as number;
      at += 1;
      distance |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    key += distance + 1;
    if (key >= 2 ** keyBits || distance < 0) throw broken('its keys are out of order');
    keys[i] = key;
  }
  return keys;
}

/** Vectors of each level, eight bits a number, after their scale. */
function readBooks(reader: Reader): Float32Array {
  const size = bookSize * vectorSize;
  const books = new Float32Array(vectorLevels * size);
  for (let level = 0; level < vectorLevels; level += 1) {
    const scale = reader.float();
    const bytes = reader.bytes(size);
    for (let i = 0; i < size; i += 1) books[level * size + i] = (((bytes[i] as number) << 24) >> 24) * scale;
  }
  return books;
}

function readStage(reader: Reader): Stage {
  const scale = reader.float();
  const edgeWeights = Float64Array.from(edges.from, () => reader.float());
  const steps = edgeWeights.map(Math.exp);
  const stepTable = new Float64Array(labelCount * labelCount);
  steps.forEach((step, e) => (stepTable[(edges.from[e] as number) * labelCount + (edges.to[e] as number)] = step));
  const keys = readKeys(reader);
  const bytes = reader.bytes(keys.length * labelCount);
  return {
    table: makeWeightTable(keys, bytes),
    scale,
    edgeWeights,
    steps,
    stepTable,
  };
}

/**
 * Reads a model as `npm run train` writes it. The bytes are kept, not copied.
 * @throws Error with a message for people when the bytes are no model of this version, cut off or changed
 */
export function readNameModel(bytes: Uint8Array): NameModel {
  if (bytes.length < headerLength) throw broken('it is cut off');
  const reader = makeReader(bytes, 0);
  if (reader.number() !== magic) throw broken('it is no name model');
  const found = reader.number();
  if (found !== version) throw broken(`it has version ${found} of the format, this program reads version ${version}`);
  if (reader.number() !== bytes.length) throw broken('it is cut off');
  if (reader.number() !== checksum(bytes, headerLength)) throw broken('its bytes have been changed');
  const keys = readKeys(reader);
  const classes: WordClasses = {
    lookup: makeLookup(keys),
    codes: reader.bytes(keys.length * wordBytes),
    books: readBooks(reader),
  };
  const weights = reader.floats(slotCount * vectorSize * hiddenSize);
  const bias = reader.floats(hiddenSize);
  const out = reader.floats(hiddenSize * labelCount);
  const first = readStage(reader);
  const firstShare = reader.float();
  const second = readStage(reader);
  const hidden = makeHiddenLayer(classes.books, weights, bias, out);
  return { version, classes, hidden, first, firstShare, second };
}
