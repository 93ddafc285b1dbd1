import { isObject, listOf } from '../text/jsonValues';
import { shortened } from '../text/shortened';
import type { SidecarContent } from './file';
import { sourceOfIri } from './sourceIri';
import type { JsonMembers } from './unknown';

/** What can be told of an item that is none of ours: an annotation of another tool, or one of a shape we do not know. */
export interface ForeignItem {
  /** Its JSON text, byte for byte as it stands in the file. */
  readonly text: string;
  readonly id: string | null;
  readonly motivation: string | null;
  readonly creator: string | null;
  /** What it says: the texts of its bodies, else what they lead to. Empty when it says nothing that we can read. */
  readonly body: string;
  /** What it is about: the source's path within the folder, or an address; null when it does not say. */
  readonly target: string | null;
  /** The words that it quotes, or null. */
  readonly exact: string | null;
  /** How many targets there are beyond the one told here. */
  readonly further: number;
}

/** Characters of a body that are shown at most. */
const longest = 500;
/** How deep a value is looked into for words: selectors refine selectors. */
const deepest = 8;

const stringOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The object that a JSON text holds, or null where it holds something else. The text is known to be JSON. */
export function membersOf(text: string): JsonMembers | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** The first of an object's members that is a string, or has a string as its id. */
function wordOf(value: unknown, names: readonly string[]): string | null {
  if (!isObject(value)) return stringOf(value);
  for (const name of names) {
    const member = value[name];
    const word = stringOf(member) ?? (isObject(member) ? (stringOf(member['id']) ?? stringOf(member['@id'])) : null);
    if (word !== null) return word;
  }
  return null;
}

const bodyOf = (bodies: unknown): string =>
  shortened(
    listOf(bodies)
      .flatMap((body) => wordOf(body, ['value', 'name', 'source', 'id', '@id']) ?? [])
      .join('; '),
    longest,
  );

/** The quoted words of a selector, of one among several, or of one that refines it. */
function exactOf(selector: unknown, depth: number): string | null {
  if (depth > deepest) return null;
  for (const one of listOf(selector)) {
    if (!isObject(one)) continue;
    const exact = stringOf(one['exact']) ?? exactOf(one['refinedBy'], depth + 1);
    if (exact !== null) return exact;
  }
  return null;
}

function readForeign(text: string): ForeignItem {
  const item = membersOf(text) ?? {};
  const [target, ...others] = listOf(item['target']);
  const about = wordOf(target, ['source', 'id', '@id']);
  const motivations = listOf(item['motivation']).flatMap((one) => stringOf(one) ?? []);
  return {
    text,
    id: stringOf(item['id']) ?? stringOf(item['@id']),
    motivation: motivations.length === 0 ? null : motivations.join(', '),
    creator: wordOf(listOf(item['creator'])[0], ['name', 'nickname', 'id', '@id']),
    body: bodyOf(item['body'] ?? item['bodyValue']),
    target: about === null ? null : /^[a-z][a-z0-9+.-]{1,20}:/i.test(about) ? about : sourceOfIri(about),
    exact: isObject(target) ? exactOf(target['selector'], 0) : null,
    further: others.length,
  };
}

/** What a sidecar's foreign items say, in their order, to be shown and never changed. Never throws. */
export const foreignItems = (content: Pick<SidecarContent, 'foreign'>): readonly ForeignItem[] =>
  content.foreign.map(readForeign);
