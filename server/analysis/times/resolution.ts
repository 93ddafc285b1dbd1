import type { Anchor, Interval, TimexType, Unresolved } from '../model';
import { type Day, isoDay } from '../../../common/text/calendar';
import type { Tense } from './cues';
import { intervalOf } from './periods';

/** A time that the text told before, for "a few days later" and "that year". */
export interface Told {
  /** Index into the times. */
  readonly time: number;
  readonly value: string;
  /** First day of its interval. */
  readonly day: Day;
}

/** What a draft is resolved against. */
export interface Ground {
  /** The article's publication day, or null. */
  readonly published: Day | null;
  /** A year that the page itself gives an article without a date, and where it comes from. */
  readonly pageYear: { readonly year: number; readonly from: string } | null;
  /** Why there is no publication day. */
  readonly missing: Unresolved;
  readonly told: Told | null;
  /** The quarter that the article reports on: told last, not for comparison. */
  readonly quarter: Told | null;
  readonly tense: Tense;
  /** The order of day and month that is settled for numeric dates. */
  readonly order: 'dmy' | 'mdy' | null;
}

/** What a draft comes to. */
export interface Resolution {
  readonly type: TimexType;
  readonly value: string;
  readonly interval: Interval | null;
  readonly anchor: Anchor;
  readonly unresolved: Unresolved | null;
  readonly how: string;
  readonly yearStated: boolean;
  readonly readings: { readonly dmy: string; readonly mdy: string } | null;
  readonly order: 'dmy' | 'mdy' | null;
}

/** The anchor of a time that needs none. */
const free: Anchor = { kind: 'none' };

/** A date value with the interval that it covers, not resolved against anything. */
export const base = (value: string, how: string): Resolution => ({
  type: 'DATE',
  value,
  interval: intervalOf(value),
  anchor: free,
  unresolved: null,
  how,
  yearStated: false,
  readings: null,
  order: null,
});

/** A date whose parts are all in the words. */
export const stated = (value: string): Resolution => ({ ...base(value, `stated in full: ${value}`), yearStated: true });

/** A value that is not, or not fully, known. */
export const lacking = (value: string, unresolved: Unresolved, how: string): Resolution => ({
  ...base(value, how),
  unresolved,
  interval: null,
});

/** The reason that a reader is given for a missing anchor. */
const missingHow = ({ missing }: Ground): string =>
  missing === 'captured-unknown'
    ? 'the page was captured at an unknown time, so the words cannot be resolved'
    : 'the article states no publication date, so the words cannot be resolved';

/** A value that lacks its anchor: the article's publication date. */
export const unanchored = (value: string, ground: Ground): Resolution =>
  lacking(value, ground.missing, missingHow(ground));

/** A value resolved against the publication day. */
export function anchored(value: string, published: Day, how: string): Resolution {
  return { ...base(value, how), anchor: { kind: 'published', value: isoDay(published) } };
}

/** A value resolved against a time that the text told before. */
export const afterTold = (value: string, told: Told, how: string): Resolution => ({
  ...base(value, how),
  anchor: { kind: 'time', time: told.time, value: told.value },
});

/** A date that no calendar has, as written. */
export function impossible(value: string): Resolution {
  return lacking(value, 'impossible', `${value} is not on the calendar`);
}

/** Whether a value names a day or a time of one. */
export const isDayValue = (value: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(value);
