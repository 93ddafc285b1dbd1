import { foldKey } from '../../../common/text/fold';
import { findTitles } from '../lexicon/titles';

/** Small words inside names of bodies and places: "Bank of England", "Ministry for Home Affairs". */
const small: ReadonlySet<string> = new Set('of and for in on to the de la du des'.split(' '));
/** Address and rank before a person's name; titles of office are not part of a mention. */
const honorifics: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady madame monsieur rev reverend fr sr father sister brother ' +
    'president minister king queen prince princess pope saint st sen senator rep gov governor gen general col colonel ' +
    'lt capt captain maj major sgt sergeant judge justice chancellor hon speaker chairman congressman congresswoman'
  ).split(' '),
);
/** Generation, degrees and honours after a person's name. */
const suffixes: ReadonlySet<string> = new Set('jr sr ii iii iv phd md frs obe mbe cbe kc qc esq'.split(' '));
/** Legal forms after a company's name. */
const legalForms: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp plc ag sa gmbh nv spa oyj ab asa kk bhd'.split(' '),
);

const undotted = (word: string): string => word.replaceAll('.', '');

/** Small words inside people's names: "Ursula von der Leyen", "Catherine of Aragon". */
const particles: ReadonlySet<string> = new Set(
  'of the de la le du des del della di da dos van von der den ter al el bin ibn bint ben abu e y'.split(' '),
);

/** Those that can begin a surname that stands alone ("von der Leyen"). */
const surnameParticles: ReadonlySet<string> = new Set(
  'de la le du des del della di da dos van von der den ter al el bin ibn'.split(' '),
);

/** A capital at the beginning, perhaps behind a particle joined to it: "al-Rubaie", "d'Estaing". */
const startsUpper = (word: string | undefined): boolean =>
  /^["'\u2018\u201c]?(?:(?:a[dlnrstz]|el|ul|bin|ibn|[dl])[-'\u2019])?\p{Lu}/u.test(word ?? '');
const isCommon = (word: string): boolean => /^\p{Ll}[\p{Ll}-]+,?$/u.test(word);

/**
 * The name itself where a span holds more than it: without what follows in brackets or after a dash, and without common
 * words right before it ("automobile maker Ford").
 */
function properPart(name: string): readonly string[] {
  const cut = /[(;\u2013\u2014]/.exec(name);
  const words = (cut !== null && cut.index > 1 ? name.slice(0, cut.index) : name).split(/[\s\u00a0]/).filter(Boolean);
  const before = words.findLastIndex(
    (word, i) => isCommon(word) && !particles.has(word) && startsUpper(words[i + 1]) && !small.has(word),
  );
  return words.slice(before + 1);
}

/** The same for people: the first run of capitalised words and particles, so "Moreau in her youth" is "Moreau". */
function personPart(name: string): string {
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

/** A person's name without titles of office that the span took in ("Speaker Nancy Pelosi", "Velora CEO Clara Novak"). */
function untitled(name: string): string {
  const titles = findTitles(name, 0, Math.min(name.length, 120));
  const last = titles.at(-1);
  if (last === undefined) return name;
  const rest = name.slice(last.end).trim();
  const atStart = titles[0]?.outer.start === 0;
  const needed = atStart && last.normalised.includes(' ') ? 1 : 2;
  return startsUpper(rest) && rest.split(/\s/).filter(startsUpper).length >= needed ? rest : name;
}

/** A name's words, folded (case, diacritics, quotes), without a possessive, enclosing quotes or commas; hyphens and dots are kept. */
function wordsOf(name: string): readonly string[] {
  return foldKey(name)
    .replace(/'s?$/, '')
    .split(' ')
    .map((word) => word.replace(/^["'([]{1,4}|["'),;:\]]{1,4}$/g, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A name without a possessive at its end. */
export const withoutPossessive = (name: string): string => name.replace(/['\u2019]s?$/, '');

/** A name as written, without enclosing quotes. */
export const plainForm = (name: string): string => name.trim().replace(/^["'\u201c\u2018]{1,2}|["\u201d]{1,2}$/g, '');

/** Words of an organization's or place's name without "the" before it. */
export function properWords(name: string): readonly string[] {
  const words = wordsOf(properPart(name).join(' '));
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

/** Words of a company's name without "the" and legal forms ("Inc.", "Corp."). */
export function companyWords(name: string): readonly string[] {
  const words = [...properWords(name)];
  while (words.length > 1 && legalForms.has(undotted(words.at(-1) ?? ''))) words.pop();
  return words;
}

/** Words of a person's own name: honorifics before it and suffixes after it are left out. */
export function personWords(name: string): readonly string[] {
  const words = [...wordsOf(untitled(personPart(name)))];
  while (words.length > 1 && honorifics.has(undotted(words[0] ?? ''))) words.shift();
  while (words.length > 1 && suffixes.has(undotted(words.at(-1) ?? ''))) words.pop();
  return words;
}

/** Whether a word of a person's name is an initial or several ("j.", "h.w."). */
export const isInitial = (word: string): boolean => /^(?:\p{L}\.?|(?:\p{L}\.){2,4})$/u.test(word);

/** Letters and digits of the words alone: equal for "Yoon-joo" and "Yoon Joo". */
export const compact = (words: readonly string[]): string => words.join('').replace(/[^\p{L}\p{N}]/gu, '');

/** Words as the readable part of an id: "association-of-southeast-asian-nations". */
export const slugOf = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/[\s-]+/g, '-')
    .replace(/^-|-$/g, '') || 'unnamed';
