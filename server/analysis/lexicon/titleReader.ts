import type { Span } from '../../../common/text/span';
import { likelyWords } from '../../../common/text/likelyWords';
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
const likeAbbreviation = likelyWords([...wideAbbreviations.keys(), ...rankHeads.keys()]);

/** Longer words are left out, in UTF-16 units. */
const longest = 40;

const stop = 46;
const hyphen = 45;

/** The end of a word with the full stop behind it, where that makes it a known abbreviation. */
function withStop(text: string, start: number, end: number, to: number): number {
  if (end >= to || text.charCodeAt(end) !== stop || !likeAbbreviation(text, start, end + 1)) return end;
  return isAbbreviation(text.slice(start, end + 1)) ? end + 1 : end;
}

/** Whether a word with hyphens can be a head by its ends: "ex-mayor", "then-mayor", "mayor-elect", "-designate", "-in-waiting". */
function mayHyphen(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) | 32;
  const last = text.charCodeAt(end - 1) | 32;
  return first === 101 || first === 116 || last === 101 || last === 103 || last === 116;
}

/** End of the word that begins at an offset. */
function wordEnd(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (!isWordUnit(code) && (code !== hyphen || !isWordUnit(text.charCodeAt(at + 1)))) break;
    at += 1;
  }
  return at;
}

/**
 * The words of a stretch that can be a title's head: start and end of each, one after the other.
 * @param from start of the stretch, UTF-16 offset
 * @param to its end
 * @param headShape whether the units between two offsets can be a head, see `wordShapes`
 */
export function headPlaces(
  text: string,
  from: number,
  to: number,
  headShape: (text: string, start: number, end: number) => boolean,
): readonly number[] {
  const heads: number[] = [];
  let at = from;
  while (at < to) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    let hyphened = false;
    for (at += 1; at < to; at += 1) {
      const code = text.charCodeAt(at);
      if (isWordUnit(code)) continue;
      if (code !== hyphen || !isWordUnit(text.charCodeAt(at + 1))) break;
      hyphened = true;
    }
    if (at - start > longest) continue;
    at = withStop(text, start, at, to);
    if ((hyphened && mayHyphen(text, start, at)) || headShape(text, start, at)) heads.push(start, at);
  }
  return heads;
}

/** The words around one of a stretch, which has the index 0; undefined outside the stretch. */
export type Words = (index: number) => Word | undefined;

/** The word before an offset within a stretch, or null. */
function spanBefore(text: string, offset: number, from: number, to: number): Span | null {
  let end = offset;
  for (;;) {
    while (end > from && !isWordUnit(text.charCodeAt(end - 1))) end -= 1;
    if (end <= from) return null;
    let start = end - 1;
    while (start > from) {
      const code = text.charCodeAt(start - 1);
      if (!isWordUnit(code) && (code !== hyphen || start - 1 <= from || !isWordUnit(text.charCodeAt(start - 2)))) break;
      start -= 1;
    }
    if (end - start <= longest) return { start, end: withStop(text, start, end, to) };
    end = start;
  }
}

/** The word behind an offset within a stretch, or null. */
function spanBehind(text: string, offset: number, to: number): Span | null {
  let start = offset;
  for (;;) {
    while (start < to && !isWordUnit(text.charCodeAt(start))) start += 1;
    if (start >= to) return null;
    const end = wordEnd(text, start, to);
    if (end - start <= longest) return { start, end: withStop(text, start, end, to) };
    start = end;
  }
}

/**
 * Reads words to both sides of a word of a stretch, those alone that are asked for; a full stop stays only where it makes
 * a known abbreviation.
 * @param from start of the stretch, UTF-16 offset
 * @param to its end
 * @param head one of its words
 */
export function wordsAround(text: string, from: number, to: number, head: Span): Words {
  const before: (Span | null)[] = [head];
  const behind: (Span | null)[] = [head];
  const spanAt = (index: number): Span | null => {
    const spans = index < 0 ? before : behind;
    const far = Math.abs(index);
    while (spans.length <= far) {
      const last = spans.at(-1) as Span | null;
      spans.push(last && (index < 0 ? spanBefore(text, last.start, from, to) : spanBehind(text, last.end, to)));
    }
    return spans[far] as Span | null;
  };
  const known = new Map<number, Word>();
  const make = (index: number): Word | undefined => {
    const span = spanAt(index);
    if (span === null) return undefined;
    const { start, end } = span;
    const gap = text.charCodeAt(start - 1);
    // "Brig.-Gen." is two words.
    const blank = gap === 32 || gap === 0xa0 || (gap === hyphen && text.charCodeAt(start - 2) === stop);
    const word = text.slice(start, end);
    return { start, end, text: word, lower: word.toLowerCase(), joined: blank && spanAt(index - 1)?.end === start - 1 };
  };
  return (index) => {
    const word = known.get(index) ?? make(index);
    if (word !== undefined) known.set(index, word);
    return word;
  };
}
