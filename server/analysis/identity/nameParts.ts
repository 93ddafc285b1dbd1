import { countryNamed } from '../lexicon/countries';
import { organizationNamed } from '../lexicon/organizations';
import { placeNamed } from '../lexicon/places';
import { findTitles } from '../lexicon/titles';

/** Small words inside people's names: "Ursula von der Leyen", "Catherine of Aragon". */
const particles: ReadonlySet<string> = new Set(
  'of the de la le du des del della di da dos van von der den ter al el bin ibn bint ben abu e y'.split(' '),
);

/** Small words inside names of bodies and places: "Bank of England", "Ministry for Home Affairs". */
const small: ReadonlySet<string> = new Set('of and or nor for in on to the de la du des'.split(' '));

/** Words with which something is added behind a name: "Velmar as a port", "Moreau, who". */
const adds: ReadonlySet<string> = new Set(
  'as at from who whom whose which that where when with during under near by itself himself herself proper today'.split(
    ' ',
  ),
);

/** Those that can begin a surname that stands alone ("von der Leyen"). */
const surnameParticles: ReadonlySet<string> = new Set(
  'de la le du des del della di da dos van von der den ter al el bin ibn'.split(' '),
);

/** A capital at the beginning, perhaps behind a particle joined to it: "al-Rubaie", "d'Estaing". */
export const startsUpper = (word: string | undefined): boolean =>
  /^["'\u2018\u201c]?(?:(?:a[dlnrstz]|el|ul|bin|ibn|[dl])[-'\u2019])?\p{Lu}/u.test(word ?? '');
/** A word in small letters ("today's" too), or what a company makes, which begins a headline with a capital. */
const isCommon = (word: string): boolean =>
  /^\p{Ll}[\p{Ll}'\u2019-]+,?$/u.test(word) || /^\p{Lu}\p{Ll}{2,12}maker$/u.test(word);
const isApart = (word: string): boolean => /^\p{Ll}/u.test(word) && !small.has(word) && !particles.has(word);

/** Words that begin with capitals, with nothing between them that could add something. */
const plainName = /^\p{Lu}[^\s\u00a0(;,\u2013\u2014]*(?: \p{Lu}[^\s\u00a0(;,\u2013\u2014]*)*$/u;

/**
 * The name itself where a span holds more than it: without what follows in brackets, after a dash
 * or as an addition ("the Velmar Institute, which was founded"), and without common
 * words right before it ("automobile maker Ford").
 */
export function properPart(name: string): readonly string[] {
  // Most names are words with capitals alone.
  if (plainName.test(name) && !name.includes('maker ')) return name.split(' ');
  const cut = /[(;\u2013\u2014]/.exec(name);
  const all = (cut !== null && cut.index > 1 ? name.slice(0, cut.index) : name).split(/[\s\u00a0]/).filter(Boolean);
  const first = all.findIndex(startsUpper);
  const added = all.findIndex(
    (word, i) => first >= 0 && i > first && (adds.has(word) || (all[i - 1]?.endsWith(',') === true && isApart(word))),
  );
  const words = added < 0 ? all : all.slice(0, added);
  const before = words.findLastIndex(
    (word, i) => isCommon(word) && !particles.has(word) && startsUpper(words[i + 1]) && !small.has(word),
  );
  return words.slice(before + 1);
}

/** The same for people: the first run of capitalised words and particles, so "Moreau in her youth" is "Moreau". */
export function personPart(name: string): string {
  const comma = name.indexOf(',');
  const words = properPart(comma > 1 ? name.slice(0, comma) : name);
  let first = words.findIndex(startsUpper);
  if (first < 0) return name;
  while (first > 0 && surnameParticles.has(words[first - 1] ?? '')) first -= 1;
  const length = words
    .slice(first)
    .findIndex(
      (word, i, own) => !startsUpper(word) && !(particles.has(word) && own.slice(i + 1, i + 4).some(startsUpper)),
    );
  return words.slice(first, length < 0 ? undefined : first + length).join(' ');
}

/** Legal forms at which a company's name ends. */
const companyEnd = /^(?:Inc|Corp|Co|LLC|Ltd|PLC|plc|AG|SA|SE|NV|Group)\.?$/;

/** Whether words name a country, place or body that the lexicon has, or a company with its legal form. */
function isOwner(words: readonly string[]): boolean {
  const name = words.join(' ');
  if (companyEnd.test(words.at(-1) ?? '')) return words.length > 1;
  return countryNamed(name) !== null || placeNamed(name) !== null || organizationNamed(name) !== null;
}

/** The name behind a title's owner: "Anna Berg" of "of the United States Anna Berg"; null where none stands there. */
function behindOwner(rest: string): string | null {
  const owned = /^(?:of|for|at) (?:the )?/.exec(rest);
  if (owned === null) return null;
  const words = rest.slice(owned[0].length, 200).split(/\s/).slice(0, 12);
  for (let count = words.length - 2; count > 0; count -= 1) {
    const name = words.slice(count);
    if (isOwner(words.slice(0, count)) && name.every((word) => startsUpper(word) || particles.has(word)))
      return name.join(' ');
  }
  return null;
}

/** A person's name without titles of office that the span took in ("Speaker Nancy Pelosi", "Velora CEO Clara Novak"). */
export function untitled(name: string): string {
  if (!/[\s\u00a0]/.test(name)) return name;
  const titles = findTitles(name, 0, Math.min(name.length, 120));
  const last = titles.at(-1);
  if (last === undefined) return name;
  const rest = name.slice(last.end).trim();
  const behind = behindOwner(rest);
  if (behind !== null) return behind;
  const atStart = titles[0]?.outer.start === 0;
  const needed = atStart && last.normalised.includes(' ') ? 1 : 2;
  return startsUpper(rest) && rest.split(/\s/).filter(startsUpper).length >= needed ? rest : name;
}

/** Words between several names. */
const joins = / (?:and|or|nor|&) /;

/** Whether the words name several ("Anna Berg and Leo Moss", "Berg and her team"); a title may hold such a word itself. */
export function namesSeveral(name: string): boolean {
  if (!joins.test(name)) return false;
  const proper = properPart(name).join(' ').slice(0, 300);
  const titles = findTitles(proper, 0, proper.length);
  for (const { index } of proper.matchAll(/ (?:and|or|nor|&) /g)) {
    const upper = startsUpper(proper.slice(0, index).split(' ').at(-1));
    if (upper && !titles.some(({ outer }) => outer.start < index && index <= outer.end)) return true;
  }
  return false;
}

/** Whether the words mean what is somebody's and not the one named: "Anna Berg's interpreter". */
export const isOwned = (name: string): boolean =>
  /['\u2019]/.test(name) && /^[^,(]{1,200}['\u2019]s? \p{Ll}[^\p{Lu}]{0,100}$/u.test(properPart(name).join(' '));

/** Whether the words mean some of many: "most Italians", "260 Democrats". */
export const isCounted = (name: string): boolean =>
  /^(?:\d|(?:many|most|some|all|few|several|other|those|these|no|half|more|fewer) )/i.test(name);
