import { capitalVariants, countries, peoples, secondCapitals } from '../lexicon/countries';
import { organizations } from '../lexicon/organizations';
import { bodyNames, clubNames, companyNames, outletNames } from '../lexicon/moreOrganizations';
import { cityKey, handWritten, places } from '../lexicon/places';
import type { MentionType } from '../model';
import { hashOfWord, tokenise, type Token } from './tokens';

/**
 * What kind of list a phrase stands in: finer than its type. `farCity` and `farState` are cities and divisions of countries
 * that are in no hand-made list.
 */
export const groups = [
  'country',
  'capital',
  'city',
  'state',
  'place',
  'nationality',
  'body',
  'media',
  'company',
  'armed',
  'club',
  'farCity',
  'farState',
] as const;
export type Group = (typeof groups)[number];

/** A phrase of the lexica. */
export interface Entry {
  /** Its number, from 1: what `Marks` holds. */
  readonly id: number;
  readonly words: readonly string[];
  readonly type: Exclude<MentionType, 'person' | 'event' | 'product'>;
  readonly group: Group;
  /** Index of the group in `groups`. */
  readonly groupAt: number;
  readonly key: string | null;
}

interface Gazetteer {
  readonly entries: readonly Entry[];
  /** Open addressing: hash of the first word -> 1 + index into `chains`; 0 is free. */
  readonly heads: Int32Array;
  readonly hashes: Int32Array;
  /** Entries that share a first word, the longest first. */
  readonly chains: readonly (readonly Entry[])[];
}

const groupOfPlace = (key: string, far: boolean): Group =>
  key.startsWith('city:')
    ? far
      ? 'farCity'
      : 'city'
    : key.startsWith('state:')
      ? far
        ? 'farState'
        : 'state'
      : 'place';

const moreOrganizations: readonly (readonly [Group, string])[] = [
  ['body', bodyNames],
  ['media', outletNames],
  ['company', companyNames],
  ['club', clubNames],
];

function readEntries(): Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  const add = (form: string, type: Entry['type'], group: Group, key: string | null): void => {
    const plain = form.replace(/^[Tt]he /, '');
    if (seen.has(plain)) return;
    seen.add(plain);
    const words = tokenise(plain, 0, plain.length).map((token) => token.text);
    entries.push({ id: entries.length + 1, words, type, group, groupAt: groups.indexOf(group), key });
  };
  for (const country of countries) {
    for (const name of [country.name, ...country.aliases]) add(name, 'place', 'country', country.key);
  }
  for (const country of countries) {
    for (const word of country.demonyms) add(word, 'nationality', 'nationality', country.key);
    if (country.capital !== null) add(country.capital, 'place', 'capital', cityKey(country.capital));
  }
  for (const [name, code] of capitalVariants) {
    const country = countries.find((one) => one.code === code);
    add(name, 'place', 'capital', cityKey(country?.capital ?? name));
  }
  for (const [name] of secondCapitals) add(name, 'place', 'capital', cityKey(name.replace(/^The /, '')));
  for (const [word, key] of peoples) add(word, 'nationality', 'nationality', key);
  for (const { name, aliases, kind, key } of organizations) {
    for (const form of [name, ...aliases]) add(form, 'organization', kind, key);
  }
  places.forEach(({ name, aliases, key }, at) => {
    for (const form of [name, ...aliases]) add(form, 'place', groupOfPlace(key, at >= handWritten.length), key);
  });
  for (const [group, names] of moreOrganizations) {
    for (const form of names.trim().split(/[,\n]/)) add(form, 'organization', group, null);
  }
  return entries;
}

const firstHash = (entry: Entry): number => hashOfWord((entry.words[0] ?? '').toLowerCase());

