import { sentenceAround } from '../../common/text/sentence';
import { sliceOf, touches } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import { articleAt, sectionAt } from './locate';
import type { Source } from './source';

/** A quote with all that says where it stands. */
export interface CitationView {
  /** The quoted words' place, UTF-16 offsets. */
  readonly span: Span;
  /** On one line; without the quotation marks that stand around all of it. */
  readonly quote: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  /** ISO day or null. */
  readonly published: string | null;
  readonly byline: string | null;
}

const blank = /\s/;

/** The span without blanks at its ends; null when nothing else is in it. */
function trimmed(text: string, { start, end }: Span): Span | null {
  let [from, to] = [start, end];
  while (from < to && blank.test(text.charAt(from))) from += 1;
  while (to > from && blank.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

const marks: Readonly<Record<string, string>> = { '\u201c': '\u201d', '"': '"', '\u00ab': '\u00bb' };

/** Words without the marks around them, where these are one pair. */
function unquoted(words: string): string {
  const close = marks[words.charAt(0)];
  const inner = words.slice(1, -1);
  const isPair = close !== undefined && words.length > 2 && words.endsWith(close);
  return isPair && !inner.includes(close) && !inner.includes(words.charAt(0)) ? inner : words;
}

const onOneLine = (words: string): string => words.replace(/\s{2,}|[^\S ]/g, ' ').trim();

/**
 * The citation of a span; of the sentence where the span is empty. Null where there is nothing but blanks.
 * @param span UTF-16 offsets of the source's text
 */
export function citationAt(source: Source, span: Span): CitationView | null {
  const { text, analysis } = source;
  const bounds = sectionAt(analysis, span.start) ?? { start: 0, end: text.length };
  const chosen = span.start < span.end ? span : touches(bounds, span.start) ? sentenceAround(text, span, bounds) : span;
  const place = trimmed(text, chosen);
  if (place === null) return null;
  const article = articleAt(analysis, place.start);
  const wordsOf = (part: Span | null): string | null => (part === null ? null : onOneLine(sliceOf(text, part)));
  return {
    span: place,
    quote: unquoted(onOneLine(sliceOf(text, place))),
    outlet: article?.outlet?.name ?? null,
    headline: wordsOf(article?.headline ?? null),
    published: article?.published?.value ?? null,
    byline: wordsOf(article?.byline ?? null),
  };
}
