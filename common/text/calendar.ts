/** A day of the proleptic Gregorian calendar; month 1 to 12, day 1 to 31. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An ISO 8601 week; week 1 holds the year's first Thursday. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** English month names by number; the first is empty. */
export const monthNames = [
  '',
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const;

/** English weekday names by ISO number; the first is empty. */
export const weekdayNames = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a year of the Gregorian calendar has 29 February. */
const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days of a month (1 to 12); 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0);

/** Whether the day exists. */
export const isValidDay = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/**
 * Days since 1970-01-01. The era-based count of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
 * `days_from_civil`. Days beyond the month's end run on into the next month.
 */
export function toNumber({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that is `number` days after 1970-01-01; inverse of `toNumber` (`civil_from_days` of the same source). */
export function fromNumber(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The day `days` later (earlier when negative). */
export const addDays = (day: Day, days: number): Day => fromNumber(toNumber(day) + days);

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) };
}

/** ISO weekday, 1 Monday to 7 Sunday. */
export const weekdayOf = (day: Day): number => ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The ISO week that a day lies in. */
export function isoWeekOf(day: Day): IsoWeek {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = toNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((toNumber(thursday) - first) / 7) + 1 };
}

/** Monday of an ISO week. */
export function mondayOf({ year, week }: IsoWeek): Day {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

const twoFigures = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

/** Number as text with leading zeros. */
export const padded = (value: number, width = 2): string =>
  (width === 2 ? twoFigures[value] : undefined) ?? String(value).padStart(width, '0');

/** `YYYY-MM-DD`; the day need not exist ("2025-06-31"). */
export const isoDay = ({ year, month, day }: Day): string => `${padded(year, 4)}-${padded(month)}-${padded(day)}`;

/** `YYYY-Www`. */
export const isoWeek = ({ year, week }: IsoWeek): string => `${padded(year, 4)}-W${padded(week)}`;

/** The figure at a place of a text (UTF-16 offset); NaN where none stands there. */
function figureAt(text: string, at: number): number {
  const figure = text.charCodeAt(at) - 48;
  return figure >= 0 && figure <= 9 ? figure : Number.NaN;
}

const twoFiguresAt = (text: string, at: number): number => figureAt(text, at) * 10 + figureAt(text, at + 1);

/** Reads the day at the start of an ISO date or date-time; null where there is none or it does not exist. */
export function parseIsoDay(text: string): Day | null {
  // Sign by sign, for this is asked of every time by every check.
  if (text.charAt(4) !== '-' || text.charAt(7) !== '-' || figureAt(text, 10) >= 0) return null;
  const day = {
    year: twoFiguresAt(text, 0) * 100 + twoFiguresAt(text, 2),
    month: twoFiguresAt(text, 5),
    day: twoFiguresAt(text, 8),
  };
  // NaN is in no range
  return day.year >= 0 && isValidDay(day) ? day : null;
}

/** Month of a number in words; nothing for a number outside 1 to 12. */
export const monthName = (month: number): string => monthNames[month] ?? '';

/** Weekday of an ISO number in words; nothing for a number outside 1 to 7. */
export const weekdayName = (weekday: number): string => weekdayNames[weekday] ?? '';

/** "11 July 2025". */
export const dayName = ({ year, month, day }: Day): string => `${day} ${monthNames[month] ?? month} ${year}`;

/** "11 July 2025" of the day at the start of an ISO date or date-time; the text itself when there is none. */
export function isoDayName(iso: string): string {
  const day = parseIsoDay(iso);
  return day === null ? iso : dayName(day);
}
