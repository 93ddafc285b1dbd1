import { foldKey } from '../../common/text/fold';
import type { EntityFact } from './model';

/** Words of a name, folded: case, diacritics and quotes gone, hyphens kept. */
const wordsOf = (name: string): readonly string[] => foldKey(name).split(' ').filter(Boolean);

const isInitial = (word: string): boolean =>
  /^(?:[a-z]\.?){1,3}$/.test(word) && (word.length === 1 || word.includes('.'));

/** The readable part of an id as one word of letters: "toyota" of `organization:toyota`. */
const slugOf = (entity: EntityFact): string => entity.id.slice(entity.id.indexOf(':') + 1);

/** Whether the user said that an entity is not the one of its own name: it is none of another source's. */
export const isAlone = (entity: EntityFact): boolean => entity.id.endsWith('~');

/** The name that the sources give an entity: the fullest, where the user chose another one to be shown. */
function nameInSources({ name, aliases, decided }: EntityFact): string {
  if (decided !== 'renamed') return name;
  const [fullest] = aliases.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length || b.length - a.length);
  return fullest ?? name;
}

/**
 * Whether an entity is known by one word alone and so may belong to a fuller one: a bare surname, an acronym,
 * a company's short name (its id is short where its source has both forms).
 */
export const isBare = (entity: EntityFact): boolean =>
  entity.key === null &&
  !isAlone(entity) &&
  (entity.type === 'person'
    ? wordsOf(nameInSources(entity)).length === 1
    : entity.type === 'organization' && !slugOf(entity).includes('-'));

/**
 * The words under which a bare entity looks for a fuller one, and under which a full one is found:
 * a person's first and last word, an organization's one-word aliases. A bare entity's own word in both cases.
 */
export function handlesOf(entity: EntityFact): readonly string[] {
  if ((entity.type !== 'person' && entity.type !== 'organization') || isAlone(entity)) return [];
  if (isBare(entity)) return [`${entity.type} ${slugOf(entity)}`];
  if (entity.type === 'organization') {
    const short = entity.aliases.filter((alias) => wordsOf(alias).length === 1).map((alias) => foldKey(alias));
    return [...new Set(short)].map((word) => `organization ${word}`);
  }
  const full = wordsOf(nameInSources(entity)).filter((word) => !isInitial(word));
  return [...new Set([full[0], full.at(-1)])].filter((word) => word !== undefined).map((word) => `person ${word}`);
}

/**
 * The bucket of an entity: entities of all sources that share it are candidates for one entity of the workspace.
 * A lexicon key decides where there is one; else the canonical id without its hyphens, so that "Park Yoon-joo",
 * "Park Yoon-Joo" and "Park Yoonjoo" meet. A bare entity's bucket is its handle, one that stands alone has its own.
 */
export function bucketOf(entity: EntityFact): string {
  if (isAlone(entity)) return `${entity.id}@${entity.mentions[0]?.uri ?? ''}`;
  if (entity.key !== null) return `${entity.type}=${entity.key}`;
  const handle = isBare(entity) ? handlesOf(entity)[0] : undefined;
  return handle ?? entity.id.replaceAll('-', '');
}

/** Middle initials of a person's name ("hw" of "George H. W. Bush"): two different ones keep people apart. */
export const initialsOf = (entity: EntityFact): string =>
  wordsOf(nameInSources(entity))
    .slice(1, -1)
    .filter(isInitial)
    .join('')
    .replace(/[^a-z]/g, '');
