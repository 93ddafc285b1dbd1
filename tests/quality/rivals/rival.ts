import { isoDay, isoWeek, isoWeekOf, padded, type Day } from '../../../common/text/calendar';
import type { Span } from '../../../common/text/span';

/** A time as a rival found it, with the TIMEX3 value that its answer comes to. */
export interface RivalTime extends Span {
  readonly value: string;
}

/** Another date engine, run as its documents say, with the day of publication as its reference. */
export interface Rival {
  readonly name: string;
  /** Runs the engine and nothing else: what its speed is measured on. */
  readonly run: (text: string, published: Day) => unknown;
  /** Runs it and maps what it says to TIMEX3, in the way that suits it best. */
  readonly find: (text: string, published: Day) => readonly RivalTime[];
}

const before = /^(?:(?:on|in|at|by|from|for|since|until|till|during|of|between) )+/i;
const joint = /^(?<from>.{3,40}?)\s*(?:\bto\b|\band\b|\bthrough\b|\buntil\b|[-\u2013])\s*(?<to>.{1,30})$/is;

/** The span without prepositions in front and punctuation behind, which TIMEX3 leaves out. */
export function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (before.exec(words)?.[0].length ?? 0);
  const to = end - (/[\s,;:)]*(?<!\b[A-Za-z]{1,4})\.?[\s,;:)]*$/.exec(words)?.[0].length ?? 0);
  return from < to ? { start: from, end: to } : { start, end };
}

/** TIMEX3 has one time for each end of a range: both ends of a range that an engine gives as one. */
export function ends(text: string, span: Span, from: string, to: string): readonly RivalTime[] {
  const whole = bare(text, span);
  const words = text.slice(whole.start, whole.end);
  const parts = joint.exec(words)?.groups;
  if (parts === undefined) return [{ ...whole, value: from }];
  return [
    { start: whole.start, end: whole.start + (parts['from']?.length ?? 0), value: from },
    { start: whole.end - (parts['to']?.length ?? 0), end: whole.end, value: to },
  ];
}

/** The TIMEX3 value of a day seen in a unit. */
export function valueIn(unit: string, day: Day): string {
  if (unit === 'year') return padded(day.year, 4);
  if (unit === 'quarter') return `${day.year}-Q${Math.ceil(day.month / 3)}`;
  if (unit === 'month') return isoDay(day).slice(0, 7);
  if (unit === 'week') return isoWeek(isoWeekOf(day));
  return isoDay(day);
}
