import { counted } from '../../../common/text/counted';
import { sentenceReader } from '../../../common/text/sentence';
import { countBelow } from '../../../common/text/sorted';
import type { Span } from '../../../common/text/span';
import type { Time } from '../model';
import { addDays, dayName, isoDay, isoDayName, toNumber, type Day } from '../../../common/text/calendar';
import type { Check, CheckInput } from './check';
import type { Finding, Fix } from './finding';
import { askMeaning, pinTo } from './fixes';
import { dayOf, daysCovered, inBoilerplate, isDecided, quoted } from './times';

const endCue = /\b(?:deadline|until|till|through|expire[sd]?|expiring|end(?:s|ed|ing)?|by)\b/i;
const startCue = /\b(?:began|begin(?:s|ning)?|start(?:s|ed|ing)?|effective|took effect|opened)\b|\b(?:since|from) $/i;

const pointed = /\b(?:last|past|next|coming|previous|recent)\b/i;

/** A length with what a writer's count leaves open. */
interface Length {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** Fewest and most days, both ends counted, that the words can mean. */
  readonly least: number;
  readonly most: number;
}

/** Days of a unit, and by how many days a count of it may fall short and run over. */
const units = {
  // Both counts of days are in use: July 24 to 27 is three nights and four days.
  D: { unit: 'day', days: [1, 1], slack: [0, 1] },
  // Weeks are working weeks or whole ones.
  W: { unit: 'week', days: [7, 7], slack: [4, 2] },
  M: { unit: 'month', days: [28, 31], slack: [3, 3] },
  Y: { unit: 'year', days: [365, 366], slack: [31, 31] },
} as const;

/** Length of a DURATION such as P90D or P2W; null for hours and vague ones. */
function lengthOf(time: Time): Length | null {
  const parts = time.type === 'DURATION' && time.mod === null ? /^P(\d{1,4})([DWMY])$/.exec(time.value) : null;
  if (parts === null) return null;
  const count = Number(parts[1]);
  const { unit, days, slack } = units[(parts[2] ?? 'D') as keyof typeof units];
  return { count, unit, least: count * days[0] - slack[0], most: count * days[1] + slack[1] };
}

/** A length and a date with more UTF-16 units between them do not belong together. */
const reach = 60;

const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** An edit of the length's number, written as it is: in words or in figures; null where it is not plain. */
function editLength(text: string, length: Time, days: number): Fix | null {
  const words = text.slice(length.start, length.end);
  const found = /^(?:\d{1,3}|[a-z]{3,9})(?=[ -]days?\b)/i.exec(words)?.[0];
  if (found === undefined) return null;
  const isFigure = /^\d/.test(found);
  const right = isFigure ? String(days) : numbers[days];
  if (right === undefined || (!isFigure && !numbers.includes(found.toLowerCase()))) return null;
  return {
    kind: 'edit',
    title: `Edit the source: the length is wrong, \u201c${right}\u201d for \u201c${found}\u201d`,
    edits: [{ start: length.start, end: length.start + found.length, text: right }],
  };
}

/** Both sides where day and length are counted in days: the length, the end or the beginning is wrong. */
function sides(input: CheckInput, { count, unit }: Length, from: Time, to: Time): readonly Fix[] {
  const { text } = input;
  const [start, end] = [dayOf(from), dayOf(to)];
  if (unit !== 'day' || start === null || end === null) return [askMeaning(text, from), askMeaning(text, to)];
  const lastDay = isoDay(addDays(start, count - 1));
  const firstDay = isoDay(addDays(end, 1 - count));
  return [
    pinTo(input, to, lastDay, `Record that it ended on ${isoDayName(lastDay)}: ${quoted(text, to)} is wrong`),
    pinTo(input, from, firstDay, `Record that it began on ${isoDayName(firstDay)}: ${quoted(text, from)} is wrong`),
  ];
}

