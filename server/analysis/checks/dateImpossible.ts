import { daysInMonth, isValidDay, dayName } from '../../../common/text/calendar';
import type { Time } from '../model';
import type { Check, CheckInput } from './check';
import type { Finding, Fix } from './finding';
import { inBoilerplate, replaceDay } from './times';

const written = /^(\d{4}|XXXX)-(\d{2})-(\d{2})/;

/** What makes figures something else than a date or a clock time: "version 31.31.2025", "a ratio of 25:70". */
const labelled =
  /(?:\b(?:version|ver\.?|v\.?|release|build|firmware|model|nos?\.?|numbers?|phone|tel\.?|telephone|fax|hotline|call(?:ed)?|ratio(?: of)?|odds(?: of)?|scored?|won|lost|psalms?|verse|chapter|section|paragraph|costs?|priced?(?: at)?|case|file)|[$\u20ac\u00a3\u00a5#]) ?$/iu;

/** Whether figures without any word stand behind what names another kind of number. */
const isOtherFigure = (text: string, { start, end }: Time): boolean =>
  !/\p{L}/u.test(text.slice(start, end)) && labelled.test(text.slice(Math.max(0, start - 16), start));

function fixesOf(text: string, time: Time): readonly Fix[] {
  const parts = written.exec(time.value);
  if (parts === null) return [];
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const fixes: Fix[] = [];
  const last = daysInMonth(Number.isNaN(year) ? 2001 : year, month);
  const lastEdit = last > 0 && day > last ? replaceDay(text, time, day, last) : null;
  if (lastEdit !== null) {
    const name = Number.isNaN(year) ? `day ${last}` : dayName({ year, month, day: last });
    fixes.push({ kind: 'edit', title: `Edit the source: the last valid day is ${name}`, edits: [lastEdit] });
  }
  const swapped = { year, month: day, day: month };
  const numeric = /^(\d{1,2})([-/.])(\d{1,2})(?=[-/.])/.exec(text.slice(time.start, time.end));
  if (numeric !== null && isValidDay(swapped)) {
    const edit = {
      start: time.start,
      end: time.start + numeric[0].length,
      text: `${numeric[3]}${numeric[2]}${numeric[1]}`,
    };
    fixes.push({ kind: 'edit', title: `Edit the source: swap day and month, ${dayName(swapped)}`, edits: [edit] });
  }
  return fixes;
}

function findingOf({ text, analysis }: CheckInput, time: Time): Finding | null {
  if (time.unresolved !== 'impossible' || inBoilerplate(analysis, time.start) || isOtherFigure(text, time)) return null;
  const words = text.slice(time.start, time.end);
  const what = time.type === 'TIME' ? 'time of day' : 'date';
  return {
    start: time.start,
    end: time.end,
    code: 'date.impossible',
    severity: 'error',
    message: `\u201c${words}\u201d is no possible ${what}: ${time.how}.`,
    evidence: [],
    fixes: fixesOf(text, time),
  };
}

/** 31 June, 29 February of a common year, month 13, 25:70. */
export const dateImpossible: Check = {
  code: 'date.impossible',
  summary: 'A day or time of day that does not exist.',
  severity: 'error',
  run: (input) => input.analysis.times.flatMap((time) => findingOf(input, time) ?? []),
};
