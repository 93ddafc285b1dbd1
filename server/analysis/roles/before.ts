import { portfolios } from '../lexicon/titleWords';
import { normaliseTitle } from '../lexicon/titles';
import type { LinkedMention } from '../model';
import { holding, isOwned } from './holding';
import { isBusiness } from './nationalOffice';
import type { Holding, Reading } from './holding';
import type { TitlePhrase } from './phrase';
import { address, adjectives, courtesy, smallBody } from './words';

/** Between a title and a name that it belongs to: a blank, and a form of address ("FM Mr Cho"). */
const blank = new RegExp(`^(?: \\([A-Z][A-Za-z&-]{1,7}\\))?[ \u00a0]${courtesy}$`);
/** Between a title and the name behind it: a body of common nouns, and further titles ("leader of the orchestra Jane Roe"). */
const ofSmallBody = new RegExp(`^ (?:of|for|in|at) (?:the |its |his |her )?${smallBody} ${courtesy}${address}$`);
/** The same with a capitalised field or body that is no name: "Professor of Law Jane Roe". */
const ofField = new RegExp(
  `^ (?:of|for|in the Ministry of) (?:the )?((?:[A-Z][a-z-]{1,20} )(?:(?:and |& )?[A-Z][a-z-]{1,20} ){0,3})${courtesy}${address}$`,
);
/** Before a title that goes on to a body and a name: a verb there takes the title, and the name begins a clause of its own. */
const takesTitle =
  /\b(?:told|tells|asked|asks|urged|informed|said|says|warned|think|believe|knows|knew|hopes|hoped|by|with|from|to|for|against|met|saw) (?:the |a |an |its |their |his |her )?$/;
/** Between two names of a list, with what may stand behind the first: "Senators Roe (D-Ohio), Poe of Iowa and Moe". */
const listed = /^(?: \([^()\n]{1,30}\)| of [A-Z][A-Za-z ]{1,20})?(?:, and |, | and | & )$/;
const bracketed = /^ \(([A-Z][A-Za-z, &-]{2,40})\)/;
/** No list is longer; the rest is no prose. */
const longestList = 12;

/** "Chief" before a name alone is a form of address in West Africa, "the Hon." one everywhere. */
const addresses: ReadonlySet<string> = new Set(['Chief', 'Honourable', 'Father']);

/** What a country can have of its own, unlike analysts and historians. */
export const ofNation = /\b(?:Member of Parliament|Deputy|Correspondent)$/;

/** Work that is a role of a body alone, whatever stands before it: "family member Jane Roe" is none. */
const bodies = /\b(?:Member|Partner|Fellow|Lawyer|Clerk)$/;
/** What is an adjective or a thing before a name as often as an office. */
const adjectival = /^(?:Justice|Major|Private|Principal|Cardinal|Whip|Counsel)$/;
/** "its young [leader]", "the current [manager]". */
const own =
  /\b(?:(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur) (?:[a-z-]{2,12} ){0,2}|(?:current|new|incumbent|longtime|club) )$/;

/** "its [lawyer]": of a body, not of a person. */
const bodyOwn = /\b(?:[Ii]ts|[Tt]heir) (?:[a-z-]{2,12} ){0,2}$/;

/** Normalised title of somebody in a list of ministers with their fields: "ministers Jane Roe (Finance)". */
function fieldOf(text: string, person: LinkedMention, title: string): string | null {
  if (!/\bMinister$/.test(title)) return null;
  const field = bracketed.exec(text.slice(person.end, person.end + 44))?.[1];
  if (field === undefined || !portfolios.has(/^[A-Za-z]+/.exec(field)?.[0].toLowerCase() ?? '')) return null;
  return normaliseTitle(`${field} ${title}`);
}

/** The person whom nothing but a form of address parts from an offset, or null. */
function personRightBehind({ text, around }: Reading, end: number): LinkedMention | null {
  const next = around.next(end);
  return next?.type === 'person' && blank.test(text.slice(end, next.start)) ? next : null;
}

/**
 * The people right behind a title ("Secretary of State Marco Rubio"), or behind the owner that follows it; a plural title
 * has all people of the list, any other the first alone.
 */
