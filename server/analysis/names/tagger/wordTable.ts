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
  Count,
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

const nameLists: readonly ReadonlySet<string>[] = [givenNames, surnames, surnamesFirst, publicFigures];
const cueLists: readonly ReadonlySet<string>[] = [
  organizationSuffixes,
  placeSuffixes,
  otherSuffixes,
  placePrefixes,
  ofHeads,
  particles,
];
const lowerCueLists: readonly { has: (word: string) => boolean }[] = [
  sayVerbs,
  personVerbs,
  organizationNouns,
  placeNounsAfter,
  placeNounsOf,
  occupations,
  officeHeads,
  commonWords,
];

function bitsOf(lists: readonly { has: (word: string) => boolean }[], word: string): number {
  let bits = 0;
  for (let i = 0; i < lists.length; i += 1) if ((lists[i] as ReadonlySet<string>).has(word)) bits |= 1 << i;
  return bits;
}

const bucket = (count: number): number => (count > 4 ? 4 : count > 2 ? 3 : count);

/** An empty table for one document; `uses` as `countUses` gives them. */
export function makeWordTable(uses: ReadonlyMap<string, WordUse>, classes: WordClasses): WordTable {
  const rows = new Map<string, number>();
  const ids = new Map<string, number>();
  let facts = new Int32Array(Fact.Count * 256);

  const fill = (token: Token, base: number): void => {
    const { text, lower } = token;
    const { length } = lower;
    facts[base + Fact.Lower] = hashText(lower, 0, length);
    facts[base + Fact.Text] = hashText(text, 0, text.length) ^ 0x5bd1e995;
    facts[base + Fact.Shape] = shapeHash(text);
    if (token.shape !== 'mark') {
      facts[base + Fact.Prefix2] = hashText(lower, 0, Math.min(2, length));
      facts[base + Fact.Prefix3] = hashText(lower, 0, Math.min(3, length));
      facts[base + Fact.Prefix4] = hashText(lower, 0, Math.min(4, length));
      facts[base + Fact.Suffix2] = hashText(lower, Math.max(0, length - 2), length);
      facts[base + Fact.Suffix3] = hashText(lower, Math.max(0, length - 3), length);
      facts[base + Fact.Suffix4] = hashText(lower, Math.max(0, length - 4), length);
      const nameLike = token.shape === 'capital' || token.shape === 'caps';
      // "PARK" is Park; a word in lower case is no name.
      const form = token.shape === 'caps' && length > 2 ? text.charAt(0) + lower.slice(1) : text;
      facts[base + Fact.Names] = nameLike ? bitsOf(nameLists, form) : 0;
      facts[base + Fact.Cues] = (nameLike ? bitsOf(cueLists, form) : 0) | (bitsOf(lowerCueLists, lower) << 6);
    }
    const row = rowOfWord(classes, lower);
    readClasses(classes, row, facts, base + Fact.ClassA);
    facts[base + Fact.Row] = row;
    const use = uses.get(lower);
    facts[base + Fact.Use] = use === undefined ? 0 : 1 + bucket(use.capital) * 5 + bucket(use.lower);
    let id = ids.get(lower);
    if (id === undefined) ids.set(lower, (id = ids.size));
    facts[base + Fact.Id] = id;
  };

  return {
    rowOf: (token) => {
      const known = rows.get(token.text);
      if (known !== undefined) return known;
      const row = rows.size;
      rows.set(token.text, row);
      if ((row + 1) * Fact.Count > facts.length) {
        const wider = new Int32Array(facts.length * 2);
        wider.set(facts);
        facts = wider;
      }
      fill(token, row * Fact.Count);
      return row;
    },
    facts: () => facts,
    idCount: () => ids.size,
  };
}
