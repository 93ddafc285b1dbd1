import { foldKey } from '../../../common/text/fold';
import { countBelow } from '../../../common/text/sorted';
import type { Span } from '../../../common/text/span';
import { commonWords } from '../lexicon/commonWords';
import { countryNamed, countryOfDemonym } from '../lexicon/countries';
import { givenNames, publicFigures } from '../lexicon/personNames';
import { placeNamed } from '../lexicon/places';
import { occupations } from '../lexicon/titleWords';
import type { Analysis, Section } from '../model';
import { type PersonTold, isFullName, surnameOf } from './articlePeople';
import type { NameAt } from './fixes';
import { isAlike } from './spelling';

/** A bare word that reads as somebody's surname with a letter changed. */
export interface BareMisspelled {
  readonly person: PersonTold;
  readonly word: NameAt;
  /** The surname as the full name has it. */
  readonly surname: Omit<NameAt, 'mention'>;
}

/** More people named in full than this stand in lists alone. */
const mostPeople = 60;
/** Below this length one letter makes another surname ("Hall", "Hale"). */
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

const capitalised = /(?<![\p{L}\p{N}'\u2019&/-])\p{Lu}\p{Ll}[\p{Ll}'\u2019-]{3,30}(?![\p{L}\p{N}/])/gu;
/** A title that goes before a name without being part of it. */
const lead =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Maj|Sgt|Sen|Rep|Gov|Sir|Lord|Lady|President|Minister|Chancellor|Premier|Senator|Governor|Mayor|Judge|Justice|Secretary|Ambassador|Chairman|Chairwoman|Director|King|Prince|Princess|Pope)$/;

/** Whether a word stands by itself: part of no longer name, and in no list of names. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = /([\p{L}'\u2019-]{1,30})\.?[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 34), start))?.[1] ?? '';
  // A sentence can begin before it.
  const isPlain = lead.test(before) || occupations.has(before) || commonWords.has(before.toLowerCase());
  if (/^\p{Lu}/u.test(before) && !isPlain) return false;
  return /^(?:['\u2019]s?)?(?:[ \u00a0][a-z]|[.?!;:)"\u201d]|,["\u201d]?[ \u00a0][a-z]|$)/.test(
    text.slice(end, end + 6),
  );
}

/** Whether one word is the other's plural or what is made of it ("Hanbal", "Hanbali"). */
const derived = (a: string, b: string): boolean => b === `${a}s` || b === `${a}i`;

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
    const surname = isFullName(person) ? surnameOf(person) : (person.words.at(-1) ?? '');
    counts.set(surname, (counts.get(surname) ?? 0) + 1);
    if (!isFullName(person)) continue;
    if (surname.length >= leastLetters && !bySurname.has(surname)) bySurname.set(surname, person);
    for (const word of person.words) names.add(word);
  }
  if (bySurname.size === 0 || bySurname.size > mostPeople) return [];
  const byFirst = new Map<string, string[]>();
  for (const surname of bySurname.keys())
    byFirst.set(surname.charAt(0), [...(byFirst.get(surname.charAt(0)) ?? []), surname]);

  const found = new Map<string, { readonly surname: string; readonly places: Span[] }>();
  for (const section of sections) {
    if (section.kind !== 'body' && section.kind !== 'caption') continue;
    for (const { 0: written, index } of text.slice(section.start, section.end).matchAll(capitalised)) {
      const form = written.replace(/['\u2019]s?$/, '');
      const word = foldKey(form);
      const start = section.start + index;
      const known = found.get(word);
      if (known !== undefined) {
        known.places.push({ start, end: start + form.length });
        continue;
      }
      const near = byFirst.get(word.charAt(0));
      if (near === undefined || names.has(word) || word.length < leastLetters) continue;
      const alike = near.filter(
        (surname) => isAlike(surname, word, leastLetters - 1) && !derived(surname, word) && !derived(word, surname),
      );
      const [surname] = alike;
      if (surname === undefined || alike.length > 1 || isKnown(word)) continue;
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
