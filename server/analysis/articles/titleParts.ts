import { sliceOf, type Span } from '../../../common/text/span';
import type { LineFacts } from './lineFacts';
import { hasOutletWord } from './outletName';

/** What parts a headline from section and outlet in a page's title. */
export const separator = / [|\u00b7\u2022\u00bb:\u2013\u2014-]{1,2} |[|\u2022\u00bb]{1,2}| :: /g;
/** A day in front of the headline in a source's first line. */
export const leadingDate =
  /^(?:date[ :]{1,3})?\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?\s{1,8}(?=\S+\s+\S+\s+\S)/i;

/** The day that stands in front of the headline in a source's first line ("date 2025-07-11  Three hold talks"), or null. */
export function leadingDateOf(text: string, first: LineFacts): Span | null {
  const found = leadingDate.exec(text.slice(first.start, Math.min(first.end, first.start + 80)));
  return found === null ? null : { start: first.start, end: first.start + found[0].trimEnd().length };
}
const MAX_NAME_WORDS = 6;
/** A part of a title that may be an outlet's name: its span, else null. */
export function asName(text: string, span: Span): Span | null {
  const name = sliceOf(text, span).trim();
  return name !== '' && name.split(/\s+/).length <= MAX_NAME_WORDS && /^[\p{Lu}\p{N}]/u.test(name) ? span : null;
}
/** The outlet in "Headline - Section - Outlet": the last part that reads as an outlet's name, else the last one. */
export function nameAfter(text: string, title: Span, from: number): Span | null {
  const rest = text.slice(title.start + from, title.end);
  const parts: Span[] = [];
  let start = title.start + from;
  for (const cut of rest.matchAll(separator)) {
    parts.push({ start, end: title.start + from + cut.index });
    start = title.start + from + cut.index + cut[0].length;
  }
  parts.push({ start, end: title.end });
  const named = parts.findLast((part) => hasOutletWord(sliceOf(text, part)) && asName(text, part) !== null);
  return asName(text, named ?? (parts.at(-1) as Span));
}
