import { foldKey } from '../../../common/text/fold';
import { givenNames } from '../lexicon/personNames';
import type { SectionKind } from '../model';
import type { PersonName } from './articlePeople';
import { isOneLetterOff, soundsAlike } from './nameSpelling';

const bare = (form: string): string => form.normalize('NFKD').replace(/\p{M}/gu, '');
const smallFirst = (form: string): string => form.charAt(0).toLowerCase() + form.slice(1);

/** What differs between two spellings of one name whose letters are the same, or null where it says nothing. */
export function difference(
  a: { readonly form: string; readonly kind: SectionKind },
  b: { readonly form: string; readonly kind: SectionKind },
): string | null {
  const [x, y] = [a, b].map(({ form }) =>
    smallFirst(form.replace(/[\s\u00a0]{1,10}/g, ' ')).replace(/[.'\u2019]/g, ''),
  );
  if (x === undefined || y === undefined || x === y) return null;
  if (![x, y].every((form) => /\p{Ll}/u.test(form.slice(1)))) return null;
  if (bare(x) === bare(y)) return 'with and without accents';
  // Headlines have capitals of their own.
  if (bare(x).toLowerCase() === bare(y).toLowerCase())
    return a.kind === 'headline' || b.kind === 'headline' ? null : 'with other capitals';
  return x.replace(/[ -]/g, '').toLowerCase() === y.replace(/[ -]/g, '').toLowerCase()
    ? 'with a hyphen, a blank or neither'
    : null;
}

const given: ReadonlySet<string> = new Set([...givenNames].map(foldKey));

/**
 * Whether two words of letters alone are one name as it sounds, or but for one letter.
 * @param least how many letters both have at least
 */
export const isAlike = (x: string, y: string, least: number): boolean =>
  x.length >= least && y.length >= least && (isOneLetterOff(x, y) || soundsAlike(x, y));

/** Whether one word is the other's plural or what is made of it ("Hanbal", "Hanbali"). */
export const isDerived = (a: string, b: string): boolean =>
  [`${a}s`, `${a}i`].includes(b) || [`${b}s`, `${b}i`].includes(a);

/** Whether two full names have the same words in another order, as when a family name is put last. */
function isReordered(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length > 3 || (a[0] !== b.at(-1) && b[0] !== a.at(-1))) return false;
  if (a.join(' ') === b.join(' ')) return false;
  const turned = [[...a.slice(1), a[0]].join(' '), [a.at(-1), ...a.slice(0, -1)].join(' ')];
  return turned.includes(b.join(' '));
}

/** Shorter given names differ by a letter as a rule. */
const leastSlip = 5;

/**
 * Whether two given names differ as by a slip of the pen inside: long ones of which at most one is a known name, that do not
 * end differently ("Mario", "Maria") and have no parts that kin have in common ("Ji-won", "Ji-wan").
 */
function isSlip(a: PersonName, b: PersonName): boolean {
  const lengths = [a, b].map((name) => name.given.length);
  if (Math.min(...lengths) < leastSlip - 1 || Math.max(...lengths) < leastSlip) return false;
  if (![a, b].every(({ words }) => words.length === 2) || (given.has(a.given) && given.has(b.given))) return false;
  const swapped = lengths[0] === lengths[1] && a.given.slice(-2) === [...b.given.slice(-2)].reverse().join('');
  return isOneLetterOff(a.given, b.given) && (swapped || a.given.at(-1) === b.given.at(-1));
}

/** What the article tells of two names beyond their words. */
export interface TwoTold {
  haveOneTitle(): boolean;
  /** One of them stands once, the other one more often. */
  isOdd(): boolean;
}

/**
 * Why two full names are spellings of one, beyond doubt or nearly so, or null. Given names that differ need a title that
 * both have, or a slip in one that stands once.
 */
export function spellingOf(a: PersonName, b: PersonName, told: TwoTold): string | null {
  const [sameGiven, sameSurname] = [a.given === b.given, a.surname === b.surname];
  if (sameGiven === sameSurname) return isReordered(a.words, b.words) ? 'the same words stand in another order' : null;
  if (sameGiven)
    return a.given.length >= 4 && isAlike(a.family, b.family, 4) && !isDerived(a.family, b.family)
      ? 'the surnames differ by a letter or a sound'
      : null;
  if (isAlike(a.given, b.given, 4) && told.haveOneTitle())
    return 'they have one title, and the given names differ by a letter or a sound';
  return isSlip(a, b) && told.isOdd() ? 'the given names differ by a letter, and one of them stands only once' : null;
}