/** A number of days in the unit that a length is told in; weeks are told in days. */
function told(days: number, unit: Length['unit']): readonly [number, string] {
  if (unit === 'year') return [Math.round(days / 365.25), 'year'];
  return unit === 'month' ? [Math.round(days / 30.44), 'month'] : [days, 'day'];
}

/** A length that was planned need not be the one that came: "set for five days, ran from July 7 to 9". */
const planned =
  /\b(?:set|scheduled|planned|due|expected|slated|booked|meant|supposed|originally|initially|up to|to last|allotted)\b[^.;]{0,14}$/i;

/** Whether a weekday alone stands at one end only: it may be that of another week. */
const hasLooseEnd = (from: Time, to: Time): boolean => {
  const isLoose = ({ rule, statedWeekday }: Time): boolean => rule.startsWith('weekday.') && statedWeekday === null;
  return isLoose(from) !== isLoose(to);
};

/** The finding on a length and both its ends, or null where they agree. */
function endsFinding(input: CheckInput, length: Time, stated: Length, from: Time, to: Time): Finding | null {
  const { text } = input;
  const [opening, closing] = [daysCovered(from), daysCovered(to)];
  if (opening === null || closing === null || isDecided(length) || hasLooseEnd(from, to)) return null;
  const isPlan = planned.test(text.slice(Math.max(0, length.start - 28), length.start));
  if (isPlan && text.slice(length.end, from.start).includes(',')) return null;
  // Ends that name a month or a year leave the length open by as much.
  const longest = toNumber(closing.last) - toNumber(opening.first) + 1;
  const shortest = toNumber(closing.first) - toNumber(opening.last) + 1;
  if (longest < 1 || (longest >= stated.least && shortest <= stated.most)) return null;
  const ends = { start: from.start, end: to.end };
  const edit = stated.unit === 'day' && longest === shortest ? editLength(text, length, longest) : null;
  const isShort = longest < stated.least;
  const bound = longest === shortest ? '' : isShort ? 'at most ' : 'at least ';
  const [many, unit] = told(isShort ? longest : shortest, stated.unit);
  return {
    start: length.start,
    end: length.end,
    code: 'date.duration',
    severity: 'warning',
    message: `${quoted(text, length)}, but ${quoted(text, ends)} is ${bound}${counted(many, unit)}.`,
    evidence: [{ ...ends, message: 'the stated beginning and end' }],
    fixes: [...(edit === null ? [] : [edit]), ...sides(input, stated, from, to)],
  };
}

function impliedFinding(
  input: CheckInput,
  length: Time,
  { count, unit }: Length,
  stated: Time,
  sentence: Span,
): Finding | null {
  const day = dayOf(stated);
  // "the past two weeks" end at publication
  if (pointed.test(input.text.slice(length.start, length.end))) return null;
  if (day === null || unit === 'month' || unit === 'year' || isDecided(length)) return null;
  const lead = input.text.slice(Math.max(sentence.start, stated.start - 40), stated.start);
  const ends = endCue.test(lead);
  if (ends === startCue.test(lead)) return null;
  const days = count * (unit === 'week' ? 7 : 1);
  const other: Day = addDays(day, ends ? -days : days);
  const words = quoted(input.text, length);
  return {
    start: length.start,
    end: length.end,
    code: 'date.duration',
    severity: 'hint',
    message: `${words} that ${ends ? 'ended' : 'began'} on ${dayName(day)} implies ${ends ? 'a beginning' : 'an end'} on ${dayName(other)}.`,
    evidence: [{ start: stated.start, end: stated.end, message: `the stated ${ends ? 'end' : 'beginning'}` }],
    fixes: [
      pinTo(input, length, isoDay(other), `Record that ${words} ${ends ? 'began' : 'ended'} on ${dayName(other)}`),
    ],
  };
}

