import type { Span } from '../../../common/text/span';
import type { Original } from './article';

/** A part of a text that could stand in another source, with the way from the text's offsets to its own. */
export interface Excerpt {
  readonly text: string;
  readonly moved: (span: Span) => Span;
}

/** The line of a text that a place stands in, with those before and behind it. */
export function excerptAround({ text, lines }: Original, { start, end }: Span): Excerpt {
  const at = lines.findIndex((line) => line.start <= start && end <= line.end);
  const from = lines[Math.max(0, at - 1)]?.start ?? 0;
  const to = lines[Math.min(lines.length - 1, at + 1)]?.end ?? text.length;
  const moved = (span: Span): Span => ({ start: span.start - from, end: span.end - from });
  return { text: text.slice(from, to), moved };
}
