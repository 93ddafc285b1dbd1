import { sliceOf } from '../../../common/text/span';
import type { Span } from '../../../common/text/span';
import { sentenceReader } from '../../../common/text/sentence';
import { addDays, type Day, isoDay, isValidDay, parseIsoDay, toNumber, weekdayOf } from '../../../common/text/calendar';
import { isQuoted, toldAs } from '../checks/told';
import type { Section, Time } from '../model';

/** A day of an undated article's text with how it is told: its publication is not before a past one, not after a coming one. */
export interface Telling extends Span {
  readonly told: 'past' | 'coming';
  /** ISO day. */
  readonly value: string;
  /** The weekday on which a speaker told of it ("took place on July 27, an official said Tuesday"): its words, or null. */
  readonly saidOn: Span | null;
}

/** A day without a year is one of the last nine months: an older one is told with its year. */
const MONTHS_BACK = 270;
/** So much of a sentence is read to each side of a day, in UTF-16 units. */
const REACH = 400;
/** Words by which a sentence turns to another year. */
const otherYears = /\b(?:last year|next year|a year|years|anniversary|that year|each year|every year|annual)\b/i;
const speech = /\b(?:said|told reporters|announced|confirmed|reported)(?: on| late| early)? $/;
const dayValue = /^(\d{4}|XXXX)-(\d{2})-(\d{2})(?=T|$)/;
const weekdayValue = /^XXXX-WXX-([1-7])(?=T|$)/;

/** The first such day of a year that is no more than nine months before `earliest`, or null where it does not exist. */
function withoutYear(month: number, day: number, earliest: Day): Day | null {
  const years = [earliest.year - 1, earliest.year, earliest.year + 1];
  const from = toNumber(earliest) - MONTHS_BACK;
  const candidates = years.map((year) => ({ year, month, day })).filter(isValidDay);
  return candidates.find((candidate) => toNumber(candidate) >= from) ?? null;
}

const monthNamed = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i;

/**
 * The day that a month and day in the words name, with the year in them, or else as one of the months around
 * publication where no other year can carry it; null where other times do.
 * @param range the time is the end of a range ("to 27") whose beginning names the month
 * @param earliest the first day on which the article can have come out, or null
 */
function ownDay(text: string, sentence: Span, time: Time, range: boolean, earliest: Day | null): Day | null {
  const found = dayValue.exec(time.value);
  if (found === null || (time.anchor.kind !== 'none' && time.anchor.kind !== 'time')) return null;
  if (time.yearStated) return parseIsoDay(time.value);
  const words = sliceOf(text, time);
  if (earliest === null || !/\d/.test(words) || !(range || monthNamed.test(words))) return null;
  const day = withoutYear(Number(found[2]), Number(found[3]), earliest);
  const around = sliceOf(text, sentence);
  if (day === null || otherYears.test(around)) return null;
  const years = [...(around.match(/\b(?:19|20)\d{2}\b/g) ?? []), ...(found[1] === 'XXXX' ? [] : [found[1]])];
  return years.every((year) => Number(year) === day.year) ? day : null;
}

/** The weekday of a verb of speech in the sentence ("an official said Tuesday"), or null. */
function saidIn(
  text: string,
  sentence: Span,
  times: readonly Time[],
  from: number,
): { time: Time; weekday: number } | null {
  for (let at = from; at < times.length; at += 1) {
    const time = times[at] as Time;
    if (time.start >= sentence.end) return null;
    const weekday = weekdayValue.exec(time.value)?.[1];
    if (weekday !== undefined && speech.test(text.slice(Math.max(sentence.start, time.start - 20), time.start)))
      return { time, weekday: Number(weekday) };
  }
  return null;
}

/** The first such weekday on or after a day. */
const onOrAfter = (day: Day, weekday: number): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7);

/**
 * Days of an article's text that tell when it can have come out: told plainly as past or as coming, outside quotation
 * marks. A coming day counts only with its year. Linear.
 * @param index the article's index
 * @param earliest the first day on which it can have come out, or null; days without a year need it
 */
export function tellingsOf(
  text: string,
  sections: readonly Section[],
  times: readonly Time[],
  index: number,
  earliest: Day | null,
): readonly Telling[] {
  const found: Telling[] = [];
  const sentenceOf = sentenceReader(text);
  for (const [at, time] of times.entries()) {
    const section = sections[time.section];
    const last = time.rangeWith === null ? time : (times[time.rangeWith] ?? time);
    if (time.article !== index || section?.kind !== 'body' || last.start < time.start) continue;
    if (!dayValue.test(time.value)) continue;
    const whole = sentenceOf(section, time.start);
    const sentence = { start: Math.max(whole.start, time.start - REACH), end: Math.min(whole.end, last.end + REACH) };
    const first = ownDay(text, sentence, time, false, earliest);
    const end = last === time ? first : ownDay(text, sentence, last, true, earliest);
    if (first === null || end === null || toNumber(end) < toNumber(first)) continue;
    const span = { start: time.start, end: last.end };
    // Behind "from" only the words after its first day show that the days are a range.
    const told = isQuoted(text, section, time.start)
      ? null
      : (toldAs(text, sentence, span) ?? toldAs(text, sentence, time));
    if (told === 'coming' && time.yearStated) found.push({ ...span, told, value: isoDay(first), saidOn: null });
    if (told !== 'past') continue;
    const said = saidIn(text, sentence, times, at + 1);
    const day = said === null ? end : onOrAfter(end, said.weekday);
    found.push({ ...span, told, value: isoDay(day), saidOn: said?.time ?? null });
  }
  return found;
}
