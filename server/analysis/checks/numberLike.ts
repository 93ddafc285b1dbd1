import type { Span } from '../../../common/text/span';
import { wordShapes } from '../../../common/text/wordShapes';
import { wordsOfKind } from '../times/words';

/** Words that multiply the number before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Longest word that is read as one. */
const longestWord = 24;

/** Whether the units of a text between two offsets can be a number in words, by their looks. */
export const mayBeNumber = wordShapes([...scales.keys(), ...wordsOfKind('CARDINAL')]);

const isFigure = (code: number): boolean => code >= 48 && code <= 57;
const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/**
 * UTF-16 offsets at which the words and figures of a stretch begin that can be numbers by their looks: no number of it
 * begins elsewhere. A quick way past most of a text. Linear.
 * @param most offsets that are wanted at most
 */
export function numberLikeIn(text: string, { start, end }: Span, most = Infinity): readonly number[] {
  const found: number[] = [];
  let at = start;
  while (at < end) {
    const from = at;
    const code = text.charCodeAt(at);
    at += 1;
    if (isPlainLetter(code)) {
      while (at < end && isPlainLetter(text.charCodeAt(at))) at += 1;
      if (at - from <= longestWord && !mayBeNumber(text, from, at)) continue;
    } else if (isFigure(code)) {
      while (at < end && isFigure(text.charCodeAt(at))) at += 1;
    } else continue;
    found.push(from);
    if (found.length >= most) break;
  }
  return found;
}
