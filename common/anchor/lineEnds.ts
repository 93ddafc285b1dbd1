import type { Selectors } from './model';

/** How the lines of a text end; mixed texts and texts of one line are left alone. */
export type LineEnds = 'lf' | 'crlf' | 'mixed';

/** Reads how the lines of a text end. */
export function lineEndsOf(text: string): LineEnds {
  if (!text.includes('\r\n')) return text.includes('\n') ? 'lf' : 'mixed';
  return /(?<!\r)\n/.test(text) ? 'mixed' : 'crlf';
}

const convert = (words: string, ends: 'lf' | 'crlf'): string =>
  ends === 'lf' ? words.replaceAll('\r\n', '\n') : words.replace(/(?<!\r)\n/g, '\r\n');

/** Whether words have other line ends. Most have none, and copying many selectors takes longer than to look. */
const differ = (words: string, ends: 'lf' | 'crlf'): boolean => words.includes('\n') && words !== convert(words, ends);

/** Whether an offset lies between the two units of a line end. */
export const cutsLineEnd = (text: string, at: number): boolean => text[at - 1] === '\r' && text[at] === '\n';

/** Where words end that begin at an offset of a text, with whatever line ends; -1 where other words stand there. */
export function endOfWords(text: string, words: string, start: number): number {
  if (text.startsWith(words, start)) return start + words.length;
  let end = start;
  for (let at = 0; at < words.length; at += 1, end += 1) {
    if (words.startsWith('\r\n', at)) at += 1;
    if (text.startsWith('\r\n', end)) end += 1;
    if (words[at] !== text[end]) return -1;
  }
  return end;
}

/** Where words begin that end at an offset of a text, with whatever line ends; -1 where other words stand there. */
export function startOfWords(text: string, words: string, end: number): number {
  if (text.endsWith(words, end)) return end - words.length;
  let start = end;
  for (let at = words.length; at > 0; at -= 1) {
    if (words[at - 1] !== text[start - 1]) return -1;
    if (cutsLineEnd(words, at - 1)) at -= 1;
    if (cutsLineEnd(text, start - 1)) start -= 1;
    start -= 1;
  }
  return start;
}

/** Selectors with the line ends of the text: git may have checked it out with others than those stored. */
export function withLineEnds(selectors: Selectors, ends: LineEnds): Selectors {
  if (ends === 'mixed') return selectors;
  const { exact, prefix, suffix } = selectors;
  if (!differ(exact, ends) && !differ(prefix, ends) && !differ(suffix, ends)) return selectors;
  return {
    ...selectors,
    exact: convert(exact, ends),
    prefix: convert(prefix, ends),
    suffix: convert(suffix, ends),
  };
}
