import { groupBy } from '../../../common/text/groupBy';
import { recently } from '../../../common/text/recently';
import { sliceOf } from '../../../common/text/span';
import { compact, companyWords, withoutPossessive } from '../identity/nameWords';
import type { SectionKind } from '../model';
import { peopleByArticle } from './articlePeople';
import { type BareMisspelled, bareMisspelled } from './bareMisspelled';
import { captionPairs } from './captionPairs';
import type { Check, CheckInput } from './check';
import { isDecidedName, isSettledPair } from './decidedNames';
import type { Finding } from './finding';
import { type NameAt, nameFix, pairFixes, rewrite } from './fixes';
import { fullNamePairs } from './namePairs';
import { difference } from './spelling';

/** A name as one article writes it. */
interface Written extends NameAt {
  readonly kind: SectionKind;
  readonly entity: number;
}

/** More spellings of one name than these stand only in lists; they are not compared. */
const mostSpellings = 40;

function findingOf(
  input: CheckInput,
  type: 'person' | 'organization',
  earlier: Written,
  later: Written,
  why: string,
): readonly Finding[] {
  if (isSettledPair(input, type, earlier, later)) return [];
  return [
    {
      start: later.start,
      end: later.end,
      code: 'name.variant',
      severity: 'information',
      message: `This article writes \u201c${earlier.form}\u201d before and \u201c${later.form}\u201d here: ${why}.`,
      evidence: [{ start: earlier.start, end: earlier.end, message: `\u201c${earlier.form}\u201d` }],
      fixes: pairFixes(input, type, earlier, later),
    },
  ];
}

/** An organization's name as written without a possessive and "the", where that begins in it, and the letters of its words. */
const organizationOf = recently((written: string) => {
  const own = withoutPossessive(written);
  const form = own.replace(/^the /i, '');
  return { form, at: own.length - form.length, letters: compact(companyWords(form)) };
});

/** Each spelling of the organizations of each article where it stands first, by the letters of its name. */
function organizationsOf({ text, analysis: { mentions, sections } }: CheckInput): Iterable<readonly Written[]> {
  const seen = new Set<string>();
  const groups = new Map<string, Written[]>();
  for (const mention of mentions) {
    if (mention.type !== 'organization') continue;
    const kind = sections[mention.section]?.kind;
    if (kind !== 'body' && kind !== 'caption') continue;
    const { form, at, letters } = organizationOf(sliceOf(text, mention));
    const name = `${mention.article}|${form}`;
    if (seen.has(name)) continue;
    seen.add(name);
    const start = mention.start + at;
    const written = { start, end: start + form.length, form, mention, kind, entity: mention.entity };
    const key = `${mention.article}|${letters}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [written]);
    else group.push(written);
  }
  return groups.values();
}

/** The spellings that differ from the first one of their name, of names each of which stands there once. */
function respelled(
  input: CheckInput,
  type: 'person' | 'organization',
  written: readonly Written[],
): readonly Finding[] {
  const [first, ...rest] = written;
  if (first === undefined || rest.length === 0) return [];
  return rest.slice(0, mostSpellings).flatMap((later) => {
    const why = difference(first, later);
    return why === null ? [] : findingOf(input, type, first, later, `one name, ${why}`);
  });
}

/** The first of those that are written alike, in order. */
function firstOfEach<T extends Written>(written: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return written.filter(({ form }) => !seen.has(form) && seen.add(form));
}

/** A bare surname that is written otherwise than in the full name. */
function bareFinding(input: CheckInput, { person, word, surname }: BareMisspelled): readonly Finding[] {
  if (isDecidedName(input, 'person', word)) return [];
  const [own, full] = [`\u201c${word.form}\u201d`, `\u201c${person.form}\u201d`];
  return [
    {
      start: word.start,
      end: word.end,
      code: 'name.variant',
      severity: 'information',
      message: `${own} differs by a letter or a sound from ${full}, whom this article names before, and nobody else is called so.`,
      evidence: [{ start: person.start, end: person.end, message: full }],
      fixes: [
        nameFix('same', input, 'person', word, person.form, 'source', `${own} is ${person.form}`),
        nameFix('different', input, 'person', word, person.form, 'source', `${own} is another person`),
        rewrite(word, surname.form),
        rewrite(surname, word.form),
      ],
    },
  ];
}

/** One person or organization of an article under two spellings. */
export const nameVariant: Check = {
  code: 'name.variant',
  summary: 'A name is spelled two ways in one article.',
  severity: 'information',
  run: (input) => {
    const { text, analysis } = input;
    const sections = groupBy(analysis.sections, ({ article }) => article);
    const people = [...peopleByArticle(input)].flatMap(([article, named]) => {
      const full = named.filter((person) => person.isFull && person.isPlain);
      const same = groupBy(firstOfEach(full), ({ letters }) => letters);
      // What a caption alone spells otherwise is told by name.caption.
      const ofCaption = captionPairs(full);
      const pairs = fullNamePairs(full, analysis).filter((pair) => ofCaption(pair) === null);
      const bare = bareMisspelled(text, analysis, named, sections.get(article) ?? []);
      return [
        ...[...same.values()].flatMap((written) => respelled(input, 'person', written)),
        ...pairs.flatMap(({ earlier, later, why }) => findingOf(input, 'person', earlier, later, why)),
        ...bare.flatMap((found) => bareFinding(input, found)),
      ];
    });
    return [...people, ...[...organizationsOf(input)].flatMap((written) => respelled(input, 'organization', written))];
  },
};
