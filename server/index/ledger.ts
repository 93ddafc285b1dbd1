import { foldKey } from '../../common/text/fold';
import { groupBy } from '../../common/text/groupBy';
import { byCode } from '../../common/text/sorted';
import type { Interval } from '../analysis/model';
import { compareTitles } from '../analysis/roles/compareTitles';
import { daysBetween, nextDay, periodOf, span } from './heldDays';
import { byDate } from './merge';
import type { RoleFact } from './model';

/** A role that somebody holds by all that the sources say, with the days for which they say it. */
export interface Holding {
  /** The title in the words that most statements use. */
  readonly title: string;
  readonly of: string | null;
  /** `former` where no source says that it is or was held at its time. */
  readonly qualifier: RoleFact['qualifier'];
  /** First and last publication day of a statement that says so, ISO, or null. */
  readonly firstAttested: string | null;
  readonly lastAttested: string | null;
  /** Start and end that sources state, TIMEX3 values, or null. */
  readonly since: string | null;
  readonly until: string | null;
  /** Publication day of the first source that tells it as over, ISO, where none says later that it is held; else null. */
  readonly endedBefore: string | null;
  /**
   * The days on which it is held for sure: from the first to the last statement that says so, and from and to what is
   * stated (of a stated month or year the part that is sure); half-open. Null where nothing dated says that it is held.
   */
  readonly held: Interval | null;
  /** By date (undated last), then source and offset. */
  readonly statements: readonly RoleFact[];
}

/** Whether a statement says that the role is held on the day of its article. */
export const saysHeld = ({ tells, qualifier }: RoleFact): boolean => tells === 'holds' && qualifier !== 'former';

/** What a holding is about: that somebody holds the role, or that it is vacant. */
type Says = (role: RoleFact) => boolean;

/** Whether a statement tells the role as over on the day of its article. */
const saysOver = ({ tells, qualifier }: RoleFact): boolean => tells === 'left' || qualifier === 'former';

/** The value that most of the facts give; among equals the most exact, then the smallest. */
function mostGiven(values: readonly (string | null)[], exact: 1 | -1): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || exact * (b.length - a.length) || byCode(a, b));
  return first?.[0] ?? null;
}

/** The days on which it is held for sure, see `Holding.held`. */
function heldDays(
  statements: readonly RoleFact[],
  says: Says,
  since: string | null,
  until: string | null,
): Interval | null {
  const days: Interval[] = statements.flatMap((role) =>
    says(role) && role.date !== null ? [{ from: role.date, to: nextDay(role.date) }] : [],
  );
  const attested = days.length === 0 ? null : days.reduce(span);
  const start = since === null ? null : periodOf(since);
  const end = until === null ? null : periodOf(until);
  // A day that is stated is in; of a month or a year only what follows it, or precedes it, is sure.
  const from = start && (since?.length === 10 ? start.from : start.to);
  if (attested === null) return from !== null && end !== null && from < end.from ? { from, to: end.from } : null;
  return { from: from !== null && from < attested.from ? from : attested.from, to: attested.to };
}

/**
 * Makes the holding of statements that are all of one role of one holder, or of nobody.
 * @param says whether a statement says what the holding is about on the day of its article
 */
export function holdingOf(roles: readonly RoleFact[], says: Says = saysHeld): Holding {
  const statements = [...roles].sort(byDate);
  const qualifier = statements.every((role) => role.qualifier === 'former')
    ? 'former'
    : (statements.find((role) => role.qualifier !== 'former')?.qualifier ?? null);
  const attesting = qualifier === 'former' ? statements : statements.filter((role) => !saysOver(role));
  const attested = attesting.flatMap(({ date }) => date ?? []);
  const lastAttested = attested.at(-1) ?? null;
  const since = mostGiven(
    statements.map((role) => role.since),
    1,
  );
  const until = mostGiven(
    statements.map((role) => role.until),
    1,
  );
  const lastHeld = statements.findLast((role) => says(role) && role.date !== null)?.date ?? '';
  const over = statements.find((role) => saysOver(role) && role.date !== null && role.date > lastHeld);
  return {
    title:
      mostGiven(
        statements.map((role) => role.normalised),
        -1,
      ) ?? '',
    of: mostGiven(
      statements.map((role) => role.of),
      -1,
    ),
    qualifier,
    firstAttested: attested[0] ?? null,
    lastAttested,
    ...{ since, until, endedBefore: over?.date ?? null },
    held: heldDays(statements, says, since, until),
    statements,
  };
}

