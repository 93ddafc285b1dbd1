import { addDays, isoDay, parseIsoDay, weekdayOf } from '../../common/text/calendar';
import type { Interval } from '../analysis/model';

/** A day as cards show it. */
export interface DayView {
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** ISO weekday, 1 Monday to 7 Sunday. */
  readonly weekday: number;
}

/** The days that a value covers. */
export interface DaysView {
  readonly first: DayView;
  /** Equal to `first` for one day. */
  readonly last: DayView;
  /** "15:59", where the value states a clock time; else null. */
  readonly clock: string | null;
}

/** The day at the start of an ISO date or date-time; null where it does not exist. */
export function dayView(iso: string): DayView | null {
  const day = parseIsoDay(iso);
  return day === null ? null : { ...day, iso: isoDay(day), weekday: weekdayOf(day) };
}

/** The days of a half-open interval; null where it is none of days. */
export function daysView(value: string, interval: Interval | null): DaysView | null {
  const clock = /T(\d{2}:\d{2})/.exec(value)?.[1] ?? null;
  const first = dayView(interval?.from ?? value);
  if (first === null) return null;
  const end = interval === null || interval.to.includes('T') ? null : parseIsoDay(interval.to);
  const last = end === null ? null : dayView(isoDay(addDays(end, -1)));
  return { first, last: last === null || last.iso < first.iso ? first : last, clock };
}
