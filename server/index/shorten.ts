import type { Span } from '../../common/text/span';

const isBlank = (text: string, at: number): boolean => text.charCodeAt(at) <= 32 || text[at] === '\u00a0';

/** Nearest word border at or after `from`, not beyond `limit`. */
function borderAfter(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isBlank(text, at - 1)) at += 1;
  return at;
}

/** Nearest word border at or before `from`, not before `limit`. */
function borderBefore(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && !isBlank(text, at)) at -= 1;
  return at;
}

/** The part of `around` that a quote shows: all of it, or where it is longer than `longest` a part about `focus`. */
function partOf(text: string, around: Span, focus: Span, longest: number): Span {
  const { start, end } = around;
  if (end - start <= longest) return around;
  const spare = Math.max(0, longest - (focus.end - focus.start)) >> 1;
  const from = Math.max(start, Math.min(focus.start - spare, end - longest));
  const to = Math.min(end, Math.max(focus.end, from + longest));
  return {
    start: from === start ? start : borderAfter(text, from, focus.start),
    end: to === end ? end : borderBefore(text, to, focus.end),
  };
}

/** Runs of blanks become one space. */
const onOneLine = (words: string): string => words.replace(/\s{2,}|[^\S ]/g, ' ');

/**
 * The words of `around`, or where they are longer than about `longest` UTF-16 units a part of them about `focus`,
 * cut at word borders and marked with an ellipsis at each cut; runs of blanks become one space.
 * @param longest the dots of a cut are not counted
 */
export function quoteOf(text: string, around: Span, focus: Span, longest = 160): string {
  const { start, end } = partOf(text, around, focus, longest);
  const words = onOneLine(text.slice(start, end)).trim();
  return `${start > around.start ? '…' : ''}${words}${end < around.end ? '…' : ''}`;
}

/** Where the focus of `quoteOf`, called with the same arguments, stands in what it gives; the focus has no blanks at its ends. */
export function focusIn(text: string, around: Span, focus: Span, longest = 160): readonly [number, number] {
  const { start } = partOf(text, around, focus, longest);
  const before = onOneLine(text.slice(start, focus.start)).trimStart().length + (start > around.start ? 1 : 0);
  return [before, before + onOneLine(text.slice(focus.start, focus.end)).length];
}
