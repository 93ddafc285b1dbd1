/** Types of names that the tagger tells apart; `other` is an event, a law, a work, a product, a prize. */
export type TaggedType = 'person' | 'organization' | 'place' | 'nationality' | 'other';

/** The types in the order of their labels. */
export const types: readonly TaggedType[] = ['person', 'organization', 'place', 'nationality', 'other'];

/** Place of a token in a name. */
export const enum Part {
  Begin,
  Inside,
  Last,
  Unit,
}

/** Label 0 is "no name"; label 1 + 4 * type + part says which name and which part of it. */
export const labelCount = 1 + 4 * types.length;
export const outside = 0;

/** Label of a part of a name of the type with this index. */
export const labelOf = (type: number, part: Part): number => 1 + 4 * type + part;

/** Index of the label's type; -1 of "no name". */
export const typeOf = (label: number): number => (label - 1) >> 2;

/** Part of a name that a label other than "no name" stands for. */
export const partOf = (label: number): Part => (label - 1) & 3;

/** Whether a name is open behind this label: the next token must go on with it. */
export const isOpen = (label: number): boolean => label !== outside && partOf(label) <= Part.Inside;

/** Whether label `to` may follow label `from`. */
export function mayFollow(from: number, to: number): boolean {
  const goesOn = to !== outside && (partOf(to) === Part.Inside || partOf(to) === Part.Last);
  return isOpen(from) ? goesOn && typeOf(from) === typeOf(to) : !goesOn;
}