/** More titles of one holder than this are told apart by their words alone. */
const mostCompared = 64;

/** Normalised titles of one holder with the first that says the same; in the order of their code units. */
function sameTitles(roles: readonly RoleFact[]): ReadonlyMap<string, string> {
  const groups: string[] = [];
  const first = new Map<string, string>();
  for (const title of [...new Set(roles.map((role) => role.normalised))].sort(byCode)) {
    const known = groups.find((other) => compareTitles(other, title) === 'same');
    if (known === undefined && groups.length < mostCompared) groups.push(title);
    first.set(title, known ?? title);
  }
  return first;
}

/** Statements of one title by owner; those without one go to the only owner there is. */
function byOwner(roles: readonly RoleFact[]): readonly (readonly RoleFact[])[] {
  const groups = groupBy(roles, ({ of }) => (of === null ? '' : foldKey(of)));
  return groups.size === 2 && groups.has('') ? [roles] : [...groups.values()];
}

/** The first day that is known of a role. */
const firstDay = ({ held, since, firstAttested, endedBefore }: Holding): string =>
  held?.from ?? since ?? firstAttested ?? endedBefore ?? '9999';

/** No two holdings have a statement in common, so that the first ones settle what else is equal. */
function byTime(a: Holding, b: Holding): number {
  const order =
    byCode(firstDay(a), firstDay(b)) || byCode(a.title, b.title) || byCode(a.qualifier ?? '', b.qualifier ?? '');
  const [x, y] = [a.statements[0], b.statements[0]];
  return order !== 0 || x === undefined || y === undefined ? order : byDate(x, y);
}

/**
 * The roles of one holder, in order of time: statements of one title (by `compareTitles`), one owner, and both of former
 * and present times are one holding; acting ones, and those of the elected, are holdings of their own. Every statement
 * is in one of them. Depends on the statements alone, never on their order.
 */
export function holdingsOf(roles: readonly RoleFact[]): readonly Holding[] {
  const titles = sameTitles(roles);
  const kindOf = ({ qualifier, normalised }: RoleFact): string =>
    `${qualifier === 'former' ? '' : (qualifier ?? '')}\n${titles.get(normalised) ?? normalised}`;
  return [...groupBy(roles, kindOf).values()]
    .flatMap(byOwner)
    .map((group) => holdingOf(group))
    .sort(byTime);
}

/** Whether a role is held still, by the newest that is told of it. */
export const isPresent = ({ qualifier, until, endedBefore }: Holding): boolean =>
  qualifier !== 'former' && until === null && endedBefore === null;

const lastSaid = ({ lastAttested, statements }: Holding): string =>
  lastAttested ?? statements.findLast(({ date }) => date !== null)?.date ?? '';
const isStated = ({ statements }: Holding): boolean => statements.some(({ holderBy }) => holderBy !== 'inferred');

/** Holdings of one person from the one that tells best who that is now: held, newest, stated, the fullest title. */
export const newestFirst = (holdings: readonly Holding[]): readonly Holding[] =>
  [...holdings].sort(
    (a, b) =>
      Number(isPresent(b)) - Number(isPresent(a)) ||
      byCode(lastSaid(b), lastSaid(a)) ||
      Number(isStated(b)) - Number(isStated(a)) ||
      b.title.split(' ').length - a.title.split(' ').length ||
      b.statements.length - a.statements.length ||
      byCode(a.title, b.title) ||
      byCode(a.of ?? '', b.of ?? ''),
  );

/** Days apart at which two titles that nobody holds together may both have been true, one after the other. */
const changeTakes = 7;

/** Those of the holdings that contradict one of them: titles that nobody holds together, said of days less than a week apart. */
export const contradicting = (one: Holding, holdings: readonly Holding[]): readonly Holding[] =>
  holdings.filter(
    (other) =>
      one.held !== null &&
      other.held !== null &&
      one.qualifier === other.qualifier &&
      (one.of === null || other.of === null || foldKey(one.of) === foldKey(other.of)) &&
      daysBetween(one.held.to, other.held.from) < changeTakes &&
      daysBetween(other.held.to, one.held.from) < changeTakes &&
      compareTitles(one.title, other.title) === 'incompatible',
  );
