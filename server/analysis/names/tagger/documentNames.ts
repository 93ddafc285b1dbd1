import { isNameLike, type Token } from '../tokens';
import type { DocumentTokens } from './documentTokens';
import { mix } from './hash';
import { labelCount, labelOf, outside, Part, partOf, typeOf, types } from './labels';
import { stretchesOf } from './stretches';
import type { TokenFacts } from './tokenFacts';
import { Fact } from './wordTable';

const n = labelCount;

/** What the first stage thinks of every token in a region; numbered through the document's regions in order. */
export interface FirstReading {
  /** Probability of each label, `labelCount` for each token. */
  readonly marginals: Float32Array;
  /** Best label of each token. */
  readonly labels: Uint8Array;
}

/** Sums over a word's occurrences: probability of each type ("no name" first), of ending and of opening a longer name of it. */
export const typeSums = types.length + 1;
export const wordSums = typeSums * 3;

/** What the first stage found in the document, by word, by name and by initials. */
export interface DocumentNames {
  /** Number of the first token of each stream's regions; tokens of a stream's regions are numbered in order. */
  readonly numbers: readonly Int32Array[];
  /** `wordSums` for each word id. */
  readonly byWord: Float32Array;
  readonly count: Int32Array;
  /** Names by the hash of their words: how often each type; and how long they are by the first word. */
  readonly byName: ReadonlyMap<number, Float32Array>;
  readonly longest: Uint8Array;
  /** Longer names by the hash of their initials: how often each type. */
  readonly byInitials: ReadonlyMap<number, Float32Array>;
}

/** Words of a name that are compared; longer names are left alone. */
const mostWords = 8;

/** Hash of a name's words so far and the next one. */
export const joinName = (hash: number, word: number): number => mix(hash, word);
export const nameSeed = 0x51ab3c7d;

/** Adds (or, with a negative `share`, takes away) a token's part of its word's sums. */
export function addToken(sums: Float32Array, at: number, marginals: Float32Array, token: number, share: number): void {
  const base = token * n;
  (sums[at] as number) += share * (marginals[base + outside] as number);
  for (let type = 0; type < types.length; type += 1) {
    const begin = marginals[base + labelOf(type, Part.Begin)] as number;
    const inside = marginals[base + labelOf(type, Part.Inside)] as number;
    const last = marginals[base + labelOf(type, Part.Last)] as number;
    const unit = marginals[base + labelOf(type, Part.Unit)] as number;
    (sums[at + 1 + type] as number) += share * (begin + inside + last + unit);
    (sums[at + typeSums + 1 + type] as number) += share * last;
    (sums[at + 2 * typeSums + 1 + type] as number) += share * begin;
  }
}

const put = (map: Map<number, Float32Array>, key: number, type: number): void => {
  let sums = map.get(key);
  if (sums === undefined) map.set(key, (sums = new Float32Array(types.length)));
  (sums[type] as number) += 1;
};

/** Hash of a capital letter among initials. */
export const joinInitial = (hash: number, letter: number): number => mix(hash, letter + 977);
export const initialsSeed = 0x2c1b3c6d;

/** Initials of the capitalised words of tokens [first, last], hashed; 0 when they are fewer than two. */
function initialsOf(tokens: readonly Token[], first: number, last: number): number {
  let hash = initialsSeed;
  let letters = 0;
  for (let i = first; i <= last; i += 1) {
    const token = tokens[i] as Token;
    if (!isNameLike(token)) continue;
    hash = joinInitial(hash, token.text.charCodeAt(0));
    letters += 1;
  }
  return letters > 1 ? hash : 0;
}

/** Numbers the tokens of all regions: by stream, index of token -> number, -1 outside regions. */
export function numberTokens(document: DocumentTokens): { numbers: Int32Array[]; total: number } {
  let total = 0;
  const tokens = document.streams.reduce((sum, { rows }) => sum + rows.length, 0);
  const take = stretchesOf(new Int32Array(tokens).fill(-1));
  const numbers = document.streams.map(({ rows, regions }) => {
    const own = take(rows.length);
    for (const { first, last } of regions)
      for (let i = first; i <= last; i += 1) {
        own[i] = total;
        total += 1;
      }
    return own;
  });
  return { numbers, total };
}

/** Sums up the first stage's reading of a document. */
export function readDocumentNames(
  document: DocumentTokens,
  numbers: readonly Int32Array[],
  { marginals, labels }: FirstReading,
): DocumentNames {
  const { words, idCount } = document;
  const byWord = new Float32Array(idCount * wordSums);
  const count = new Int32Array(idCount);
  const longest = new Uint8Array(idCount);
  const byName = new Map<number, Float32Array>();
  const byInitials = new Map<number, Float32Array>();
  document.streams.forEach(({ stream: { tokens }, rows, regions }: TokenFacts, at) => {
    const own = numbers[at] as Int32Array;
    const idOf = (i: number): number => words[(rows[i] as number) * Fact.Count + Fact.Id] as number;
    for (const { first, last } of regions) {
      let begin = first;
      for (let i = first; i <= last; i += 1) {
        const token = own[i] as number;
        if (isNameLike(tokens[i] as Token)) {
          const id = idOf(i);
          addToken(byWord, id * wordSums, marginals, token, 1);
          (count[id] as number) += 1;
        }
        const label = labels[token] as number;
        if (label === outside) continue;
        const part = partOf(label);
        if (part === Part.Begin || part === Part.Unit) begin = i;
        if (part === Part.Begin || part === Part.Inside || i - begin >= mostWords) continue;
        let hash = nameSeed;
        for (let k = begin; k <= i; k += 1) hash = joinName(hash, idOf(k));
        put(byName, hash, typeOf(label));
        const id = idOf(begin);
        longest[id] = Math.max(longest[id] as number, i - begin + 1);
        const initials = i > begin ? initialsOf(tokens, begin, i) : 0;
        if (initials !== 0) put(byInitials, initials, typeOf(label));
      }
    }
  });
  return { numbers, byWord, count, byName, longest, byInitials };
}
