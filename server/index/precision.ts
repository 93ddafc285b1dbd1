import { parseIsoDay, toNumber } from '../../common/text/calendar';
import type { Precision } from '../../common/protocol';
import type { Interval, TimexType } from '../analysis/model';

/** From the finest to the coarsest. */
const precisions: readonly Precision[] = ['minute', 'day', 'week', 'month', 'quarter', 'year', 'longer'];

/** Whether a time is known at least as exactly as asked. */
export const isAtLeast = (precision: Precision, asked: Precision): boolean =>
  precisions.indexOf(precision) <= precisions.indexOf(asked);

/** The days of an interval, as numbers of `toNumber`: the first one, and the one after the last. */
export interface Days {
  readonly first: number;
  readonly end: number;
}

/**
 * The days that an interval touches: one of minutes touches the days in which they lie. Null where its ends are no
 * days or the wrong way round.
 */
export function daysOf(interval: Interval | null): Days | null {
  const from = parseIsoDay(interval?.from ?? '');
  const to = parseIsoDay(interval?.to ?? '');
  if (interval === null || from === null || to === null) return null;
  const first = toNumber(from);
  const isClock = interval.to.includes('T') && !/T00:00/.test(interval.to);
  const end = toNumber(to) + (isClock ? 1 : 0);
  return end > first ? { first, end } : null;
}

/** Longest precision by number of days; a weekend counts as a week, a season as a quarter. */
const byLength: readonly (readonly [Precision, number])[] = [
  ['day', 1],
  ['week', 7],
  ['month', 31],
  ['quarter', 92],
  ['year', 366],
];

/** Values of unresolved times, from the finest form on. */
const byForm: readonly (readonly [Precision, RegExp])[] = [
  ['minute', /T\d/],
  ['day', /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|W[\dX]{2}-\d)|T/],
  ['week', /-W[\dX]{2}/],
  ['quarter', /-(?:Q|H|SP|SU|FA|WI)/],
  ['month', /^[\dX]{4}-[\dX]{2}/],
  ['year', /^[\dX]{4}$/],
];

/**
 * How exactly a time is known: by the length of its interval, else by the form of its value. A part of a day
 * ("2025-07-11TMO") is as exact as a day.
 */
export function precisionOf(value: string, interval: Interval | null, type: TimexType): Precision {
  if (type === 'TIME' && /T\d/.test(value)) return 'minute';
  const days = daysOf(interval);
  if (days !== null) return byLength.find(([, most]) => days.end - days.first <= most)?.[0] ?? 'longer';
  return byForm.find(([, form]) => form.test(value))?.[0] ?? 'longer';
}
