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

/**
 * The words of `around`, or where they are longer than about `longest` UTF-16 units a part of them about `focus`,
 * cut at word borders and marked with an ellipsis at each cut; runs of blanks become one space.
 * @param longest the dots of a cut are not counted
 */
export function quoteOf(text: string, around: Span, focus: Span, longest = 160): string {
  let { start, end } = around;
  if (end - start > longest) {
    const spare = Math.max(0, longest - (focus.end - focus.start)) >> 1;
    const from = Math.max(start, Math.min(focus.start - spare, end - longest));
    const to = Math.min(end, Math.max(focus.end, from + longest));
    start = from === start ? start : borderAfter(text, from, focus.start);
    end = to === end ? end : borderBefore(text, to, focus.end);
  }
  const words = text
    .slice(start, end)
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
  return `${start > around.start ? '…' : ''}${words}${end < around.end ? '…' : ''}`;
}
