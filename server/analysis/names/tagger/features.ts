import type { SectionKind } from '../../model';
import type { Token } from '../tokens';
import type { DocumentTokens } from './documentTokens';
import { mix } from './hash';
import { slotCount } from './hiddenLayer';
import { noSlot, ownSlot, readRows } from './slots';
import type { TokenFacts } from './tokenFacts';
import { add, addWordFeatures, addWordNames, edge, edgeFacts, type FeatureBag } from './wordFeatures';
import { Fact } from './wordTable';

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

/** Adds what joins several words by name. */
function addJointNames({ words }: DocumentTokens, facts: TokenFacts, at: number, bag: FeatureBag): void {
  const { rows } = facts;
  const lowerOf = (i: number): number => {
    const row = i < 0 || i >= rows.length ? -1 : (rows[i] as number);
    return row < 0 ? edge : (words[row * Fact.Count + Fact.Lower] as number);
  };
  const inRun = (facts.runFirst[at] as number) >= 0;
  const from = inRun ? (facts.runFirst[at] as number) : at;
  const to = inRun ? (facts.runLast[at] as number) : at;
  const lower = lowerOf(at);
  const runBefore = lowerOf(from - 1);
  const runAfter = lowerOf(to + 1);
  add(bag, 6, mix(lowerOf(at - 1), lower));
  add(bag, 7, mix(lower, lowerOf(at + 1)));
  add(bag, 10, mix(runBefore, to - from));
  add(bag, 11, mix(runAfter, to - from));
  add(bag, 12, mix(lowerOf(from - 2), runBefore));
  add(bag, 13, mix(runAfter, lowerOf(to + 2)));
}

/** Adds what the word's other occurrences stand beside. */
function addOccurrences(document: DocumentTokens, facts: TokenFacts, at: number, id: number, bag: FeatureBag): void {
  const { words } = document;
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
    add(bag, 110, leftRow < 0 ? edge : (words[leftRow * Fact.Count + Fact.Lower] as number));
    add(bag, 111, rightRow < 0 ? edge : (words[rightRow * Fact.Count + Fact.Lower] as number));
    if (leftRow >= 0) add(bag, 112, words[leftRow * Fact.Count + Fact.ClassB] as number);
    if (rightRow >= 0) add(bag, 113, words[rightRow * Fact.Count + Fact.ClassB] as number);
    const otherTitle = otherFacts.title[otherFacts.runFirst[place] as number] as number;
    if (otherTitle > 1) add(bag, 114, otherTitle);
  }
  add(bag, 115, alone);
}

