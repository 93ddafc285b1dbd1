import { type PersonTold, isBareSurname, peopleBySurname } from './articlePeople';
import type { Check, CheckInput } from './check';
import { isDecidedName } from './decidedNames';
import type { Finding, Fix } from './finding';
import { askWho, nameFix } from './fixes';
import { quoted } from './times';

/** What tells that two people of one surname are told apart as a family: news then goes on with the first one. */
const kin =
  /\b(?:wife|husband|son|daughter|father|mother|brother|sister|parents|couple|spouse|widow|widower|uncle|aunt|nephew|niece|cousin|twins?|siblings?|family|grandson|granddaughter|grandfather|grandmother|married|late)\b/i;

/** How far back, in UTF-16 units, both have just been named. */
const nearby = 1000;
/** No relation stands in this many UTF-16 units around the names. */
const around = 160;

/** The people of one surname, each where the article names them in full for the last time before a place. */
const lastFull = (people: readonly PersonTold[]): readonly PersonTold[] => [
  ...new Map(people.map((person) => [person.name, person])).values(),
];

function findingOf(input: CheckInput, bare: PersonTold, one: PersonTold, other: PersonTold): Finding {
  const { text } = input;
  return {
    start: bare.start,
    end: bare.end,
    code: 'name.surname.ambiguous',
    severity: 'warning',
    message: `${quoted(text, bare)} can be ${one.form} or ${other.form}: both were just named in full, and nothing before tells which one is meant.`,
    evidence: [one, other].map(({ start, end, form }) => ({ start, end, message: `\u201c${form}\u201d` })),
    fixes: [
      ...[one, other].map(({ form }) =>
        nameFix('same', input, 'person', bare, form, 'here', `${quoted(text, bare)} is ${form} here`),
      ),
      askWho(bare.start),
      ...[one, other].map(({ form }): Fix => ({
        kind: 'edit',
        title: `Edit the source: write \u201c${form}\u201d`,
        edits: [{ start: bare.start, end: bare.end, text: form }],
      })),
    ],
  };
}

/**
 * The first bare use of a surname that two people share, or null where the text settles it: the surname stood for one of
 * them before the other was named, one of them was named again since, or they are of one family.
 */
function firstOpen(input: CheckInput, group: readonly PersonTold[]): Finding | null {
  const { text } = input;
  const at = group.findIndex((person) => person.words.length === 1);
  const bare = group[at];
  if (at < 2 || bare === undefined || bare.kind !== 'body') return null;
  const full = lastFull(group.slice(0, at).filter((person) => person.isFull));
  const [one, other, more] = full;
  if (one === undefined || other === undefined || more !== undefined) return null;
  if (!isBareSurname(text, bare) || isDecidedName(input, 'person', bare)) return null;
  // The two given names must differ in more than their length: "Ed Hale" and "Edward Hale" are one.
  if (one.entity === other.entity) return null;
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  if (first.kind !== 'body' || bare.section - first.section > 1 || bare.start - first.start > nearby) return null;
  if (/[.!?]["\u201d]?\s/.test(text.slice(first.end, last.start).slice(0, 400))) return null;
  if (kin.test(text.slice(Math.max(0, first.start - around), Math.min(bare.end, last.end + around)))) return null;
  return findingOf(input, bare, first, last);
}

/** A bare surname that fits two people whom the article has just named. */
export const nameSurnameAmbiguous: Check = {
  code: 'name.surname.ambiguous',
  summary: 'A bare surname that fits several people of the article.',
  severity: 'warning',
  run: (input) =>
    [...peopleBySurname(input).values()].flatMap((groups) =>
      [...groups.values()].flatMap((group) => firstOpen(input, group) ?? []),
    ),
};
