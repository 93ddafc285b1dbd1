import { foldKey } from '../text/fold';
import type { Span } from '../text/span';

/** UTF-16 units on each side that tell the same words apart; within the line, for edits of other lines must not matter. */
const reach = 40;

/**
 * The words around a span in its line, with the span's own in between: the key of decisions about this one place. It
 * survives edits of other lines and of distant words of its own line.
 * @param span UTF-16 offsets of `text`; a span over several lines is taken with what stands around it in its first and last line
 */
export function contextOf(text: string, span: Span): string {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.end);
  const lineEnd = newline < 0 ? text.length : newline;
  return text.slice(Math.max(lineStart, span.start - reach), Math.min(lineEnd, span.end + reach)).trim();
}

/** Whether two contexts are the same words: quotation marks, case, blanks and line ends do not count. */
export const sameContext = (a: string, b: string): boolean => foldKey(a) === foldKey(b);
