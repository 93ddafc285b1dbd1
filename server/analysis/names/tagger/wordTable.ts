import { commonWords } from '../../lexicon/commonWords';
import { givenNames, publicFigures, surnames, surnamesFirst } from '../../lexicon/personNames';
import { occupations, officeHeads } from '../../lexicon/titleWords';
import {
  ofHeads,
  organizationNouns,
  organizationSuffixes,
  otherSuffixes,
  particles,
  personVerbs,
  placeNounsAfter,
  placeNounsOf,
  placePrefixes,
  placeSuffixes,
  sayVerbs,
} from '../cueWords';
import type { WordUse } from '../stream';
import type { Token } from '../tokens';
import { hashText, mix } from './hash';
import { readClasses, rowOfWord, type WordClasses } from './wordClasses';

/** What is known of a word, wherever it stands: one row of integers for each written form. */
export const enum Fact {
  Lower,
  Text,
  Shape,
  Prefix2,
  Prefix3,
  Prefix4,
  Suffix2,
  Suffix3,
  Suffix4,
  /** Classes of its vector, coarse to fine, 0 of an unknown word. */
  ClassA,
  ClassB,
  ClassC,
  ClassD,
  /** Row of the word among the classes, -1 of an unknown word. */
  Row,
  /** Lists of names that hold it (bits). */
  Names,
  /** Lists of cue words that hold it (bits). */
  Cues,
  /** How the document writes it: capitalised where nothing asks for it, in lower case. */
  Use,
  /** Index of the lower-case word, shared by its written forms. */
  Id,
  /** Number of the word among `WrittenWords`. */
  Written,
  Count,
}

/** What is known of words by their writing alone, kept from document to document: the same words come again in all of them. */
export interface WrittenWords {
  /** Number of a token's word. Numbers hold until `begin` is called. */
  readonly numberOf: (token: Token) => number;
  /** Facts by number, `Fact.Count` each, of which those of the document are open; asked for anew after `numberOf`. */
  readonly facts: () => Int32Array;
  /** How many words there are. */
  readonly count: () => number;
  /** Begins a document: what is kept is forgotten when it has become too much. True when it was. */
  readonly begin: () => boolean;
}

/** Facts of the words of one document. */
export interface WordTable {
  /** Row of a token's word, which is made when it is new. */
  readonly rowOf: (token: Token) => number;
  /** Facts of all rows, `Fact.Count` numbers each; asked for anew after `rowOf`, which may replace it. */
  readonly facts: () => Int32Array;
  /** How many lower-case words there are. */
  readonly idCount: () => number;
}

/** Writing of a word with runs of one kind of letter shortened: "Xx", "XX", "X.X.", "Xx-x", "d". */
function shapeHash(text: string): number {
  let hash = 7;
  let last = 0;
  let run = 0;
  for (let at = 0; at < text.length && at < 40; at += 1) {
    const code = text.charCodeAt(at);
    const unit = text.charAt(at);
    const kind =
      code >= 48 && code <= 57 ? 48 : code < 65 ? code : unit !== unit.toLowerCase() ? 88 : code >= 97 ? 120 : code;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) hash = mix(hash, kind);
  }
  return hash;
}

type Words = Iterable<string>;

/** Word -> lists that hold it, one bit for each. */
function bitsByWord(lists: readonly Words[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  lists.forEach((words, list) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << list));
  });
  return bits;
}

const nameLists: readonly Words[] = [givenNames, surnames, surnamesFirst, publicFigures];
const cueLists: readonly Words[] = [
  organizationSuffixes,
  placeSuffixes,
  otherSuffixes,
  placePrefixes,
  ofHeads,
  particles,
];

/** By the word as it is written: lists of names, and behind them those of cue words. */
const writtenBits = bitsByWord([...nameLists, ...cueLists]);
const lowerBits = bitsByWord([
  sayVerbs,
  personVerbs,
  organizationNouns,
  placeNounsAfter,
  placeNounsOf,
  occupations,
  officeHeads.keys(),
  commonWords,
]);
const nameMask = (1 << nameLists.length) - 1;

const bucket = (count: number): number => (count > 4 ? 4 : count > 2 ? 3 : count);

/** Writes all facts of a token's word that its writing tells. */
export function fillWritten(
  { text, lower, shape }: Token,
  classes: WordClasses,
  facts: Int32Array,
  base: number,
): void {
  const { length } = lower;
  facts[base + Fact.Lower] = hashText(lower, 0, length);
  facts[base + Fact.Text] = hashText(text, 0, text.length) ^ 0x5bd1e995;
  facts[base + Fact.Shape] = shapeHash(text);
  if (shape !== 'mark') {
    facts[base + Fact.Prefix2] = hashText(lower, 0, Math.min(2, length));
    facts[base + Fact.Prefix3] = hashText(lower, 0, Math.min(3, length));
    facts[base + Fact.Prefix4] = hashText(lower, 0, Math.min(4, length));
    facts[base + Fact.Suffix2] = hashText(lower, Math.max(0, length - 2), length);
    facts[base + Fact.Suffix3] = hashText(lower, Math.max(0, length - 3), length);
    facts[base + Fact.Suffix4] = hashText(lower, Math.max(0, length - 4), length);
    const nameLike = shape === 'capital' || shape === 'caps';
    // "PARK" is Park; a word in lower case is no name.
    const form = shape === 'caps' && length > 2 ? text.charAt(0) + lower.slice(1) : text;
    const written = nameLike ? (writtenBits.get(form) ?? 0) : 0;
    facts[base + Fact.Names] = written & nameMask;
    facts[base + Fact.Cues] = (written >> nameLists.length) | ((lowerBits.get(lower) ?? 0) << cueLists.length);
  }
  const row = rowOfWord(classes, lower);
  readClasses(classes, row, facts, base + Fact.ClassA);
  facts[base + Fact.Row] = row;
}

/** Facts of a word, as a plain number for loops. */
const factCount: number = Fact.Count;

/** An empty table for one document; `uses` as `countUses` gives them. */
export function makeWordTable(uses: ReadonlyMap<string, WordUse>, written: WrittenWords): WordTable {
  const ids = new Map<string, number>();
  /** 1 + row by the word's number, 0 of words that are not in the table. */
  let rows = new Int32Array(written.count() + 1024);
  let count = 0;
  let facts = new Int32Array(Fact.Count * 256);

  const fill = (token: Token, number: number, base: number): void => {
    const known = written.facts();
    // A word has few facts: a view of them costs more than the facts.
    const from = number * Fact.Count;
    for (let i = 0; i < factCount; i += 1) facts[base + i] = known[from + i] as number;
    facts[base + Fact.Written] = number;
    const use = uses.get(token.lower);
    facts[base + Fact.Use] = use === undefined ? 0 : 1 + bucket(use.capital) * 5 + bucket(use.lower);
    let id = ids.get(token.lower);
    if (id === undefined) ids.set(token.lower, (id = ids.size));
    facts[base + Fact.Id] = id;
  };

  return {
    rowOf: (token) => {
      const number = written.numberOf(token);
      if (number >= rows.length) {
        const wider = new Int32Array(Math.max(rows.length * 2, number + 1));
        wider.set(rows);
        rows = wider;
      }
      const known = (rows[number] as number) - 1;
      if (known >= 0) return known;
      const row = count;
      count += 1;
      rows[number] = count;
      if (count * Fact.Count > facts.length) {
        const wider = new Int32Array(facts.length * 2);
        wider.set(facts);
        facts = wider;
      }
      fill(token, number, row * Fact.Count);
      return row;
    },
    facts: () => facts,
    idCount: () => ids.size,
  };
}
