import { daysBetween, overlap } from './heldDays';
import { foldKey } from '../../common/text/fold';
import { groupBy } from '../../common/text/groupBy';
import { byCode, countBelow } from '../../common/text/sorted';
import { holdingOf, saysHeld } from './ledger';
import type { Holding } from './ledger';
import type { RoleFact, WorldEntity } from './model';
import type { OfficeStatement } from './offices';

/** Somebody's time in an office, or a time in which it is vacant. */
export interface Tenure extends Holding {
  /** The holder, or null where the office is vacant. */
  readonly holder: WorldEntity | null;
  /** Somebody else holds the office on some of the same days, or it is vacant then. */
  readonly disputed: boolean;
}

/** An office that one person at a time can hold, with its holders over time. */
export interface OfficeLedger {
  readonly key: string;
  readonly title: string;
  readonly of: string | null;
  /** By the first day that is told of them, undated ones last; somebody who came back stands twice. */
  readonly tenures: readonly Tenure[];
  readonly disputed: boolean;
}

/** Days without a statement in which another's term may lie. */
const longestGap = 92;

/** Whether a statement says that nobody holds the office on the day of its article. */
const isVacant = ({ tells }: RoleFact): boolean => tells === 'vacant';

/** Whether somebody else than the holder held the office on a day between two. */
type Rivals = (holder: WorldEntity | null, after: string, before: string) => boolean;

/**
 * Cuts the statements of one holder where somebody else held the office in between: at any such day for a vacancy, for a
 * person only in a gap of more than three months, for sources that disagree tell of two holders by turns.
 */
function runsOf(roles: readonly RoleFact[], holder: WorldEntity | null, between: Rivals): readonly RoleFact[][] {
  const runs: RoleFact[][] = [];
  let last: string | null = null;
  for (const role of roles) {
    const { date } = role;
    const run = runs.at(-1);
    const far = last !== null && date !== null && (holder === null || daysBetween(last, date) > longestGap);
    if (run === undefined || (far && last !== null && date !== null && between(holder, last, date))) runs.push([role]);
    else run.push(role);
    last = date ?? last;
  }
  return runs;
}

const wordsOf = (name: string): readonly string[] => foldKey(name).split(/[\s-]/).filter(Boolean);

/** Whether one name may be the other in short: all its words are in it. */
function mayBeSame(a: WorldEntity | null, b: WorldEntity | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.id === b.id) return true;
  const [x, y] = [wordsOf(a.name), wordsOf(b.name)];
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word)) || x.join('') === y.join('');
}

type Term = Omit<Tenure, 'disputed'>;

/** Whether two tenures contradict each other. An acting holder stands in for another one, or for nobody. */
const clash = (a: Term, b: Term): boolean =>
  a.held !== null &&
  b.held !== null &&
  a.qualifier === null &&
  b.qualifier === null &&
  !mayBeSame(a.holder, b.holder) &&
  overlap(a.held, b.held);

const firstDay = ({ held, since, firstAttested, endedBefore }: Term): string =>
  held?.from ?? since ?? firstAttested ?? endedBefore ?? '9999';

/**
 * The holders of an office over time.
 * @param statements all of one office, by date, source and offset
 * @param entityOf the workspace's entity of a holder
 */
export function officeLedger(
  key: string,
  statements: readonly OfficeStatement[],
  entityOf: (uri: string, entityId: string) => WorldEntity | null,
): OfficeLedger {
  const known = statements.map(({ role, holder }) => ({
    role,
    holder: holder === null ? null : entityOf(role.uri, holder),
    kind: role.qualifier === 'former' ? null : role.qualifier,
  }));
  const sure = known.filter(
    ({ role, kind }) => role.date !== null && kind === null && (saysHeld(role) || isVacant(role)),
  );
  const between: Rivals = (holder, after, before) => {
    const dateOf = (at: number): string => sure[at]?.role.date ?? '9999';
    for (let at = countBelow(sure, (one) => (one.role.date ?? '') <= after); dateOf(at) < before; at += 1) {
      if (sure[at]?.holder?.id !== holder?.id) return true;
    }
    return false;
  };
  const groups = groupBy(known, ({ holder, kind }) => `${holder?.id ?? ''}\n${kind ?? ''}`);
  const terms = [...groups.values()].flatMap((group): readonly Term[] => {
    const holder = group[0]?.holder ?? null;
    const roles = group.map(({ role }) => role);
    return runsOf(roles, holder, between).map((run) => ({
      ...holdingOf(run, holder === null ? isVacant : saysHeld),
      holder,
    }));
  });
  const tenures = terms
    .map((term): Tenure => ({ ...term, disputed: terms.some((other) => clash(term, other)) }))
    .sort(
      (a, b) =>
        byCode(firstDay(a), firstDay(b)) ||
        byCode(a.holder?.name ?? '', b.holder?.name ?? '') ||
        byCode(a.holder?.id ?? '', b.holder?.id ?? ''),
    );
  const whole = holdingOf(statements.map(({ role }) => role));
  return { key, title: whole.title, of: whole.of, tenures, disputed: tenures.some((tenure) => tenure.disputed) };
}
