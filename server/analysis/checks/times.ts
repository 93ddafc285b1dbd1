import { addDays, parseIsoDay, toNumber, type Day } from '../../../common/text/calendar';
import { shortened } from '../../../common/text/shortened';
import { countBelow } from '../../../common/text/sorted';
import { type Span, sliceOf } from '../../../common/text/span';
import type { Analysis, Article, Time } from '../model';

/** The day that a time names, or null for months, weeks, durations and unresolved ones. */
export const dayOf = (time: Time): Day | null =>
  time.unresolved === null && (time.type === 'DATE' || time.type === 'TIME') ? parseIsoDay(time.value) : null;

/** A common year that stands for a year which is not known. */
const anyYear = 2001;

/** The day that a time names; of year 2001 where nothing tells the year ("July 27" in an article without a date). */
export function calendarDayOf(time: Time): Day | null {
  const bare = /^XXXX(-\d\d-\d\d)$/.exec(time.value);
  return bare === null ? dayOf(time) : parseIsoDay(`${anyYear}${bare[1] ?? ''}`);
}

/** Whether findings may stand here: navigation and share bars get none. */
export function inBoilerplate(analysis: Analysis, offset: number): boolean {
  const section = analysis.sections[countBelow(analysis.sections, (s) => s.start <= offset) - 1];
  return section?.kind === 'boilerplate' && offset < section.end;
}

/** An article's name in messages: its headline, shortened, or "this article". */
export function articleName(text: string, article: Article): string {
  if (article.headline === null) return 'this article';
  return `\u201c${shortened(sliceOf(text, article.headline), 70)}\u201d`;
}

/** Where a finding about an article as a whole stands: its headline, else its first line with words. */
export function headOf(text: string, article: Article): { readonly start: number; readonly end: number } {
  if (article.headline !== null) return { start: article.headline.start, end: article.headline.end };
  let { start } = article;
  while (start < article.end && text.charAt(start).trim() === '') start += 1;
  const lineEnd = text.indexOf('\n', start);
  return { start, end: Math.min(article.end, lineEnd < 0 ? article.end : lineEnd) };
}

/** An edit that replaces the day number inside a written date ("July 12" -> "July 11"), or null when it is not plain. */
export function replaceDay(
  text: string,
  time: Time,
  from: number,
  to: number,
): { readonly start: number; readonly end: number; readonly text: string } | null {
  const words = text.slice(time.start, time.end);
  const pattern = new RegExp(`(?<![\\d.:])0?${from}(?![\\d:]|\\.\\d)`, 'g');
  const places = [...words.matchAll(pattern)];
  const place = places[0];
  if (places.length !== 1 || place === undefined) return null;
  const start = time.start + place.index;
  const width = place[0].length;
  return { start, end: start + width, text: String(to).padStart(width === 2 ? 2 : 1, '0') };
}

/** First and last day of a time; of a year that stands for all where a day has none. */
export function daysCovered(time: Time): { readonly first: Day; readonly last: Day } | null {
  if (time.type !== 'DATE' || isDecided(time)) return null;
  const bare = calendarDayOf(time);
  if (bare !== null) return { first: bare, last: bare };
  if (time.unresolved !== null || time.interval === null) return null;
  const [first, end] = [parseIsoDay(time.interval.from), parseIsoDay(time.interval.to)];
  return first === null || end === null ? null : { first, last: addDays(end, -1) };
}

/** Near publication a year that the story lends a day is the one that publication would lend it too, in days. */
const nearPublication = 75;

/** Whether the year of a day is sure: stated, counted from the article's own date, or lent by the story near that date. */
export function hasSureYear({ articles }: Analysis, time: Time): boolean {
  const { kind } = time.anchor;
  if (time.yearStated || kind === 'published' || kind === 'captured') return true;
  const published = articles[time.article]?.published?.value;
  if (kind !== 'time' || published === undefined) return false;
  return Math.abs(daysFrom(published, time.value.slice(0, 10)) ?? Infinity) <= nearPublication;
}

/** The quoted words of a span, as messages show them. */
export const quoted = (text: string, span: Span): string => `\u201c${shortened(sliceOf(text, span), 70)}\u201d`;

/** Whether the user decided what a time means; no check doubts it. */
export const isDecided = (time: Time): boolean => time.anchor.kind === 'decision';

/** Days from one ISO day to another, negative when it lies before; null when one is none. */
export function daysFrom(from: string, to: string): number | null {
  const [a, b] = [parseIsoDay(from), parseIsoDay(to)];
  return a === null || b === null ? null : toNumber(b) - toNumber(a);
}

/** The times that lie within a span, in text order. */
export function timesWithin({ times }: Analysis, { start, end }: Span): readonly Time[] {
  return times.slice(
    countBelow(times, (time) => time.start < start),
    countBelow(times, (time) => time.end <= end),
  );
}

/** The end of a span with the bracket that closes one opened in it: "Friday (July 11)". */
export const withBracket = (text: string, { start, end }: Span): number =>
  text.charAt(end) === ')' && text.slice(start, end).lastIndexOf('(') > text.slice(start, end).lastIndexOf(')')
    ? end + 1
    : end;
