import { type Day, isValidDay } from '../../../common/text/calendar';

/** A date in figures alone, e.g. `2025-07-11`, `18-07-2025`, `7/4/25`. */
export interface NumericDate {
  /** Offset after the date's last unit. */
  readonly end: number;
  /** The day as read; the D-M-Y reading where both are possible; need not exist ("2025-13-05"). */
  readonly day: Day;
  /** `iso` for forms that start with the year; `dmy` or `mdy` where the figures force it; `either` where both readings are days, `same` where they are one
   * or where points between the figures mean D.M.Y by custom. */
  readonly order: 'iso' | 'dmy' | 'mdy' | 'either' | 'same';
  /** `HH:MM` glued to the date by a T, or null. */
  readonly clock: string | null;
  readonly exists: boolean;
}

const yearFirst =
  /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[-/.]\d)(?:T(\d{2}):?(\d{2})(?::?\d{2})?(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2})?)?/y;
/** The Korean custom: "2025. 7. 18." */
const spaced = /(\d{4})(\.) (\d{1,2})\. (\d{1,2})(?!\d)\.?/y;
const yearLast = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}(?!\d(?!\d?:\d\d))|\d{2}(?!\d))(?!%|[-/.]\d)/y;
const compact = /((?:19|20)\d{2})(\d{2})(\d{2})(?!\d|[-/.,]\d)(?:T(\d{2})(\d{2})(?:\d{2})?Z?)?/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function clockOf(hour: string | undefined, minute: string | undefined): string | null {
  if (hour === undefined || minute === undefined || Number(hour) > 24 || Number(minute) > 59) return null;
  return `${hour}:${minute}`;
}

/** Two figures of a year as a news text means them: 50 to 99 are of the last century. */
export const centuryYear = (figures: number): number => (figures < 50 ? 2000 : 1900) + figures;

function readYearFirst(found: RegExpExecArray): NumericDate | null {
  const day = { year: Number(found[1]), month: Number(found[3]), day: Number(found[4]) };
  if (day.year < 1000 || day.year > 2999 || day.month < 1 || day.day < 1 || day.month > 31 || day.day > 39) return null;
  const end = found.index + found[0].length;
  return { end, day, order: 'iso', clock: clockOf(found[5], found[6]), exists: isValidDay(day) };
}

function readYearLast(found: RegExpExecArray): NumericDate | null {
  const first = Number(found[1]);
  const second = Number(found[3]);
  const figures = found[4] ?? '';
  const fullYear = figures.length === 4;
  // "1.10.25" is a version or a section number sooner than a date.
  if (!fullYear && found[2] === '.') return null;
  const year = fullYear ? Number(figures) : centuryYear(Number(figures));
  if (year < 1000 || year > 2999 || first < 1 || second < 1 || first > 31 || second > 31) return null;
  const end = found.index + found[0].length;
  const dmy = { year, month: second, day: first };
  const mdy = { year, month: first, day: second };
  const rest = { end, clock: null };
  if (first > 12 && second > 12) return { ...rest, day: dmy, order: 'dmy', exists: false };
  if (first > 12) return { ...rest, day: dmy, order: 'dmy', exists: isValidDay(dmy) };
  if (second > 12) return { ...rest, day: mdy, order: 'mdy', exists: isValidDay(mdy) };
  return { ...rest, day: dmy, order: first === second || found[2] === '.' ? 'same' : 'either', exists: true };
}

/**
 * Reads a numeric date whose first figure stands at `at` (a UTF-16 offset of `text`). The caller makes sure that no
 * figure, currency sign or path stands before it. Null where the figures are no date; linear and bounded.
 */
export function readNumericDate(text: string, at: number): NumericDate | null {
  const first = match(yearFirst, text, at) ?? match(spaced, text, at);
  if (first !== null) return readYearFirst(first);
  const last = match(yearLast, text, at);
  if (last !== null) return readYearLast(last);
  const run = match(compact, text, at);
  if (run === null) return null;
  const day = { year: Number(run[1]), month: Number(run[2]), day: Number(run[3]) };
  if (!isValidDay(day)) return null;
  return {
    end: at + run[0].length,
    day,
    order: 'iso',
    clock: clockOf(run[4], run[5]),
    exists: true,
  };
}
