import type { Span } from '../../common/text/span';

/** A marked stretch; offsets in the text without marks. */
export interface Mark extends Span {
  /** The named groups of the pattern. */
  readonly says: Readonly<Record<string, string | undefined>>;
}

/**
 * Takes the marks out of a text.
 *
 * @param pattern global; its group "words" is what stays of a mark
 */
export function readMarks(marked: string, pattern: RegExp): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(pattern)) {
    const says = match.groups ?? {};
    const words = says['words'] ?? '';
    text += marked.slice(at, match.index);
    marks.push({ start: text.length, end: text.length + words.length, says });
    text += words;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), marks };
}

/** A text with a mark in the place of each span, which do not overlap and come in text order. */
export function putMarks<T extends Span>(
  text: string,
  spans: readonly T[],
  mark: (words: string, span: T) => string,
): string {
  let out = '';
  let at = 0;
  for (const span of spans) {
    out += text.slice(at, span.start) + mark(text.slice(span.start, span.end), span);
    at = span.end;
  }
  return out + text.slice(at);
}
