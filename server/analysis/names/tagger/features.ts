import type { SectionKind } from '../../model';
import type { Token } from '../tokens';
import type { DocumentTokens } from './documentTokens';
import { hashText, mix } from './hash';
import type { TokenFacts } from './tokenFacts';
import { Fact } from './wordTable';

/** Features of one token: hashes. Those that name a word itself stand first, so that training can drop some of them. */
export interface FeatureBag {
  readonly ids: Int32Array;
  count: number;
  /** How many of them name a word. */
  named: number;
}

/** Most features that a token can have. */
const most = 192;

export const makeFeatureBag = (): FeatureBag => ({ ids: new Int32Array(most), count: 0, named: 0 });

/** Most other occurrences of a word whose neighbours are looked at. */
const mostOthers = 4;

const kinds: Readonly<Record<SectionKind, number>> = {
  stamp: 0,
  headline: 1,
  byline: 2,
  dateline: 3,
  caption: 4,
  body: 5,
  tags: 6,
  teaser: 7,
  boilerplate: 8,
};

/** Hash of a template: the features of one are kept apart from those of another. */
const seed = (template: number): number => mix(0x1b873593, template * 0x85ebca6b);
const seeds = Int32Array.from({ length: 160 }, (_, template) => seed(template));

/** Stands for the place before the first and behind the last token of a stream. */
const edge = 0x3c6ef372;

/**
 * Writes the features of token `at` to the bag. A window of two words on both sides, the run of capitalised words that
 * holds it with the words around that run, lexicon and titles, how the document uses the word, and the neighbours of the
 * word's other occurrences.
 */
