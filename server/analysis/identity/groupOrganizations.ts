import { lazily } from '../../../common/text/lazily';
import { recently } from '../../../common/text/recently';
import { acronymLetters, canAbbreviate, initialsOf, isSmall } from './acronyms';
import type { Cluster, Named } from './cluster';
import { groupEqual } from './equalOrganizations';
import type { OrganizationGroup, Surroundings } from './equalOrganizations';
import { countryOfKey } from '../lexicon/countries';
import { nameOfKey } from './lookUp';
import { companyWords, properWords, slugOf } from './nameWords';

/** Words that a company's or body's short name leaves out ("Toyota" for "Toyota Motor"). */
const leftOut: ReadonlySet<string> = new Set(
  (
    'group holdings holding motor motors company companies bank banks airlines airline airways industries industry ' +
    'international systems computer computers technologies technology electronics entertainment pharmaceuticals ' +
    'university party police foundation association institute club enterprises communications studios records ' +
    'magazine newspaper'
  ).split(' '),
);

/** Which group each group's mentions belong to in the end. */
interface Joins {
  endOf(group: OrganizationGroup): OrganizationGroup;
  /** Joins two names of one organization under the one that the lexicon knows, else under the second. */
  join(short: OrganizationGroup, full: OrganizationGroup): void;
}

/** Whether the lexicon's name for an abbreviation has a word in common with the name that the text itself writes out. */
function lexiconFits(key: string, words: readonly string[]): boolean {
  const known = new Set(properWords(nameOfKey(key) ?? ''));
  return words.some((word) => word.length > 3 && known.has(word));
}

function joining(): Joins {
  const next = new Map<OrganizationGroup, OrganizationGroup>();
  const endOf = (group: OrganizationGroup): OrganizationGroup => {
    let at = group;
    for (let to = next.get(at); to !== undefined; to = next.get(at)) at = to;
    return at;
  };
  return {
    endOf,
    join: (short, full) => {
      const [from, to] = [endOf(short), endOf(full)];
      if (from === to || (from.key !== null && to.key !== null)) return;
      if (from.key !== null && lexiconFits(from.key, to.words)) next.set(to, from);
      else next.set(from, to);
    },
  };
}

/** Adds a group under a name; a name that two groups have is nobody's (null). */
function claim(index: Map<string, OrganizationGroup | null>, name: string, group: OrganizationGroup): void {
  const known = index.get(name);
  index.set(name, known === undefined || known === group ? group : null);
}

/** Joins abbreviations to the names that stand beside them in brackets: "Association of Southeast Asian Nations (Asean)". */
function joinBracketed(groups: readonly OrganizationGroup[], around: Surroundings, joins: Joins): void {
  const groupAt = lazily(() => new Map(groups.flatMap((group) => group.members.map((m) => [m.at, group] as const))));
  for (const group of groups) {
    for (const member of group.members) {
      const at = around.bracketed(member.at);
      const inside = at < 0 ? undefined : groupAt().get(at);
      if (inside === undefined) continue;
      const form = inside.members[0]?.form ?? '';
      if (canAbbreviate(acronymLetters(form), group.words)) joins.join(inside, group);
      else if (canAbbreviate(acronymLetters(member.form), inside.words)) joins.join(group, inside);
    }
  }
}

/** Letters of an abbreviation that a name carries in brackets of its own ("Harbor Workers (HW) union"); empty where there is none. */
function ownAcronym({ members, words }: OrganizationGroup): string {
  if (members[0]?.form.includes('(') !== true) return '';
  const inside = /\(([^\s()]{2,12})\)/.exec(members[0].form.slice(0, 200))?.[1] ?? '';
  const letters = acronymLetters(inside);
  return canAbbreviate(letters, words) ? letters : '';
}

/** Joins abbreviations of three letters and more to the only name of the source that has these initials. */
function joinInitials(groups: readonly OrganizationGroup[], joins: Joins): void {
  const byInitials = new Map<string, OrganizationGroup | null>();
  for (const group of groups) {
    claim(byInitials, ownAcronym(group), group);
    if (group.words.length < 3 && !group.words.some((word) => word.includes('-'))) continue;
    for (const initials of initialsOf(group.words)) claim(byInitials, initials, group);
  }
  for (const group of groups) {
    if (group.words.length !== 1) continue;
    const letters = acronymLetters(group.members[0]?.form.replace(/^[Tt]he /, '') ?? '');
    const full = letters.length >= 3 ? byInitials.get(letters) : null;
    if (full && full !== group) joins.join(group, full);
  }
}

