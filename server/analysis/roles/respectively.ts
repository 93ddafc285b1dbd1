import type { LinkedMention } from '../model';
import { holding } from './holding';
import type { Holding, Reading } from './holding';
import type { TitlePhrase } from './phrase';
import { adjectives, closes, complementLength, determiner } from './words';

const and = /^(?:, and |, | and )(?:the )?$/;
const andOf = /^(?:,? and|,) (?:of )?(?:the )?$/;
const comma = /^(?:, | [\u2013\u2014-] |\u2014| \()$/;
const tied = new RegExp(
  `^(?:,|, both|, all|, the two| are| were| were (?:appointed|elected|named)(?: as)?) ${determiner}${adjectives}$`,
);
/** No list is longer. */
const longest = 8;

/** What lists are read from. */
type Place = Pick<Reading, 'text' | 'around' | 'start'>;

/** The mentions of one list that begins with `first`, where each next one follows after "and" or a comma. */
export function listFrom({ text, around }: Place, first: LinkedMention, person: boolean): readonly LinkedMention[] {
  const list = [first];
  for (let last = first; list.length < longest;) {
    const next = around.next(last.end);
    if (
      next === null ||
      (next.type === 'person') !== person ||
      !and.test(text.slice(last.end, next.start).slice(0, 12))
    )
      break;
    list.push(next);
    last = next;
  }
  return list;
}

/** The list of people, or of other names, that ends right before an offset. */
export function listBefore({ text, around, start }: Place, at: number, person = true): readonly LinkedMention[] {
  const list: LinkedMention[] = [];
  let edge = at;
  for (let near = around.previous(at); near !== null && near.start >= start && list.length < longest;) {
    if ((near.type === 'person') !== person) break;
    if (list.length > 0 && !and.test(text.slice(near.end, edge).slice(0, 12))) break;
    list.unshift(near);
    edge = near.start;
    near = around.previous(edge);
  }
  return list;
}

/**
 * People who share a plural title: "the foreign ministers of Peru and Chile, Jane Roe and John Poe(, respectively)", "Jane
 * Roe and John Poe, the company's founders,", "Roe and Poe are senators".
 */
export function respectively(reading: Reading, phrase: TitlePhrase): readonly Holding[] {
  const { text, around } = reading;
  const owners = ownersOf(reading, phrase);
  const behind = phrase.owner !== null && phrase.owner.start >= phrase.title.end;
  const named = Math.max(phrase.end, behind ? (owners.at(-1)?.end ?? 0) : 0);
  // "the presidents of the bar and the union, Roe and Poe,"
  const end = named + (behind ? 0 : Math.max(0, complementLength(text, named)));
  const next = around.next(end);
  if (next?.type === 'person' && comma.test(text.slice(end, next.start).slice(0, 4))) {
    const pairs = behind && owners.length === 1 ? pairsFrom(reading, owners[0] as LinkedMention, next) : [];
    if (pairs.length > 1) return pairs;
    const people = listFrom(reading, next, true);
    return shared(text, people, owners, people.at(-1)?.end ?? end, 'list.behind');
  }
  const before = listBefore(reading, phrase.start);
  const last = before.at(-1);
  if (last === undefined || phrase.start - last.end > 60 || !tied.test(text.slice(last.end, phrase.start))) return [];
  return shared(text, before, owners, named, 'list.before');
}

/** Whose office a plural title is: "the foreign ministers of Peru and Chile", "the Peruvian and Chilean foreign ministers". */
function ownersOf(reading: Reading, { owner, title }: TitlePhrase): readonly LinkedMention[] {
  if (owner === null) return [];
  if (owner.start >= title.end) return listFrom(reading, owner, false);
  const list = listBefore(reading, owner.end, false);
  return list.length === 0 ? [owner] : list;
}

/** "the presidents of Peru, Jane Roe, and of Chile, John Poe,": each behind whose office it is. */
function pairsFrom({ text, around }: Reading, first: LinkedMention, holder: LinkedMention): readonly Holding[] {
  const pairs: Holding[] = [{ ...holding(holder, 'list.behind'), owner: first }];
  for (let last = holder; pairs.length < longest;) {
    const owner = around.next(last.end);
    const person = owner === null ? null : around.next(owner.end);
    if (owner === null || person?.type !== 'person' || owner.type === 'person') break;
    if (!andOf.test(text.slice(last.end, owner.start).slice(0, 16))) break;
    if (!comma.test(text.slice(owner.end, person.start).slice(0, 4))) break;
    pairs.push({ ...holding(person, 'list.behind'), owner });
    last = person;
  }
  return pairs;
}

function shared(
  text: string,
  people: readonly LinkedMention[],
  owners: readonly LinkedMention[],
  end: number,
  rule: string,
): readonly Holding[] {
  const said = /^,? respectively\b/.test(text.slice(end, end + 14));
  if (people.length < 2 || !(said || closes(text, end))) return [];
  if (owners.length <= 1) return people.map((person) => holding(person, rule));
  if (owners.length !== people.length) return [];
  return people.map((person, i) => ({ ...holding(person, rule), owner: owners[i] as LinkedMention }));
}