export function gatherFeatures(document: DocumentTokens, facts: TokenFacts, at: number, bag: FeatureBag): void {
  const { words } = document;
  const { rows, stream } = facts;
  const { tokens } = stream;
  const { ids } = bag;
  let n = 0;

  const fact = (i: number, which: Fact): number => {
    const row = i < 0 || i >= rows.length ? -1 : (rows[i] as number);
    return row < 0 ? edge : (words[row * Fact.Count + which] as number);
  };
  const classOf = (i: number, which: Fact): number => {
    const row = i < 0 || i >= rows.length ? -1 : (rows[i] as number);
    return row < 0 ? 0 : (words[row * Fact.Count + which] as number);
  };
  const add = (template: number, value: number): void => {
    ids[n] = mix(seeds[template] as number, value);
    n += 1;
  };

  const lower = fact(at, Fact.Lower);
  const before = fact(at - 1, Fact.Lower);
  const after = fact(at + 1, Fact.Lower);
  const runFirst = facts.runFirst[at] as number;
  const runLast = facts.runLast[at] as number;
  const inRun = runFirst >= 0;
  const from = inRun ? runFirst : at;
  const to = inRun ? runLast : at;

  // Words by name.
  add(0, lower);
  add(1, fact(at, Fact.Text));
  add(2, before);
  add(3, after);
  add(4, fact(at - 2, Fact.Lower));
  add(5, fact(at + 2, Fact.Lower));
  add(6, mix(before, lower));
  add(7, mix(lower, after));
  if (to > at) add(8, fact(to, Fact.Lower));
  if (from < at) add(9, fact(from, Fact.Lower));
  add(10, mix(fact(from - 1, Fact.Lower), to - from));
  add(11, mix(fact(to + 1, Fact.Lower), to - from));
  add(12, mix(fact(from - 2, Fact.Lower), fact(from - 1, Fact.Lower)));
  add(13, mix(fact(to + 1, Fact.Lower), fact(to + 2, Fact.Lower)));
  add(14, mix(fact(at, Fact.Prefix4), 1));
  add(15, mix(fact(at, Fact.Suffix4), 1));
  bag.named = n;

  // Classes of words.
  for (let i = 0; i < 4; i += 1) {
    const which = Fact.ClassA + i;
    const own = classOf(at, which);
    const left = classOf(at - 1, which);
    const right = classOf(at + 1, which);
    const template = 20 + i * 12;
    add(template, own);
    add(template + 1, left);
    add(template + 2, right);
    if (i < 3) {
      add(template + 3, classOf(at - 2, which));
      add(template + 4, classOf(at + 2, which));
      add(template + 5, mix(left, own));
      add(template + 6, mix(own, right));
    }
    if (to > at) add(template + 7, classOf(to, which));
    if (from < at) add(template + 8, classOf(from, which));
    add(template + 9, classOf(from - 1, which));
    add(template + 10, classOf(to + 1, which));
    if (i < 2) add(template + 11, mix(classOf(from - 1, which), classOf(to + 1, which)));
  }

  // Writing.
  const shape = fact(at, Fact.Shape);
  const token = tokens[at] as Token;
  const starts = stream.starts[at] as number;
  const lineCase = stream.lineCase[at] as number;
  add(70, shape);
  add(71, mix(fact(at - 1, Fact.Shape), shape));
  add(72, mix(shape, fact(at + 1, Fact.Shape)));
  add(73, mix(fact(at - 2, Fact.Shape), fact(at - 1, Fact.Shape)));
  add(74, mix(fact(at + 1, Fact.Shape), fact(at + 2, Fact.Shape)));
  add(75, fact(at, Fact.Prefix2));
  add(76, fact(at, Fact.Prefix3));
  add(77, fact(at, Fact.Suffix2));
  add(78, fact(at, Fact.Suffix3));
  add(79, fact(at - 1, Fact.Suffix3));
  add(80, fact(at + 1, Fact.Suffix3));
  add(81, starts * 3 + lineCase);
  add(82, kinds[stream.kind] * 6 + starts * 3 + lineCase);
  add(83, mix(fact(at, Fact.Use), starts * 3 + lineCase));
  add(84, mix(fact(at, Fact.Use), shape));
  if (token.before === 'none') add(85, mix(fact(at - 1, Fact.Shape), 1));

  // Pieces of the word.
  if (inRun) {
    const { lower: word } = token;
    const ends = Math.min(word.length, 14);
    for (let i = 0; i + 3 <= ends; i += 1) add(118, hashText(word, i, i + 3));
  }

  // The run of capitalised words.
  if (inRun) {
    const size = Math.min(to - from, 5);
    add(86, size * 8 + Math.min(at - from, 5));
    add(87, mix(size * 8 + Math.min(at - from, 5), starts * 3 + lineCase));
    add(88, mix(fact(to, Fact.Suffix3), to - at));
    add(89, mix(fact(from, Fact.Names), fact(to, Fact.Names) * 8 + size));
    if (from > 0) add(90, mix(fact(from - 1, Fact.Shape), size));
    add(91, mix(fact(to + 1, Fact.Shape), size));
  }

  // Lists.
  const entry = facts.entry[at] as number;
  add(92, entry);
  add(93, mix(entry, facts.entryKind[at] as number));
  add(94, mix(at > 0 ? (facts.entry[at - 1] as number) : -1, entry));
  add(95, mix(at + 1 < rows.length ? (facts.entry[at + 1] as number) : -1, entry));
  if (entry !== 0) add(96, mix(mix(entry, classOf(at - 1, Fact.ClassB)), 3));
  if (entry !== 0) add(97, mix(mix(entry, classOf(at + 1, Fact.ClassB)), 5));
  const names = fact(at, Fact.Names);
  add(98, names);
  add(99, mix(fact(at - 1, Fact.Names), names));
  add(100, mix(names, fact(at + 1, Fact.Names)));
  add(101, fact(at, Fact.Cues));
  add(102, fact(at - 1, Fact.Cues));
  add(103, fact(at + 1, Fact.Cues));
  if (to > at) add(104, fact(to, Fact.Cues));
  add(105, mix(fact(from - 1, Fact.Cues), 1));
  add(106, mix(fact(to + 1, Fact.Cues), 1));
  const title = facts.title[at] as number;
  const runTitle = facts.title[from] as number;
  if (title !== 0) add(107, title);
  if (runTitle > 1) add(108, runTitle * 8 + Math.min(at - from, 5));

  // The word's other occurrences.
  if (inRun) {
    const id = fact(at, Fact.Id);
    let left = mostOthers;
    let other = document.firstOccurrence[id] as number;
    let alone = 1;
    while (other >= 0 && left > 0) {
      const otherFacts = document.streams[document.occurrenceStream[other] as number] as TokenFacts;
      const place = document.occurrenceToken[other] as number;
      other = document.nextOccurrence[other] as number;
      if (otherFacts === facts && place === at) continue;
      alone = 0;
      left -= 1;
      const otherRow = (i: number): number =>
        i < 0 || i >= otherFacts.rows.length ? -1 : (otherFacts.rows[i] as number);
      const leftRow = otherRow(place - 1);
      const rightRow = otherRow(place + 1);
      add(110, leftRow < 0 ? edge : (words[leftRow * Fact.Count + Fact.Lower] as number));
      add(111, rightRow < 0 ? edge : (words[rightRow * Fact.Count + Fact.Lower] as number));
      if (leftRow >= 0) add(112, words[leftRow * Fact.Count + Fact.ClassB] as number);
      if (rightRow >= 0) add(113, words[rightRow * Fact.Count + Fact.ClassB] as number);
      const otherTitle = otherFacts.title[otherFacts.runFirst[place] as number] as number;
      if (otherTitle > 1) add(114, otherTitle);
    }
    add(115, alone);
  }
  add(116, 0);
  bag.count = n;
}