const firstOf = (group: OrganizationGroup): number => group.members[0]?.at ?? 0;

/** State bodies that are named by their kind alone once they are known: "the Ministry". */
const heads: ReadonlySet<string> = new Set(['ministry', 'department', 'bureau']);

/** Longest name, in words, that shorter ones are looked for. */
const mostWords = 12;

/** Short forms of a name that leave out general words at its end ("Toyota" for "Toyota Motor"). */
function withoutGeneral(words: readonly string[]): readonly string[] {
  const forms: string[] = [];
  for (let count = words.length - 1; count > 0 && leftOut.has(words[count] ?? ''); count -= 1) {
    forms.push(words.slice(0, count).join(' '));
  }
  return forms;
}

/**
 * All first and all last words of a name ("the Society" for "Society of the Harbor", "the Gulls" for "Velmar Gulls"); none
 * of what is another's ("Velmar's Gulls").
 */
const endsOf = recently((name: string): readonly string[] => {
  const words = name.split(' ');
  if (words.length > mostWords || words.some((word) => /'s?$/.test(word))) return [];
  return words.slice(1).flatMap((next, at) => {
    if (isSmall(next)) return [words.slice(0, at + 1).join(' ')];
    return isSmall(words[at] ?? '') ? [] : [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')];
  });
});

/**
 * Joins short names to the only longer one of the source that they can stand for: one that adds general words alone,
 * else, for names that the lexicon does not know, the only one that begins or ends with them and stands before them; a state
 * body ("the House") may be written out later.
 * @returns the short name's words of each group that was joined over general words
 */
function joinShort(
  groups: readonly OrganizationGroup[],
  joins: Joins,
): ReadonlyMap<OrganizationGroup, readonly string[]> {
  const short = new Map<OrganizationGroup, readonly string[]>();
  const general = new Map<string, OrganizationGroup | null>();
  const ends = new Map<string, OrganizationGroup | null>();
  for (const group of groups) {
    if (group.words.length < 2) continue;
    for (const form of withoutGeneral(group.words)) claim(general, form, group);
    for (const form of endsOf(group.name)) claim(ends, form, group);
  }
  for (const group of groups) {
    if (group.office !== null && !heads.has(group.office.base)) continue;
    const { name } = group;
    const full = general.get(name);
    if (full && full !== group) {
      joins.join(group, full);
      short.set(joins.endOf(full), group.words);
    } else if (group.key === null) {
      const longer = ends.get(name);
      const stands = longer && longer !== group && (longer.office !== null || firstOf(longer) < firstOf(group));
      if (stands) joins.join(group, longer);
    }
  }
  return short;
}

/**
 * Readable part of the id: the lexicon's name, a body's country and office, the short name that leaves general words out
 * (sources agree on "Toyota" more than on "Toyota Motor"), or the name's words.
 */
function slugOfGroup({ key, office, words }: OrganizationGroup, short: readonly string[] | undefined): string {
  const known = key === null ? null : nameOfKey(key);
  if (known !== null) return slugOf(companyWords(known));
  if (office === null) return slugOf(short ?? words);
  const country = office.of === null ? null : countryOfKey(office.of);
  return country === null ? office.base : `${slugOf(properWords(country.name))}-${office.base}`;
}

/**
 * Groups the mentions of organizations: by lexicon key, by country and office for bodies that every country has, by name;
 * then abbreviations and short names with the names that the source writes out.
 * @param named mentions of organizations in text order
 */
export function groupOrganizations(named: readonly Named[], around: Surroundings): readonly Cluster[] {
  const groups = groupEqual(named, around);
  const joins = joining();
  joinBracketed(groups, around, joins);
  joinInitials(groups, joins);
  const short = joinShort(groups, joins);
  const members = new Map<OrganizationGroup, Named[]>();
  for (const group of groups) {
    const end = joins.endOf(group);
    const known = members.get(end);
    if (known === undefined) members.set(end, [...group.members]);
    else known.push(...group.members);
  }
  return [...members].map(([group, mentions]): Cluster => ({
    type: 'organization',
    key: group.key,
    name: group.key === null ? null : nameOfKey(group.key),
    of: group.office?.of ?? null,
    slug: slugOfGroup(group, short.get(group)),
    mentions: mentions.map((m) => m.at),
  }));
}
