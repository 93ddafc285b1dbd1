import { addDays, type Day, daysInMonth, isValidDay, toNumber, weekdayOf } from '../../../common/text/calendar';
import type { Cue, Tense } from './cues';
import type { Toward } from './meaning';

/** A choice, and the words that explain it. */
export interface Picked<T> {
  readonly value: T;
  readonly why: string;
}

/** The weekday that a bare or pointed weekday means, seen from the publication day. */
export function pickWeekday(anchor: Day, weekday: number, toward: Toward, tense: Tense): Picked<Day> {
  const today = weekdayOf(anchor);
  const back = (today - weekday + 7) % 7;
  const onward = (weekday - today + 7) % 7;
  if (toward === -1) return { value: addDays(anchor, back === 0 ? -7 : -back), why: 'before publication' };
  if (toward === 1) return { value: addDays(anchor, 8 - today + (weekday - 1)), why: 'of the week after publication' };
  const future = toward === 0 ? tense !== 'past' : tense === 'future';
  return future
    ? { value: addDays(anchor, onward), why: 'on or after publication' }
    : { value: addDays(anchor, -back), why: 'on or before publication' };
}

/** The year that a month without one means, seen from the publication day: by tense, else the nearest past one. */
export function pickMonthYear(
  anchor: Day,
  month: number,
  toward: Toward,
  { tense, cue }: Pick<Cue, 'tense'> & { readonly cue: string | null },
): Picked<number> {
  const ahead = month - anchor.month;
  const { year } = anchor;
  if (toward === -1) return { value: ahead < 0 ? year : year - 1, why: 'before publication' };
  if (toward === 1) return { value: ahead > 0 ? year : year + 1, why: 'after publication' };
  if (toward === 0 || ahead === 0) return { value: year, why: "of the publication's year" };
  if (tense === 'future') {
    // a month that has just passed is told as once planned sooner than as next year's
    return ahead > 0 || (ahead >= -3 && cue !== 'will' && cue !== 'set')
      ? { value: year, why: 'nearest to publication' }
      : { value: year + 1, why: 'after publication' };
  }
  if (ahead > 0) {
    const near = ahead <= (tense === 'past' ? 1 : 3);
    return near ? { value: year, why: 'nearest to publication' } : { value: year - 1, why: 'before publication' };
  }
  return { value: year, why: 'before publication' };
}

/** The year that a day without one means. Null where the day exists in no year near. */
export function pickDayYear(anchor: Day, month: number, day: number, tense: Tense): Picked<number> | null {
  const offset = (year: number): number => toNumber({ year, month, day }) - toNumber(anchor);
  const exists = (year: number): boolean => isValidDay({ year, month, day });
  if (day > (month === 2 ? 29 : daysInMonth(2000, month))) return null;
  const { year } = anchor;
  const candidates = [year - 1, year, year + 1, year - 2, year - 3]
    .filter(exists)
    .map((at) => ({ year: at, days: offset(at) }));
  const weight = (days: number): number => {
    if (tense === 'future') return days >= 0 ? days : -days * 3;
    if (tense === 'past') return days <= 0 ? -days : days * 4;
    return days <= 0 ? -days : days * 1.5;
  };
  const best = candidates.sort((a, b) => weight(a.days) - weight(b.days))[0];
  if (best === undefined) return null;
  return { value: best.year, why: best.days <= 0 ? 'on or before publication' : 'after publication' };
}
