import { daysInMonth } from '../../common/text/calendar';

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** What is wrong with a day typed as YYYY-MM-DD; null when nothing is. */
export function dayProblem(text: string): string | null {
  const [, years, months, days] = form.exec(text.trim()) ?? [];
  if (years === undefined) return 'Write the day as YYYY-MM-DD, for example 2025-07-11.';
  const [year, month, day] = [Number(years), Number(months), Number(days)];
  if (year < 1000) return `There was no newspaper in the year ${year}.`;
  if (month < 1 || month > 12) return `There is no month ${months}.`;
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) return `${years}-${months} has ${last} days.`;
  return null;
}
