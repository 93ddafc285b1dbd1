import { addDays, type Day, isoDay, padded, parseIsoDay, weekdayOf } from '../../../common/text/calendar';
import type { Tense } from './cues';
import type { Meaning } from './meaning';
import type { Grain, Told } from './memory';
import { shiftDay, valueOf } from './periods';
import { afterTold, anchored, base, type Ground, lacking, type Resolution, unanchored } from './resolution';
import type { Unit } from './words';

/** Values of a unit whose anchor is missing. */
const unknown: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** How fine a time told before must be for a unit to count from it: days from a day, months not from a year. */
const grainOf: Partial<Record<Unit, Grain>> = {
  day: 'day',
  week: 'week',
  weekend: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
};

const vagueBy = (sign: number): string => (sign < 0 ? 'PAST_REF' : sign > 0 ? 'FUTURE_REF' : 'PRESENT_REF');

/** "the week before", "3 days after", "the year of". */
function countWords(unit: Unit, by: number): string {
  if (by === 0) return `the ${unit} of`;
  const many = Math.abs(by);
  return `${many === 1 ? `the ${unit}` : `${String(many)} ${unit}s`} ${by < 0 ? 'before' : 'after'}`;
}

/** Whether "the weekend", read on a weekday, is the one before: early in the week it is, unless the sentence looks onward. */
const isPastWeekend = (weekday: number, tense: Tense): boolean =>
  weekday < 6 && (tense === 'past' || (tense === null && weekday <= 3));

/** What "a year earlier" is compared with: the quarter reported on, or the month told last. */
function comparedWith({ compares }: Extract<Meaning, { form: 'shift' }>, ground: Ground): Told | null {
  if (compares === undefined) return null;
  return compares === 'quarter' ? ground.quarter : ground.compared;
}

/** A unit counted from publication or from the time told before. */
export function resolveShift(meaning: Extract<Meaning, { form: 'shift' }>, ground: Ground): Resolution {
  const { unit, by, from } = meaning;
  const { published, pageYear } = ground;
  const near = from === 'told' ? ground.told(grainOf[unit] ?? 'year') : null;
  const point = near === null ? published : near.day;
  if (valueOf({ year: 2000, month: 1, day: 1 }, unit) === null) {
    return published === null
      ? unanchored(vagueBy(by), ground)
      : lacking(vagueBy(by), 'no-anchor', 'the hour that the words count from is not known');
  }
  if (point === null) {
    if (unit === 'year' && pageYear !== null)
      return base(padded(pageYear.year + by, 4), `counted from the page's year, which is ${pageYear.from}`);
    return unanchored(unknown[unit] ?? vagueBy(by), ground);
  }
  const finer = comparedWith(meaning, ground);
  if (finer !== null) {
    return afterTold(
      `${padded(Number(finer.value.slice(0, 4)) + by, 4)}${finer.value.slice(4)}`,
      finer,
      `compared with ${finer.value}, told before`,
    );
  }
  const weekendPast = unit === 'weekend' && by === 0 && isPastWeekend(weekdayOf(point), ground.tense);
  const day = shiftDay(point, unit, weekendPast ? -1 : by);
  if (day === null) return lacking(vagueBy(by), 'vague', 'beyond the calendar');
  const value = valueOf(day, unit) ?? '';
  const count = countWords(unit, weekendPast ? -1 : by);
  if (near !== null) return afterTold(value, near, `${count} ${near.value}, told before`);
  return anchored(value, point, `${count} publication, ${isoDay(point)}`);
}

/** The days from `first` to `last`, with the month or year that holds both for a value. */
function someDayOf(first: string, last: string, how: string): Resolution {
  const shared = first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : first.slice(0, 4);
  const after = parseIsoDay(last);
  if (after === null || !last.startsWith(shared)) return lacking(vagueBy(-1), 'vague', how);
  return { ...base(shared, how), interval: { from: first, to: isoDay(addDays(after, 1)) } };
}

/** A count that the words leave open: "a few days later". */
export function resolveDrift(meaning: Extract<Meaning, { form: 'drift' }>, ground: Ground): Resolution {
  const { unit, sign, from } = meaning;
  const told = from === 'told' && unit === 'day' ? ground.told('day') : null;
  if (told !== null) {
    const [near, far] = [addDays(told.day, sign * 2), addDays(told.day, sign * 7)].map((day) => isoDay(day)).sort();
    const how = `some days ${sign > 0 ? 'after' : 'before'} ${told.value}, told before`;
    const some = someDayOf(near ?? '', far ?? '', how);
    if (some.value.length === 7) return { ...some, anchor: { kind: 'time', time: told.time, value: told.value } };
  }
  if (ground.published === null && from === 'published') return unanchored(vagueBy(sign), ground);
  return lacking(vagueBy(sign), 'vague', `an unknown number of ${unit}s ${sign < 0 ? 'back' : 'on'}`);
}

const hoursOf: Partial<Record<Unit, number>> = { second: 1 / 3600, minute: 1 / 60, hour: 1 };

/**
 * A stamp that counts back from the moment of capture, of which only the day is known: "a day ago" gives a day,
 * "18 hours ago" the two days that it can mean; whole days of hours give the day.
 */
export function resolveStamp(meaning: Extract<Meaning, { form: 'shift' }>, day: Day, ground: Ground): Resolution {
  const { unit, by } = meaning;
  const captured = isoDay(day);
  const hours = (hoursOf[unit] ?? 0) * Math.abs(by);
  const anchor = { kind: 'captured', value: captured } as const;
  if (hours > 0 && hours < 24 * 366) {
    const last = isoDay(addDays(day, -Math.floor(hours / 24)));
    const first = isoDay(addDays(day, -Math.ceil(hours / 24)));
    if (first === last) return { ...base(first, `${String(hours)} hours before capture, ${captured}`), anchor };
    const how = `${first} or ${last}: the hour of capture on ${captured} is not known`;
    return { ...someDayOf(first, last, how), anchor };
  }
  const { value, interval, ...rest } = resolveShift(meaning, { ...ground, published: day });
  return { ...rest, value, interval, anchor, how: `${countWords(unit, by)} capture, ${captured}` };
}
