import { addDays, addMonths, type Day, isoDay, parseIsoDay, toNumber } from '../../../common/text/calendar';
import type { Interval } from '../model';

/** The day that lies `part` of the way (0 to 1) from `from` to `to`: on a month's first day where the span is whole months that divide so. */
function dayAt(from: Day, to: Day, part: number, round: (days: number) => number): Day {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const whole = from.day === 1 && to.day === 1 && Number.isInteger(months * part);
  return whole ? addMonths(from, months * part) : addDays(from, round((toNumber(to) - toNumber(from)) * part));
}

/**
 * The part of an interval of days that TIMEX3's START, MID and END leave: its first half, its middle half, its second half.
 * Halves, not thirds, for "early July" is said of the 12th too, and a check must not take it for a contradiction. Other
 * mods, single days and intervals of minutes stay as they are.
 */
export function narrowed(interval: Interval | null, mod: string | null): Interval | null {
  if (interval === null || interval.from.length !== 10) return interval;
  const from = parseIsoDay(interval.from);
  const to = parseIsoDay(interval.to);
  if (from === null || to === null || toNumber(to) - toNumber(from) < 2) return interval;
  if (mod === 'START') return { from: interval.from, to: isoDay(dayAt(from, to, 1 / 2, Math.ceil)) };
  if (mod === 'END') return { from: isoDay(dayAt(from, to, 1 / 2, Math.floor)), to: interval.to };
  if (mod !== 'MID') return interval;
  return { from: isoDay(dayAt(from, to, 1 / 4, Math.floor)), to: isoDay(dayAt(from, to, 3 / 4, Math.ceil)) };
}
