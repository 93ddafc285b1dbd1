import { characterIndexOf, offsetAtCharacter, type CharacterIndex } from '../anchor/characters';
import type { BratEntity, BratFile } from './bratLines';
import type { DraftTarget } from './model';

/** The text that the offsets of a file count in, where it lies beside. */
export interface Reference {
  readonly text: string;
  readonly index: CharacterIndex;
  readonly counts: DraftTarget['counts'];
  /** Characters that the offsets count before the text: a byte order mark, for who reads it as one. */
  readonly before: number;
}

/** Words of it, by the characters that a file counts. */
export const sliceOf = ({ text, index, before }: Reference, start: number, end: number): string =>
  text.slice(offsetAtCharacter(index, start - before), offsetAtCharacter(index, end - before));

/** Lines by which it is told how a file counts. */
const mostTold = 200;

/**
 * The text beside a file, as the file's offsets count it. Brat reads line ends as one character or as they are, and a
 * byte order mark or none, by its version: the words of the lines tell which. Where they do not, a line end is one.
 */
export function referenceOf(given: string | undefined, entities: Iterable<BratEntity>): Reference | null {
  if (given === undefined) return null;
  const raw = given.replace(/^\ufeff/, '');
  const text = raw.replace(/\r\n?/g, '\n');
  const [asOne, all] = [characterIndexOf(text), characterIndexOf(raw)];
  const told = [...entities].filter(({ pieces }) => pieces.length === 1).slice(0, mostTold);
  const agreeing = (reference: Reference): number =>
    told.filter(({ pieces: [piece], words }) => piece && sliceOf(reference, piece.start, piece.end) === words).length;
  let best: Reference = { text, index: asOne, counts: 'lineEndsAsOne', before: 0 };
  let most = agreeing(best);
  const others: readonly Reference[] = [
    { ...best, text: raw, index: all, counts: 'all' },
    { ...best, before: 1 },
    { text: raw, index: all, counts: 'all', before: 1 },
  ];
  for (const other of others) {
    const agree = most < told.length ? agreeing(other) : 0;
    if (agree > most) [best, most] = [other, agree];
  }
  return best;
}

/** One file, or several that are read as one, with what is needed to read it. */
export interface Reading {
  readonly file: BratFile;
  /** The source's path, as far as the file's own name tells. */
  readonly source: string;
  readonly reference: Reference | null;
  readonly nameOf: (type: string) => string;
  /** Events by the text-bound line that is their trigger. */
  readonly events: ReadonlyMap<string, readonly string[]>;
}