function buildGazetteer(): Gazetteer {
  const entries = readEntries();
  const byFirst = new Map<number, Entry[]>();
  for (const entry of entries) {
    const list = byFirst.get(firstHash(entry));
    if (list) list.push(entry);
    else byFirst.set(firstHash(entry), [entry]);
  }
  const size = 1 << (33 - Math.clz32(byFirst.size));
  const heads = new Int32Array(size);
  const hashes = new Int32Array(size);
  const chains: Entry[][] = [];
  for (const [hash, list] of byFirst) {
    let slot = hash & (size - 1);
    while (heads[slot] !== 0) slot = (slot + 1) & (size - 1);
    chains.push(list.sort((a, b) => b.words.length - a.words.length));
    heads[slot] = chains.length;
    hashes[slot] = hash;
  }
  return { entries, heads, hashes, chains };
}

const gazetteer = buildGazetteer();

/** Entries whose first word has this hash, or undefined. */
function chainOf(hash: number): readonly Entry[] | undefined {
  const { heads, hashes, chains } = gazetteer;
  const mask = heads.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const head = heads[slot] as number;
    if (head === 0) return undefined;
    if (hashes[slot] === hash) return chains[head - 1];
  }
}

/** "SOUTH KOREA" is South Korea; short words in capitals ("IT", "US") are only themselves. */
const sameWord = (token: Token, word: string): boolean =>
  token.text === word ||
  (token.shape === 'caps' && token.text.length >= 4 && token.text === word.toUpperCase()) ||
  (token.text.includes('’') && token.text.replaceAll('’', "'") === word);

/** The longest lexicon phrase that begins at token `at` and ends before `to`; else null. */
function longestAt(tokens: readonly Token[], at: number, to: number): Entry | null {
  const chain = chainOf((tokens[at] as Token).hash);
  if (chain === undefined) return null;
  for (const entry of chain) {
    const { words } = entry;
    if (at + words.length > to) continue;
    let same = true;
    for (let i = 0; i < words.length && same; i += 1) {
      const one = tokens[at + i] as Token;
      same = sameWord(one, words[i] as string) && (i === 0 || one.before !== 'break');
    }
    if (same) return entry;
  }
  return null;
}

/** Where the phrases of the lexica stand in a stream. The numbers are `Entry.id`, 0 for none: see `entryOf`. */
export interface Marks {
  /** By token: the longest phrase that begins there. */
  readonly from: Uint16Array;
  /** By token: the phrase that covers it, of those taken from left to right, the longest first, without overlap. */
  readonly over: Uint16Array;
}

/** Marks the lexicon phrases of a stream in one pass. */
export function markEntries(tokens: readonly Token[]): Marks {
  const from = new Uint16Array(tokens.length);
  const over = new Uint16Array(tokens.length);
  let covered = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if ((tokens[at] as Token).shape === 'mark') continue;
    const entry = longestAt(tokens, at, tokens.length);
    if (entry === null) continue;
    from[at] = entry.id;
    if (at < covered) continue;
    covered = at + entry.words.length;
    over.fill(entry.id, at, covered);
  }
  return { from, over };
}

/** The entry of a number in `Marks`, or null for 0. */
export const entryOf = (id: number): Entry | null => gazetteer.entries[id - 1] ?? null;

/** The longest lexicon phrase that begins at token `at` and ends before `to`, with its number of tokens; else null. */
export function entryAt(tokens: readonly Token[], at: number, to: number): { entry: Entry; count: number } | null {
  if (at >= tokens.length) return null;
  const entry = longestAt(tokens, at, to);
  return entry === null ? null : { entry, count: entry.words.length };
}

/** The entry of a single word, or null. */
export function entryOfWord(word: string): Entry | null {
  const chain = chainOf(hashOfWord(word.toLowerCase()));
  return chain?.find((entry) => entry.words.length === 1 && entry.words[0] === word) ?? null;
}

/** Whether some lexicon phrase begins with this word, whatever its case. */
export const beginsEntry = (word: string): boolean => chainOf(hashOfWord(word.toLowerCase())) !== undefined;
