import { dayName, monthName, weekdayName } from '../../../common/text/calendar';
import type { DayView, DaysView } from '../../features/dateView';
import { dayView } from '../../features/dateView';
import type { HintDays } from '../../features/inlayHints';

/** "Friday, 11 July 2025". */
export const fullDay = (day: DayView): string => `${weekdayName(day.weekday)}, ${dayName(day)}`;

/** The day at the start of an ISO date in full, the words themselves when they are none. */
export function fullIso(iso: string): string {
  const day = dayView(iso);
  return day === null ? iso : fullDay(day);
}

/** Days as people say them: a day, with its clock time; a whole month or year; else "from … to …". */
export function daysText({ first, last, clock }: DaysView, value: string): string {
  if (first.iso === last.iso) return clock === null ? fullDay(first) : `${fullDay(first)}, ${clock}`;
  if (/^\d{4}$/.test(value)) return String(first.year);
  if (/^\d{4}-\d{2}$/.test(value)) return `${monthName(first.month)} ${first.year}`;
  return `${fullDay(first)} to ${fullDay(last)}`;
}

const shortMonth = ({ month }: DayView): string => monthName(month).slice(0, 3);

/** Days in few words: "11 Jul 2025", "7\u201313 Jul 2025", "28 Jul \u2013 3 Aug 2025", "Apr\u2013Jun 2025", "Oct 2024", "2010\u20132019". */
export function shortDays({ unit, first, last }: HintDays): string {
  const sameYear = first.year === last.year;
  if (unit === 'year') return sameYear ? String(first.year) : `${first.year}\u2013${last.year}`;
  const text = (day: DayView, year: boolean): string =>
    [...(unit === 'day' ? [day.day] : []), shortMonth(day), ...(year ? [day.year] : [])].join(' ');
  if (first.iso === last.iso) return text(first, true);
  if (unit === 'day' && sameYear && first.month === last.month) return `${first.day}\u2013${text(last, true)}`;
  const dash = unit === 'month' && sameYear ? '\u2013' : ' \u2013 ';
  return `${text(first, !sameYear)}${dash}${text(last, true)}`;
}

const units: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  DE: 'decade',
  CE: 'century',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/** "90 days" for P90D, "40 minutes" for PT40M; null for a length of another form. */
export function lengthText(value: string): string | null {
  const match = /^P(T?)(\d{1,9}(?:\.\d{1,9})?)([A-Z]{1,2})$/.exec(value);
  const unit = match === null ? undefined : units[`${match[1] ?? ''}${match[3] ?? ''}`];
  if (match === null || unit === undefined) return null;
  return match[2] === '1' ? `1 ${unit}` : `${match[2]} ${unit}s`;
}
