import type { Span } from '../../../common/text/span';
import { type Day, isValidDay, isoDay, padded, monthNames } from '../../../common/text/calendar';
import { readNumericDate } from './numeric';
import { wordOf } from './words';

/** A date with day, month and year in the words, e.g. in a stamp. */
export interface FullDate extends Span {
  /** ISO day, or ISO minute where a clock time stands with it. */
  readonly value: string;
  /** True for numeric day/month dates that could be read both ways; `value` is then the D-M-Y reading. */
  readonly ambiguous: boolean;
  /** True where a letter stands directly before it ("Herald18-07-2025"). */
  readonly glued: boolean;
}

const month = `(${monthNames
  .slice(1)
  .map((name) => (name.length > 3 ? `${name.slice(0, 3)}(?:${name.slice(3)})?` : name))
  .join('|')}|Sept)\\.?`;
const weekday = '(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?[.,]{0,2}[ \\u00a0])?';
const gap = '[ \\u00a0]{0,2}';
/** A clock time may be glued to the year ("November 9, 20235:01 AM"); any other figure after it makes it no year. */
const year = '(\\d{4})(?!\\d(?!\\d?:\\d\\d))';
const dayFirst = new RegExp(
  `${weekday}(?<![\\d.,:/-])(\\d{1,2})(?:st|nd|rd|th|\\.)?(?:${gap}|-|/)(?:of )?${month}(?:[.,/-]${gap}|${gap})${year}`,
  'dgi',
);
const monthFirst = new RegExp(
  `${weekday}(?:(?<=[a-z])|(?<![A-Za-z]))${month}(?:${gap}|-|/)(\\d{1,2})(?:st|nd|rd|th)?(?:[.,/-]${gap}|${gap})${year}`,
  'dgi',
);
/** No date with a month's name is without them: a quick way past most lines. */
const fourFigures = /\d{4}/;
// "v2.10.2025" is a version
const figures = /(?<![\d$€£#@_/\\.]|\d[.,:/-]|\b[vV])\d/g;
const clock = /(?:,? (?:at )?|, ?|T| - | \| )(\d{1,2})[:.](\d{2})(?::\d{2})?(?: ?([ap])\.?m\b\.?)?(?!\d)/iy;

const gluedClock = /(\d{1,2}):(\d{2})(?::\d{2})?(?: ?([ap])\.?m\b\.?)?(?!\d)/iy;

function clockAfter(text: string, at: number, limit: number): { readonly end: number; readonly value: string } | null {
  const form = /\d/.test(text.charAt(at)) ? gluedClock : clock;
  form.lastIndex = at;
  const found = form.exec(text);
  if (found === null || form.lastIndex > limit) return null;
  let hour = Number(found[1]);
  const half = found[3]?.toLowerCase();
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  if (hour > 23 || Number(found[2]) > 59) return null;
  return { end: at + found[0].length, value: `${padded(hour)}:${found[2] ?? ''}` };
}

/** All full dates within `span` of `text`, in text order. Impossible ones ("31 June 2025") are left out. */
export function fullDates(text: string, span: Span): readonly FullDate[] {
  const part = text.slice(span.start, span.end);
  const found: FullDate[] = [];
  const add = (start: number, dateEnd: number, day: Day, fixedClock: string | null, ambiguous: boolean): void => {
    if (!isValidDay(day)) return;
    const time = fixedClock === null ? clockAfter(part, dateEnd, part.length) : { end: dateEnd, value: fixedClock };
    const value = time === null ? isoDay(day) : `${isoDay(day)}T${time.value}`;
    const glued = /\p{L}/u.test(part.charAt(start - 1));
    found.push({ start: span.start + start, end: span.start + (time?.end ?? dateEnd), value, ambiguous, glued });
  };
  const monthNumber = (name: string | undefined): number => wordOf((name ?? '').toLowerCase())?.value ?? 0;
  const addNamed = (m: RegExpExecArray, day: string | undefined, name: string | undefined): void => {
    add(
      m.index,
      m.index + m[0].length,
      { day: Number(day), month: monthNumber(name), year: Number(m[3]) },
      null,
      false,
    );
  };
  if (fourFigures.test(part)) {
    for (const m of part.matchAll(dayFirst)) addNamed(m, m[1], m[2]);
    for (const m of part.matchAll(monthFirst)) addNamed(m, m[2], m[1]);
  }
  for (const m of part.matchAll(figures)) {
    const date = readNumericDate(part, m.index);
    if (date?.exists === true) add(m.index, date.end, date.day, date.clock, date.order === 'either');
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((date, index) => index === 0 || date.start >= (found[index - 1]?.end ?? 0));
}
