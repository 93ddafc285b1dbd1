import { foldKey } from '../../../common/text/fold';
import { countBelow } from '../../../common/text/sorted';
import type { Span } from '../../../common/text/span';
import { commonWords } from '../lexicon/commonWords';
import { countryNamed, countryOfDemonym } from '../lexicon/countries';
import { givenNames, publicFigures } from '../lexicon/personNames';
import { placeNamed } from '../lexicon/places';
import { occupations } from '../lexicon/titleWords';
import type { Analysis, Section } from '../model';
import type { PersonTold } from './articlePeople';
import type { NameAt } from './fixes';
import { isAlike, isDerived } from './spelling';

/** A bare word that reads as somebody's surname with a letter changed. */
export interface BareMisspelled {
  readonly person: PersonTold;
  readonly word: NameAt;
  /** The surname as the full name has it. */
  readonly surname: Omit<NameAt, 'mention'>;
}

/** More people named in full than this stand in lists alone. */
const mostPeople = 60;
/** Below this length one letter makes another surname ("Hall", "Hale"); what is written for it may lack one. */
const leastLetters = 5;

const given: ReadonlySet<string> = new Set([...givenNames].map(foldKey));
const famous: ReadonlySet<string> = new Set([...publicFigures].map(foldKey));
const isKnown = (word: string): boolean =>
  given.has(word) ||
  famous.has(word) ||
  commonWords.has(word) ||
  placeNamed(word) !== null ||
  countryNamed(word) !== null ||
  countryOfDemonym(word) !== null;

