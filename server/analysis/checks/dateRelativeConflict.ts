import {
  addDays,
  isoDay,
  isoDayName,
  isValidDay,
  parseIsoDay,
  toNumber,
  weekdayOf,
  type Day,
} from '../../../common/text/calendar';
import { sliceOf } from '../../../common/text/span';
import type { Analysis, Interval, Time } from '../model';
import type { Check, CheckInput } from './check';
import type { Finding, Fix } from './finding';
import { askMeaning, pinTo, setPublicationDate } from './fixes';
import { dayOf, daysFrom, isDecided, quoted, withBracket } from './times';

const code = 'date.relative.conflict';

/** Days since 1970, half-open. */
interface Days {
  readonly from: number;
  readonly to: number;
}

function daysOf(interval: Interval): Days | null {
  const [from, to] = [parseIsoDay(interval.from), parseIsoDay(interval.to)];
  if (from === null || to === null) return null;
  // A time of day ends on the day it begins.
  return { from: toNumber(from), to: Math.max(toNumber(to), toNumber(from) + 1) };
}

const overlap = (a: Days, b: Days): boolean => a.from < b.to && b.from < a.to;

/** Rules of words that name a month themselves, or that only say "the year". */
const notRelative = new Set(['relative.weekOf', 'relative.monthOfYear', 'relative.the', 'relative.span']);

/** Whether a time is counted from the article's own date: "yesterday", "last week", "two years ago". */
const isRelative = (time: Time): boolean =>
  (time.type === 'DATE' || time.type === 'TIME') &&
  time.unresolved === null &&
  (time.anchor.kind === 'published' || time.anchor.kind === 'captured') &&
  time.statedWeekday === null &&
  time.rangeWith === null &&
  time.rule.startsWith('relative.') &&
  !notRelative.has(time.rule);

/** Captions keep the words of the day when the picture was taken; stamps and navigation have no clause. */
const isElsewhere = (analysis: Analysis, { section }: Time): boolean =>
  !['body', 'dateline', 'headline'].includes(analysis.sections[section]?.kind ?? '');

const isExplicit = (time: Time): boolean =>
  time.type === 'DATE' && time.unresolved === null && !isDecided(time) && /^(?:absolute|numeric|range)/.test(time.rule);

/** What may stand between "last week" and the date that says which day it was. */
const between = /^(?:,? on |,? ?\(|, |,? [-\u2013\u2014] |, in )$/;
const closes = /^(?:[,).;:!?\u2013\u2014]|\s{0,3}$|\n| [-\u2013\u2014] )/;

/**
 * The days that relative words can mean, with what readers and writers leave open: a day for time zones, the counting
 * unit itself where they count back ("three years ago"), and the first days of a month or year, when a page still
 * carries copy of the one before.
 */
function openDays(text: string, time: Time, anchor: Day): Days | null {
  const days = time.interval === null ? null : daysOf(time.interval);
  if (days === null) return null;
  const length = days.to - days.from;
  if (length <= 7 && !/\bweeks?\b.{0,9}\bago\b/i.test(sliceOf(text, time)))
    return { from: days.from - 1, to: days.to + 1 };
  const counts = /\b(?:ago|earlier|later|from now|back)\b/i.test(sliceOf(text, time));
  const justTurned = length > 300 ? anchor.month === 1 && anchor.day <= 10 : anchor.day <= 3;
  const slack = counts || justTurned ? length : 0;
  return { from: days.from - slack, to: days.to + (counts ? slack : 0) };
}

/** The days of an explicit date, or of the range that it opens, in each year that it can mean. */
function statedDays({ analysis }: CheckInput, time: Time): readonly Days[] {
  const other = time.rangeWith === null ? undefined : analysis.times[time.rangeWith];
  const first = time.interval === null ? null : daysOf(time.interval);
  const last = other?.interval == null ? first : daysOf(other.interval);
  if (first === null || last === null) return [];
  const days = { from: Math.min(first.from, last.from), to: Math.max(first.to, last.to) };
  if (time.yearStated) return [days];
  return [-730, -365, 0, 365, 730].map((by) => ({ from: days.from + by - 1, to: days.to + by + 1 }));
}