/** Adds what joins several words otherwise, and what follows from the token's place. */
function addJointFeatures(document: DocumentTokens, facts: TokenFacts, at: number, bag: FeatureBag): void {
  const { words } = document;
  const { rows, stream } = facts;
  const fact = (i: number, which: Fact): number => {
    const row = i < 0 || i >= rows.length ? -1 : (rows[i] as number);
    return row < 0 ? edge : (words[row * Fact.Count + which] as number);
  };
  const classOf = (i: number, which: Fact): number => {
    const row = i < 0 || i >= rows.length ? -1 : (rows[i] as number);
    return row < 0 ? 0 : (words[row * Fact.Count + which] as number);
  };
  const inRun = (facts.runFirst[at] as number) >= 0;
  const from = inRun ? (facts.runFirst[at] as number) : at;
  const to = inRun ? (facts.runLast[at] as number) : at;

  // Classes of words.
  for (let i = 0; i < 3; i += 1) {
    const which = Fact.ClassA + i;
    const template = 20 + i * 12;
    const own = classOf(at, which);
    add(bag, template + 5, mix(classOf(at - 1, which), own));
    add(bag, template + 6, mix(own, classOf(at + 1, which)));
    if (i < 2) add(bag, template + 11, mix(classOf(from - 1, which), classOf(to + 1, which)));
  }

  // Writing.
  const shape = fact(at, Fact.Shape);
  const shapeBefore = fact(at - 1, Fact.Shape);
  const shapeAfter = fact(at + 1, Fact.Shape);
  const use = fact(at, Fact.Use);
  const line = (stream.starts[at] as number) * 3 + (stream.lineCase[at] as number);
  add(bag, 71, mix(shapeBefore, shape));
  add(bag, 72, mix(shape, shapeAfter));
  add(bag, 73, mix(fact(at - 2, Fact.Shape), shapeBefore));
  add(bag, 74, mix(shapeAfter, fact(at + 2, Fact.Shape)));
  add(bag, 81, line);
  add(bag, 82, kinds[stream.kind] * 6 + line);
  add(bag, 83, mix(use, line));
  add(bag, 84, mix(use, shape));
  if ((stream.tokens[at] as Token).before === 'none') add(bag, 85, mix(shapeBefore, 1));

  // The run of capitalised words.
  const inside = Math.min(at - from, 5);
  if (inRun) {
    const size = Math.min(to - from, 5);
    add(bag, 86, size * 8 + inside);
    add(bag, 87, mix(size * 8 + inside, line));
    add(bag, 88, mix(fact(to, Fact.Suffix3), to - at));
    add(bag, 89, mix(fact(from, Fact.Names), fact(to, Fact.Names) * 8 + size));
    if (from > 0) add(bag, 90, mix(fact(from - 1, Fact.Shape), size));
    add(bag, 91, mix(fact(to + 1, Fact.Shape), size));
  }

  // Lists.
  const entry = facts.entry[at] as number;
  add(bag, 92, entry);
  add(bag, 93, mix(entry, facts.entryKind[at] as number));
  add(bag, 94, mix(at > 0 ? (facts.entry[at - 1] as number) : -1, entry));
  add(bag, 95, mix(at + 1 < rows.length ? (facts.entry[at + 1] as number) : -1, entry));
  if (entry !== 0) add(bag, 96, mix(mix(entry, classOf(at - 1, Fact.ClassB)), 3));
  if (entry !== 0) add(bag, 97, mix(mix(entry, classOf(at + 1, Fact.ClassB)), 5));
  const names = fact(at, Fact.Names);
  add(bag, 99, mix(fact(at - 1, Fact.Names), names));
  add(bag, 100, mix(names, fact(at + 1, Fact.Names)));
  const title = facts.title[at] as number;
  const runTitle = facts.title[from] as number;
  if (title !== 0) add(bag, 107, title);
  if (runTitle > 1) add(bag, 108, runTitle * 8 + inside);

  if (inRun) addOccurrences(document, facts, at, fact(at, Fact.Id), bag);
  add(bag, 116, 0);
}

/** Writes the features of token `at` to the bag that no single word tells: those that `sumWords` leaves out. */
export function gatherJoint(document: DocumentTokens, facts: TokenFacts, at: number, bag: FeatureBag): void {
  bag.count = 0;
  addJointNames(document, facts, at, bag);
  bag.named = bag.count;
  addJointFeatures(document, facts, at, bag);
}

const ownRows = new Int32Array(slotCount);

/**
 * Writes all features of token `at` to the bag. A window of two words on both sides, the run of capitalised words that
 * holds it with the words around that run, lexicon and titles, how the document uses the word, and the neighbours of the
 * word's other occurrences.
 */
export function gatherFeatures(document: DocumentTokens, facts: TokenFacts, at: number, bag: FeatureBag): void {
  const { words } = document;
  const inRun = (facts.runFirst[at] as number) >= 0;
  readRows(facts, at, ownRows);
  bag.count = 0;
  for (let slot = 0; slot < slotCount; slot += 1) {
    const row = ownRows[slot] as number;
    if (row !== noSlot) addWordNames(row < 0 ? edgeFacts : words, row < 0 ? 0 : row * Fact.Count, slot, bag);
  }
  addJointNames(document, facts, at, bag);
  bag.named = bag.count;
  for (let slot = 0; slot < slotCount; slot += 1) {
    const row = ownRows[slot] as number;
    if (row === noSlot) continue;
    const pieces = slot === ownSlot && inRun ? (facts.stream.tokens[at] as Token).lower : '';
    addWordFeatures(row < 0 ? edgeFacts : words, row < 0 ? 0 : row * Fact.Count, slot, pieces, bag);
  }
  addJointFeatures(document, facts, at, bag);
}