const capitalised =
  /(?<![\p{L}\p{N}'\u2019&/-])\p{Lu}\p{Ll}[\p{Ll}'\u2019-]{2,30}(?:(?<=-)\p{Lu}[\p{Ll}'\u2019]{1,30})?(?![\p{L}\p{N}/])/uy;
/** A title that goes before a name without being part of it. */
const lead =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Maj|Sgt|Sen|Rep|Gov|Sir|Lord|Lady|President|Minister|Chancellor|Premier|Senator|Governor|Mayor|Judge|Justice|Secretary|Ambassador|Chairman|Chairwoman|Director|King|Prince|Princess|Pope)$/;

/** Words too short for the list of common ones. */
const small = /^(?:As|At|By|If|In|Of|On|Or|So|To|Is|Was|Did|Has|Had|But|And|For|Yet|Nor)$/;

/** A capitalised word and its UTF-16 offset. */
interface Capitalised {
  readonly written: string;
  readonly start: number;
}

/** A table of the words' first letters, by their last seven bits. */
function firstLetters(words: Iterable<string>): Uint8Array {
  const letters = new Uint8Array(128);
  for (const each of words) letters[each.charCodeAt(0) & 127] = 1;
  return letters;
}

/**
 * The capitalised words of a stretch of text that may begin with one of the letters.
 * @param wanted see `firstLetters`, of words in lower case
 */
function capitalisedIn(text: string, { start, end }: Span, wanted: Uint8Array): readonly Capitalised[] {
  const part = text.slice(start, end);
  const found: Capitalised[] = [];
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    // Letters beyond ASCII can fold to any; marks and the second halves of pairs begin no word.
    const isLead = code < 128 ? code >= 65 && code <= 90 && wanted[code | 32] === 1 : code >= 0xc0;
    // Three more letters or signs of a word follow; blanks and figures are none.
    if (!isLead || text.charCodeAt(at + 1) < 97 || text.charCodeAt(at + 2) < 39 || text.charCodeAt(at + 3) < 39)
      continue;
    if ((code >= 0x2000 && code < 0x2c00) || (code >= 0xdc00 && code < 0xe000)) continue;
    capitalised.lastIndex = at - start;
    const written = capitalised.exec(part)?.[0];
    if (written === undefined) continue;
    found.push({ written, start: at });
    at += written.length - 1;
  }
  return found;
}

/** Whether a word stands by itself: part of no longer name, and in no list of names. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const [, before = '', stop = ''] =
    /([\p{L}'\u2019-]{1,30})(\.?)[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 34), start)) ?? [];
  // A sentence can begin before it, or one can end there; a short word with a stop is an abbreviation.
  const isPlain =
    lead.test(before) ||
    occupations.has(before) ||
    small.test(before) ||
    commonWords.has(before.toLowerCase()) ||
    (stop !== '' && before.length > 4);
  if (/^\p{Lu}/u.test(before) && !isPlain) return false;
  return /^(?:['\u2019]s?)?(?:[ \u00a0][a-z]|[.?!;:)"\u201d]|,["\u201d]?[ \u00a0][a-z]|$)/.test(
    text.slice(end, end + 6),
  );
}

/** The mention that a word is alone, the word itself where there is none, or null where it is part of a longer name or no person's. */
function mentionOf({ mentions }: Analysis, word: Span): Span | null {
  const mention = mentions[countBelow(mentions, (one) => one.start <= word.start) - 1];
  if (mention === undefined || mention.end <= word.start) return word;
  return mention.start === word.start && mention.end <= word.end + 2 && mention.key === null ? mention : null;
}

/** Where a full name has its surname, or null where that is no word of its own. */
function surnameIn({ start, form }: PersonTold, surname: string): BareMisspelled['surname'] | null {
  for (const { 0: word, index } of form.matchAll(/[^ \u00a0]{1,60}/g))
    if (foldKey(word) === surname) return { start: start + index, end: start + index + word.length, form: word };
  return null;
}

/**
 * Words of an article that differ by a letter or a sound from the surname of the only person whom they fit, who was named in
 * full before and is called by the surname more often; nobody is called by the word in full.
 * @param people of one article, in text order
 * @param sections of that article
 */
export function bareMisspelled(
  text: string,
  analysis: Analysis,
  people: readonly PersonTold[],
  sections: readonly Section[],
): readonly BareMisspelled[] {
  const counts = new Map<string, number>();
  const bySurname = new Map<string, PersonTold>();
  const names = new Set<string>();
  for (const person of people) {
    const { surname } = person;
    counts.set(surname, (counts.get(surname) ?? 0) + 1);
    if (!person.isFull) continue;
    if (surname.length >= leastLetters && !bySurname.has(surname)) bySurname.set(surname, person);
    for (const word of person.words) names.add(word);
  }
  if (bySurname.size === 0 || bySurname.size > mostPeople) return [];
  const byFirst = new Map<string, string[]>();
  for (const surname of bySurname.keys())
    byFirst.set(surname.charAt(0), [...(byFirst.get(surname.charAt(0)) ?? []), surname]);

  const found = new Map<string, { readonly surname: string; readonly places: Span[] }>();
  const wanted = firstLetters(byFirst.keys());
  /** Words, as written, that are nobody's. */
  const others = new Set<string>();
  for (const section of sections) {
    if (section.kind !== 'body' && section.kind !== 'caption') continue;
    for (const { written, start } of capitalisedIn(text, section, wanted)) {
      if (others.has(written)) continue;
      const form = written.replace(/['\u2019]s?$/, '');
      const word = foldKey(form);
      const known = found.get(word);
      if (known !== undefined) {
        known.places.push({ start, end: start + form.length });
        continue;
      }
      const near = byFirst.get(word.charAt(0));
      const alike =
        near === undefined || names.has(word) || word.length < leastLetters - 1
          ? []
          : near.filter((surname) => isAlike(surname, word, leastLetters - 1) && !isDerived(surname, word));
      const [surname] = alike;
      if (surname === undefined || alike.length > 1 || isKnown(word)) {
        others.add(written);
        continue;
      }
      found.set(word, { surname, places: [{ start, end: start + form.length }] });
    }
  }
  return [...found.values()].flatMap(({ surname, places }) => {
    const person = bySurname.get(surname);
    const [first] = places;
    if (person === undefined || first === undefined || first.start < person.start) return [];
    if (places.length >= (counts.get(surname) ?? 0)) return [];
    const mentions = places.map((place) => mentionOf(analysis, place));
    if (mentions.includes(null) || !places.every((place) => standsAlone(text, place))) return [];
    const word = { ...first, form: text.slice(first.start, first.end), mention: mentions[0] ?? first };
    const own = surnameIn(person, surname);
    return own === null ? [] : [{ person, word, surname: own }];
  });
}