export function holdersBehind(reading: Reading, phrase: TitlePhrase): readonly Holding[] {
  const { text, around, start } = reading;
  const { title } = phrase;
  if (addresses.has(title.normalised) && phrase.owner === null) return [];
  // "Indian historian Jane Roe" says what she is, not where she works.
  if (title.affiliated && !ofNation.test(title.normalised) && phrase.owner?.type === 'nationality') return [];
  const first = personRightBehind(reading, title.outer.end) ?? personRightBehind(reading, phrase.end);
  if (first === null) return withBodyBetween(reading, phrase);
  const ofBody =
    (title.weak && (title.affiliated || adjectival.test(title.normalised))) || bodies.test(title.normalised);
  if (ofBody && !isOwned(phrase) && phrase.qualifier === null) {
    const before = text.slice(Math.max(start, phrase.start - 40), phrase.start);
    const its = (bodies.test(title.normalised) ? bodyOwn : own).test(before);
    if (!its && (title.plural || ownerBehindName(reading, phrase, first)?.type !== 'organization')) return [];
  }
  if (!title.plural) return [holding(first, 'title.before')];
  const people: LinkedMention[] = [first];
  for (let last = first; people.length < longestList;) {
    const next = around.next(last.end);
    if (next === null || next.start - last.end > 60) break;
    // "of Ohio": the place is no end of the list.
    const person = next.type === 'person' ? next : around.next(next.end);
    if (person?.type !== 'person' || !listed.test(text.slice(last.end, person.start).slice(0, 60))) break;
    people.push(person);
    last = person;
  }
  return people.map((person) => {
    const field = fieldOf(text, person, title.normalised);
    return { ...holding(person, 'title.list'), ...(field === null ? {} : { normalised: field }) };
  });
}

/** "head of the statistics office Jane Roe", "Professor of Law Jane Roe": no comma stands before the name. */
function withBodyBetween({ text, around, start }: Reading, { title, owner }: TitlePhrase): readonly Holding[] {
  const { end } = title.outer;
  if (!/^ (?:of|for|in|at) /.test(text.slice(end, end + 5))) return [];
  const next = around.next(end);
  if (title.plural || next?.type !== 'person' || next.start - end > 70 || next.start - end < 6) return [];
  if (owner !== null && owner.start > end) return [];
  const gap = text.slice(end, next.start);
  const before = text.slice(Math.max(start, title.outer.start - 20), title.outer.start);
  if (takesTitle.test(before)) return [];
  if (ofSmallBody.test(gap)) return [holding(next, 'title.before')];
  const field = /^\p{Lu}/u.test(text.slice(title.start, title.end)) ? ofField.exec(gap)?.[1] : undefined;
  if (field === undefined) return [];
  const whole = `${text.slice(title.start, title.end)} of ${field.trimEnd()}`;
  const held = holding(next, 'title.before');
  return [
    /^(?:Professor|President|Chair)/.test(title.normalised) ? held : { ...held, normalised: normaliseTitle(whole) },
  ];
}

/** Between a title and the person of whom more is said than the title: "former lawmaker and hip-hop artist Jane Roe". */
const andMore = new RegExp(`^ and (?!(?:the|a|an|its|his|her|their|our) )(?=[a-z])${adjectives}$`);

/** The person behind a small title and another word for what the person is, or null. */
export function holderBehindMore({ text, around, start }: Reading, phrase: TitlePhrase): Holding | null {
  const { title } = phrase;
  if (
    /^\p{Lu}/u.test(title.normalised) &&
    /^\p{Lu}/u.test(text.slice(title.start, title.end)) &&
    phrase.qualifier === null
  )
    return null;
  if (
    title.plural ||
    (title.weak && !isOwned(phrase)) ||
    /\b(?:the|a|an) $/i.test(text.slice(Math.max(start, phrase.start - 4), phrase.start))
  )
    return null;
  if (isSubjects(text, phrase.start)) return null;
  const next = around.next(phrase.end);
  if (next?.type !== 'person' || next.start - phrase.end > 50) return null;
  return andMore.test(text.slice(phrase.end, next.start)) ? holding(next, 'title.joint') : null;
}

