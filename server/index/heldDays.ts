import { addDays, addMonths, isoDay, parseIsoDay, toNumber } from '../../common/text/calendar';
import type { Interval } from '../analysis/model';

/** The day after an ISO day; the words themselves where they are none. */
export function nextDay(iso: string): string {
  const day = parseIsoDay(iso);
  return day === null ? iso : isoDay(addDays(day, 1));
}

/** The days of a TIMEX3 day, month or year, half-open; null for another value. */
export function periodOf(value: string): Interval | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  if (year === undefined) return null;
  const first = parseIsoDay(`${year}-${month ?? '01'}-${day ?? '01'}`);
  if (first === null) return null;
  const after = day !== undefined ? addDays(first, 1) : addMonths(first, month !== undefined ? 1 : 12);
  return { from: isoDay(first), to: isoDay(after) };
}

/** Whether two half-open intervals of ISO days have a day in common. */
export const overlap = (a: Interval, b: Interval): boolean => a.from < b.to && b.from < a.to;

/** The smallest interval that holds both. */
export const span = (a: Interval, b: Interval): Interval => ({
  from: a.from < b.from ? a.from : b.from,
  to: a.to > b.to ? a.to : b.to,
});

/** Days from one ISO day to another; 0 where one of them is none. */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [parseIsoDay(from), parseIsoDay(to)];
  return a === null || b === null ? 0 : toNumber(b) - toNumber(a);
}
