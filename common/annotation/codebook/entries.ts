import type { Span } from '../../text/span';
import { rangeOf, type Entry } from '../../text/yamlEntry';
import type { Tag } from './tag';

/** The members of a tag that Copydesk knows, in the order in which it writes them. */
export const tagMembers = [
  'name',
  'on',
  'colour',
  'definition',
  'examples',
  'parent',
  'shortcut',
  'deprecated',
  'successor',
] as const;
export type TagMember = (typeof tagMembers)[number];

/** A member as it stands in the file; UTF-16 offsets. */
export interface TagField {
  /** Its name as written: `color` stands for `colour`. */
  readonly key: Span;
  /** Its value, with its quotes, without comments. */
  readonly value: Span;
}

/** A tag with its place in the file. */
export interface TagEntry {
  readonly tag: Tag;
  readonly span: Span;
  readonly fields: ReadonlyMap<TagMember, TagField>;
  /** False for one that is passed over, because one of its name stands above it. */
  readonly counts: boolean;
}

/** How a member is written in an entry: `color` is read where there is no `colour`. */
export const writtenAs = (entry: Entry, member: TagMember): string =>
  member === 'colour' && !entry.names.includes('colour') ? 'color' : member;

/** The known members of an entry with their places. */
export function fieldsOf(entry: Entry): ReadonlyMap<TagMember, TagField> {
  const fields = new Map<TagMember, TagField>();
  for (const member of tagMembers) {
    const name = writtenAs(entry, member);
    if (!entry.names.includes(name)) continue;
    fields.set(member, { key: rangeOf(entry.nodeOf(name)), value: rangeOf(entry.valueOf(name)) });
  }
  return fields;
}

/** What names a tag in a file: its own entry, or a tag below or before it. */
const namingMembers = ['name', 'parent', 'successor'] as const;
type NamingMember = (typeof namingMembers)[number];

/** A place in the file where a tag is named. */
export interface Naming {
  readonly entry: TagEntry;
  readonly member: NamingMember;
  /** Name of the tag that is meant. */
  readonly name: string;
  readonly span: Span;
}

/** Every place where a tag is named, in the order of the file. */
export const namings = (entries: readonly TagEntry[]): readonly Naming[] =>
  entries.flatMap((entry) =>
    namingMembers.flatMap((member) => {
      const name = entry.tag[member];
      const field = entry.fields.get(member);
      return name === null || field === undefined ? [] : [{ entry, member, name, span: field.value }];
    }),
  );

/**
 * A colour that the file says and YAML does not: behind a blank `#` begins a comment, so that `colour: #aa0000` is an
 * empty value. Gives the place of the `#aa0000`, or null.
 */
export function unquotedColour(text: string, { tag, fields }: TagEntry): Span | null {
  const key = fields.get('colour')?.key;
  if (key === undefined || tag.colour !== null) return null;
  const end = text.indexOf('\n', key.end);
  const rest = text.slice(key.end, end < 0 ? text.length : end);
  const found = /^ {0,20}: {1,20}(#(?:[0-9a-f]{6}|[0-9a-f]{3}))(?![0-9a-z])/i.exec(rest);
  if (!found?.[1]) return null;
  const start = key.end + found[0].length - found[1].length;
  return { start, end: start + found[1].length };
}
