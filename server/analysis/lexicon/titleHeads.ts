import { likelyWords } from '../../../common/text/likelyWords';
import { affiliatedHeads, moreHeads, pluralHeads, wideAbbreviations } from './roleWords';
import { isWordUnit } from './titleReader';
import type { Word, Words } from './titleReader';
import { abbreviations, fixedComplements, officeHeads, portfolios, rankHeads } from './titleWords';

/** Whether a word begins with a capital. */
export const isUpper = (word: string): boolean => {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90;
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
export const headShape = likelyWords(headWords);
const wideWords: ReadonlySet<string> = new Set([
  ...[...headWords, ...widePairs.keys(), ...pluralHeads.keys(), ...affiliatedHeads.keys(), ...moreHeads.keys()],
  ...[...wideAbbreviations.keys()].map((word) => word.toLowerCase()),
]);
/** The same where every title is looked for. */
export const wideShape = likelyWords(wideWords);

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

/** What each word in lower case says as a head; where lists share a word, the first list has it. */
function readHeads(wide: boolean): ReadonlyMap<string, PlainHead> {
  const heads = new Map<string, PlainHead>();
  const add = (words: ReadonlyMap<string, string>, kind: PlainHead['kind'], affiliated: boolean): void => {
    for (const [word, normalised] of words)
      if (!heads.has(word)) heads.set(word, { normalised, kind, affiliated, plural: false });
  };
  add(officeHeads, 'office', false);
  add(rankHeads, 'rank', false);
  if (!wide) return heads;
  add(moreHeads, 'office', false);
  add(affiliatedHeads, 'office', true);
  for (const [several, one] of pluralHeads) {
    const head = heads.get(one);
    if (head !== undefined && !heads.has(several)) heads.set(several, { ...head, plural: true });
  }
  return heads;
}

const narrowHeads = readHeads(false);
const wideHeads = readHeads(true);

/** What a word in lower case says as a head, or null where it is none. */
export const plainHead = (lower: string, wide: boolean): PlainHead | null =>
  (wide ? wideHeads : narrowHeads).get(lower) ?? null;

const severalOf: ReadonlySet<string> = new Set(['MPs', 'Sens.', 'Reps.', 'Govs.', 'MEPs', 'MSPs', 'MLAs']);

const usual: PlainHead = { normalised: '', kind: 'office', affiliated: false, plural: false };

/** A head that is a whole word. */
const wholeHead = ({ start, end }: Word, plain: PlainHead, abbreviated: boolean): Head => ({
  normalised: plain.normalised,
  kind: plain.kind,
  affiliated: plain.affiliated,
  plural: plain.plural,
  abbreviated,
  elect: false,
  ex: false,
  start,
  end,
});

/** The head at an index of a stretch's words, or null. */
export function headOf(words: Words, index: number, wide: boolean): Head | null {
  const word = words(index);
  if (!word || !mayBeHead(word, wide)) return null;
  const { text, lower } = word;
  const abbreviation = isUpper(text) ? (wide ? wideAbbreviations : abbreviations).get(text) : undefined;
  if (abbreviation !== undefined)
    return wholeHead(word, { ...usual, normalised: abbreviation, plural: severalOf.has(text) }, true);
  const plain = plainHead(lower, wide);
  if (plain) return wholeHead(word, plain, lower.endsWith('.') || lower === 'ceo');
  const pair = (wide ? widePairs : headPairs).get(lower);
  if (word.joined && pair !== undefined && pair === words(index - 1)?.lower)
    return wholeHead(word, { ...usual, normalised: lower.charAt(0).toUpperCase() + lower.slice(1) }, false);
  if (wide && lower === 'executive')
    return wholeHead(word, { ...usual, normalised: 'Executive', affiliated: true }, false);
  const hyphen = lower.indexOf('-');
  if (hyphen < 0) return null;
  const tail = lower.lastIndexOf('-');
  const elect = lower.endsWith('-elect') || lower.endsWith('-designate') || lower.endsWith('-in-waiting');
  const ex = lower.startsWith('ex-') || lower.startsWith('then-');
  if (!elect && !ex) return null;
  const from = ex ? hyphen + 1 : 0;
  const until = elect ? (lower.endsWith('-in-waiting') ? tail - 3 : tail) : lower.length;
  const inner = plainHead(lower.slice(from, until), wide);
  const { start } = word;
  return inner && { ...wholeHead(word, inner, false), elect, ex, start: start + from, end: start + until };
}
