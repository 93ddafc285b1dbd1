import { monthName, parseIsoDay } from './calendar';
import type { Day } from './calendar';

const shortMonth = ({ month }: Day): string => monthName(month).slice(0, 3);

/** Days in few words: "11 Jul 2025", "7\u201313 Jul 2025", "28 Jul \u2013 3 Aug 2025", "Apr\u2013Jun 2025", "Oct 2024", "2010\u20132019". */
export function shortDays(unit: 'day' | 'month' | 'year', first: Day, last: Day): string {
  const sameYear = first.year === last.year;
  if (unit === 'year') return sameYear ? String(first.year) : `${first.year}\u2013${last.year}`;
  const text = (day: Day, year: boolean): string =>
    [...(unit === 'day' ? [day.day] : []), shortMonth(day), ...(year ? [day.year] : [])].join(' ');
  const sameMonth = sameYear && first.month === last.month;
  if (sameMonth && (unit === 'month' || first.day === last.day)) return text(first, true);
  if (unit === 'day' && sameMonth) return `${first.day}\u2013${text(last, true)}`;
  const dash = unit === 'month' && sameYear ? '\u2013' : ' \u2013 ';
  return `${text(first, !sameYear)}${dash}${text(last, true)}`;
}

/** Two ISO days in few words; the words themselves where they are none. */
export function shortSpan(from: string, to: string): string {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
  if (first !== null && last !== null) return shortDays('day', first, last);
  return from === to ? from : `${from} \u2013 ${to}`;
}

/** A TIMEX3 day, month or year in few words ("Oct 2024"); the value itself where it is another one. */
export function shortPeriod(value: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  const first = parseIsoDay(`${year}-${month ?? '01'}-${day ?? '01'}`);
  if (first === null) return value;
  return shortDays(day !== undefined ? 'day' : month !== undefined ? 'month' : 'year', first, first);
}
