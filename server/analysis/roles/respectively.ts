import type { LinkedMention } from '../model';
import { holding } from './holding';
import type { Holding, Reading } from './holding';
import type { TitlePhrase } from './phrase';
import { closes, determiner, adjectives } from './words';

const and = /^(?:, and |, | and )(?:the )?$/;
const comma = /^(?:, | [\u2013\u2014-] |\u2014| \()$/;
const tied = new RegExp(
  `^(?:,|, both|, all|, the two| are| were| were (?:appointed|elected|named)(?: as)?) ${determiner}${adjectives}$`,
);
/** No list is longer. */
const longest = 8;

/** The mentions of one list that begins with `first`, where each next one follows after "and" or a comma. */
function listFrom({ text, around }: Reading, first: LinkedMention, person: boolean): readonly LinkedMention[] {
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

/** The list of people that ends right before an offset. */
function listBefore({ text, around, start }: Reading, at: number): readonly LinkedMention[] {
  const list: LinkedMention[] = [];
  let edge = at;
  for (let near = around.previous(at); near?.type === 'person' && near.start >= start && list.length < longest;) {
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
  const { owner } = phrase;
  const owners =
    owner !== null && owner.start >= phrase.title.end ? listFrom(reading, owner, false) : owner === null ? [] : [owner];
  const end = Math.max(phrase.end, owners.at(-1)?.end ?? 0);
  const next = around.next(end);
  if (next?.type === 'person' && comma.test(text.slice(end, next.start).slice(0, 4))) {
    const people = listFrom(reading, next, true);
    return shared(text, people, owners, people.at(-1)?.end ?? end, 'list.behind');
  }
  const before = listBefore(reading, phrase.start);
  const last = before.at(-1);
  if (last === undefined || phrase.start - last.end > 60 || !tied.test(text.slice(last.end, phrase.start))) return [];
  return shared(text, before, owners, end, 'list.before');
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
