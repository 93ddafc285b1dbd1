import type { Token } from '../tokens';
import {
  addToken,
  initialsSeed,
  joinInitial,
  joinName,
  nameSeed,
  typeSums,
  wordSums,
  type DocumentNames,
  type FirstReading,
} from './documentNames';
import type { DocumentTokens } from './documentTokens';
import type { FeatureBag } from './wordFeatures';
import { mix } from './hash';
import { labelCount, outside, Part, partOf, typeOf, types } from './labels';
import type { TokenFacts } from './tokenFacts';
import { Fact } from './wordTable';

const n = labelCount;
const seeds = Int32Array.from({ length: 64 }, (_, template) => mix(0x3ad8025f, (template + 1) * 0x85ebca6b));

const shareBucket = (share: number): number => (share < 0.2 ? 0 : share < 0.5 ? 1 : share < 0.8 ? 2 : 3);
const countBucket = (count: number): number => (count > 3 ? 3 : count > 1 ? 2 : 1);

/** Room for one token's sums. */
export const makeSums = (): Float32Array => new Float32Array(wordSums);

/** Names of the document that cover a token of a region, the longest first: type, place in it, and whether found elsewhere. */
export function markKnownNames(
  document: DocumentTokens,
  facts: TokenFacts,
  names: DocumentNames,
  { labels }: FirstReading,
  own: Int32Array,
): Int32Array {
  const { words } = document;
  const { rows, regions } = facts;
  const marks = new Int32Array(rows.length);
  const idOf = (i: number): number => words[(rows[i] as number) * Fact.Count + Fact.Id] as number;
  for (const { first, last } of regions) {
    let at = first;
    while (at <= last) {
      const most = Math.min(last - at + 1, names.longest[idOf(at)] as number);
      let hash = nameSeed;
      let found = 0;
      let mark = 0;
      for (let k = 0; k < most; k += 1) {
        hash = joinName(hash, idOf(at + k));
        const sums = names.byName.get(hash);
        if (sums === undefined) continue;
        // What the first stage found right here is no other evidence.
        const here = labels[own[at] as number] as number;
        const end = labels[own[at + k] as number] as number;
        const isHere =
          here !== outside &&
          end !== outside &&
          typeOf(here) === typeOf(end) &&
          (k === 0
            ? partOf(here) === Part.Unit
            : partOf(here) === Part.Begin && partOf(end) === Part.Last && isOneName(labels, own, at, at + k));
        let best = -1;
        let count = 0;
        let total = 0;
        for (let type = 0; type < types.length; type += 1) {
          const value = (sums[type] as number) - (isHere && typeOf(here) === type ? 1 : 0);
          total += value;
          if (value > count) {
            count = value;
            best = type;
          }
        }
        if (best < 0) continue;
        found = k + 1;
        mark = 1 + best * 16 + countBucket(count) * 2 + (count * 2 > total + 0.5 ? 1 : 0);
      }
      for (let k = 0; k < found; k += 1) {
        const part = found === 1 ? 3 : k === 0 ? 0 : k === found - 1 ? 2 : 1;
        marks[at + k] = mark * 4 + part;
      }
      at += Math.max(1, found);
    }
  }
  return marks;
}

function isOneName(labels: Uint8Array, own: Int32Array, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i += 1)
    if (partOf(labels[own[i] as number] as number) !== Part.Inside || labels[own[i] as number] === outside)
      return false;
  return true;
}

/** Writes what the rest of the document says of token `at` to the bag, by the first stage's reading. */
export function gatherDocumentFeatures(
  document: DocumentTokens,
  facts: TokenFacts,
  names: DocumentNames,
  reading: FirstReading,
  own: Int32Array,
  marks: Int32Array,
  at: number,
  sums: Float32Array,
  bag: FeatureBag,
): void {
  const { words } = document;
  const { rows, stream, runFirst, runLast } = facts;
  const { ids } = bag;
  let count = 0;
  const add = (template: number, value: number): void => {
    ids[count] = mix(seeds[template] as number, value);
    count += 1;
  };
  const token = stream.tokens[at] as Token;

  /** Best type of the other occurrences of token `i`'s word (0 no name), how sure and how many; 0 when there are none. */
  const others = (i: number): number => {
    if (i < 0 || i >= rows.length || (runFirst[i] as number) < 0) return 0;
    const id = words[(rows[i] as number) * Fact.Count + Fact.Id] as number;
    const rest = (names.count[id] as number) - 1;
    if (rest <= 0) return 0;
    for (let k = 0; k < wordSums; k += 1) sums[k] = names.byWord[id * wordSums + k] as number;
    addToken(sums, 0, reading.marginals, own[i] as number, -1);
    let best = 0;
    for (let k = 1; k < typeSums; k += 1) if ((sums[k] as number) > (sums[best] as number)) best = k;
    return 1 + best * 16 + shareBucket((sums[best] as number) / rest) * 4 + countBucket(rest);
  };

  const base = (own[at] as number) * n;
  let label = outside;
  for (let y = 1; y < n; y += 1)
    if ((reading.marginals[base + y] as number) > (reading.marginals[base + label] as number)) label = y;
  const sure = shareBucket(reading.marginals[base + label] as number);
  const left = others(at - 1);
  const right = others(at + 1);
  const from = runFirst[at] as number;
  const to = runLast[at] as number;
  const end = to > at ? others(to) : 0;
  const main = others(at);
  const size = from < 0 ? 0 : Math.min(3, to - from + 1);
  const place = from < 0 ? 0 : at === from ? (at === to ? 3 : 0) : at === to ? 2 : 1;
  add(0, label * 4 + sure);
  add(1, main * 16 + size * 4 + place);
  add(2, mix(main, label * 4 + sure));
  if (left !== 0) add(3, mix(left, main));
  if (right !== 0) add(4, mix(right, main));
  if (end !== 0) add(5, mix(end, place * 4 + size));
  if (main !== 0) {
    const rest = (names.count[words[(rows[at] as number) * Fact.Count + Fact.Id] as number] as number) - 1;
    for (let k = 0; k < wordSums; k += 1) {
      const share = sums[k] as number;
      const bucket = k < typeSums ? shareBucket(share / rest) : share < 0.4 ? 0 : share < 0.9 ? 1 : 2;
      if (bucket > 0) add(6 + (k < typeSums ? 0 : 1), (k * 4 + bucket) * 16 + size * 4 + place);
    }
  }
  const mark = marks[at] as number;
  add(8, mark);
  if (mark !== 0) {
    add(9, mix(mark, label));
    add(10, mix(mark >> 2, main));
  }
  if (at > 0) add(11, mix(marks[at - 1] as number, mark));
  if (at + 1 < rows.length) add(12, mix(mark, marks[at + 1] as number));
  if (token.shape === 'caps' && token.text.length <= 8) {
    let hash = initialsSeed;
    for (let i = 0; i < token.text.length; i += 1) {
      const code = token.text.charCodeAt(i);
      if (code !== 46) hash = joinInitial(hash, code);
    }
    const known = names.byInitials.get(hash);
    if (known === undefined) add(13, size);
    else for (let type = 0; type < types.length; type += 1) if ((known[type] as number) > 0) add(14, type * 4 + size);
  }
  bag.count = count;
  bag.named = 0;
}
