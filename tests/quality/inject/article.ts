import { addDays, isoDay, isValidDay, parseIsoDay, toNumber, weekdayOf, type Day } from '../../../common/text/calendar';
import { sentenceReader } from '../../../common/text/sentence';
import type { Span } from '../../../common/text/span';
import { dayIn, writtenDates, type WrittenDate } from './writtenDates';

/** A date that stands in prose, with its sentence. */
export interface Dated extends WrittenDate {
  readonly sentence: Span;
  /** The day it names: its own year's, or the one year's that is within half a year of publication; null where neither is sure. */
  readonly names: Day | null;
}

/** A line of a text: of prose, or a stamp, a headline, a list. */
export interface Line extends Span {
  readonly prose: boolean;
}

/** A real text that faults are planted in. */
export interface Original {
  readonly id: string;
  readonly text: string;
  /** The true publication day, where a reader of the source knows it: the text states it, or it is given with the text. */
  readonly published: Day | null;
  /** It is given with the text, which does not state it. */
  readonly given: boolean;
  /** Places that state the true publication day: short lines with its full date. */
  readonly stamps: readonly WrittenDate[];
  /** Names of people, where the corpus marks them. */
  readonly people: readonly Span[];
  /** Its lines that are not blank. */
  readonly lines: readonly Line[];
  /** Dates in prose that say what the calendar allows, and that are no end of a range. */
  readonly dates: readonly Dated[];
  /** The only four-digit year of the prose is the publication's, so that a date without a year is of that year. */
  readonly oneYear: boolean;
}

/** Lines of prose are long and end as sentences do; short lines may be stamps. */
const proseLength = 80;
const stampLength = 120;

function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    prose: match[0].trim().length >= proseLength && /[.!?"\u201d\u2019')]\s*$/.test(match[0]),
  }));
}

/** Whether the date is an end of a range or stands in a list of days, where a change of one end means something else. */
function isRangeEnd(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  return (
    /(?:\d|\b(?:and|to|between|from|through|until|till|or))[ ,]{0,2}$|[-\u2013\u2014]\s?$/i.test(before) ||
    /^,?\s?(?:[-\u2013\u2014]|to\b|and\b|or\b|through\b|until\b|till\b|&)/i.test(after)
  );
}

/** Half a year: of the readings of a date without a year, one is nearer than this to publication. */
const halfYear = 183;

/** The day that a date without a year surely names: within half a year of publication. */
export function inferred(date: Pick<WrittenDate, 'day' | 'month'>, published: Day): Day | null {
  const near = [-1, 0, 1]
    .map((shift) => dayIn(date, published.year + shift))
    .filter((day) => isValidDay(day) && Math.abs(toNumber(day) - toNumber(published)) < halfYear);
  return near.length === 1 ? (near[0] ?? null) : null;
}

const sameDay = (a: Day, b: Day): boolean => toNumber(a) === toNumber(b);

/**
 * @param published the true publication day, ISO, or null where the corpus does not know it
 * @param people names of people as the corpus marks them, UTF-16 offsets
 * @param given it is handed to the analysis with the text, as a document date is
 */
export function originalOf(
  id: string,
  text: string,
  published: string | null,
  given: boolean,
  people: readonly Span[] = [],
): Original {
  const truth = parseIsoDay(published ?? '');
  const all = writtenDates(text);
  const lines = linesOf(text);
  const lineOf = (date: Span): Line | undefined =>
    lines.find((line) => line.start <= date.start && date.start < line.end);
  const stamps = all.filter((date) => {
    const line = lineOf(date);
    if (truth === null || date.year === null || line === undefined || line.prose) return false;
    return line.end - line.start <= stampLength && sameDay(dayIn(date, date.year.value), truth);
  });
  const known = given || stamps.length > 0 ? truth : null;
  const sentenceOf = sentenceReader(text);
  const dates = all.flatMap((date): Dated[] => {
    const line = lineOf(date);
    if (line?.prose !== true || isRangeEnd(text, date)) return [];
    const names = date.year !== null ? dayIn(date, date.year.value) : known === null ? null : inferred(date, known);
    if (names !== null && date.weekday !== null && weekdayOf(names) !== date.weekday.value) return [];
    return [{ ...date, names, sentence: sentenceOf(line, date.start) }];
  });
  const years = new Set(
    lines
      .filter((line) => line.prose)
      .flatMap((line) => text.slice(line.start, line.end).match(/\b(?:19|20)\d\d\b/g) ?? []),
  );
  const oneYear = known !== null && [...years].every((year) => Number(year) === known.year);
  return { id, text, published: known, given, stamps, people, lines, dates, oneYear };
}

/** The day `days` after another, ISO. */
export const isoAfter = (day: Day, days: number): string => isoDay(addDays(day, days));
