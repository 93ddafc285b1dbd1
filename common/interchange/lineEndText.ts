import { characterIndexOf, charactersOf, offsetAtCharacter } from '../anchor/characters';
import type { CharacterRange } from '../anchor/model';
import { countBelow } from '../text/sorted';
import type { Span } from '../text/span';

/** A text with every line end as one LF, as tools read it that open files in text mode; offsets lead both ways. */
export interface LineEndText {
  readonly text: string;
  /** Characters of `text` for a span of the original (UTF-16 offsets). */
  readonly charactersOf: (span: Span) => CharacterRange;
  /** Span of `text` for characters of it (UTF-16 offsets in `text`); null where they lie outside. */
  readonly lineSpanOf: (characters: CharacterRange) => Span | null;
  /** Span of the original for characters of `text`; null where they lie outside the text. */
  readonly spanOf: (characters: CharacterRange) => Span | null;
}

/** Reads a text that way. */
export function lineEndTextOf(original: string): LineEndText {
  const text = original.replace(/\r\n?/g, '\n');
  const characters = characterIndexOf(text);
  /** Offsets of the LFs of CRLFs in the original, ascending: each takes one unit away. */
  const pairs: number[] = [];
  for (let at = original.indexOf('\r\n'); at >= 0; at = original.indexOf('\r\n', at + 2)) pairs.push(at + 1);
  const toText = (offset: number): number => offset - countBelow(pairs, (at) => at < offset);
  const toOriginal = (offset: number): number => offset + countBelow(pairs, (at, index) => at - index <= offset);
  const total = charactersOf(characters, { start: 0, end: text.length }).endCharacter;
  const lineSpanOf = ({ startCharacter, endCharacter }: CharacterRange): Span | null =>
    startCharacter > endCharacter || endCharacter > total
      ? null
      : { start: offsetAtCharacter(characters, startCharacter), end: offsetAtCharacter(characters, endCharacter) };
  return {
    text,
    lineSpanOf,
    charactersOf: ({ start, end }) => charactersOf(characters, { start: toText(start), end: toText(end) }),
    spanOf(range) {
      const span = lineSpanOf(range);
      return span && { start: toOriginal(span.start), end: toOriginal(span.end) };
    },
  };
}
