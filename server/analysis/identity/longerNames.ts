import { abbreviates } from './abbreviates';
import type { PersonName } from './cluster';
import { isInitial } from './nameWords';
import { fullNamesOf } from './nicknames';

/** Longest name, in words, that shorter names are looked for. */
const mostWords = 8;
/** Most names that are looked at for one short name. */
const mostLooked = 400;

const initialOf = (words: readonly string[]): string => `${words.at(-1)} ${words[0]?.charAt(0)}`;

/** Under what a full name is found: its first words, its last words, its surname with its given name or initial. */
function keysOf(words: readonly string[]): readonly string[] {
  if (words.length < 2 || words.length > mostWords) return [];
  const keys = [
    `given ${words.at(-1)} ${words[0]}`,
    `${isInitial(words[0] ?? '') ? 'only ' : ''}initial ${initialOf(words)}`,
  ];
  for (let count = 1; count < words.length; count += 1) {
    keys.push(`start ${words.slice(0, count).join(' ')}`, `end ${words.slice(-count).join(' ')}`);
  }
  return keys;
}

/** Under what a short name looks for fuller ones, surname first. */
function lookedFor(words: readonly string[]): readonly string[] {
  const whole = words.join(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const keys = [`end ${whole}`, `start ${whole}`];
  if (words.length < 2) return keys;
  if (isInitial(first)) return [...keys, `given ${last} ${first}`, `initial ${initialOf(words)}`];
  const given = [first, ...fullNamesOf(first)].map((name) => `given ${last} ${name}`);
  return [...keys, ...given, `only initial ${initialOf(words)}`];
}

/**
 * Makes the search for names that a shorter one may stand for (`abbreviates`). Looks at names with the same words at their
 * start or end alone, so that the whole costs about the number of names.
 * @param most stop when more than this many are found: so many are never told apart
 */
export function indexNames(names: readonly PersonName[], most: number): (short: PersonName) => readonly PersonName[] {
  const index = new Map<string, PersonName[]>();
  for (const name of names) {
    for (const key of keysOf(name.words)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [name]);
      else known.push(name);
    }
  }
  return (short) => {
    const found = new Set<PersonName>();
    let looked = 0;
    for (const key of lookedFor(short.words)) {
      for (const name of index.get(key) ?? []) {
        looked += 1;
        if (looked > mostLooked || found.size > most) return [...found];
        if (name !== short && abbreviates(short.words, name.words)) found.add(name);
      }
    }
    return [...found];
  };
}
