import type { Analysis } from '../model';
import type { PersonTold } from './articlePeople';
import { type NameParts, partsOf, spellingOf } from './spelling';

/** Two different spellings of one article that read as one person's name, and why. */
export interface NamePair {
  readonly earlier: PersonTold;
  readonly later: PersonTold;
  readonly why: string;
}

/** More people of one article than these share a given name or a surname only in lists; they are not compared. */
const mostAlike = 40;

const none: ReadonlySet<string> = new Set();

/** Titles that each entity holds by the words of the source. */
function titlesHeld({ roles }: Analysis): (entity: number) => ReadonlySet<string> {
  const held = new Map<number, Set<string>>();
  for (const { holder, holderBy, normalised } of roles) {
    if (holder === null || holderBy !== 'stated') continue;
    held.set(holder, (held.get(holder) ?? new Set()).add(normalised));
  }
  return (entity) => held.get(entity) ?? none;
}

/**
 * Pairs of different full names of one article that read as one, each name with the nearest one before it.
 * @param people full and plain names of one article, in text order
 */
export function fullNamePairs(people: readonly PersonTold[], analysis: Analysis): readonly NamePair[] {
  const titlesOf = titlesHeld(analysis);
  const before = new Map<string, { readonly person: PersonTold; readonly parts: NameParts }[]>();
  const seen = new Set<string>();
  return people.flatMap((person) => {
    const { words } = person;
    if (seen.has(words.join(' '))) return [];
    seen.add(words.join(' '));
    const parts = partsOf(person);
    const own = [`first ${words[0]}`, `last ${words.at(-1)}`];
    const turned = [`first ${words.at(-1)}`, `last ${words[0]}`];
    const alike = [...own, ...turned].flatMap((key) => before.get(key) ?? []);
    for (const key of own) {
      const known = before.get(key) ?? [];
      before.set(key, known);
      if (known.length < mostAlike) known.push({ person, parts });
    }
    for (const { person: earlier, parts: other } of alike) {
      const why = spellingOf(other, parts, () => {
        const titles = titlesOf(earlier.entity);
        return [...titlesOf(person.entity)].some((title) => titles.has(title));
      });
      if (why !== null) return [{ earlier, later: person, why }];
    }
    return [];
  });
}
