import { foldKey } from '../../../common/text/fold';
import { recently } from '../../../common/text/recently';
import { isCounted, isOwned, namesSeveral, personPart, properPart, untitled } from './nameParts';

/** Address and rank before a person's name; titles of office are not part of a mention. */
const honorifics: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady madame monsieur rev reverend fr sr father sister brother ' +
    'president minister king queen prince princess emperor empress tsar czar shah sultan sheikh pope archbishop bishop cardinal ' +
    'rabbi ayatollah admiral commander detective sheriff mayor ambassador secretary saint st sen senator rep gov governor gen general col colonel ' +
    'lt capt captain maj major sgt sergeant judge justice chancellor hon speaker chairman congressman congresswoman'
  ).split(' '),
);
/** Generation, degrees and honours after a person's name. */
const suffixes: ReadonlySet<string> = new Set(
  'jr sr ii iii iv phd md frs obe mbe cbe dbe kc qc esq mp mep ra'.split(' '),
);
/** Legal forms after a company's name. */
const legalForms: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp plc ag sa gmbh nv spa oyj ab asa kk bhd'.split(' '),
);

/** Numerals that tell rulers of one name apart. */
const numerals: ReadonlySet<string> = new Set(['ii', 'iii', 'iv']);

const undotted = (word: string): string => word.replaceAll('.', '');

/** A name's words, folded (case, diacritics, quotes), without a possessive, enclosing quotes or commas; hyphens and dots are kept. */
function wordsOf(name: string): readonly string[] {
  return foldKey(name)
    .replace(/'s?$/, '')
    .split(' ')
    .map((word) => word.replace(/^["'([]{1,4}|["'),;:\]]{1,4}$/g, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A name without a possessive at its end. */
export function withoutPossessive(name: string): string {
  const isMark = (at: number): boolean => name.charCodeAt(at) === 39 || name.charCodeAt(at) === 0x2019;
  const end = name.length - 1;
  if (isMark(end)) return name.slice(0, end);
  return name.endsWith('s') && isMark(end - 1) ? name.slice(0, end - 1) : name;
}

const quotes = '"\'\u201c\u201d\u2018';
const enclosing = /^["'\u201c\u2018]{1,2}|["\u201d]{1,2}$/g;

/** A name as written, without enclosing quotes. */
export function plainForm(name: string): string {
  const form = name.trim();
  const isQuoted = quotes.includes(form.charAt(0)) || quotes.includes(form.charAt(form.length - 1));
  return isQuoted ? form.replace(enclosing, '') : form;
}

/** Words of an organization's or place's name without "the" before it. */
export const properWords = recently((name: string): readonly string[] => {
  const words = wordsOf(properPart(name).join(' '));
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
});

/** Words of a company's name without "the" and legal forms ("Inc.", "Corp."). */
export function companyWords(name: string): readonly string[] {
  const words = properWords(name);
  let end = words.length;
  while (end > 1 && legalForms.has(undotted(words[end - 1] ?? ''))) end -= 1;
  return end === words.length ? words : words.slice(0, end);
}

/**
 * Words of a person's own name: honorifics before it and suffixes after it are left out. Words that name several people,
 * some of many, or what is somebody's, are given as one, so that no part of them stands for the whole.
 */
export const personWords = recently((name: string): readonly string[] => {
  if (isCounted(name)) return [wordsOf(name).join(' ')];
  if (namesSeveral(name) || isOwned(name)) return [wordsOf(properPart(name).join(' ')).join(' ')];
  // A title may hold "and", at which a name ends.
  const own = name.includes(' and ') ? untitled(name) : name;
  const words = [...wordsOf(untitled(personPart(own)))];
  while (words.length > 1 && words[1] !== 'of' && honorifics.has(undotted(words[0] ?? ''))) words.shift();
  while (words.length > 1 && suffixes.has(undotted(words.at(-1) ?? ''))) {
    if (words.length === 2 && numerals.has(words[1] ?? '')) break;
    words.pop();
  }
  return words;
});

/** Whether a word of a person's name is an initial or several ("j.", "h.w."). */
export const isInitial = (word: string): boolean => /^(?:\p{L}\.?|(?:\p{L}\.){2,4})$/u.test(word);

/** Letters and digits of the words alone: equal for "Yoon-joo" and "Yoon Joo". */
export const compact = (words: readonly string[]): string => words.join('').replace(/[^\p{L}\p{N}]/gu, '');

/** Words as the readable part of an id: "association-of-southeast-asian-nations". */
export function slugOf(words: readonly string[]): string {
  const joined = words.join('-');
  return plainSlug.test(joined) ? joined : cleanSlug(words);
}

const plainSlug = /^[a-z\d]+(?:-[a-z\d]+)*$/;
const cleanSlug = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/[\s-]+/g, '-')
    .replace(/^-|-$/g, '') || 'unnamed';
