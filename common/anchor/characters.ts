import { countBelow } from '../text/sorted';
import type { Span } from '../text/span';
import type { CharacterRange } from './model';

/** The surrogate pairs of one text, for converting UTF-16 offsets to Unicode characters and back. */
export interface CharacterIndex {
  /** Offset of each surrogate pair's first unit, ascending. A lone surrogate is one character and stands not here. */
  readonly pairs: readonly number[];
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
}

const astral = /[\u{10000}-\u{10ffff}]/gu;

/** Finds a text's surrogate pairs, in one pass. */
export function characterIndexOf(text: string): CharacterIndex {
  const pairs: number[] = [];
  for (const match of text.matchAll(astral)) pairs.push(match.index);
  return { pairs, length: text.length };
}

/** Unicode characters before a UTF-16 offset. An offset within a pair counts as the pair's start; it is clamped to the text. */
export function charactersAt(index: CharacterIndex, offset: number): number {
  const at = Math.max(0, Math.min(offset, index.length));
  const before = countBelow(index.pairs, (pair) => pair + 1 < at);
  const within = index.pairs[before] === at - 1 ? 1 : 0;
  return at - before - within;
}

/** UTF-16 offset of the place behind so many Unicode characters, clamped to the text. */
export function offsetAtCharacter(index: CharacterIndex, characters: number): number {
  const before = countBelow(index.pairs, (pair, at) => pair - at < characters);
  return Math.max(0, Math.min(characters + before, index.length));
}

/** A span of UTF-16 offsets in characters. */
export const charactersOf = (index: CharacterIndex, span: Span): CharacterRange => ({
  startCharacter: charactersAt(index, span.start),
  endCharacter: charactersAt(index, span.end),
});
