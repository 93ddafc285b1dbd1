import type { Replacement } from '../../common/annotation/codebook/rename';
import { scalarFor } from '../../common/text/yaml';
import { findTag, type Tag } from '../../common/annotation/codebook';
import { unquotedColour, type TagEntry } from '../../common/annotation/codebook/entries';
import { overlaps, touches, type Span } from '../../common/text/span';
import { hexValue } from './swatches.model';

/** A way to mend something in the codebook's text. */
export interface Fix {
  readonly title: string;
  /** What is to be mended. */
  readonly at: Span;
  readonly change: Replacement;
}

/** An entry of the list with the text around it. */
interface Place {
  readonly text: string;
  readonly entry: TagEntry;
  readonly entries: readonly TagEntry[];
  readonly tags: readonly Tag[];
}

const nothing = (at: number): Span => ({ start: at, end: at });

/** The line break of a file and what stands before a place on its line, as blanks. */
function newLine(text: string, at: number): string {
  const line = text.slice(text.slice(0, at).lastIndexOf('\n') + 1, at);
  return `${text.includes('\r\n') ? '\r\n' : '\n'}${' '.repeat(line.length)}`;
}

/** Whether entries stand below one another, each member on a line of its own, so that a line can be put between. */
const isBlock = (text: string, { span }: TagEntry): boolean => text[span.start] !== '{';

function quoteColour({ text, entry }: Place): readonly Fix[] {
  const at = unquotedColour(text, entry);
  const value = at && hexValue(text.slice(at.start, at.end));
  return at && value !== null
    ? [{ title: `Put the colour in quotes: ${value}`, at, change: { span: at, text: value } }]
    : [];
}

function freeShortcut({ entry, tags }: Place): readonly Fix[] {
  const { tag, fields } = entry;
  const place = fields.get('shortcut');
  const isTaken = tags.some((one) => one !== tag && one.shortcut === tag.shortcut && !one.deprecated);
  if (tag.shortcut === null || tag.deprecated || !place || !isTaken) return [];
  const taken = new Set(tags.map(({ shortcut }) => shortcut));
  const free = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => !taken.has(digit));
  if (free === undefined) return [];
  return [
    { title: `Use the free shortcut ${free}`, at: place.value, change: { span: place.value, text: String(free) } },
  ];
}

function deprecate({ text, entry }: Place): readonly Fix[] {
  const { tag, fields } = entry;
  const successor = fields.get('successor');
  if (tag.deprecated || tag.successor === null || !successor || !isBlock(text, entry)) return [];
  const deprecated = fields.get('deprecated');
  const change = deprecated
    ? { span: deprecated.value, text: 'true' }
    : { span: nothing(successor.key.start), text: `deprecated: true${newLine(text, successor.key.start)}` };
  return [{ title: `Deprecate “${tag.name}”`, at: successor.value, change }];
}

function addMissing({ text, entry, entries, tags }: Place): readonly Fix[] {
  const last = entries.at(-1);
  if (!last || !isBlock(text, last)) return [];
  return (['parent', 'successor'] as const).flatMap((member) => {
    const name = entry.tag[member];
    const place = entry.fields.get(member);
    if (name === null || !place || findTag(tags, { name, on: entry.tag.on })) return [];
    // The entries' column is where their maps begin, two behind the dash.
    const dash = `${newLine(text, last.span.start).slice(0, -2)}- `;
    const on = entry.tag.on === 'links' ? `${newLine(text, last.span.start)}on: links` : '';
    const end = last.span.start + text.slice(last.span.start, last.span.end).trimEnd().length;
    const lineEnd = text.indexOf('\n', end);
    const at = lineEnd < 0 ? text.length : lineEnd - (text[lineEnd - 1] === '\r' ? 1 : 0);
    const change = { span: nothing(at), text: `${dash}name: ${scalarFor(name)}${on}` };
    return [{ title: `Add the tag “${name}”`, at: place.value, change }];
  });
}

const makers = [quoteColour, freeShortcut, deprecate, addMissing] as const;

/** What can be mended at a span of a codebook's text. */
export function fixesAt(text: string, entries: readonly TagEntry[], span: Span): readonly Fix[] {
  const tags = entries.filter(({ counts }) => counts).map(({ tag }) => tag);
  const near = entries.filter((entry) => overlaps(entry.span, span) || touches(entry.span, span.start));
  const fixes = near.flatMap((entry) => makers.flatMap((make) => make({ text, entry, entries, tags })));
  return fixes.filter(({ at }) => overlaps(at, span) || touches(at, span.start));
}
