import {
  addDays,
  addMonths,
  type Day,
  daysInMonth,
  isoDay,
  parseIsoDay,
  toNumber,
} from '../../../common/text/calendar';
import { weekdayOfMonth } from './feasts';
import type { Meaning } from './meaning';
import { intervalOf, valueOf } from './periods';
import { anchored, type Ground, impossible, type Resolution, stated, unanchored } from './resolution';
import { resolveMonth } from './resolveCalendar';

type Nth = Extract<Meaning, { form: 'nthOf' }>;

/** The month or year that the part is counted in. */
function resolveWhole({ whole }: Nth, ground: Ground): Resolution {
  const { unit, month, year, by } = whole;
  if (month !== null) return resolveMonth({ form: 'month', month, year, toward: null, years: null }, ground);
  if (year !== null) return stated(String(year));
  const { published } = ground;
  if (published === null) return unanchored(unit === 'month' ? 'XXXX-XX' : 'XXXX', ground);
  const day = addMonths(published, (by ?? 0) * (unit === 'month' ? 1 : 12));
  return anchored(valueOf(day, unit) ?? '', published, `counted from publication, ${isoDay(published)}`);
}

/** First day and number of days of the part, counted from the front or (negative) from the end; null where the whole has no such part. */
function partOf(
  { nth, part, weekday }: Nth,
  from: Day,
  to: Day,
): { readonly first: Day; readonly days: number } | null {
  const length = toNumber(to) - toNumber(from);
  const inside = (first: Day, days: number): { readonly first: Day; readonly days: number } | null =>
    toNumber(first) >= toNumber(from) && toNumber(first) < toNumber(to) ? { first, days } : null;
  if (part === 'month') {
    const first = nth < 0 ? addMonths(to, nth) : addMonths(from, nth - 1);
    return inside(first, daysInMonth(first.year, first.month));
  }
  if (part === 'day') return inside(addDays(nth < 0 ? to : from, nth < 0 ? nth : nth - 1), 1);
  if (part === 'week') {
    const first = nth < 0 ? addDays(to, nth * 7) : addDays(from, (nth - 1) * 7);
    return inside(first, Math.min(7, length));
  }
  const last = addMonths(to, -1);
  const [at, named] = nth < 0 ? [last, -1] : [from, nth];
  const first = weekdayOfMonth(at.year, at.month, weekday ?? 6, named);
  return inside(first, part === 'weekend' ? 2 : 1);
}

/**
 * "the last week of March", "the first Monday of September 2025". Weeks are counted as seven days from the first of the
 * month, or back from its last; the value is the ISO week that holds most of them, the interval covers both.
 */
export function resolveNth(meaning: Nth, ground: Ground): Resolution {
  const whole = resolveWhole(meaning, ground);
  const from = whole.interval === null ? null : parseIsoDay(whole.interval.from);
  const to = whole.interval === null ? null : parseIsoDay(whole.interval.to);
  if (from === null || to === null) return whole;
  const found = partOf(meaning, from, to);
  if (found === null) return { ...impossible(whole.value), how: `${whole.value} has no such ${meaning.part}` };
  const { first, days } = found;
  const middle = addDays(first, Math.floor(days / 2));
  const unit = meaning.part === 'weekday' ? 'day' : meaning.part;
  const value = valueOf(unit === 'week' ? middle : first, unit) ?? whole.value;
  const ends = { from: isoDay(first), to: isoDay(addDays(first, days)) };
  const covered = intervalOf(value) ?? ends;
  return {
    ...whole,
    value,
    interval: {
      from: covered.from < ends.from ? covered.from : ends.from,
      to: covered.to > ends.to ? covered.to : ends.to,
    },
    how: `counted in ${whole.value} (${whole.how})`,
  };
}