function pairFinding(input: CheckInput, words: Time, date: Time): Finding | null {
  const { text, analysis } = input;
  if (!isRelative(words) || !isExplicit(date) || isElsewhere(analysis, words)) return null;
  const gap = text.slice(words.end, Math.min(date.start, words.end + 12));
  if (words.end + gap.length !== date.start || !between.test(gap)) return null;
  const other = date.rangeWith === null ? undefined : analysis.times[date.rangeWith];
  const end = Math.max(date.end, other?.end ?? 0);
  if (!gap.includes('on') && !closes.test(text.slice(end, end + 4))) return null;
  const anchor = parseIsoDay(words.anchor.kind === 'none' ? '' : words.anchor.value);
  const open = anchor === null ? null : openDays(text, words, anchor);
  const stated = statedDays(input, date);
  if (anchor === null || open === null || stated.length === 0 || stated.some((days) => overlap(days, open)))
    return null;
  const fixes: Fix[] = [];
  if (dayOf(date) !== null || date.value.length === 7 || date.value.length === 4)
    fixes.push(pinTo(input, words, date.value, `Record that ${quoted(text, words)} means ${isoDayName(date.value)}`));
  if (dayOf(words) !== null)
    fixes.push(pinTo(input, date, words.value, `Record that ${quoted(text, date)} means ${isoDayName(words.value)}`));
  else fixes.push(askMeaning(text, date));
  fixes.push(setPublicationDate(words.start, 'The publication date is wrong: set it\u2026'));
  return {
    start: words.start,
    end: withBracket(text, { start: words.start, end }),
    code,
    severity: 'warning',
    message: `${quoted(text, words)} and ${quoted(text, { start: date.start, end })} disagree: counted from ${isoDayName(isoDay(anchor))}, ${quoted(text, words)} is ${periodName(words)}.`,
    evidence: [
      { start: words.start, end: words.end, message: words.how },
      { start: date.start, end, message: date.how },
    ],
    fixes,
  };
}

/** The days of a time in words: "7 July 2025 to 13 July 2025". */
function periodName({ interval }: Time): string {
  const last = parseIsoDay(interval?.to ?? '');
  if (interval === null || last === null) return 'another time';
  const from = isoDayName(interval.from);
  const to = isoDayName(isoDay(addDays(last, -1)));
  return from === to ? from : `${from} to ${to}`;
}

const pointer = /\b(last|next) $/i;
/** Days from publication, both included, in which "last" and "next" Friday can lie. */
const allowed = { last: [-21, 0], next: [-1, 21] } as const;

/** "last Friday, July 4", "next Friday, July 4": the date lies on the other side, or weeks away. */
function pointedFinding(input: CheckInput, time: Time): Finding | null {
  const { text, analysis } = input;
  const day = dayOf(time);
  const published = analysis.articles[time.article]?.published?.value;
  if (time.statedWeekday === null || day === null || published === undefined || isDecided(time)) return null;
  const found = pointer.exec(text.slice(Math.max(0, time.start - 14), time.start));
  if (found === null || isElsewhere(analysis, time) || weekdayOf(day) !== time.statedWeekday) return null;
  const [first, last] = found[1]?.toLowerCase() === 'last' ? allowed.last : allowed.next;
  const years = time.yearStated ? [day.year] : [day.year - 1, day.year, day.year + 1];
  const anchor = parseIsoDay(published);
  const fits = years.some((year) => {
    const away = isValidDay({ ...day, year }) ? daysFrom(published, isoDay({ ...day, year })) : null;
    return away !== null && away >= first && away <= last;
  });
  if (fits || anchor === null) return null;
  const start = time.start - found[0].length;
  const away = daysFrom(published, isoDay(day)) ?? 0;
  return {
    start,
    end: time.end,
    code,
    severity: 'warning',
    message: `${quoted(text, { start, end: time.end })} lies ${Math.abs(away)} days ${away > 0 ? 'after' : 'before'} publication on ${isoDayName(published)}.`,
    evidence: [{ start: time.start, end: time.end, message: time.how }],
    fixes: [askMeaning(text, time), setPublicationDate(time.start, 'The publication date is wrong: set it\u2026')],
  };
}

/** A relative expression and an explicit date that it stands with disagree. */
export const dateRelativeConflict: Check = {
  code,
  summary: 'A relative expression and the date beside it disagree.',
  severity: 'warning',
  run: (input) =>
    input.analysis.times.flatMap((time, index, times) => {
      const next = times[index + 1];
      return pointedFinding(input, time) ?? (next === undefined ? null : pairFinding(input, time, next)) ?? [];
    }),
};
