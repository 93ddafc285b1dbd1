import { remembered } from '../../../common/text/remembered';
import type { Analysis } from '../model';
import type { PersonTold } from './articlePeople';
import { soundOf } from './nameSpelling';
import { type NameParts, partsOf, spellingOf } from './spelling';

/** Two different spellings of one article that read as one person's name, and why. */
export interface NamePair {
  readonly earlier: PersonTold;
  readonly later: PersonTold;
  readonly why: string;
}

/** More people of one article than these share a given name or a surname only in lists; they are not compared. */
const mostAlike = 40;

/** Names as near to each other as this, in UTF-16 units, stand in one list. */
const besides = 60;

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
  const soundIn = remembered(soundOf);
  const counts = new Map<string, number>();
  for (const { words } of people) counts.set(words.join(' '), (counts.get(words.join(' ')) ?? 0) + 1);
  const timesOf = ({ words }: PersonTold): number => counts.get(words.join(' ')) ?? 0;
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
      const why = spellingOf(other, parts, {
        soundOf: soundIn,
        haveOneTitle: () => {
          const titles = titlesOf(earlier.entity);
          return [...titlesOf(person.entity)].some((title) => titles.has(title));
        },
        // One of them once, and the other one again and again, though not side by side: kin are told of otherwise.
        isOdd: () => {
          const [fewer = 0, more = 0] = [timesOf(earlier), timesOf(person)].toSorted((a, b) => a - b);
          return fewer === 1 && more > 1 && Math.abs(person.start - earlier.end) > besides;
        },
      });
      if (why !== null) return [{ earlier, later: person, why }];
    }
    return [];
  });
}
