import type { Article } from '../model';
import { addDays, type Day, isoDay, padded, parseIsoDay, weekdayOf, weekdayName } from '../../../common/text/calendar';
import { resolveClosed } from './closing';
import type { Draft, Meaning } from './meaning';
import { narrowed } from './narrow';
import { intervalOf } from './periods';
import { afterTold, anchored, base, type Ground, type Resolution, stated, unanchored } from './resolution';
import {
  resolveDay,
  resolveDayOfMonth,
  resolveDayOfYear,
  resolveEither,
  resolveMonth,
  resolveMonthOfTold,
  resolveWeekday,
  resolveWeekOf,
} from './resolveCalendar';
import { resolveDrift, resolveShift, resolveStamp } from './resolveRelative';
import { inFiscal, isFiscal, resolveFiscal } from './resolveFiscal';
import { resolveHoliday } from './resolveHoliday';
import { resolveNth } from './resolveNth';
import { resolveHalf, resolveQuarter, resolveSeason } from './resolveSeason';
import { resolveThe } from './resolveThe';

/** "year-end": the last day of the publication's year. */
function resolveYearEnd(ground: Ground): Resolution {
  const { published } = ground;
  if (published === null) return unanchored('XXXX-12-31', ground);
  return anchored(
    `${padded(published.year, 4)}-12-31`,
    published,
    `the end of the year of publication, ${isoDay(published)}`,
  );
}

function resolveMeaning(meaning: Meaning, ground: Ground): Resolution {
  switch (meaning.form) {
    case 'day':
      return resolveDay(meaning, ground);
    case 'dayOfYear':
      return resolveDayOfYear(meaning, ground);
    case 'dayOfMonth':
      return resolveDayOfMonth(meaning, ground);
    case 'weekOf':
      return resolveWeekOf(meaning, ground);
    case 'either':
      return resolveEither(meaning.dmy, meaning.mdy, ground);
    case 'month':
      return resolveMonth(meaning, ground);
    case 'monthOfTold':
      return resolveMonthOfTold(meaning, ground);
    case 'weekday':
      return resolveWeekday(meaning, ground);
    case 'fiscal':
      return resolveFiscal(meaning);
    case 'nthOf':
      return resolveNth(meaning, ground);
    case 'holiday':
      return resolveHoliday(meaning, ground);
    case 'year':
      return stated(padded(meaning.year, 4));
    case 'yearEnd':
      return resolveYearEnd(ground);
    case 'shift':
      return ground.captured === null ? resolveShift(meaning, ground) : resolveStamp(meaning, ground.captured, ground);
    case 'drift':
      return resolveDrift(meaning, ground);
    case 'season':
      return resolveSeason(meaning, ground);
    case 'quarter':
      return resolveQuarter(meaning, ground);
    case 'half':
      return resolveHalf(meaning, ground);
    case 'era':
      return {
        ...stated(meaning.digits),
        how:
          meaning.digits.length === 3
            ? `the ${meaning.digits}0s`
            : `the years ${meaning.digits}00 to ${meaning.digits}99`,
      };
    case 'clock':
      return resolveShift({ form: 'shift', unit: 'day', by: 0, from: 'told' }, ground);
    case 'fixed':
      return { ...base(meaning.value, meaning.how), type: meaning.type, interval: null };
  }
}

/**
 * The weekday that ends a range follows the day that begins it: "Thursday through Sunday"; so does one that "and" joins
 * to the day before it: "Friday and Saturday".
 */
function rangeEnd({ meaning, range, joined }: Draft, ground: Ground): Resolution | null {
  if ((range !== 'to' && joined !== true) || meaning.form !== 'weekday') return null;
  const told = ground.told('day');
  if (told === null) return null;
  const days = (meaning.weekday - weekdayOf(told.day) + 7) % 7;
  if (joined === true && (days < 1 || days > 3)) return null;
  return afterTold(
    isoDay(addDays(told.day, days)),
    told,
    `the ${weekdayName(meaning.weekday)} that follows ${told.value}`,
  );
}

/** Resolves a draft: its known parts stay as they are, its article, sentence and the times before it imply the rest. */
export function resolve(draft: Draft, ground: Ground): Resolution {
  const order = draft.order ?? null;
  const special = resolveThe(draft, ground) ?? rangeEnd(draft, ground) ?? resolveClosed(draft, ground);
  const fiscal = isFiscal(draft.meaning) && draft.closedBy === undefined;
  const plain = special ?? resolveMeaning(draft.meaning, ground);
  const date = fiscal ? inFiscal(plain) : plain;
  // "18 hours ago" tells no day by itself; "last month" is at least a month
  const counted = date.unresolved !== null && draft.rule === 'relative.ago' ? { ...date, value: 'PAST_REF' } : date;
  const ordered = order === null ? counted : { ...counted, order };
  const { clock, part } = draft;
  const tail = clock ?? part;
  if (tail === undefined) {
    // which days the end of a fiscal year holds depends on who counts
    const interval = fiscal ? ordered.interval : narrowed(ordered.interval, draft.mod ?? null);
    return interval === ordered.interval ? ordered : { ...ordered, interval };
  }
  const value = /^[\dX]{4}-[\dXW]{2,3}-[\dX]{1,2}$/.test(ordered.value)
    ? `${ordered.value}T${tail}`
    : `XXXX-XX-XXT${tail}`;
  const timed: Resolution = {
    ...ordered,
    type: 'TIME',
    value,
    interval: ordered.unresolved === null ? intervalOf(value) : null,
    how: draft.zone === undefined ? ordered.how : `${ordered.how}; the clock is that of ${draft.zone}`,
  };
  if (draft.badClock === true)
    return { ...timed, unresolved: 'impossible', interval: null, how: `${tail} is on no clock` };
  return timed;
}

/** The publication day of an article as a day; null where it has none. */
export const publishedDay = (article: Article): Day | null =>
  article.published === null ? null : parseIsoDay(article.published.value);
