import { addDays, daysInMonth, isoDay, isValidDay, toNumber, weekdayOf, type Day } from '../../../common/text/calendar';
import { sliceOf } from '../../../common/text/span';
import { inferred, type Dated, type Original } from './article';
import { replaceAll, type Contradiction, type Fault, type FaultKind, type Replacement } from './fault';
import { toldAsComing, toldAsPast } from './telling';
import { dayLike, monthLike, weekdayLike, type WrittenDate } from './writtenDates';

/** New numbers for parts of a date; what is left out stays. */
export interface Change {
  readonly weekday?: number;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

/** The replacements that write a change into a date, in the style of what is there. */
export function replacementsOf(text: string, date: WrittenDate, change: Change): readonly Replacement[] {
  const out: Replacement[] = [];
  const put = (
    part: WrittenDate['year'],
    value: number | undefined,
    like: (written: string, to: number) => string,
  ): void => {
    if (part === null || value === undefined || part.value === value) return;
    out.push({ start: part.start, end: part.end, words: like(sliceOf(text, part), value) });
  };
  put(date.weekday, change.weekday, weekdayLike);
  put(date.day, change.day, dayLike);
  put(date.month, change.month, monthLike);
  put(date.year, change.year, (_, to) => String(to));
  return out;
}

/** The parts of a day as a change of a date. */
export const partsOf = ({ year, month, day }: Day): Change => ({ year, month, day });

/** Makes the fault and judges what contradicts it. */
export function faultAt(
  kind: string,
  { text }: Original,
  date: WrittenDate,
  change: Change,
  contradictionsIn: (moved: (span: WrittenDate) => { start: number; end: number }) => readonly Contradiction[],
  added: readonly Replacement[] = [],
): Fault {
  const replaced = replaceAll(text, [...replacementsOf(text, date, change), ...added]);
  const span = replaced.moved(date);
  return {
    kind,
    text: replaced.text,
    span,
    change: `${sliceOf(text, date)} -> ${sliceOf(replaced.text, span)}`,
    contradictions: contradictionsIn(replaced.moved),
  };
}

/** Without a stated year, a date farther than this from publication may be another year's. */
const farthestInferred = 60;

/**
 * What a changed date in prose contradicts.
 * - Its weekday, where the year is stated or, without one, where no reading within a year of publication has that weekday.
 * - Publication, where an event surely told as past lies more than a day after it, or one surely told as coming before
 *   it; without a stated year only within two months and where the prose names no other year.
 */
function contradictionsOf(original: Original, date: Dated, change: Change): readonly Omit<Contradiction, 'sides'>[] {
  const { text, published, oneYear } = original;
  const out: Omit<Contradiction, 'sides'>[] = [];
  const day = change.day ?? date.day.value;
  const month = change.month ?? date.month.value;
  const weekday = change.weekday ?? date.weekday?.value ?? null;
  const stated = date.year === null ? null : (change.year ?? date.year.value);
  if (weekday !== null) {
    const years = stated !== null ? [stated] : published === null ? [] : [-1, 0, 1].map((by) => published.year + by);
    const readings = years
      .map((year) => ({ year, month, day }))
      .filter((one) => isValidDay(one))
      .filter((one) => stated !== null || published === null || Math.abs(toNumber(one) - toNumber(published)) <= 366);
    if (readings.length > 0 && readings.every((one) => weekdayOf(one) !== weekday)) {
      out.push({
        codes: ['date.weekday'],
        because: stated === null ? 'weekday, year inferred' : 'weekday, year stated',
      });
    }
  }
  if (published === null || change.weekday !== undefined) return out;
  const near =
    stated === null
      ? inferred({ day: { ...date.day, value: day }, month: { ...date.month, value: month } }, published)
      : null;
  const names = stated !== null ? { year: stated, month, day } : oneYear ? near : null;
  if (names === null || !isValidDay(names)) return out;
  const after = toNumber(names) - toNumber(published);
  if (stated === null && Math.abs(after) > farthestInferred) return out;
  const how = stated === null ? ', year inferred' : ', year stated';
  if (after > 1 && toldAsPast(text, date, date.sentence)) {
    out.push({ codes: ['date.tense.past'], because: `told as past, after publication${how}` });
  }
  if (after < 0 && toldAsComing(text, date, date.sentence)) {
    out.push({ codes: ['date.tense.future'], because: `told as coming, before publication${how}` });
  }
  return out;
}

/** A fault in a date of the prose. */
function inProse(kind: string, original: Original, date: Dated, change: Change): Fault {
  return faultAt(kind, original, date, change, (moved) =>
    contradictionsOf(original, date, change).map((one) => ({ ...one, sides: [moved(date)] })),
  );
}

const upTo = (next: () => number, most: number): number => 1 + Math.floor(next() * most);
const withNames = ({ dates }: Original): readonly (Dated & { readonly names: Day })[] =>
  dates.flatMap((date) => (date.names === null ? [] : [{ ...date, names: date.names }]));

/** "Friday, July 11" becomes "Tuesday, July 11". */
const weekdayShifted: FaultKind = {
  name: 'weekday shifted',
  plant: (original, next) =>
    withNames(original).flatMap((date) => {
      if (date.weekday === null) return [];
      const weekday = ((date.weekday.value - 1 + upTo(next, 6)) % 7) + 1;
      return [inProse('weekday shifted', original, date, { weekday })];
    }),
};

/** "July 11" becomes "July 14". */
const dayChanged: FaultKind = {
  name: 'day changed',
  plant: (original, next) =>
    withNames(original).flatMap((date) => {
      const by = upTo(next, 6) * (next() < 0.5 ? -1 : 1);
      const day = date.day.value + by;
      const inMonth = day >= 1 && day <= daysInMonth(date.names.year, date.month.value);
      return inMonth ? [inProse('day changed', original, date, { day })] : [];
    }),
};

/** "July 11" becomes "September 11". */
const monthSwapped: FaultKind = {
  name: 'month swapped',
  plant: (original, next) =>
    withNames(original).flatMap((date) => {
      const month = ((date.month.value - 1 + upTo(next, 11)) % 12) + 1;
      const exists = isValidDay({ ...date.names, month });
      return exists ? [inProse('month swapped', original, date, { month })] : [];
    }),
};

/** "July 11, 2025" becomes "July 11, 2026". */
const yearOffByOne: FaultKind = {
  name: 'year off by one',
  plant: (original, next) =>
    withNames(original).flatMap((date) => {
      if (date.year === null) return [];
      const year = date.year.value + (next() < 0.5 ? -1 : 1);
      return isValidDay({ ...date.names, year }) ? [inProse('year off by one', original, date, { year })] : [];
    }),
};

/** A date without a year, with one written behind its day, where a year can stand. */
function withYear(date: Dated, year: number): Dated {
  const at = date.month.start < date.day.start ? date.day.end : date.month.end;
  return { ...date, year: { start: at, end: at, value: year } };
}

/**
 * The date of an event told as past becomes a day after publication, with its own weekday where one stands beside it.
 * Half of the dates without a year get it written.
 */
const movedAfter: FaultKind = {
  name: 'past event moved after',
  plant: (original, next) => {
    const { text, published } = original;
    if (published === null) return [];
    return withNames(original).flatMap((date) => {
      if (toNumber(date.names) > toNumber(published) || !toldAsPast(text, date, date.sentence)) return [];
      const to = addDays(published, 2 + Math.floor(next() * 50));
      const writes = date.year === null && date.form === 'words' && next() < 0.5;
      const change = date.weekday === null ? partsOf(to) : { ...partsOf(to), weekday: weekdayOf(to) };
      const sign = date.month.start < date.day.start ? ', ' : ' ';
      const added = { start: date.end, end: date.end, words: `${sign}${to.year}` };
      const dated = writes ? withYear(date, to.year) : date;
      const fault = faultAt(
        'past event moved after',
        original,
        date,
        change,
        (moved) =>
          contradictionsOf(original, dated, partsOf(to))
            .filter(({ codes }) => !codes.includes('date.weekday'))
            .map((one) => ({ ...one, sides: [moved(date)] })),
        writes ? [added] : [],
      );
      return [{ ...fault, change: `${fault.change} (published ${isoDay(published)})` }];
    });
  },
};

/** "April 30" becomes "April 31", "July 12" "July 32". Always decidable: no year has that day. */
const impossibleDay: FaultKind = {
  name: 'impossible day',
  plant: (original, next) =>
    original.dates.flatMap((date) => {
      // In February of an unstated year the 29th may exist.
      const last = date.month.value === 2 ? 29 : daysInMonth(2001, date.month.value);
      const day = last === 31 ? 32 : last + upTo(next, 31 - last);
      return [
        faultAt('impossible day', original, date, { day }, (moved) => [
          {
            codes: ['date.impossible'],
            sides: [moved(date)],
            because: day > 31 ? 'a day that no month has' : 'a day that the month does not have',
          },
        ]),
      ];
    }),
};

/** Faults in the dates of the prose. */
export const dateFaults: readonly FaultKind[] = [
  ...[weekdayShifted, dayChanged, monthSwapped, yearOffByOne, movedAfter, impossibleDay],
];
