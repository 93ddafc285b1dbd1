import { wordShapes } from '../../../common/text/wordShapes';
import { affiliatedHeads, moreHeads, pluralHeads, wideAbbreviations } from './roleWords';
import { isWordUnit } from './titleReader';
import type { Word, Words } from './titleReader';
import { abbreviations, fixedComplements, officeHeads, portfolios, rankHeads } from './titleWords';

/** Whether a word begins with a capital. */
export const isUpper = (word: string): boolean => {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
};

/** Ordinary words that are a title's head behind one other word: "chief executive". */
const headPairs: ReadonlyMap<string, string> = new Map([
  ['executive', 'chief'],
  ['lady', 'first'],
]);
/** More of them, where every title is looked for. */
const widePairs: ReadonlyMap<string, string> = new Map([
  ...headPairs,
  ['defender', 'public'],
  ['protector', 'public'],
  ['teacher', 'head'],
]);

/** Lower-case words that can be a title's head, joined ones ("ex-president") aside. */
const headWords: ReadonlySet<string> = new Set([
  ...[...officeHeads.keys(), ...rankHeads.keys(), ...headPairs.keys()],
  ...[...abbreviations.keys()].map((word) => word.toLowerCase()),
]);

/** Whether the units between two offsets can be a head, roughly. */
export const headShape = wordShapes(headWords);
const wideWords: ReadonlySet<string> = new Set([
  ...[...headWords, ...widePairs.keys(), ...pluralHeads.keys(), ...affiliatedHeads.keys(), ...moreHeads.keys()],
  ...[...wideAbbreviations.keys()].map((word) => word.toLowerCase()),
]);
/** The same where every title is looked for. */
export const wideShape = wordShapes(wideWords);

/** Whether `headOf` may find a head here; it does not where this is false. */
const mayBeHead = ({ lower }: Word, wide: boolean): boolean =>
  (wide ? wideWords : headWords).has(lower) || lower.includes('-');

/** Lower-case words that the last word of a title can be, joined ones aside. */
const lastWords: ReadonlySet<string> = new Set([
  ...[...headWords, ...portfolios, 'general', 'state'],
  ...fixedComplements.map(([, complement]) => complement.slice(complement.lastIndexOf(' ') + 1)),
]);

/** Whether a title may end at an offset, by its last word alone: a quick way to see that none does. */
export function mayEndTitle(text: string, end: number): boolean {
  let start = text.charCodeAt(end - 1) === 46 ? end - 1 : end;
  while (end - start <= 41 && (isWordUnit(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 45)) start -= 1;
  const word = text.slice(start, end).toLowerCase();
  return lastWords.has(word) || word.includes('-');
}

/** The word that a title ends in. */
export interface Head {
  readonly normalised: string;
  readonly kind: 'office' | 'rank';
  readonly affiliated: boolean;
  readonly plural: boolean;
  readonly abbreviated: boolean;
  /** "-elect", "-designate" behind it. */
  readonly elect: boolean;
  /** "ex-" before it. */
  readonly ex: boolean;
  /** The head's own words without "ex-" and "-elect". */
  readonly start: number;
  readonly end: number;
}

/** What a head alone says. */
interface PlainHead {
  readonly normalised: string;
  readonly kind: 'office' | 'rank';
  readonly affiliated: boolean;
  readonly plural: boolean;
}

/** What a word in lower case says as a head, or null where it is none. */
export function plainHead(lower: string, wide: boolean): PlainHead | null {
  const office = officeHeads.get(lower);
  if (office !== undefined) return { normalised: office, kind: 'office', affiliated: false, plural: false };
  const rank = rankHeads.get(lower);
  if (rank !== undefined) return { normalised: rank, kind: 'rank', affiliated: false, plural: false };
  if (!wide) return null;
  const more = moreHeads.get(lower);
  if (more !== undefined) return { normalised: more, kind: 'office', affiliated: false, plural: false };
  const affiliated = affiliatedHeads.get(lower);
  if (affiliated !== undefined) return { normalised: affiliated, kind: 'office', affiliated: true, plural: false };
  const one = pluralHeads.get(lower);
  const several = one === undefined ? null : plainHead(one, true);
  return several && { ...several, plural: true };
}

const severalOf: ReadonlySet<string> = new Set(['MPs', 'Sens.', 'Reps.', 'Govs.', 'MEPs', 'MSPs', 'MLAs']);

/** The head at an index of a stretch's words, or null. */
export function headOf(words: Words, index: number, wide: boolean): Head | null {
  const word = words(index);
  if (!word || !mayBeHead(word, wide)) return null;
  const abbreviation = (wide ? wideAbbreviations : abbreviations).get(word.text);
  const { start, end, lower } = word;
  const usual = {
    kind: 'office',
    affiliated: false,
    plural: false,
    abbreviated: false,
    elect: false,
    ex: false,
    start,
    end,
  } as const;
  if (abbreviation !== undefined)
    return { ...usual, normalised: abbreviation, abbreviated: true, plural: severalOf.has(word.text) };
  const plain = plainHead(lower, wide);
  if (plain) return { ...usual, ...plain, abbreviated: lower.endsWith('.') || (lower.length <= 3 && lower === 'ceo') };
  const pair = (wide ? widePairs : headPairs).get(lower);
  if (word.joined && pair !== undefined && pair === words(index - 1)?.lower)
    return { ...usual, normalised: lower.charAt(0).toUpperCase() + lower.slice(1) };
  if (wide && lower === 'executive') return { ...usual, normalised: 'Executive', affiliated: true };
  const hyphen = lower.indexOf('-');
  if (hyphen < 0) return null;
  const tail = lower.lastIndexOf('-');
  const elect = lower.endsWith('-elect') || lower.endsWith('-designate') || lower.endsWith('-in-waiting');
  const ex = lower.startsWith('ex-') || lower.startsWith('then-');
  const from = ex ? hyphen + 1 : 0;
  const until = elect ? (lower.endsWith('-in-waiting') ? tail - 3 : tail) : lower.length;
  if (!elect && !ex) return null;
  const inner = plainHead(lower.slice(from, until), wide);
  return inner && { ...usual, ...inner, elect, ex, start: start + from, end: start + until };
}
