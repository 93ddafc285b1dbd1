import { hashText, mix } from './hash';
import { Slot } from './slots';
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

/** Hash of a template: the features of one are kept apart from those of another. */
const seed = (template: number): number => mix(0x1b873593, template * 0x85ebca6b);
const seeds = Int32Array.from({ length: 160 }, (_, template) => seed(template));

/** Adds a feature to the bag. */
export function add(bag: FeatureBag, template: number, value: number): void {
  bag.ids[bag.count] = mix(seeds[template] as number, value);
  bag.count += 1;
}

/** Stands for the place before the first and behind the last token of a stream. */
export const edge = 0x3c6ef372;

/** Facts of that place; it has no classes. */
export const edgeFacts: Int32Array = (() => {
  const facts = new Int32Array(Fact.Count).fill(edge);
  facts.fill(0, Fact.ClassA, Fact.ClassD + 1);
  facts[Fact.Row] = -1;
  return facts;
})();

/** Template of the word by name, by slot; -1 where the word alone is none. */
const nameTemplates = [4, 2, 0, 3, 5, 9, 8, -1, -1];

/** Template of the word's classes among twelve for each kind of class, by slot, and how many kinds are used. */
const classTemplates = [3, 1, 0, 2, 4, 8, 7, 9, 10];
const classKinds = [3, 4, 4, 4, 3, 4, 4, 4, 4];

/**
 * Adds the features of one word in a slot that name it.
 * @param facts facts of words, those of this one from index `base` on
 */
export function addWordNames(facts: Int32Array, base: number, slot: Slot, bag: FeatureBag): void {
  const template = nameTemplates[slot] as number;
  if (template >= 0) add(bag, template, facts[base + Fact.Lower] as number);
  if (slot !== Slot.Own) return;
  add(bag, 1, facts[base + Fact.Text] as number);
  add(bag, 14, mix(facts[base + Fact.Prefix4] as number, 1));
  add(bag, 15, mix(facts[base + Fact.Suffix4] as number, 1));
}

/**
 * Adds the other features of one word in a slot: all that follow from the word and the slot alone.
 * @param facts facts of words, those of this one from index `base` on
 * @param pieces the word in lower case when its pieces count: a capitalised word in its own slot; else empty
 */
export function addWordFeatures(facts: Int32Array, base: number, slot: Slot, pieces: string, bag: FeatureBag): void {
  const kinds = classKinds[slot] as number;
  const template = 20 + (classTemplates[slot] as number);
  for (let kind = 0; kind < kinds; kind += 1)
    add(bag, template + kind * 12, facts[base + Fact.ClassA + kind] as number);
  const cues = facts[base + Fact.Cues] as number;
  if (slot === Slot.Own) {
    add(bag, 70, facts[base + Fact.Shape] as number);
    add(bag, 75, facts[base + Fact.Prefix2] as number);
    add(bag, 76, facts[base + Fact.Prefix3] as number);
    add(bag, 77, facts[base + Fact.Suffix2] as number);
    add(bag, 78, facts[base + Fact.Suffix3] as number);
    add(bag, 98, facts[base + Fact.Names] as number);
    add(bag, 101, cues);
    const ends = Math.min(pieces.length, 14);
    for (let i = 0; i + 3 <= ends; i += 1) add(bag, 118, hashText(pieces, i, i + 3));
    return;
  }
  if (slot === Slot.Before) {
    add(bag, 79, facts[base + Fact.Suffix3] as number);
    add(bag, 102, cues);
  } else if (slot === Slot.After) {
    add(bag, 80, facts[base + Fact.Suffix3] as number);
    add(bag, 103, cues);
  } else if (slot === Slot.RunLast) add(bag, 104, cues);
  else if (slot === Slot.RunBefore) add(bag, 105, mix(cues, 1));
  else if (slot === Slot.RunAfter) add(bag, 106, mix(cues, 1));
}