const ofName = /^ of (?:the )?$/;
const atBody = /^,? (?:at|from|with|of) (?:the )?(?:[a-z-]{2,15} ){0,2}$/;
/** Verbs that take a person and "of": "told President Roe of the plan". */
const ofVerb =
  /\b(?:t(?:ell|old)|inform(?:ed|s)?|warn(?:ed|s)?|accus(?:ed|es)|notif(?:ied|ies)|assur(?:ed|es)|remind(?:ed|s)?|convince[ds]?|advise[ds]?|strip(?:ped|s)?|rid|suspect(?:ed|s)?|convict(?:ed|s)?|relieve[ds]?) $/;

/** Whose office it is by the words behind the name: "senior economist Gary Ng at Natixis", "President Roe of Peru". */
export function ownerBehindName(
  { text, around, start }: Reading,
  phrase: TitlePhrase,
  person: LinkedMention,
): LinkedMention | null {
  if (isOwned(phrase) || phrase.title.kind === 'rank') return null;
  const next = around.next(person.end);
  if (next === null || next.type === 'person' || next.type === 'nationality' || next.start - person.end > 40)
    return null;
  const gap = text.slice(person.end, next.start);
  const tied = ofName.test(gap) || (next.type === 'organization' && atBody.test(gap));
  if (!tied || /^['\u2019]/.test(text.slice(next.end, next.end + 1))) return null;
  return ofVerb.test(text.slice(Math.max(start, phrase.start - 14), phrase.start)) ? null : next;
}

/** Between two titles of one person: "Deputy Prime Minister and Finance Minister Koo". */
const joint = /^(?: and |, | & |\/| )$/;

/** Whether a title is said of the subject before it. */
const isSubjects = (text: string, start: number): boolean =>
  /\b(?:is|was|became|remains|been) $/.test(text.slice(Math.max(0, start - 9), start));

/** What stands right before a name as an address, whatever office was said before it. */
const addressed =
  /^(?:Senator|MP|MEP|Councillor|Judge|Justice|Professor|Reverend|Pastor|Bishop|Archbishop|Sheikh|Honourable)$/;
/** Whether the title of `left` is said of whoever is named right behind `right`. */
export function sharesHolder(text: string, left: TitlePhrase, right: TitlePhrase): boolean {
  const gap = text.slice(left.end, right.start);
  if (gap.length > 5 || !joint.test(gap) || left.title.plural) return false;
  // "Prime Minister Gen Prayut", "Opposition Leader Senator Roe": a rank or form of address goes with any office.
  if (gap === ' ')
    return left.title.kind === 'office' && (right.title.kind === 'rank' || addressed.test(right.title.normalised));
  const [a, b] = [left.title, right.title];
  const sameCase =
    a.abbreviated ||
    b.abbreviated ||
    /^\p{Lu}/u.test(text.slice(a.start, a.end)) === /^\p{Lu}/u.test(text.slice(b.start, b.end)) ||
    // "Founder and chief executive" begins a sentence.
    (/^\p{Lu}/u.test(text.slice(a.start, a.end)) &&
      /(?:^|[.!?\n]["\u201d]? ?)$/.test(text.slice(Math.max(0, left.start - 3), left.start)));
  // "Roe is transport minister and lecturer Poe is …": the first title is the subject's.
  if (isSubjects(text, left.start)) return false;
  // "Deputy Prime Minister and Labour leader Roe": the second has a body of its own.
  const ofBody = right.owner?.type === 'organization' && right.owner.end <= b.start && gap === ' and ';
  // "the prime minister and President Roe" are two people, and so are "Peru's president and Chile's president Roe".
  const definite =
    /\b(?:the|a|an) $/i.test(text.slice(Math.max(0, left.start - 4), left.start)) &&
    !(isBusiness(a.normalised) && isBusiness(b.normalised));
  const two = left.owner !== null && right.owner !== null && left.owner.entity !== right.owner.entity;
  return (
    (sameCase || (ofBody && a.kind === 'office')) &&
    !definite &&
    !(two && gap !== ', ' && left.title.normalised === right.title.normalised)
  );
}
