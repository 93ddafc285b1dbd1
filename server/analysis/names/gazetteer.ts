import { wordShapes } from '../../../common/text/wordShapes';
import { capitalVariants, countries, peoples, secondCapitals } from '../lexicon/countries';
import { organizations } from '../lexicon/organizations';
import { cityKey, places } from '../lexicon/places';
import type { MentionType } from '../model';
import { tokenise, type Token } from './tokens';

/** A phrase of the lexica. */
export interface Entry {
  readonly words: readonly string[];
  readonly type: Exclude<MentionType, 'person'>;
  readonly key: string | null;
}

/** First word in lower case -> entries, the longest first. */
type Index = ReadonlyMap<string, readonly Entry[]>;

function buildIndex(): Index {
  const index = new Map<string, Entry[]>();
  const seen = new Set<string>();
  const add = (form: string, type: Entry['type'], key: string | null): void => {
    const plain = form.replace(/^[Tt]he /, '');
    if (seen.has(plain)) return;
    seen.add(plain);
    const words = tokenise(plain, 0, plain.length).map((token) => token.text);
    const first = (words[0] ?? '').toLowerCase();
    const list = index.get(first);
    if (list) list.push({ words, type, key });
    else index.set(first, [{ words, type, key }]);
  };
  for (const country of countries) {
    for (const name of [country.name, ...country.aliases]) add(name, 'place', country.key);
  }
  for (const country of countries) {
    for (const word of country.demonyms) add(word, 'nationality', country.key);
    if (country.capital !== null) add(country.capital, 'place', cityKey(country.capital));
  }
  for (const [name, code] of capitalVariants) {
    const country = countries.find((one) => one.code === code);
    add(name, 'place', cityKey(country?.capital ?? name));
  }
  for (const [name] of secondCapitals) add(name, 'place', cityKey(name.replace(/^The /, '')));
  for (const [word, key] of peoples) add(word, 'nationality', key);
  for (const organization of organizations) {
    for (const form of [organization.name, ...organization.aliases]) add(form, 'organization', organization.key);
  }
  for (const place of places) for (const name of [place.name, ...place.aliases]) add(name, 'place', place.key);
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const index = buildIndex();
const mayBegin = wordShapes(index.keys());

/** "SOUTH KOREA" is South Korea; short words in capitals ("IT", "US") are only themselves. */
const sameWord = (token: Token, word: string): boolean =>
  token.text === word ||
  (token.shape === 'caps' && token.text.length >= 4 && token.text === word.toUpperCase()) ||
  (token.text.includes('’') && token.text.replaceAll('’', "'") === word);

/** The longest lexicon phrase that begins at token `at` and ends before `to`, with its number of tokens; else null. */
export function entryAt(tokens: readonly Token[], at: number, to: number): { entry: Entry; count: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const { lower } = token;
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  const list = mayBegin(word, 0, word.length) ? index.get(word) : undefined;
  if (list === undefined) return null;
  for (const entry of list) {
    const { words } = entry;
    if (at + words.length > to) continue;
    let same = true;
    for (let i = 0; i < words.length && same; i += 1) {
      const one = tokens[at + i] as Token;
      same = sameWord(one, words[i] as string) && (i === 0 || one.before !== 'break');
    }
    if (same) return { entry, count: words.length };
  }
  return null;
}

/** The entry of a single word, or null. */
export function entryOfWord(word: string): Entry | null {
  const list = index.get(word.toLowerCase());
  return list?.find((entry) => entry.words.length === 1 && entry.words[0] === word) ?? null;
}

/** Whether some lexicon phrase begins with this word, whatever its case. */
export const beginsEntry = (word: string): boolean => index.has(word.toLowerCase());
