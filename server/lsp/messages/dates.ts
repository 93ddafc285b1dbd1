import { dayName, monthName, weekdayName } from '../../../common/text/calendar';
import type { DayView, DaysView } from '../../features/dateView';
import { dayView } from '../../features/dateView';

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
