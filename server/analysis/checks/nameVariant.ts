import { groupBy } from '../../../common/text/groupBy';
import { remembered } from '../../../common/text/remembered';
import { type Span, sliceOf } from '../../../common/text/span';
import { compact, companyWords, withoutPossessive } from '../identity/nameWords';
import type { Analysis, SectionKind } from '../model';
import { isFullName, peopleByArticle, type PersonTold, surnameOf } from './articlePeople';
import type { Check } from './check';
import type { Finding } from './finding';
import { isOneLetterOff, soundsAlike } from './nameSpelling';

/** A name as one article writes it. */
interface Written extends Span {
  /** The name's own words, without honorifics and a possessive. */
  readonly form: string;
  readonly kind: SectionKind;
}

/** More people of one article than these share a given name or a surname only in lists; they are not compared. */
const mostAlike = 40;

const bare = (form: string): string => form.normalize('NFKD').replace(/\p{M}/gu, '');
const smallFirst = (form: string): string => form.charAt(0).toLowerCase() + form.slice(1);

/** What differs between two spellings of one name whose letters are the same, or null where it says nothing. */
function difference(a: Written, b: Written): string | null {
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

function findingOf(earlier: Written, later: Written, why: string): Finding {
  const edit = ({ start, end, form }: Written, text: string): Finding['fixes'][number] => ({
    kind: 'edit',
    title: `Edit the source: write \u201c${text}\u201d for \u201c${form}\u201d`,
    edits: [{ start, end, text }],
  });
  return {
    start: later.start,
    end: later.end,
    code: 'name.variant',
    severity: 'information',
    message: `This article writes \u201c${earlier.form}\u201d before and \u201c${later.form}\u201d here: ${why}.`,
    evidence: [{ start: earlier.start, end: earlier.end, message: `\u201c${earlier.form}\u201d` }],
    fixes: [edit(later, earlier.form), edit(earlier, later.form)],
  };
}

/** The mentions of each organization in each article, by the letters of its name. */
function organizationsOf(text: string, { mentions, sections }: Analysis): readonly (readonly Written[])[] {
  const wordsIn = remembered(companyWords);
  const written = mentions.flatMap((mention) => {
    const kind = sections[mention.section]?.kind;
    if (mention.type !== 'organization' || (kind !== 'body' && kind !== 'caption')) return [];
    const form = withoutPossessive(sliceOf(text, mention)).replace(/^the /i, '');
    const start = mention.start + withoutPossessive(sliceOf(text, mention)).length - form.length;
    return [{ start, end: start + form.length, form, kind, key: `${mention.article}|${compact(wordsIn(form))}` }];
  });
  return [...groupBy(written, ({ key }) => key).values()];
}

/** Each spelling that differs from the first one of its name, once. */
function respelled(written: readonly Written[]): readonly Finding[] {
  const forms = new Map<string, Written>();
  for (const name of written) if (!forms.has(name.form)) forms.set(name.form, name);
  const [first, ...rest] = forms.values();
  if (first === undefined) return [];
  return rest.slice(0, mostAlike).flatMap((later) => {
    const why = difference(first, later);
    return why === null ? [] : [findingOf(first, later, `one name, ${why}`)];
  });
}

const none: ReadonlySet<string> = new Set();

/** Titles that each entity holds by the words of the source. */
function titlesHeld({ roles }: Analysis): (entity: number) => ReadonlySet<string> {
  const held = new Map<number, Set<string>>();
  for (const { holder, holderBy, normalised } of roles) {
    if (holder === null || holderBy !== 'stated') continue;
    held.set(holder, (held.get(holder) ?? new Set()).add(normalised));
  }
  return (entity) => held.get(entity) ?? none;
}

/** A name's surname, and the letters of the rest. */
function partsOf(person: PersonTold): { readonly surname: string; readonly given: string } {
  const surname = surnameOf(person);
  const { words } = person;
  return { surname, given: compact(words[0] === surname ? words.slice(1) : words.slice(0, -1)) };
}

/** Why two full names are spellings of one, beyond doubt or nearly so, or null. */
function spellingOf(
  one: PersonTold,
  two: PersonTold,
  titlesOf: (entity: number) => ReadonlySet<string>,
): string | null {
  const [a, b] = [partsOf(one), partsOf(two)];
  const alike = (x: string, y: string, least: number): boolean =>
    x.length >= least && y.length >= least && (soundsAlike(x, y) || isOneLetterOff(x, y));
  if (a.given === b.given && a.given.length >= 4 && alike(compact([a.surname]), compact([b.surname]), 5))
    return 'the surnames differ by a letter or a sound';
  if (a.surname !== b.surname || !alike(a.given, b.given, 4)) return null;
  const titles = titlesOf(one.entity);
  return [...titlesOf(two.entity)].some((title) => titles.has(title))
    ? 'they have one title, and the given names differ by a letter or a sound'
    : null;
}

/** Pairs of different names of one article that read as one, each name with the nearest one before it. */
function misspelled(people: readonly PersonTold[], analysis: Analysis): readonly Finding[] {
  const titlesOf = titlesHeld(analysis);
  const before = new Map<string, PersonTold[]>();
  const seen = new Set<number>();
  return people.flatMap((person) => {
    if (seen.has(person.entity)) return [];
    seen.add(person.entity);
    const keys = [...new Set([`first ${person.words[0]}`, `last ${person.words.at(-1)}`])];
    const alike = keys.flatMap((key) => before.get(key) ?? []);
    for (const key of keys) {
      const known = before.get(key) ?? [];
      before.set(key, known);
      if (known.length < mostAlike) known.push(person);
    }
    for (const earlier of alike) {
      const why = spellingOf(earlier, person, titlesOf);
      if (why !== null) return [findingOf(earlier, person, why)];
    }
    return [];
  });
}

/** One person or organization of an article under two spellings. */
export const nameVariant: Check = {
  code: 'name.variant',
  summary: 'A name is spelled two ways in one article.',
  severity: 'information',
  run: ({ text, analysis }) => {
    const people = [...peopleByArticle(text, analysis).values()].flatMap((named) => {
      const full = named.filter((person) => isFullName(person) && person.isPlain);
      const same = groupBy(full, ({ words }) => compact(words));
      return [...[...same.values()].flatMap(respelled), ...misspelled(full, analysis)];
    });
    const bodies = organizationsOf(text, analysis).flatMap(respelled);
    return [...people, ...bodies];
  },
};
