import { parseIsoDay, toNumber } from '../../common/text/calendar';
import { byCode, countBelow } from '../../common/text/sorted';
import { byDate } from './merge';
import type { RoleFact, SourceSummary } from './model';

/** A source's statement that somebody holds, takes or has left an office, or that it is vacant. */
export interface OfficeStatement {
  readonly role: RoleFact;
  /** `Entity.id` of the holder in its source, null for a vacancy. */
  readonly holder: string | null;
}

/** What all sources say of offices that one person at a time can hold, by `RoleFact.office`. */
export interface Offices {
  add(summary: SourceSummary): void;
  remove(summary: SourceSummary): void;
  /** Keys of all offices, sorted. */
  keys(): readonly string[];
  /** Every statement of an office by date (undated last), source and offset. Costs what they are. */
  of(key: string): readonly OfficeStatement[];
  /**
   * Statements of articles published within `days` days of an ISO day, by date, source and offset; of one day the first
   * forty, so that what is asked does not grow with the number of sources.
   */
  near(key: string, day: string, days: number): readonly OfficeStatement[];
}

/** Statements of one day that `near` gives. */
const mostOfDay = 40;
/** Where statements without a date are kept. */
const undated = Number.POSITIVE_INFINITY;

const dayOf = ({ date }: RoleFact): number => {
  const day = parseIsoDay(date ?? '');
  return day === null ? undated : toNumber(day);
};

/** Statements of a source, with the office that each is of. */
function* statementsOf({ entities, vacancies }: SourceSummary): Iterable<OfficeStatement> {
  for (const role of vacancies) yield { role, holder: null };
  for (const { id, roles } of entities) for (const role of roles) yield { role, holder: id };
}

const byStatement = (a: OfficeStatement, b: OfficeStatement): number =>
  byDate(a.role, b.role) || byCode(a.holder ?? '', b.holder ?? '');

/** Makes an empty one. Adding and removing cost what the source says, and the place in the order of its days. */
export function createOffices(): Offices {
  /** Key, then day, then the statements of the day in order. */
  const held = new Map<string, Map<number, OfficeStatement[]>>();

  function add(summary: SourceSummary): void {
    for (const statement of statementsOf(summary)) {
      const { office } = statement.role;
      if (office === null) continue;
      const days = held.get(office) ?? new Map<number, OfficeStatement[]>();
      held.set(office, days);
      const day = dayOf(statement.role);
      const list = days.get(day) ?? [];
      days.set(day, list);
      list.splice(
        countBelow(list, (other) => byStatement(other, statement) <= 0),
        0,
        statement,
      );
    }
  }

  function remove(summary: SourceSummary): void {
    for (const { role } of statementsOf(summary)) {
      const days = role.office === null ? undefined : held.get(role.office);
      if (days === undefined || role.office === null) continue;
      const day = dayOf(role);
      const list = days.get(day);
      if (list === undefined) continue;
      // Statements of one source and day stand side by side.
      const first = countBelow(list, (other) => byCode(other.role.uri, summary.uri) < 0);
      const after = countBelow(list, (other) => byCode(other.role.uri, summary.uri) <= 0);
      list.splice(first, after - first);
      if (list.length === 0) days.delete(day);
      if (days.size === 0) held.delete(role.office);
    }
  }

  return {
    add,
    remove,
    keys: () => [...held.keys()].sort(byCode),
    of: (key) => {
      const days = [...(held.get(key) ?? [])].sort(([a], [b]) => a - b);
      return days.flatMap(([, statements]) => statements);
    },
    near: (key, day, reach) => {
      const middle = parseIsoDay(day);
      const days = held.get(key);
      if (middle === null || days === undefined) return [];
      const found: OfficeStatement[] = [];
      for (let at = toNumber(middle) - reach; at <= toNumber(middle) + reach; at += 1) {
        found.push(...(days.get(at)?.slice(0, mostOfDay) ?? []));
      }
      return found;
    },
  };
}
