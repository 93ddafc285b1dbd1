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

/** Selectors with the line ends of the text: git may have checked it out with others than those stored. */
export function withLineEnds(selectors: Selectors, ends: LineEnds): Selectors {
  if (ends === 'mixed') return selectors;
  return {
    ...selectors,
    exact: convert(selectors.exact, ends),
    prefix: convert(selectors.prefix, ends),
    suffix: convert(selectors.suffix, ends),
  };
}
