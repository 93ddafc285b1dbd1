import { onceEach } from '../../../../common/text/onceEach';
import { isNameLike, type Token } from '../tokens';
import type { DocumentTokens } from './documentTokens';
import { addVector, hiddenSize, slotCount } from './hiddenLayer';
import type { NameModel } from './nameModel';
import { addWeights, lanes } from './stage';
import { noSlot, ownSlot, readRows, type Slot } from './slots';
import type { TokenFacts } from './tokenFacts';
import { addWordFeatures, addWordNames, edgeFacts, makeFeatureBag } from './wordFeatures';
import { Fact, type WrittenWords } from './wordTable';
import { makeWrittenWords } from './writtenWords';

/**
 * What the words around a token add up to, as integers: in each lane the weights of their features, then how many
 * features were found and (from bit 16 on) how many words have vectors, then the hidden layer's units.
 */
const counts = lanes;
export const unitsAt = lanes + 1;
export const sumsLength = unitsAt + hiddenSize / 2;
const vectorBit = 16;

/** Features found, and words with vectors, of such sums. */
export const foundIn = (sums: Int32Array): number => (sums[counts] as number) & 0xffff;
export const vectorsIn = (sums: Int32Array): number => (sums[counts] as number) >>> vectorBit;

/** Slots with that of a word that is not capitalised in its own slot apart: its pieces do not count. */
const places = slotCount + 1;

/**
 * Sums of words in slots, kept from document to document. A word in a slot always adds the same integers, most words of a
 * text are the commonest ones, and the weights of one word in a slot are dozens of places in a big table.
 */
export interface WordSums {
  /** The words that there are sums of, for `readDocument`. */
  readonly written: WrittenWords;
  /** Begins a document. */
  readonly begin: () => void;
  /** Writes the sums of the words around token `at` of a document that was read since. */
  readonly sumWords: (document: DocumentTokens, facts: TokenFacts, at: number, out: Int32Array) => void;
}

/** No sums yet; they are made when they are first asked for. */
function makeWordSums({ first: stage, hidden, classes }: NameModel): WordSums {
  const written = makeWrittenWords(classes);
  const bag = makeFeatureBag();
  const rows = new Int32Array(slotCount);
  const own = new Int32Array(sumsLength);
  const from = new Int32Array(slotCount);
  /** Where the sums of a word in a place begin, 0 where they are not made yet; the first word is the edge of a text. */
  let index: Int32Array;
  /** All sums, behind zeros: those of no word. */
  let sums: Int32Array;
  let count: number;
  const forget = (): void => {
    index = new Int32Array(1024 * places);
    sums = new Int32Array(1024 * sumsLength);
    count = 1;
  };
  forget();

  const make = (facts: Int32Array, base: number, slot: Slot, pieces: string): void => {
    own.fill(0);
    bag.count = 0;
    addWordNames(facts, base, slot, bag);
    addWordFeatures(facts, base, slot, pieces, bag);
    const found = addWeights(stage, bag.ids, bag.count, own);
    const row = facts[base + Fact.Row] as number;
    if (row >= 0) addVector(hidden, classes, slot, row, own, unitsAt);
    own[counts] = found | (row < 0 ? 0 : 1 << vectorBit);
  };

  /** Where the sums of the word in a slot of token `at` begin; they are made when they are new. */
  const fromOf = (document: DocumentTokens, facts: TokenFacts, at: number, slot: number, row: number): number => {
    const token = facts.stream.tokens[at] as Token;
    const isOwn = slot === ownSlot;
    const isPlain = isOwn && !isNameLike(token);
    const base = row * Fact.Count;
    const word = row < 0 ? 0 : 1 + (document.words[base + Fact.Written] as number);
    const place = word * places + (isPlain ? slotCount : slot);
    if (place >= index.length) {
      const wider = new Int32Array(Math.max(index.length * 2, place + places));
      wider.set(index);
      index = wider;
    }
    if (index[place] === 0) {
      const pieces = isOwn && !isPlain ? token.lower : '';
      make(row < 0 ? edgeFacts : document.words, row < 0 ? 0 : base, slot, pieces);
      if ((count + 1) * sumsLength > sums.length) {
        const wider = new Int32Array(sums.length * 2);
        wider.set(sums);
        sums = wider;
      }
      sums.set(own, count * sumsLength);
      index[place] = count * sumsLength;
      count += 1;
    }
    return index[place] as number;
  };

  return {
    written,
    begin: () => {
      if (written.begin()) forget();
    },
    sumWords: (document, facts, at, out) => {
      readRows(facts, at, rows);
      for (let slot = 0; slot < slotCount; slot += 1) {
        const row = rows[slot] as number;
        from[slot] = row === noSlot ? 0 : fromOf(document, facts, at, slot, row);
      }
      const a = from[0] as number;
      const b = from[1] as number;
      const c = from[2] as number;
      const d = from[3] as number;
      const e = from[4] as number;
      const f = from[5] as number;
      const g = from[6] as number;
      const h = from[7] as number;
      const i = from[8] as number;
      for (let k = 0; k < sumsLength; k += 1)
        out[k] =
          ((sums[a + k] as number) +
            (sums[b + k] as number) +
            (sums[c + k] as number) +
            (sums[d + k] as number) +
            (sums[e + k] as number) +
            (sums[f + k] as number) +
            (sums[g + k] as number) +
            (sums[h + k] as number) +
            (sums[i + k] as number)) |
          0;
    },
  };
}

/** The sums of a model's words. They save work and change no result. */
export const wordSumsOf = onceEach(makeWordSums);
