import { sentenceReader } from '../../../common/text/sentence';
import { countBelow } from '../../../common/text/sorted';
import type { Span } from '../../../common/text/span';
import type { Time } from '../model';
import { addDays, toNumber, type Day, dayName } from '../../../common/text/calendar';
import type { Check, CheckInput } from './check';
import type { Finding } from './finding';
import { dayOf, inBoilerplate } from './times';

const endCue = /\b(?:deadline|until|till|through|expire[sd]?|expiring|end(?:s|ed|ing)?|by)\b/i;
const startCue = /\b(?:began|begin(?:s|ning)?|start(?:s|ed|ing)?|since|from|effective|took effect|opened)\b/i;

/** Length in days of a DURATION such as P90D or P2W; null for months, years, hours and vague ones. */
function daysOf(time: Time): number | null {
  const parts = time.type === 'DURATION' && time.mod === null ? /^P(\d{1,4})([DW])$/.exec(time.value) : null;
  return parts === null ? null : Number(parts[1]) * (parts[2] === 'W' ? 7 : 1);
}

/** A length and a date with more UTF-16 units between them do not belong together. */
const reach = 60;

function rangeFinding({ text, analysis }: CheckInput, length: Time, days: number, from: Time): Finding | null {
  const to = from.rangeWith === null ? undefined : analysis.times[from.rangeWith];
  const [start, end] = [dayOf(from), to === undefined ? null : dayOf(to)];
  if (to === undefined || start === null || end === null || to.start < from.start) return null;
  const between = toNumber(end) - toNumber(start);
  // Both counts are in use: July 24 to 27 is three nights and four days.
  if (between === days || between + 1 === days || between < 0) return null;
  return {
    start: length.start,
    end: length.end,
    code: 'date.duration',
    severity: 'warning',
    message: `\u201c${text.slice(length.start, length.end)}\u201d, but ${dayName(start)} to ${dayName(end)} is ${between + 1} days.`,
    evidence: [{ start: from.start, end: to.end, message: 'the stated beginning and end' }],
    fixes: [],
  };
}

function impliedFinding(input: CheckInput, length: Time, days: number, stated: Time, sentence: Span): Finding | null {
  const day = dayOf(stated);
  if (day === null) return null;
  const lead = input.text.slice(Math.max(sentence.start, stated.start - 40), stated.start);
  const ends = endCue.test(lead);
  if (ends === startCue.test(lead)) return null;
  const other: Day = addDays(day, ends ? -days : days);
  const words = `\u201c${input.text.slice(length.start, length.end)}\u201d`;
  return {
    start: length.start,
    end: length.end,
    code: 'date.duration',
    severity: 'hint',
    message: `${words} that ${ends ? 'ended' : 'began'} on ${dayName(day)} implies ${ends ? 'a beginning' : 'an end'} on ${dayName(other)}.`,
    evidence: [{ start: stated.start, end: stated.end, message: `the stated ${ends ? 'end' : 'beginning'}` }],
    fixes: [],
  };
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
  const days = daysOf(length);
  const section = analysis.sections[length.section];
  if (days === null || days < 2 || section === undefined || inBoilerplate(analysis, length.start)) return null;
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
  const from = near.find((t) => t.rangeWith !== null);
  if (from !== undefined) return rangeFinding(input, length, days, from);
  const [stated] = near;
  return end - first === 1 && stated !== undefined ? impliedFinding(input, length, days, stated, sentence) : null;
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
