import { foldKey } from '../../../common/text/fold';
import { onceEach } from '../../../common/text/onceEach';
import { groupBy } from '../../../common/text/groupBy';
import { recently } from '../../../common/text/recently';
import type { Span } from '../../../common/text/span';
import { compact, isInitial, personWords, withoutPossessive } from '../identity/nameWords';
import { surnamesFirst } from '../lexicon/personNames';
import { findTitles } from '../lexicon/titles';
import { occupations } from '../lexicon/titleWords';
import type { SectionKind } from '../model';
import type { CheckInput } from './check';

/** A person's name by its words. */
export interface PersonName {
  /** Folded, without honorifics and suffixes. */
  readonly words: readonly string[];
  /** The words, joined by blanks. */
  readonly name: string;
  /** A given name and a surname, both more than initials. */
  readonly isFull: boolean;
  /** Of a full name, its first word where family names come first ("Park Yoon-joo"), else the last one. */
  readonly surname: string;
  /** Letters of the surname, and of the rest without initials, which are often left out. */
  readonly family: string;
  readonly given: string;
  /** Letters of all words: equal for "Yoon-joo" and "Yoon Joo". */
  readonly letters: string;
}

/** A mention of a person where an article tells something. The span leaves a possessive out. */
export interface PersonTold extends Span, PersonName {
  /** As written, without a possessive. */
  readonly form: string;
  /** The span of the whole mention. */
  readonly mention: Span;
  /** The span holds the name's own words and no title, suffix or quotation mark. */
  readonly isPlain: boolean;
  readonly kind: SectionKind;
  readonly section: number;
  /** Index into `Analysis.entities`. */
  readonly entity: number;
}

const told: ReadonlySet<SectionKind> = new Set(['headline', 'caption', 'body']);

const familyFirst: ReadonlySet<string> = new Set([...surnamesFirst].map(foldKey));

function surnameOf(words: readonly string[], isFull: boolean): string {
  const [first = '', second = ''] = words;
  const isFirst =
    isFull && familyFirst.has(first) && (words.length === 3 || (words.length === 2 && second.includes('-')));
  return isFirst ? first : (words.at(-1) ?? '');
}

/** Takes a person's name apart. */
const nameOf = recently((form: string): PersonName & { readonly isPlain: boolean } => {
  const words = personWords(form);
  const name = words.join(' ');
  const own = words.filter((word) => !isInitial(word));
  const isFull = own.length >= 2;
  const surname = surnameOf(words, isFull);
  const given = compact(own[0] === surname ? own.slice(1) : own.slice(0, -1));
  const isPlain = foldKey(form) === name;
  return { words, name, isFull, surname, family: compact([surname]), given, letters: compact(words), isPlain };
});

/** The people that each article's headlines, captions and body name, in text order, by article. */
export const peopleByArticle = onceEach(
  ({ text, analysis: { mentions, sections } }: CheckInput): ReadonlyMap<number, readonly PersonTold[]> => {
    const byArticle = new Map<number, PersonTold[]>();
    for (const { type, start, end, article, section, entity } of mentions) {
      if (type !== 'person') continue;
      const kind = sections[section]?.kind;
      if (kind === undefined || !told.has(kind)) continue;
      const form = withoutPossessive(text.slice(start, end));
      const { words, name, isFull, surname, family, given, letters, isPlain } = nameOf(form);
      const person = {
        start,
        end: start + form.length,
        form,
        mention: { start, end },
        words,
        name,
        isFull,
        surname,
        family,
        given,
        letters,
        isPlain,
        kind,
        section,
        entity,
      };
      const people = byArticle.get(article);
      if (people === undefined) byArticle.set(article, [person]);
      else people.push(person);
    }
    return byArticle;
  },
);

/** The same people of each article by surname, or by the last word of what is no full name. */
export const peopleBySurname = onceEach(
  (input: CheckInput): ReadonlyMap<number, ReadonlyMap<string, readonly PersonTold[]>> =>
    new Map(
      [...peopleByArticle(input)].map(([article, people]) => [article, groupBy(people, ({ surname }) => surname)]),
    ),
);

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