/** Between a length and its range: "a two-day visit to Oslo, July 24 to 27"; another event's range comes after such words. */
const otherEvent = /\b(?:after|before|following|and|but|while|since|ahead|until)\b|[;:]/i;
/** Between a range and the length behind it: "July 24 to 27, a two-day visit". */
const leadsBack = /^(?:,? (?:for|on|in|during) (?:(?:an?|the|his|her|its|their) )?|, an? |,? ?\()$/i;

/** Whether words of months or years tell the length of one thing: "a five-year term", "for three months". */
const measures = (text: string, length: Time, { unit }: Length): boolean =>
  unit === 'day' ||
  unit === 'week' ||
  text.slice(length.start, length.end).includes('-') ||
  /\bfor $/i.test(text.slice(Math.max(0, length.start - 4), length.start));

/** The other end of the range of dates that opens with `from`, where the range is the one that a length measures. */
function rangeEnd({ text, analysis }: CheckInput, length: Time, from: Time): Time | null {
  const to = from.rangeWith === null ? undefined : analysis.times[from.rangeWith];
  if (to === undefined || to.start < from.start) return null;
  if (from.start >= length.end) return otherEvent.test(text.slice(length.end, from.start)) ? null : to;
  return to.end <= length.start && leadsBack.test(text.slice(to.end, length.start)) ? to : null;
}

/** Whether the words after a length tell its beginning and its end: "that began on April 9 and ended on July 9". */
function tellsEnds(text: string, length: Time, from: Time, to: Time): boolean {
  if (from.start < length.end || from.rangeWith !== null || to.rangeWith !== null) return false;
  const [before, between] = [text.slice(length.end, from.start), text.slice(from.end, to.start)];
  if (before.length > reach || between.length > reach || endCue.test(before) || startCue.test(between)) return false;
  return startCue.test(before) && /\b(?:end(?:s|ed)?|expired?s?|ran out|runs out|closed|finished)\b/i.test(between);
}

/**
 * @param dates every DATE of the source, in text order
 * @param sentenceOf finds the sentence that holds an offset
 */
function findingOf(
  input: CheckInput,
  length: Time,
  dates: readonly Time[],
  sentenceOf: ReturnType<typeof sentenceReader>,
): Finding | null {
  const { analysis } = input;
  const stated = lengthOf(length);
  const section = analysis.sections[length.section];
  if (stated === null || stated.most < 3 || section === undefined || inBoilerplate(analysis, length.start)) return null;
  const sentence = sentenceOf(section, length.start);
  const first = countBelow(dates, (t) => t.start < sentence.start);
  const end = countBelow(dates, (t) => t.end <= sentence.end);
  // Dates do not overlap, so those within reach of the length stand in a row.
  const near = dates.slice(
    Math.max(
      first,
      countBelow(dates, (t) => length.start - t.end > reach),
    ),
    Math.min(
      end,
      countBelow(dates, (t) => t.start - length.end <= reach),
    ),
  );
  for (const from of near) {
    const to = measures(input.text, length, stated) ? rangeEnd(input, length, from) : null;
    if (to !== null) return endsFinding(input, length, stated, from, to);
  }
  const [from, to] = dates.slice(first, end);
  if (from === undefined || end - first > 2) return null;
  if (to === undefined) return near[0] === undefined ? null : impliedFinding(input, length, stated, from, sentence);
  return tellsEnds(input.text, length, from, to) ? endsFinding(input, length, stated, from, to) : null;
}

/** A stated length and stated ends disagree; with one stated end, a hint shows the other. */
export const dateDuration: Check = {
  code: 'date.duration',
  summary: 'A stated length and the stated beginning and end disagree.',
  severity: 'warning',
  run: (input) => {
    const dates = input.analysis.times.filter((time) => time.type === 'DATE');
    const sentenceOf = sentenceReader(input.text);
    return input.analysis.times.flatMap((time) => findingOf(input, time, dates, sentenceOf) ?? []);
  },
};
