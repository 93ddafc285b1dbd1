import { countBelow } from '../../common/text/sorted';
import { overlaps, sliceOf, type Span } from '../../common/text/span';
import type { InlayHintsDates } from '../../common/protocol';
import type { Time } from '../analysis/model';
import { dayView, daysView, type DayView } from './dateView';
import { sectionAt } from './locate';
import type { Source } from './source';
import { anchorView, type AnchorView } from './timeCard';

/** The days that a hint shows, in the unit in which they are told. */
export interface HintDays {
  readonly unit: 'day' | 'month' | 'year';
  readonly first: DayView;
  /** Equal to `first` where one day, month or year is told. */
  readonly last: DayView;
}

/** The date of a time's words, to be shown behind them. */
export interface DateHint {
  /** Offset behind the last word, and behind its possessive: "Friday's" is not torn. */
  readonly offset: number;
  readonly days: HintDays;
  /** The words only say about when ("a few days later"). */
  readonly approximate: boolean;
  readonly how: string;
  readonly anchor: AnchorView;
  /** Headline of the article whose date the anchor is, or null. */
  readonly headline: string | null;
}

const monthWords = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Words by which a date counts from another one, though they may name a month or a day as well. */
const pointing =
  /\b(?:last|next|this|that|same|past|previous|preceding|coming|following|ago|earlier|later|before|after|today|yesterday|tomorrow)\b/i;

/** What the words of a date say by themselves. */
function stated(words: string, { year, month, day }: DayView): { year: boolean; month: boolean; day: boolean } {
  // A date in figures alone says all that it can say.
  if (/\d[-./]\d{1,2}[-./]\d/.test(words)) return { year: true, month: true, day: true };
  const name = monthWords[month - 1] ?? '';
  return {
    year: new RegExp(`(?<!\\d)${year}(?!\\d)`).test(words),
    month: new RegExp(`(?<!\\p{L})${name}`, 'iu').test(words),
    day: new RegExp(`(?<![\\d:.])0?${day}(?![\\d:]|\\.\\d| ?[ap]\\.?m)`, 'i').test(words),
  };
}

const isFirstOf = (unit: 'month' | 'year', iso: string): boolean =>
  iso.slice(unit === 'month' ? 7 : 4).startsWith(unit === 'month' ? '-01' : '-01-01');

/** The days of a time in the largest unit that fits; with "early" or "end of" those of the whole that they are a part of. */
function hintDays({ value, interval, mod }: Time): HintDays | null {
  if (mod !== null && /^\d{4}(?:-\d{2})?$/.test(value)) {
    const first = dayView(`${value}-01-01`.slice(0, 10));
    return first === null ? null : { unit: value.length === 4 ? 'year' : 'month', first, last: first };
  }
  const days = interval === null ? null : daysView(value, interval);
  if (days === null || interval === null) return null;
  if (interval.from.includes('T')) return { unit: 'day', first: days.first, last: days.first };
  for (const unit of ['year', 'month'] as const) {
    if (!isFirstOf(unit, interval.from) || !isFirstOf(unit, interval.to)) continue;
    const same = days.first.year === days.last.year && (unit === 'year' || days.first.month === days.last.month);
    return { unit, first: days.first, last: same ? days.first : days.last };
  }
  return { unit: 'day', first: days.first, last: days.last };
}

/** The words of a time, with those of the other end of its range: "July 24 to 27" names the month once. */
function wordsOf({ text, analysis }: Source, time: Time): string {
  const other = time.rangeWith === null ? undefined : analysis.times[time.rangeWith];
  return other === undefined ? sliceOf(text, time) : `${sliceOf(text, time)} | ${sliceOf(text, other)}`;
}

/** Whether a hint tells what the words do not. */
function tells(source: Source, time: Time, { unit, first, last }: HintDays, which: InlayHintsDates): boolean {
  const words = wordsOf(source, time);
  // "the 1990s" is told in full
  if (/^\d{3}$/.test(time.value) && words.includes(time.value)) return false;
  const says = stated(words, first);
  const inUnit = unit === 'year' || (says.month && (unit === 'month' || says.day));
  if (first.iso === last.iso && inUnit && says.year) return false;
  if (which === 'all') return true;
  const yearAlone = inUnit && unit !== 'year';
  return time.anchor.kind !== 'none' && (!yearAlone || pointing.test(sliceOf(source.text, time)));
}

/** Whether the days are narrower than what the value claims to know, or the words say "about". */
const isApproximate = ({ value, mod }: Time, { unit }: HintDays): boolean =>
  mod === 'APPROX' || (mod === null && unit === 'day' && /^\d{4}(?:-\d{2})?$/.test(value));

const possessive = /^['\u2019]s\b/;

/** Offset behind a time's words and their possessive. */
function behind(text: string, { end }: Time): number {
  return possessive.test(text.slice(end, end + 3)) ? end + 2 : end;
}

/**
 * Dates to show behind the words of times: of those that count from something (`relative`), or of all whose words leave
 * something out. None for lengths, repetitions, what is unresolved, and boilerplate.
 * @param within only times that touch this span
 */
export function inlayHints(source: Source, which: InlayHintsDates, within: Span): readonly DateHint[] {
  if (which === 'off') return [];
  const { analysis, text } = source;
  const { times } = analysis;
  const found: DateHint[] = [];
  for (let at = countBelow(times, (time) => time.end < within.start); at < times.length; at += 1) {
    const time = times[at] as Time;
    if (time.start > within.end) break;
    if (time.unresolved !== null || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
    const days = hintDays(time);
    if (days === null || !tells(source, time, days, which)) continue;
    const section = sectionAt(analysis, time.start);
    if (section?.kind === 'boilerplate' && overlaps(section, time)) continue;
    const article = analysis.articles[time.article] ?? null;
    const headline = article?.headline ?? null;
    found.push({
      offset: behind(text, time),
      days,
      approximate: isApproximate(time, days),
      how: time.how,
      anchor: anchorView(source, time, article),
      headline: headline === null ? null : sliceOf(text, headline),
    });
  }
  return found;
}
