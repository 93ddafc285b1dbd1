import type { Span } from '../../../common/text/span';

/** A word of ASCII, a number in figures or a sign. Offsets are UTF-16 units. */
export interface Token extends Span {
  readonly isFigures: boolean;
}

/** A longer word is read as several. */
const longestWord = 24;
const figures = /\d{1,3}(?:,\d{3}){1,4}(?![\d,])(?:\.\d{1,4})?|\d{1,15}(?:\.\d{1,4})?/y;
const blank = /\s/;

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isBlank = (text: string, at: number, code: number): boolean =>
  code < 128 ? code === 32 || (code >= 9 && code <= 13) : blank.test(text.charAt(at));

/** The tokens of a stretch of text in order. Linear. */
export function tokensOf(text: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = [];
  let part: string | null = null;
  let at = start;
  while (at < end) {
    const from = at;
    const code = text.charCodeAt(at);
    at += 1;
    const isFigures = code >= 48 && code <= 57;
    if (isLetter(code)) {
      while (at < end && at - from < longestWord && isLetter(text.charCodeAt(at))) at += 1;
    } else if (isFigures) {
      part ??= text.slice(start, end);
      figures.lastIndex = from - start;
      at = from + (figures.exec(part)?.[0].length ?? 1);
    } else if (isBlank(text, from, code)) continue;
    tokens.push({ start: from, end: at, isFigures });
  }
  return tokens;
}
