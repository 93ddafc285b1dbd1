import { daysInMonth } from '../../../common/text/calendar';

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const periodForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** What is wrong with the parts of a day, month or year; missing parts count as right. */
function problemOf(years: string, months: string | undefined, days: string | undefined): string | null {
  const [year, month, day] = [Number(years), Number(months ?? 1), Number(days ?? 1)];
  if (year < 1000) return `There was no newspaper in the year ${year}.`;
  if (month < 1 || month > 12) return `There is no month ${months}.`;
  const last = daysInMonth(year, month);
  return day < 1 || day > last ? `${years}-${months} has ${last} days.` : null;
}

/** What is wrong with a day typed as YYYY-MM-DD; null when nothing is. */
export function dayProblem(text: string): string | null {
  const [, years, months, days] = dayForm.exec(text.trim()) ?? [];
  if (years === undefined) return 'Write the day as YYYY-MM-DD, for example 2025-07-11.';
  return problemOf(years, months, days);
}

/** What is wrong with a day, month or year typed as YYYY-MM-DD, YYYY-MM or YYYY; null when nothing is. */
export function periodProblem(text: string): string | null {
  const [, years, months, days] = periodForm.exec(text.trim()) ?? [];
  if (years === undefined) return 'Write a day, month or year: 2025-07-11, 2025-07 or 2025.';
  return problemOf(years, months, days);
}
