import { addDays, toNumber, type Day } from '../../../common/text/calendar';
import type { Span } from '../../../common/text/span';
import type { Time } from '../model';
import type { Check, CheckInput } from './check';
import type { Finding, Fix } from './finding';
import { askMeaning } from './fixes';
import { calendarDayOf, daysCovered, inBoilerplate, quoted, replaceDay } from './times';

/** Days by which the ends of a range without years may be the wrong way round; beyond, it is taken to run on over New Year. */
const longestSlip = 31;

/** Whether the second end comes first. */
function isReversed(from: Time, to: Time, first: Day, last: Day): boolean {
  if (from.yearStated && to.yearStated) return toNumber(last) < toNumber(first);
  // Without both years only days are compared: "October to March" and "December 28 to January 3" run over New Year.
  if (calendarDayOf(from) === null || calendarDayOf(to) === null) return false;
  const back = toNumber({ ...first, year: 2001 }) - toNumber({ ...last, year: 2001 });
  // "July 1 to June 30" and "April 6 to April 5" are a whole year.
  const wholeYear = back === 1 || (first.day === 1 && addDays(last, 1).day === 1);
  return back > 0 && !wholeYear && (first.month === last.month || back <= longestSlip);
}

/** Swaps the two ends: their words where both say as much, else the figures of their days. */
function swapOf(text: string, from: Time, to: Time, first: Day, last: Day): Fix | null {
  const title = 'Edit the source: swap the two ends';
  const [a, b] = [text.slice(from.start, from.end), text.slice(to.start, to.end)];
  if (a.length > 2 && b.length > 2 && from.yearStated === to.yearStated && /[\p{L}-]|^\d{4}$/u.test(b)) {
    const edits = [
      { start: from.start, end: from.end, text: b },
      { start: to.start, end: to.end, text: a },
    ];
    return { kind: 'edit', title, edits };
  }
  const edits = [replaceDay(text, from, first.day, last.day), replaceDay(text, to, last.day, first.day)];
  const [left, right] = edits;
  return left == null || right == null || first.month !== last.month
    ? null
    : { kind: 'edit', title, edits: [left, right] };
}

/**
 * Verbs that lead from one date to another that replaces it ("moved from July 24 to July 10"), or compare two ("fell from
 * 2019 to 1990 levels"), where "from" and "to" make no range.
 */
const change =
  /\b(?:moved?|moves|changed?|changes|brought|bring|pushed|shift(?:ed|s)?|rescheduled|cut|shortened|advanced|revised|corrected|amended|backdated|delayed|postponed|extended|switched|swapped|f[ae]ll|falls|fallen|dropped|declined|down|reduced|goes|gone|went|jump(?:s|ed)?|return(?:s|ed)?|reversed|travel(?:s|led|ed|ling|ing)?|rewind|compared?|descending|counting|countdown)\b/iu;
/** Behind the second year: what it is compared by. */
const measure =
  /^(?:[- ](?:levels?|prices?|terms|figures?|rates?|values?|standards?|rules|models?|version|dollars|era)\b| (?:BCE?|B\.C\.))/;

/** Whether two dates are a range only by their prepositions. */
function isChange(text: string, section: Span | undefined, from: Time, to: Time): boolean {
  if (measure.test(text.slice(to.end, to.end + 12))) return true;
  if (!/\bfrom $/i.test(text.slice(Math.max(0, from.start - 6), from.start))) return false;
  const before = text.slice(Math.max(section?.start ?? 0, from.start - 80), from.start);
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
  const after = text.slice(to.end, to.end + 40).split(/[.;]/, 1)[0] ?? '';
  return change.test(clause) || /\b(?:reverse|backwards?|descending)\b/i.test(after);
}

function findingOf({ text, analysis }: CheckInput, from: Time): Finding | null {
  const to = from.rangeWith === null ? undefined : analysis.times[from.rangeWith];
  if (to === undefined || to.start < from.start || inBoilerplate(analysis, from.start)) return null;
  const [opening, closing] = [daysCovered(from), daysCovered(to)];
  if (opening === null || closing === null) return null;
  // Weekdays follow each other however they are named.
  if (!/\d/.test(text.slice(from.start, from.end))) return null;
  const { first } = opening;
  const { last } = closing;
  if (!isReversed(from, to, first, last)) return null;
  if (isChange(text, analysis.sections[from.section], from, to)) return null;
  const swap = swapOf(text, from, to, first, last);
  const sure = from.yearStated && to.yearStated ? '' : ' It would be right only if it ran on into the next year.';
  return {
    start: from.start,
    end: to.end,
    code: 'date.range',
    severity: 'error',
    message: `The range ${quoted(text, { start: from.start, end: to.end })} ends before it begins.${sure}`,
    evidence: [],
    fixes: [...(swap === null ? [] : [swap]), askMeaning(text, from), askMeaning(text, to)],
  };
}

/** A range that ends before it begins. */
export const dateRange: Check = {
  code: 'date.range',
  summary: 'A range of dates that ends before it begins.',
  severity: 'error',
  run: (input) => input.analysis.times.flatMap((time) => findingOf(input, time) ?? []),
};
