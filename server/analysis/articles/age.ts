import type { Article } from '../model';
import { addDays, type Day, isoDay } from '../../../common/text/calendar';

/** How long before the page's capture an article came out, as its stamp says: "18 hours ago". */
export interface Age {
  /** `date`: "yesterday" is one day of the calendar back, and "a day ago" some 24 to 47 hours. */
  readonly unit: 'minute' | 'hour' | 'date' | 'day' | 'week' | 'longer';
  readonly count: number;
}

const pattern = /^(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten) ?(mo|[smhdwy])[a-z]{0,6} ago$/i;
const counts = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const calendar: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', 1],
]);
const unitOf: Readonly<Record<string, Age['unit']>> = { s: 'minute', m: 'minute', h: 'hour', d: 'day', w: 'week' };
const minutesOf = { minute: 1, hour: 60 } as const;
const MINUTES_A_DAY = 24 * 60;

/** Reads a stamp's words; seconds count as minutes, months and years as `longer`. Null where they are none. */
export function ageOf(words: string): Age | null {
  const named = calendar.get(words.toLowerCase());
  if (named !== undefined) return { unit: 'date', count: named };
  const found = pattern.exec(words.replace(/\s/g, ' '));
  if (found === null) return null;
  const [, count = '', letter = ''] = found;
  const value = /\d/.test(count) ? Number(count) : Math.max(1, counts.indexOf(count.toLowerCase()));
  return { unit: unitOf[letter.toLowerCase()] ?? 'longer', count: value };
}

/** Said of a day that follows from a stamp in whole days: sites write "a day ago" from 22, 24 or 36 hours on, up to 47. */
export const roundedAge = 'sites round ages in days, so that day may be off by one';

/** Rule of the witness whose day follows from an age in days. */
export const roundedRule = 'stamp.relative.days';

/** Whether an article's publication day only follows from its age in days, which may hide one day more. */
export const hasRoundedDay = (article: Article | undefined): boolean =>
  article?.published?.source === 'text' && article.published.witnesses[0]?.rule === roundedRule;

/**
 * The days between publication and capture that a stamp allows, least and most; `most` is null where it tells none.
 * Stamps count whole units: "2 days ago" is less than three days.
 */
export function daysOf({ unit, count }: Age): { readonly least: number; readonly most: number | null } {
  switch (unit) {
    case 'minute':
      return { least: Math.floor(count / MINUTES_A_DAY), most: Math.floor(count / MINUTES_A_DAY) + 1 };
    case 'hour':
      return { least: Math.floor(count / 24), most: Math.floor(count / 24) + 1 };
    case 'date':
      return { least: count, most: count };
    case 'day':
      return { least: count, most: count + 1 };
    case 'week':
      return { least: count * 7, most: count * 7 + 7 };
    case 'longer':
      return { least: 0, most: null };
  }
}

/**
 * The day that lies an age before capture, ISO, or null where the stamp does not tell one day. Hours and minutes need
 * the clock of the capture, and must not reach over midnight even when nearly one unit more has passed.
 * @param clock minutes since midnight, or null where the hour of capture is not known
 */
export function dayBefore(captured: Day, clock: number | null, age: Age): string | null {
  if (age.unit === 'day' || age.unit === 'date') return isoDay(addDays(captured, -age.count));
  if (age.unit === 'week' || age.unit === 'longer' || clock === null) return null;
  const unit = minutesOf[age.unit];
  const latest = clock - age.count * unit;
  const earliest = latest - unit;
  const days = Math.floor(latest / MINUTES_A_DAY);
  return days === Math.floor(earliest / MINUTES_A_DAY) ? isoDay(addDays(captured, days)) : null;
}
