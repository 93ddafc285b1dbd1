import { sentenceAt } from '../../common/text/sentence';
import type { WireRange } from '../../common/protocol';
import type { Span } from '../../common/text/span';

/** Selection ranges as the server answers them, the smallest first. */
export interface RangeChain {
  readonly range: WireRange;
  readonly parent?: RangeChain;
}

const blank = /\s/;

/** The span without blanks at its ends; null when nothing else is in it. */
export function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && blank.test(text.charAt(start))) start += 1;
  while (end > start && blank.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

/** The smallest range of a chain that holds something. */
export function smallestAround(chain: RangeChain | undefined, spanOf: (range: WireRange) => Span): Span | null {
  let link = chain;
  while (link) {
    const span = spanOf(link.range);
    if (span.start < span.end) return span;
    link = link.parent;
  }
  return null;
}

/** The sentence of the line that holds the offset; null on a blank line. */
export function sentenceAround(text: string, offset: number): Span | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const line = trimmed(text, { start, end: next < 0 ? text.length : next });
  return line && trimmed(text, sentenceAt(text, line, offset));
}
