import { findTitles } from '../lexicon/titles';
import type { TitleMatch } from '../lexicon/titles';
import type { LinkedMention, Section } from '../model';
import { beforeName, behindName, belongs, goesOnWith } from './appositions';
import type { Around } from './around';
import { holderBehindMore, holdersBehind, ownerBehindName, sharesHolder } from './before';
import { holding } from './holding';
import type { Holding, Reading } from './holding';
import { phraseOf } from './phrase';
import type { TitlePhrase } from './phrase';
import { holdersByPredicate } from './predicates';
import { respectively } from './respectively';

/** A title with all whom the words say hold it. */
export interface Candidate {
  readonly phrase: TitlePhrase;
  readonly holdings: readonly Holding[];
}

/** Titles that are given names too: right behind another title they are one ("league leader Dean Foster"). */
const givenToo = /^(?:Dean|Major|Marshal|Justice|Earl|Duke|King|Prince|Judge|Bishop|Regent)$/;
/** A person's mention that begins with a title ("President Lee" as one name), as its holder; letters such as "MK" are initials there. */
const insideOf = (title: TitleMatch, mention: LinkedMention): Holding | null =>
  mention.type === 'person' && title.outer.start === mention.start && title.end < mention.end && !title.abbreviated
    ? holding(mention, 'title.inside')
    : null;

/** No statement is longer between its title and its name, in UTF-16 units. */
const farthest = 250;

function isNear({ start, end }: TitleMatch, people: Around): boolean {
  const next = people.next(end);
  if (next !== null && next.start - end <= farthest) return true;
  const before = people.previous(start);
  return before !== null && start - before.end <= farthest;
}

/** What a section says somewhere that tells of a vacant post. */
const ofVacancies = ['vacan', ' yet to ', ' without a', 'unfilled', 'empty', ' had no '];

function tellsOfVacancies(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  return ofVacancies.some((word) => words.includes(word));
}

/** Titles of a section with their owners; those inside of other names are left out, but for a person's own. */
function phrasesOf(text: string, { start, end }: Section, around: Around, people: Around): Candidate[] {
  const titles = findTitles(text, start, end, true);
  const found: Candidate[] = [];
  let vacancies: boolean | null = null;
  for (const [i, title] of titles.entries()) {
    // What names nobody alone needs a person near; most such words have none.
    const small = title.weak || title.affiliated || title.plural;
    if (small && !isNear(title, people) && !(vacancies ??= tellsOfVacancies(text, start, end))) continue;
    const over = around.over(title);
    if (over === null) {
      found.push({ phrase: phraseOf(text, title, around, start), holdings: [] });
      continue;
    }
    const inside = insideOf(title, over);
    if (inside === null) continue;
    if (givenToo.test(title.normalised) && titles[i - 1]?.outer.end === over.start - 1) continue;
    const { qualifier, outer } = title;
    const phrase = { ...outer, title, owner: null, possessor: null, qualifier, target: null };
    found.push({ phrase, holdings: [inside] });
  }
  return found;
}

/** Where the words that belong to a name begin, by the name's start: its titles with their owners. */
function startsOfNames(candidates: readonly Candidate[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const { phrase, holdings } of candidates) {
    for (const { holder } of holdings.slice(0, 1)) {
      if (holder.start < phrase.end) continue;
      starts.set(holder.start, Math.min(phrase.start, starts.get(holder.start) ?? phrase.start));
    }
  }
  return starts;
}

const isTitleBefore = (candidate: Candidate | undefined): boolean =>
  candidate?.holdings[0]?.rule === 'title.before' || candidate?.holdings[0]?.rule === 'title.joint';

/**
 * Reads the titles of one section and who holds them by the words around: first those right before names, then predicates
 * and appositions, then titles that go on with the holder of the one before.
 * @param people the mentions of people alone
 */
