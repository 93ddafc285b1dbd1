import {
  parseIsoDay,
  toNumber,
  weekdayOf,
  addDays,
  isValidDay,
  type Day,
  dayName,
  weekdayName,
} from '../../../common/text/calendar';
import type { Time } from '../model';
import type { Check, CheckInput } from './check';
import type { Finding, Fix } from './finding';
import { dayOf, inBoilerplate, replaceDay } from './times';

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
  time: Time,
  day: Day,
  namesYear: ReturnType<typeof yearReader>,
): number | null {
  if (time.yearStated) return null;
  const published = parseIsoDay(analysis.articles[time.article]?.published?.value ?? '');
  for (const year of [day.year - 1, day.year + 1]) {
    const other = { ...day, year };
    if (!isValidDay(other) || weekdayOf(other) !== time.statedWeekday) continue;
    const near = published !== null && Math.abs(toNumber(other) - toNumber(published)) <= plausibleDays;
    if (near || namesYear(time.section, year)) return year;
  }
  return null;
}

function weekdayEdit(text: string, time: Time, right: string): Fix | null {
  const found = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i.exec(text.slice(time.start, time.end));
  if (found === null) return null;
  const start = time.start + found.index;
  const title = `Edit the source: change \u201c${found[0]}\u201d to \u201c${right}\u201d`;
  return { kind: 'edit', title, edits: [{ start, end: start + found[0].length, text: right }] };
}

/** Both sides of the contradiction: the date is wrong, or the weekday is. */
function fixesOf(text: string, time: Time, day: Day, nearest: Day): Fix[] {
  const fixes: Fix[] = [];
  const edit = nearest.month === day.month ? replaceDay(text, time, day.day, nearest.day) : null;
  if (edit !== null) {
    const title = `Edit the source: the date is wrong, the nearest ${weekdayName(weekdayOf(nearest))} is ${dayName(nearest)}`;
    fixes.push({ kind: 'edit', title, edits: [edit] });
  }
  const weekday = weekdayEdit(text, time, weekdayName(weekdayOf(day)));
  if (weekday !== null) fixes.push(weekday);
  return fixes;
}

/** The day with the stated weekday that lies nearest, at most three days off. */
function nearestWith(day: Day, weekday: number): Day {
  const ahead = (((weekday - weekdayOf(day)) % 7) + 7) % 7;
  return addDays(day, ahead <= 3 ? ahead : ahead - 7);
}

function findingOf(input: CheckInput, time: Time, namesYear: ReturnType<typeof yearReader>): Finding | null {
  const { analysis } = input;
  const day = dayOf(time);
  if (day === null || time.statedWeekday === null || inBoilerplate(analysis, time.start)) return null;
  // A year that only the page lends is no certain anchor.
  if (!time.yearStated && time.anchor.kind === 'none') return null;
  const real = weekdayOf(day);
  if (real === time.statedWeekday) return null;
  const nearest = nearestWith(day, time.statedWeekday);
  const base = { start: time.start, end: time.end, code: 'date.weekday', evidence: [] };
  const year = fittingYear(input, time, day, namesYear);
  const says = `${dayName(day)} is a ${weekdayName(real)}, not a ${weekdayName(time.statedWeekday)}`;
  if (year !== null) {
    return { ...base, severity: 'hint', message: `${says}; the words would fit ${year}.`, fixes: [] };
  }
  const inferred = time.yearStated ? '' : ` The year ${day.year} is inferred: ${time.how}.`;
  return {
    ...base,
    severity: time.yearStated ? 'error' : 'warning',
    message: `${says}; the nearest ${weekdayName(time.statedWeekday)} is ${dayName(nearest)}.${inferred}`,
    fixes: fixesOf(input.text, time, day, nearest),
  };
}

/** A weekday stands with a date that falls on another weekday. */
export const dateWeekday: Check = {
  code: 'date.weekday',
  summary: 'A weekday stands with a date that falls on another weekday.',
  severity: 'error',
  run: (input) => {
    const namesYear = yearReader(input);
    return input.analysis.times.flatMap((time) => findingOf(input, time, namesYear) ?? []);
  },
};
