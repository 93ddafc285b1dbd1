import {
  parseIsoDay,
  toNumber,
  weekdayOf,
  addDays,
  isValidDay,
  type Day,
  dayName,
  weekdayName,
  weekdayNames,
} from '../../../common/text/calendar';
import type { Span } from '../../../common/text/span';
import type { Time } from '../model';
import type { Check, CheckInput } from './check';
import type { Finding, Fix } from './finding';
import { askMeaning } from './fixes';
import { dayOf, hasSureYear, inBoilerplate, isDecided, replaceDay, withBracket } from './times';

/** A date with the ISO weekday that stands with it, and the span of both. */
interface Stated extends Span {
  readonly time: Time;
  readonly weekday: number;
}

const fullWeekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i;

/** Another year is plausible when its day lies this near to publication, or when the paragraph names that year. */
const plausibleDays = 300;

/** Whether a section (index) names a year; each pair is looked up in the text once. */
function yearReader({ text, analysis }: CheckInput): (section: number, year: number) => boolean {
  const known = new Map<string, boolean>();
  return (at, year) => {
    const key = `${at} ${year}`;
    const section = analysis.sections[at];
    const found =
      known.get(key) ?? (section !== undefined && text.slice(section.start, section.end).includes(String(year)));
    known.set(key, found);
    return found;
  };
}

function fittingYear(
  { analysis }: CheckInput,
  { time, weekday }: Stated,
  day: Day,
  namesYear: ReturnType<typeof yearReader>,
): number | null {
  if (time.yearStated) return null;
  const published = parseIsoDay(analysis.articles[time.article]?.published?.value ?? '');
  for (const year of [day.year - 1, day.year + 1]) {
    const other = { ...day, year };
    if (!isValidDay(other) || weekdayOf(other) !== weekday) continue;
    const near = published !== null && Math.abs(toNumber(other) - toNumber(published)) <= plausibleDays;
    if (near || namesYear(time.section, year)) return year;
  }
  return null;
}

function weekdayEdit(text: string, { start: from, end }: Stated, right: string): Fix | null {
  const found = fullWeekday.exec(text.slice(from, end));
  if (found === null) return null;
  const start = from + found.index;
  const title = `Edit the source: change \u201c${found[0]}\u201d to \u201c${right}\u201d`;
  return { kind: 'edit', title, edits: [{ start, end: start + found[0].length, text: right }] };
}

/** Both sides of the contradiction: the date is wrong, or the weekday is. */
function fixesOf(text: string, stated: Stated, day: Day, nearest: Day): Fix[] {
  const fixes: Fix[] = [];
  const { time } = stated;
  const edit = nearest.month === day.month ? replaceDay(text, time, day.day, nearest.day) : null;
  if (edit !== null) {
    const title = `Edit the source: the date is wrong, the nearest ${weekdayName(weekdayOf(nearest))} is ${dayName(nearest)}`;
    fixes.push({ kind: 'edit', title, edits: [edit] });
  }
  const weekday = weekdayEdit(text, stated, weekdayName(weekdayOf(day)));
  if (weekday !== null) fixes.push(weekday);
  fixes.push(askMeaning(text, time));
  return fixes;
}

/** The day with the stated weekday that lies nearest, at most three days off. */
function nearestWith(day: Day, weekday: number): Day {
  const ahead = (((weekday - weekdayOf(day)) % 7) + 7) % 7;
  return addDays(day, ahead <= 3 ? ahead : ahead - 7);
}

function findingOf(input: CheckInput, stated: Stated, namesYear: ReturnType<typeof yearReader>): Finding | null {
  const { time, weekday, start, end } = stated;
  const day = dayOf(time);
  if (day === null || isDecided(time) || inBoilerplate(input.analysis, time.start)) return null;
  // A year that only the page or a story of other years lends is no certain anchor.
  if (!hasSureYear(input.analysis, time)) return null;
  // "The Sun, July 12, wrote …" is a newspaper.
  if (
    /^Sun\b/.test(input.text.slice(start, start + 4)) &&
    /\b[Tt]he $/.test(input.text.slice(Math.max(0, start - 5), start))
  )
    return null;
  const real = weekdayOf(day);
  if (real === weekday) return null;
  const nearest = nearestWith(day, weekday);
  const base = { start, end, code: 'date.weekday', evidence: [] };
  const year = fittingYear(input, stated, day, namesYear);
  const says = `${dayName(day)} is a ${weekdayName(real)}, not a ${weekdayName(weekday)}`;
  if (year !== null) {
    return {
      ...base,
      severity: 'hint',
      message: `${says}; the words would fit ${year}.`,
      fixes: [askMeaning(input.text, time)],
    };
  }
  const inferred = time.yearStated ? '' : ` The year ${day.year} is inferred: ${time.how}.`;
  return {
    ...base,
    severity: time.yearStated ? 'error' : 'warning',
    message: `${says}; the nearest ${weekdayName(weekday)} is ${dayName(nearest)}.${inferred}`,
    fixes: fixesOf(input.text, stated, day, nearest),
  };
}

/** The ISO number of a weekday that is all that a time says, or null. */
function bareWeekday(text: string, time: Time): number | null {
  if (!time.rule.startsWith('weekday.') || time.statedWeekday !== null) return null;
  const words = text.slice(time.start, time.end);
  const found = fullWeekday.exec(words);
  if (found?.[0].length !== words.length) return null;
  const at = weekdayNames.findIndex((name) => name.toLowerCase() === words.toLowerCase());
  return at < 1 ? null : at;
}

const isDate = (time: Time | undefined): time is Time =>
  time !== undefined && time.type === 'DATE' && time.statedWeekday === null && /^(?:absolute|numeric)/.test(time.rule);

/** The weekday that stands with a date: within its words, or beside them, one of the two in brackets: "Friday (July 11)". */
function statedWith(text: string, time: Time, next: Time | undefined): Stated | null {
  if (time.statedWeekday !== null) return { time, weekday: time.statedWeekday, start: time.start, end: time.end };
  if (next === undefined || next.start - time.end > 3 || text.charAt(next.end) !== ')') return null;
  if (!/^ ?\($/.test(text.slice(time.end, next.start))) return null;
  const [date, words] = isDate(next) ? [next, time] : [time, next];
  const weekday = isDate(date) ? bareWeekday(text, words) : null;
  return weekday === null
    ? null
    : { time: date, weekday, start: time.start, end: withBracket(text, { start: time.start, end: next.end }) };
}

/** A weekday stands with a date that falls on another weekday. */
export const dateWeekday: Check = {
  code: 'date.weekday',
  summary: 'A weekday stands with a date that falls on another weekday.',
  severity: 'error',
  run: (input) => {
    const namesYear = yearReader(input);
    return input.analysis.times.flatMap((time, index, times) => {
      const stated = statedWith(input.text, time, times[index + 1]);
      return stated === null ? [] : (findingOf(input, stated, namesYear) ?? []);
    });
  },
};
