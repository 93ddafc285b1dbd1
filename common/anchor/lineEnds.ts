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
