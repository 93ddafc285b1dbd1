import type { GivenMention, MentionType } from '../../analysis/model';

/** Types as taggers spell them, in small letters. */
const types: ReadonlyMap<string, MentionType> = new Map([
  ['person', 'person'],
  ['per', 'person'],
  ['organization', 'organization'],
  ['organisation', 'organization'],
  ['org', 'organization'],
  ['place', 'place'],
  ['location', 'place'],
  ['loc', 'place'],
  ['gpe', 'place'],
  ['nationality', 'nationality'],
  ['norp', 'nationality'],
  ['event', 'event'],
  ['product', 'product'],
]);

function readMention(value: unknown, at: number, length: number): GivenMention {
  const where = `"mentions"[${at}]`;
  if (typeof value !== 'object' || value === null) throw new Error(`${where} is not an object`);
  const { start, end, type } = value as Readonly<Record<string, unknown>>;
  const isOffset = (offset: unknown): offset is number => typeof offset === 'number' && Number.isInteger(offset);
  if (!isOffset(start) || !isOffset(end) || start < 0 || start >= end || end > length)
    throw new Error(`${where} has no "start" and "end" with 0 <= start < end <= ${length}, the length of the text`);
  const known = typeof type === 'string' ? types.get(type.toLowerCase()) : undefined;
  if (known === undefined)
    throw new Error(
      `${where} has no "type" person, organization, place, nationality, event or product (or PER, ORG, LOC, GPE, NORP)`,
    );
  return { start, end, type: known };
}

/**
 * Reads the `mentions` of a line of input: a list of {"start", "end", "type"}, offsets in UTF-16 units.
 * @param length of the text, in UTF-16 units
 * @throws an error with a plain message that names the first bad one
 */
export function readMentions(value: unknown, length: number): readonly GivenMention[] {
  if (!Array.isArray(value)) throw new Error('"mentions" is no list');
  return value.map((mention: unknown, at) => readMention(mention, at, length));
}
