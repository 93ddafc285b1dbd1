import type { Interval } from '../model';
import {
  addDays,
  addMonths,
  type Day,
  isoDay,
  isoWeek,
  isoWeekOf,
  isValidDay,
  mondayOf,
  padded,
  parseIsoDay,
} from '../../../common/text/calendar';
import type { Unit } from './words';

/** TIMEX3 codes of the seasons, 0 spring to 3 winter. */
export const seasonCodes = ['SP', 'SU', 'FA', 'WI'] as const;

/** First and last hour of the parts of a day, as news uses the words; a night ends on the next morning. */
const partHours: Readonly<Record<string, readonly [number, number]>> = {
  MO: [6, 12],
  AF: [12, 18],
  EV: [18, 24],
  NI: [18, 30],
  DT: [6, 18],
  MI: [11, 14],
};

/** TIMEX3 value of the unit that `day` lies in: 2025-07-11, 2025-W28, 2025-07, 2025-Q3, 2025, 202, 20. Null below a day. */
export function valueOf(day: Day, unit: Unit): string | null {
  const year = padded(day.year, 4);
  switch (unit) {
    case 'day':
      return isoDay(day);
    case 'week':
    case 'fortnight':
      return isoWeek(isoWeekOf(day));
    case 'weekend':
      return `${isoWeek(isoWeekOf(day))}-WE`;
    case 'month':
      return `${year}-${padded(day.month)}`;
    case 'quarter':
      return `${year}-Q${String(Math.ceil(day.month / 3))}`;
    case 'year':
      return year;
    case 'decade':
      return year.slice(0, 3);
    case 'century':
      return year.slice(0, 2);
    case 'millennium':
      return year.slice(0, 1);
    default:
      return null;
  }
}

const monthsOf: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};
const daysOf: Partial<Record<Unit, number>> = { day: 1, week: 7, weekend: 7, fortnight: 14 };

/** The day that is `by` units after `day`; units below a day leave it where it is. Null beyond the years 1 to 9999. */
export function shiftDay(day: Day, unit: Unit, by: number): Day | null {
  const months = monthsOf[unit];
  if (Math.abs(by) > 1e6) return null;
  const moved = months === undefined ? addDays(day, (daysOf[unit] ?? 0) * by) : addMonths(day, months * by);
  return moved.year >= 1 && moved.year <= 9999 ? moved : null;
}

const days = (from: Day, to: Day): Interval => ({ from: isoDay(from), to: isoDay(to) });
const monthsFrom = (year: number, month: number, count: number): Interval => {
  const from = { year, month, day: 1 };
  return days(from, addMonths(from, count));
};

/** The half-open interval of hours of a day; hours may run past midnight. */
function minutes(day: Day, from: number, to: number): Interval {
  const stamp = (at: number): string =>
    `${isoDay(addDays(day, Math.floor(at / 1440)))}T${padded(Math.floor((at % 1440) / 60))}:${padded(at % 60)}`;
  return { from: stamp(from), to: stamp(to) };
}

function timeInterval(value: string): Interval | null {
  const day = parseIsoDay(value);
  if (day === null) return null;
  const tail = value.slice(11);
  const hours = partHours[tail];
  if (hours !== undefined) return minutes(day, hours[0] * 60, hours[1] * 60);
  const clock = /^(\d{2}):(\d{2})Z?$/.exec(tail);
  if (clock === null) return null;
  const at = Number(clock[1]) * 60 + Number(clock[2]);
  return at <= 1440 ? minutes(day, at, at + 1) : null;
}

/** The interval that a TIMEX3 date or time value covers; null for values that name no place on the calendar. */
export function intervalOf(value: string): Interval | null {
  // Most values are days, which need no pattern.
  if (value.length === 10) {
    const day = parseIsoDay(value);
    if (day !== null) return days(day, addDays(day, 1));
  }
  if (value.charAt(10) === 'T') return timeInterval(value);
  const parts = /^(\d{4})(?:-(.{2,6}))?$/.exec(value);
  if (parts === null) {
    const era = /^\d{2,3}$/.test(value) ? 10 ** (4 - value.length) : 0;
    return era === 0 || Number(value) === 0 ? null : monthsFrom(Number(value) * era, 1, era * 12);
  }
  const year = Number(parts[1]);
  const rest = parts[2];
  if (rest === undefined) return year === 0 ? null : monthsFrom(year, 1, 12);
  const week = /^W(\d{2})(-WE)?$/.exec(rest);
  if (week !== null) {
    const monday = mondayOf({ year, week: Number(week[1]) });
    return week[2] === undefined ? days(monday, addDays(monday, 7)) : days(addDays(monday, 5), addDays(monday, 7));
  }
  const quarter = /^Q([1-4])$/.exec(rest);
  if (quarter !== null) return monthsFrom(year, Number(quarter[1]) * 3 - 2, 3);
  const half = /^H([12])$/.exec(rest);
  if (half !== null) return monthsFrom(year, Number(half[1]) * 6 - 5, 6);
  const season = (seasonCodes as readonly string[]).indexOf(rest);
  if (season >= 0) return monthsFrom(year, season * 3 + 3, 3);
  if (/^\d{2}$/.test(rest))
    return isValidDay({ year, month: Number(rest), day: 1 }) ? monthsFrom(year, Number(rest), 1) : null;
  const day = parseIsoDay(value);
  return day === null ? null : days(day, addDays(day, 1));
}
