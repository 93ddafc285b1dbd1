import type { Span } from '../../../common/text/span';

/** A word of a sentence. */
export interface Word extends Span {
  /** Lower case. */
  readonly lower: string;
  readonly capital: boolean;
  /** What stands between it and the word before holds a sign that ends a clause: comma, semicolon, dash, bracket, colon. */
  readonly breaks: boolean;
}

const wordForm = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const clauseSign = /[,;:()\u2013\u2014]|--/;

/** The words of a span, in order. Linear. */
export function wordsOf(text: string, { start, end }: Span): readonly Word[] {
  const slice = text.slice(start, end);
  const found: Word[] = [];
  let last = 0;
  for (const match of slice.matchAll(wordForm)) {
    const word = match[0];
    const lower = word.toLowerCase();
    const breaks = clauseSign.test(slice.slice(last, Math.min(match.index, last + 12)));
    last = match.index + word.length;
    found.push({ start: start + match.index, end: start + last, lower, capital: word[0] !== lower[0], breaks });
  }
  return found;
}
