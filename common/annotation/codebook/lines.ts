import type { Span } from '../../text/span';
import { newItem } from '../../text/yaml';
import type { TagEntry } from './entries';

/** What stands before an entry on its first line: blanks and its dash; longer indentation is none that people write. */
const dash = /^ {0,100}- {1,20}$/;

/** The lines of an entry that stands in lines of its own, without the last line's end; null for any other. */
function linesOf(text: string, { span }: TagEntry): (Span & { readonly indent: string }) | null {
  const start = text.slice(0, span.start).lastIndexOf('\n') + 1;
  const before = text.slice(start, span.start);
  if (!dash.test(before) || text[span.start] === '{') return null;
  const last = span.start + text.slice(span.start, span.end).trimEnd().length;
  const feed = text.indexOf('\n', last);
  const end = feed < 0 ? text.length : feed - (text[feed - 1] === '\r' ? 1 : 0);
  return { start, end, indent: before.slice(0, before.indexOf('-')) };
}

/**
 * The text with a new entry in lines below the last one; not a byte of the rest is changed. Null where the last entry
 * does not stand in lines of its own. What comes out must be read before it is used.
 */
export function withEntryBelow(
  text: string,
  entries: readonly TagEntry[],
  entry: Readonly<Record<string, unknown>>,
): string | null {
  const last = entries.at(-1);
  const lines = last && linesOf(text, last);
  if (!lines) return null;
  const breaks = text.includes('\r\n') ? '\r\n' : '\n';
  const added = newItem(entry).map((line) => (line === '' ? '' : `${lines.indent}${line}`));
  return `${text.slice(0, lines.end)}${breaks}${added.join(breaks)}${text.slice(lines.end)}`;
}

/** The text without the lines of an entry, as `withEntryBelow` puts them there; null where it has none of its own. */
export function withoutEntry(text: string, entry: TagEntry): string | null {
  const lines = linesOf(text, entry);
  if (!lines) return null;
  // The line's end before goes too, so that a file without one at its end stays such.
  const from = text[lines.start - 2] === '\r' ? lines.start - 2 : lines.start - 1;
  return `${text.slice(0, Math.max(0, from))}${text.slice(lines.end)}`;
}
