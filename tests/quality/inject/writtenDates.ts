// Finds dates with patterns of its own, so that faults are planted, and judged, without the engine that is measured.
import { isValidDay, monthNames, weekdayNames, type Day } from '../../../common/text/calendar';
import type { Span } from '../../../common/text/span';

/** A part of a written date: where it stands and its number. */
export interface Part extends Span {
  readonly value: number;
}

/** A date written with at least a month and a day. Offsets are UTF-16 units. */
export interface WrittenDate extends Span {
  readonly day: Part;
  readonly month: Part;
  /** Four digits, or null where the words state no year. */
  readonly year: Part | null;
  /** ISO weekday beside it, or null. */
  readonly weekday: Part | null;
  /** Written in words ("July 18") or in figures (2025-07-18). */
  readonly form: 'words' | 'iso';
}

const months =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const weekday = '(?:(?<weekday>(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?)\\.?,? {1,2})?';
const dayNumber = '(?<day>\\d{1,2}(?:st|nd|rd|th)?)';
const year = '(?<year>(?:19|20)\\d\\d)';
const patterns: readonly (readonly [WrittenDate['form'], RegExp])[] = [
  ['words', new RegExp(`(?<![\\w-])${weekday}${months} ${dayNumber}(?![\\w:%]|[.,]\\d)(?:,? ${year}(?!\\w))?`, 'dg')],
  ['words', new RegExp(`(?<![\\w.,:/-])${weekday}${dayNumber} ${months}(?![\\w-])(?:,? ${year}(?!\\w))?`, 'dg')],
  ['iso', new RegExp(`(?<![\\w/-])${year}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d|-\\d)`, 'dg')],
];

const numberIn = (names: readonly string[], word: string): number =>
  names.findIndex((name) => name !== '' && name.toLowerCase().startsWith(word.slice(0, 3).toLowerCase()));

/** Every date of a text in text order; only such as exist in some year. */
export function writtenDates(text: string): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const [form, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const part = (name: string, read: (word: string) => number): Part | null => {
        const at = match.indices?.groups?.[name];
        return at === undefined ? null : { start: at[0], end: at[1], value: read(text.slice(at[0], at[1])) };
      };
      const month = part('month', form === 'iso' ? Number : (word) => numberIn(monthNames, word));
      const day = part('day', (word) => Number.parseInt(word, 10));
      if (month === null || day === null) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const date = { ...span, day, month, year: part('year', Number), form };
      const beside = part('weekday', (word) => numberIn(weekdayNames, word));
      if (isValidDay(dayIn(date, date.year?.value ?? 2000))) found.push({ ...date, weekday: beside });
    }
  }
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((date, i) => !sorted.slice(Math.max(0, i - 2), i).some((other) => other.end > date.start));
}

/** The day that a date would name in a year. */
export const dayIn = (date: { readonly day: Part; readonly month: Part }, inYear: number): Day => ({
  year: inYear,
  month: date.month.value,
  day: date.day.value,
});

/** The month's name in the style of the one that is there: "July" -> "August", "Jul." -> "Aug.", "07" -> "08". */
export function monthLike(written: string, month: number): string {
  const name = monthNames[month] ?? '';
  if (/^\d/.test(written)) return String(month).padStart(written.length, '0');
  return written.endsWith('.') && name.length > 3
    ? `${name.slice(0, 3)}.`
    : written.length === 3 && written !== 'May'
      ? name.slice(0, 3)
      : name;
}

/** The weekday's name in the style of the one that is there: "Friday" -> "Monday", "Fri" -> "Mon". */
export function weekdayLike(written: string, day: number): string {
  const name = weekdayNames[day] ?? '';
  return written.endsWith('day') ? name : name.slice(0, 3);
}

const ordinalEnding = (day: number): string =>
  day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');

/** The day's number in the style of the one that is there: "05" -> "06", "14th" -> "22nd". */
export const dayLike = (written: string, day: number): string =>
  String(day).padStart(written.startsWith('0') ? 2 : 1, '0') + (/[a-z]$/.test(written) ? ordinalEnding(day) : '');