export function readSection(
  text: string,
  section: Section,
  mentions: readonly LinkedMention[],
  around: Around,
  people: Around,
): readonly Candidate[] {
  const found = phrasesOf(text, section, around, people);
  if (found.length === 0) return found;
  const bounds = { start: section.start, end: section.end };
  const direct: Reading = { text, around, mentions, nameStarts: new Map(), ...bounds };
  for (const [i, { phrase, holdings }] of found.entries()) {
    if (holdings.length > 0) continue;
    const behind = holdersBehind(direct, phrase);
    const [only] = behind;
    const owner = behind.length === 1 && only !== undefined ? ownerBehindName(direct, phrase, only.holder) : null;
    const more = only === undefined ? holderBehindMore(direct, phrase) : null;
    const several =
      behind.length < 2 ? behind : behind.map((held) => withOwner(held, ownerBehindName(direct, phrase, held.holder)));
    found[i] = { phrase: owner === null ? phrase : { ...phrase, owner }, holdings: more === null ? several : [more] };
  }
  for (let i = found.length - 2; i >= 0; i -= 1) {
    const [left, right] = [found[i], found[i + 1]];
    if (!left || !right || left.holdings.length > 0 || !isTitleBefore(right)) continue;
    if (!sharesHolder(text, left.phrase, right.phrase)) continue;
    found[i] = { phrase: left.phrase, holdings: right.holdings.map((held) => ({ ...held, rule: 'title.joint' })) };
  }
  const reading: Reading = { ...direct, nameStarts: startsOfNames(found) };
  for (const [i, { phrase, holdings }] of found.entries()) {
    const read = holdings.length > 0 ? [] : beside(reading, phrase, found[i - 1]);
    if (read.length > 0) found[i] = { phrase, holdings: read };
  }
  // "the president and managing director of Velora, Jane Roe,": both are hers.
  for (let i = found.length - 2; i >= 0; i -= 1) {
    const [left, right] = [found[i], found[i + 1]];
    if (!left || !right || left.holdings.length > 0 || right.holdings[0]?.rule !== 'apposition.before') continue;
    const before = text.slice(Math.max(section.start, left.phrase.start - 40), left.phrase.start);
    if (
      left.phrase.owner === null &&
      !left.phrase.title.plural &&
      !belongs.test(before) &&
      joins(text, left.phrase, right.phrase)
    )
      found[i] = { phrase: left.phrase, holdings: right.holdings };
  }
  return found.map((candidate, i) => withSharedOwner(text, candidate, found[i - 1], found[i + 1]));
}

const withOwner = (held: Holding, owner: LinkedMention | null): Holding => (owner === null ? held : { ...held, owner });

/** Between two joint titles. */
const joins = (text: string, left: TitlePhrase, right: TitlePhrase): boolean =>
  right.start - left.end <= 9 && /^(?: (?:and|&) (?:its )?|, )$/.test(text.slice(left.end, right.start));

/** "founder and CEO of Velora", "Peru's president and party leader Roe": the owner of one of two joint titles is the other's too. */
function withSharedOwner(
  text: string,
  candidate: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
): Candidate {
  const { phrase, holdings } = candidate;
  const [held] = holdings;
  if (held === undefined || phrase.owner !== null || phrase.possessor !== null) return candidate;
  const sameHolder = (other: Candidate): boolean => other.holdings[0]?.holder === held.holder;
  const right = after?.phrase;
  if (
    after !== undefined &&
    right?.owner != null &&
    right.owner.start >= right.title.end &&
    sameHolder(after) &&
    joins(text, phrase, right)
  )
    return { phrase: { ...phrase, owner: right.owner }, holdings };
  const left = before?.phrase;
  const ranked = phrase.title.kind === 'rank' || left?.title.kind === 'rank';
  if (
    before !== undefined &&
    left?.owner != null &&
    left.owner.end <= left.title.start &&
    !ranked &&
    sameHolder(before) &&
    joins(text, left, phrase)
  )
    return { phrase: { ...phrase, owner: left.owner }, holdings };
  return candidate;
}

/** Who holds a title that stands before no name. */
function beside(reading: Reading, phrase: TitlePhrase, before: Candidate | undefined): readonly Holding[] {
  const { text } = reading;
  // A title that is somebody's possession or thing ("the president's son") is not said of a name beside it.
  if (/^['\u2019]/.test(text.slice(phrase.title.outer.end, phrase.title.outer.end + 1))) return [];
  if (phrase.title.plural) return respectively(reading, phrase);
  const said = holdersByPredicate(reading, phrase);
  if (said.length > 0) return said;
  const [left, right] = [behindName(reading, phrase), beforeName(reading, phrase)];
  if (left !== null || right !== null)
    return left !== null && right !== null ? [] : [left ?? right].filter((h) => h !== null);
  const [first] = before?.holdings ?? [];
  const goesOn =
    before !== undefined &&
    first !== undefined &&
    before.holdings.length === 1 &&
    first.holder.end <= before.phrase.start;
  if (!goesOn || !goesOnWith(text, before.phrase, phrase, first.rule.startsWith('predicate.'))) return [];
  return [{ ...first, rule: first.rule }];
}
