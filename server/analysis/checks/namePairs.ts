import { groupBy } from '../../../common/text/groupBy';
import type { Analysis } from '../model';
import type { PersonTold } from './articlePeople';
import { spellingOf } from './spelling';

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

/** Titles that each entity holds by the words of the source; read when it is first asked for. */
function titlesHeld({ roles }: Analysis): (entity: number) => ReadonlySet<string> {
  let held: Map<number, Set<string>> | null = null;
  const read = (): Map<number, Set<string>> => {
    const found = new Map<number, Set<string>>();
    for (const { holder, holderBy, normalised } of roles) {
      if (holder === null || holderBy !== 'stated') continue;
      const titles = found.get(holder);
      if (titles === undefined) found.set(holder, new Set([normalised]));
      else titles.add(normalised);
    }
    return found;
  };
  return (entity) => (held ??= read()).get(entity) ?? none;
}

/** Adds a value to those of a key, up to `mostAlike`. */
function note(known: Map<string, PersonTold[]>, key: string, person: PersonTold): void {
  const people = known.get(key);
  if (people === undefined) known.set(key, [person]);
  else if (people.length < mostAlike) people.push(person);
}

/**
 * Pairs of different full names of one article that read as one, each name with the nearest one before it.
 * @param people full and plain names of one article, in text order
 */
export function fullNamePairs(people: readonly PersonTold[], analysis: Analysis): readonly NamePair[] {
  const titlesOf = titlesHeld(analysis);
  let counts: ReadonlyMap<string, readonly PersonTold[]> | null = null;
  const timesOf = (name: string): number => (counts ??= groupBy(people, (one) => one.name)).get(name)?.length ?? 0;
  const byFirst = new Map<string, PersonTold[]>();
  const byLast = new Map<string, PersonTold[]>();
  const seen = new Set<string>();
  const pairs: NamePair[] = [];
  const whyOne = (earlier: PersonTold, person: PersonTold): string | null =>
    spellingOf(earlier, person, {
      haveOneTitle: () => {
        const titles = titlesOf(earlier.entity);
        return [...titlesOf(person.entity)].some((title) => titles.has(title));
      },
      // One of them once, and the other one again and again, though not side by side: kin are told of otherwise.
      isOdd: () => {
        const [fewer = 0, more = 0] = [timesOf(earlier.name), timesOf(person.name)].toSorted((a, b) => a - b);
        return fewer === 1 && more > 1 && Math.abs(person.start - earlier.end) > besides;
      },
    });
  /** Adds the first pair of a person with one of those that share a word with it; whether there is one. */
  const pairWith = (person: PersonTold, alike: readonly PersonTold[] | undefined): boolean => {
    for (const earlier of alike ?? []) {
      const why = whyOne(earlier, person);
      if (why === null) continue;
      pairs.push({ earlier, later: person, why });
      return true;
    }
    return false;
  };
  for (const person of people) {
    if (seen.has(person.name)) continue;
    seen.add(person.name);
    const [first = '', last = ''] = [person.words[0], person.words.at(-1)];
    // The same word at the same end, then at the other end.
    const alike = [byFirst.get(first), byLast.get(last), byFirst.get(last), byLast.get(first)];
    alike.some((known) => pairWith(person, known));
    note(byFirst, first, person);
    note(byLast, last, person);
  }
  return pairs;
}
