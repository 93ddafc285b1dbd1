import { addDays, isoDay, padded, weekdayOf } from '../../../common/text/calendar';
import type { Tense } from './cues';
import type { Meaning } from './meaning';
import { shiftDay, valueOf } from './periods';
import {
  afterTold,
  anchored,
  base,
  type Ground,
  lacking,
  type Resolution,
  type Told,
  unanchored,
  isDayValue,
} from './resolution';
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

const vagueBy = (sign: number): string => (sign < 0 ? 'PAST_REF' : sign > 0 ? 'FUTURE_REF' : 'PRESENT_REF');

const isMonth = (told: Told | null): told is Told => told !== null && /^\d{4}-\d\d$/.test(told.value);

/** "the week before", "3 days after", "the year of". */
function countWords(unit: Unit, by: number): string {
  if (by === 0) return `the ${unit} of`;
  const many = Math.abs(by);
  return `${many === 1 ? `the ${unit}` : `${String(many)} ${unit}s`} ${by < 0 ? 'before' : 'after'}`;
}

/** Whether "the weekend", read on a weekday, is the one before: early in the week it is, unless the sentence looks onward. */
const isPastWeekend = (weekday: number, tense: Tense): boolean =>
  weekday < 6 && (tense === 'past' || (tense === null && weekday <= 3));

/** A unit counted from publication or from the time told before. */
export function resolveShift(meaning: Extract<Meaning, { form: 'shift' }>, ground: Ground): Resolution {
  const { unit, by, from } = meaning;
  const { published, told, pageYear } = ground;
  // days are counted from a day told before, not from a month or a year
  const near = from === 'told' && told !== null && (unit !== 'day' || isDayValue(told.value)) ? told : null;
  const point = near === null ? published : near.day;
  if (valueOf({ year: 2000, month: 1, day: 1 }, unit) === null) {
    return published === null
      ? unanchored(vagueBy(by), ground)
      : lacking(vagueBy(by), 'no-anchor', 'the hour that the words count from is not known');
  }
  if (point === null) {
    if (unit === 'year' && pageYear !== null)
      return base(padded(pageYear.year + by, 4), `counted from the page's year, which is ${pageYear.from}`);
    return unanchored(by < 0 && unit !== 'week' ? 'PAST_REF' : (unknown[unit] ?? vagueBy(by)), ground);
  }
  // "a year earlier" beside a quarter or a month means that quarter or month of the year before
  const finer = meaning.compares !== true ? null : (ground.quarter ?? (from === 'told' && isMonth(told) ? told : null));
  if (finer !== null) {
    return afterTold(
      `${padded(finer.day.year + by, 4)}${finer.value.slice(4)}`,
      finer,
      `compared with ${finer.value}, told before`,
    );
  }
  const weekendPast = unit === 'weekend' && by === 0 && isPastWeekend(weekdayOf(point), ground.tense);
  const day = shiftDay(point, unit, weekendPast ? -1 : by);
  if (day === null) return lacking(vagueBy(by), 'vague', 'beyond the calendar');
  const value = valueOf(day, unit) ?? '';
  const count = countWords(unit, by);
  if (near !== null) return afterTold(value, near, `${count} ${near.value}, told before`);
  return anchored(value, point, `${count} publication, ${isoDay(point)}`);
}

/** A count that the words leave open: "a few days later". */
export function resolveDrift(meaning: Extract<Meaning, { form: 'drift' }>, ground: Ground): Resolution {
  const { unit, sign, from } = meaning;
  const { told, published } = ground;
  if (from === 'told' && told !== null && isDayValue(told.value) && unit === 'day') {
    const near = addDays(told.day, sign * 2);
    const far = addDays(told.day, sign * 7);
    const [first, last] = sign > 0 ? [near, far] : [far, near];
    const month = valueOf(near, 'month') ?? '';
    if (valueOf(far, 'month') === month) {
      return {
        ...base(month, `some days ${sign > 0 ? 'after' : 'before'} ${told.value}, told before`),
        interval: { from: isoDay(first), to: isoDay(addDays(last, 1)) },
        anchor: { kind: 'time', time: told.time, value: told.value },
      };
    }
  }
  if (published === null && from === 'published') return unanchored(vagueBy(sign), ground);
  return lacking(vagueBy(sign), 'vague', `an unknown number of ${unit}s ${sign < 0 ? 'back' : 'on'}`);
}
