import type { Problem } from '../../text/problem';
import { readList } from '../../text/yaml';
import type { ListFile } from '../../text/yaml';
import { rangeOf, type Entry, type Tell } from '../../text/yamlEntry';
import { isColour, paletteNames } from './colourName';
import { fieldsOf, tagMembers, unquotedColour, writtenAs, type TagEntry, type TagMember } from './entries';
import { faultsOf } from './faults';
import { codebookPath, findTag, plainTag, tagKey, tagUses, type Codebook, type Tag } from './tag';

/** How the codebook's file is laid out. */
export const codebookFile: ListFile = {
  path: codebookPath,
  list: 'tags',
  version: 1,
  comment: [
    'The tags of this folder. A tag has a name and may have: definition, examples, parent, shortcut (1 to 9),',
    'on (passages, or links for a kind of link), deprecated: true with its successor, and a colour:',
    `${paletteNames.join(', ')}, "#rrggbb", or a theme colour such as charts.red.`,
  ],
};

/** Reads one member; undefined when it is missing or wrong, which is told then. */
type Read = <T>(member: TagMember, valueOf: (text: string) => T | undefined, wanted: string) => T | undefined;

const booleanOf = (text: string): boolean | undefined => ({ true: true, false: false })[text];
const digitOf = (text: string): number | undefined => (/^[1-9]$/.test(text) ? Number(text) : undefined);
const colourOf = (text: string): string | undefined => (isColour(text) ? text : undefined);

function reader(entry: Entry, tell: Tell): Read {
  return (member, valueOf, wanted) => {
    const name = writtenAs(entry, member);
    const text = entry.text(name);
    const value = text === null ? undefined : valueOf(text);
    const node = entry.valueOf(name);
    const isEmpty = text === null && (node === null || isNothing(node));
    if (value === undefined && !isEmpty)
      tell('warning', `${text === null ? `"${name}"` : `"${text}"`} ${wanted}`, node);
    return value;
  };
}

/** Whether a value was left out behind its colon. */
const isNothing = (node: unknown): boolean => (node as { readonly value?: unknown }).value === null;

function examplesOf(entry: Entry, tell: Tell): readonly string[] {
  const node = entry.valueOf('examples');
  if (node === null || isNothing(node)) return [];
  const texts = entry.texts('examples');
  if (texts === null) tell('warning', '"examples" must be a list of texts.', node);
  return texts ?? [];
}

function readTag(entry: Entry, tell: Tell): Tag | null {
  const known: readonly string[] = [...tagMembers, 'color'];
  for (const name of entry.names) {
    if (!known.includes(name))
      tell('information', `"${name}" is not known to Copydesk. It is kept.`, entry.nodeOf(name));
  }
  const name = entry.text('name')?.trim() ?? '';
  if (name === '') {
    tell('error', 'A tag needs a name.', entry.names.includes('name') ? entry.nodeOf('name') : entry.map);
    return null;
  }
  const read = reader(entry, tell);
  const text = (member: TagMember): string | null =>
    read(member, (found) => (found.trim() === '' ? undefined : found), 'must be a text.') ?? null;
  const named = (member: TagMember): string | null => text(member)?.trim() ?? null;
  const on = read('on', (word) => tagUses.find((use) => use === word), 'is neither passages nor links.') ?? 'passages';
  const shortcut = read('shortcut', digitOf, 'is no shortcut: write a digit from 1 to 9.') ?? null;
  if (on === 'links' && shortcut !== null)
    tell('warning', 'Kinds of links have no shortcut.', entry.valueOf('shortcut'));
  return plainTag(name, {
    on,
    colour:
      read(
        'colour',
        colourOf,
        `is no colour: write #rrggbb, one of ${paletteNames.join(', ')}, or a theme colour such as charts.red.`,
      ) ?? null,
    definition: text('definition'),
    examples: examplesOf(entry, tell),
    parent: named('parent'),
    shortcut: on === 'links' ? null : shortcut,
    deprecated: read('deprecated', booleanOf, 'is neither true nor false.') ?? false,
    successor: named('successor'),
  });
}

/**
 * Reads a codebook with the place of each tag. Never throws; what cannot be read is a problem, and the rest is used.
 */
export function readCodebook(text: string): Codebook & { readonly entries: readonly TagEntry[] } {
  const seen = new Set<string>();
  const entries: TagEntry[] = [];
  const problems = readList(text, codebookFile, (entry, tell) => {
    const tag = readTag(entry, tell);
    if (!tag) return;
    const counts = !seen.has(tagKey(tag));
    if (!counts) tell('warning', `The tag "${tag.name}" stands twice; the first one counts.`, entry.nodeOf('name'));
    seen.add(tagKey(tag));
    entries.push({ tag, span: rangeOf(entry.map), fields: fieldsOf(entry), counts });
  });
  const unquoted = entries.flatMap((entry): readonly Problem[] => {
    const span = unquotedColour(text, entry);
    const message = 'YAML takes "#" for the begin of a comment: put the colour in quotes.';
    return span ? [{ severity: 'warning', message, ...span }] : [];
  });
  const all: readonly Problem[] = [...problems, ...unquoted, ...faultsOf(entries)];
  return {
    tags: entries.filter(({ counts }) => counts).map(({ tag }) => tag),
    problems: all.toSorted((a, b) => a.start - b.start),
    entries,
  };
}

/** Reads a codebook's tags; see `readCodebook`. */
export function parseCodebook(text: string): Codebook {
  const { tags, problems } = readCodebook(text);
  return { tags, problems };
}

/** The tags of a codebook that was just read; one that is broken while somebody writes it keeps the tags that it had. */
export function tagsKept({ tags, problems }: Codebook, before: readonly Tag[]): readonly Tag[] {
  if (!problems.some(({ severity }) => severity === 'error')) return tags;
  return [...tags, ...before.filter((tag) => !findTag(tags, tag))];
}
