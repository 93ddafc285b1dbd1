import type { Span } from '../../../common/text/span';
import { wideAbbreviations } from './roleWords';
import { rankHeads } from './titleWords';

/** A word of a stretch of text; hyphens stay inside. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Only one blank (no line end) stands between this word and the one before. */
  readonly joined: boolean;
}

/** 1 for the letters and digits of ASCII. */
const wordUnits = Uint8Array.from({ length: 0xc0 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Letters, digits and everything beyond Latin-1's signs. */
export const isWordUnit = (code: number): boolean => code > 0xbf || wordUnits[code] === 1;

const isAbbreviation = (word: string): boolean => wideAbbreviations.has(word) || rankHeads.has(word.toLowerCase());

/** Whether a word with hyphens can be a head by its ends: "ex-mayor", "then-mayor", "mayor-elect", "-designate", "-in-waiting". */
function mayHyphen(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) | 32;
  return first === 101 || first === 116 || /[teg]/i.test(text.charAt(end - 1));
}

/** The words of a stretch by index; undefined outside it. */
export type Words = (index: number) => Word | undefined;

/**
 * Reads the words of a stretch; a full stop stays only where it makes a known abbreviation. Only the words that are asked
 * for are made; `heads` are the indexes of those that can be a title's head.
 * @param from start of the stretch, UTF-16 offset
 * @param to its end
 * @param headShape whether the units between two offsets can be a head, see `wordShapes`
 */
export function readWords(
  text: string,
  from: number,
  to: number,
  headShape: (text: string, start: number, end: number) => boolean,
): { readonly wordAt: Words; readonly heads: readonly number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  const heads: number[] = [];
  let at = from;
  while (at < to) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    let hyphened = false;
    while (at < to) {
      const code = text.charCodeAt(at);
      if (!isWordUnit(code)) {
        if (code !== 45 || !isWordUnit(text.charCodeAt(at + 1))) break;
        hyphened = true;
      }
      at += 1;
    }
    if (at - start > 40) continue;
    if (at < to && text.charCodeAt(at) === 46 && isAbbreviation(text.slice(start, at + 1))) at += 1;
    if ((hyphened && mayHyphen(text, start, at)) || headShape(text, start, at)) heads.push(starts.length);
    starts.push(start);
    ends.push(at);
  }
  const known: (Word | undefined)[] = [];
  const make = (index: number): Word | undefined => {
    const [start, end] = [starts[index], ends[index]];
    if (start === undefined || end === undefined) return undefined;
    const lastEnd = ends[index - 1] ?? -1;
    const gap = lastEnd >= 0 && start - lastEnd === 1 ? text.charCodeAt(lastEnd) : 0;
    const word = text.slice(start, end);
    // "Brig.-Gen." is two words.
    const joined = gap === 32 || gap === 0xa0 || (gap === 45 && text.charCodeAt(lastEnd - 1) === 46);
    return { start, end, text: word, lower: word.toLowerCase(), joined };
  };
  return { wordAt: (index) => (known[index] ??= make(index)), heads };
}
