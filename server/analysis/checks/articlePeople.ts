import { foldKey } from '../../../common/text/fold';
import { onceEach } from '../../../common/text/onceEach';
import { remembered } from '../../../common/text/remembered';
import { type Span, sliceOf } from '../../../common/text/span';
import { isInitial, personWords, withoutPossessive } from '../identity/nameWords';
import { surnamesFirst } from '../lexicon/personNames';
import { findTitles } from '../lexicon/titles';
import { occupations } from '../lexicon/titleWords';
import type { SectionKind } from '../model';
import type { CheckInput } from './check';

/** A mention of a person where an article tells something. The span leaves a possessive out. */
export interface PersonTold extends Span {
  /** As written, without a possessive. */
  readonly form: string;
  /** The span of the whole mention. */
  readonly mention: Span;
  /** The span holds the name's own words and no title, suffix or quotation mark. */
  readonly isPlain: boolean;
  /** Folded, without honorifics and suffixes. */
  readonly words: readonly string[];
  readonly kind: SectionKind;
  readonly section: number;
  /** Index into `Analysis.entities`. */
  readonly entity: number;
}

const told: ReadonlySet<SectionKind> = new Set(['headline', 'caption', 'body']);

/** The people that each article's headlines, captions and body name, in text order, by article. */
export const peopleByArticle = onceEach(
  ({ text, analysis: { mentions, sections } }: CheckInput): ReadonlyMap<number, readonly PersonTold[]> => {
    const wordsIn = remembered(personWords);
    const byArticle = new Map<number, PersonTold[]>();
    for (const { type, start, end, article, section, entity } of mentions) {
      const kind = sections[section]?.kind;
      if (type !== 'person' || kind === undefined || !told.has(kind)) continue;
      const mention = { start, end };
      const form = withoutPossessive(sliceOf(text, mention));
      const words = wordsIn(form);
      const isPlain = foldKey(form) === words.join(' ');
      const person = { start, end: start + form.length, form, mention, words, isPlain, kind, section, entity };
      const people = byArticle.get(article);
      if (people === undefined) byArticle.set(article, [person]);
      else people.push(person);
    }
    return byArticle;
  },
);

/** A name with a given name and a surname, both more than initials. */
export const isFullName = ({ words }: PersonTold): boolean => words.filter((word) => !isInitial(word)).length >= 2;

const familyFirst: ReadonlySet<string> = new Set([...surnamesFirst].map(foldKey));

/** The surname of a full name: its first word where family names come first ("Park Yoon-joo"), else its last. */
export function surnameOf({ words }: PersonTold): string {
  const [first = '', second = ''] = words;
  const isFirst = familyFirst.has(first) && (words.length === 3 || (words.length === 2 && second.includes('-')));
  return isFirst ? first : (words.at(-1) ?? '');
}

/** How far before a name its title is looked for, in UTF-16 units. */
const reach = 60;

/**
 * Whether a surname stands by itself: one word, as written no more than that, with no title, trade or other capitalised
 * word before it and none behind it ("the Hale case", "Hale Street").
 */
export function isBareSurname(text: string, person: PersonTold): boolean {
  if (person.words.length !== 1 || /[\s\u00a0.]/.test(person.form) || !/\p{Ll}/u.test(person.form)) return false;
  const before = text.slice(Math.max(0, person.start - reach), person.start);
  const lead = /(?:^|[^\p{L}\p{N}'\u2019-])([\p{L}'\u2019-]{1,30})(\.?)[ \u00a0]$/u.exec(before);
  if (lead !== null) {
    const [, word = '', stop] = lead;
    if (occupations.has(word) || (stop === '.' && word.length < 5)) return false;
    if (
      stop === '' &&
      /^\p{Lu}/u.test(word) &&
      !/^(?:But|And|For|As|When|While|If|In|On|Yet|So|Although|After|Before|Since|With|That|Because|Though)$/.test(word)
    )
      return false;
  } else if (/[\p{L}\p{N}'\u2019&/-]$/u.test(before)) return false;
  const last = findTitles(text, Math.max(0, person.start - reach), person.start).at(-1);
  if (last !== undefined && last.end >= person.start - 2) return false;
  return !/^(?:[ \u00a0-]\p{Lu}|[-&/]| and (?:Co|Sons)\b)/u.test(text.slice(person.end, person.end + 10));
}
