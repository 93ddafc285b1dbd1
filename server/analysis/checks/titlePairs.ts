import { countBelow } from '../../../common/text/sorted';
import type { Analysis, Role, SectionKind } from '../model';
import { nameBeside } from '../roles/besideName';
import { compareTitles } from '../roles/compareTitles';
import type { CheckInput } from './check';
import { isFullerForm } from './roleNames';
import { daysFrom, inBoilerplate, timesWithin } from './times';

type Told = Pick<CheckInput, 'text' | 'analysis'>;

/** Two titles that one article gives one person. */
export interface TitlePair {
  readonly earlier: Role;
  readonly later: Role;
  /** They do not go together, or one is a fuller form of the other. */
  readonly relation: 'incompatible' | 'fuller';
  /** One of them stands in a caption, the other in the body. */
  readonly besideCaption: boolean;
}

/** Kind of the section that a place stands in, or null. */
export function kindAt({ sections }: Analysis, offset: number): SectionKind | null {
  const section = sections[countBelow(sections, ({ start }) => start <= offset) - 1];
  return section !== undefined && offset < section.end ? section.kind : null;
}

function isBesideCaption(analysis: Analysis, earlier: Role, later: Role): boolean {
  const kinds = [earlier, later].map(({ start }) => kindAt(analysis, start));
  return kinds.includes('caption') && kinds.includes('body');
}

/** Whether a statement says that the title is held on the day of its article; a past one goes with any other. */
export const isHeldNow = (role: Pick<Role, 'tells' | 'qualifier' | 'until'>): boolean =>
  role.tells === 'holds' && role.qualifier !== 'former' && role.qualifier !== 'elect' && role.until === null;

/** A person's title changes seldom: what is told of so many days before or after goes with the article's own day. */
export const titleDays = 60;

/** What is longer, in UTF-16 units, is a table and no statement. */
const longest = 2000;

/**
 * Whether a title is said of its holder for sure and of the time of its article: beside the name, with no time in the same
 * statement that lies further off.
 * @param most how many days such a time may lie off
 */
export function isSaidOfNow({ text, analysis }: Told, role: Role, most: number): boolean {
  if (role.evidence.end - role.evidence.start > longest) return false;
  const published = analysis.articles[role.article]?.published?.value ?? null;
  if (role.holder !== null && nameBeside(text, analysis, role) === null) return false;
  return timesWithin(analysis, role.evidence).every(({ interval, type, yearStated }) => {
    if (interval === null || type === 'DURATION' || type === 'SET') return true;
    if (published === null) return !yearStated;
    const days = daysFrom(interval.from.slice(0, 10), published);
    return days !== null && Math.abs(days) <= most;
  });
}

/** Whether a source tells that the person takes or leaves an office: titles that differ are what it says then. */
export const tellsChange = ({
  tells,
  qualifier,
  since,
  until,
}: Pick<Role, 'tells' | 'qualifier' | 'since' | 'until'>): boolean =>
  tells === 'takes' || tells === 'left' || qualifier === 'elect' || since !== null || until !== null;

function relationOf(input: Told, earlier: Role, later: Role, changes: boolean): TitlePair['relation'] | null {
  if (earlier.qualifier !== later.qualifier || ![earlier, later].every(isHeldNow)) return null;
  if (earlier.of !== later.of && earlier.of !== null && later.of !== null) return null;
  const verdict = compareTitles(earlier.normalised, later.normalised);
  if (verdict === 'incompatible')
    return !changes && [earlier, later].every((role) => isSaidOfNow(input, role, titleDays)) ? 'incompatible' : null;
  return verdict === 'compatible' && isFullerForm(earlier.normalised, later.normalised) ? 'fuller' : null;
}

/** What a person is called in one article: each title once, with its qualifier and owner, where it stands first. */
interface Called {
  readonly titles: Role[];
  /** How many of the titles each one has been compared with, by its signature. */
  readonly compared: Map<string, number>;
}

/** No person is called more in one article; the rest is a list or no prose at all. */
const mostTitles = 60;

/** The entities that more than one role statement gives a title by name. */
function heldSeveral({ roles }: Analysis): ReadonlySet<number> {
  const once = new Set<number>();
  const several = new Set<number>();
  for (const { holder, holderBy } of roles) {
    if (holder === null || holderBy !== 'stated') continue;
    if (once.has(holder)) several.add(holder);
    else once.add(holder);
  }
  return several;
}

/** Pairs of different titles that one article gives one person by name, each pair of titles once, in text order. */
export function titlePairs(input: Told): readonly TitlePair[] {
  const { analysis } = input;
  const several = heldSeveral(analysis);
  if (several.size === 0) return [];
  const reported = new Set<string>();
  const changing = new Set(analysis.roles.filter(tellsChange).map(({ article, holder }) => `${article}|${holder}`));
  const people = new Map<string, Called>();
  const pairs: TitlePair[] = [];
  for (const role of analysis.roles) {
    if (role.holder === null || role.holderBy !== 'stated' || !several.has(role.holder)) continue;
    if (inBoilerplate(analysis, role.start)) continue;
    const person = `${role.article}|${role.holder}`;
    const called = people.get(person) ?? { titles: [], compared: new Map<string, number>() };
    people.set(person, called);
    const signature = [role.normalised, role.qualifier, role.tells, role.until, role.of].join('|');
    const known = called.compared.get(signature);
    for (const earlier of called.titles.slice(known)) {
      const key = [role.article, role.holder, ...[earlier.normalised, role.normalised].toSorted()].join('|');
      const relation = reported.has(key) ? null : relationOf(input, earlier, role, changing.has(person));
      if (relation === null) continue;
      reported.add(key);
      pairs.push({ earlier, later: role, relation, besideCaption: isBesideCaption(analysis, earlier, role) });
    }
    if (known === undefined && called.titles.length < mostTitles) called.titles.push(role);
    called.compared.set(signature, called.titles.length);
  }
  return pairs;
}
