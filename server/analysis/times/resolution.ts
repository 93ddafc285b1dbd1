import type { Anchor, Interval, TimexType, Unresolved } from '../model';
import { type Day, isoDay } from '../../../common/text/calendar';
import type { Tense } from './cues';
import type { Grain, Told } from './memory';
import { intervalOf } from './periods';
import type { Story } from './story';

/** What a draft is resolved against. */
export interface Ground {
  /** The article's publication day, or null. */
  readonly published: Day | null;
  /** A year that the page itself gives an article without a date, and where it comes from. */
  readonly pageYear: { readonly year: number; readonly from: string } | null;
  /** Why there is no publication day, for the machine and for people. */
  readonly missing: Unresolved;
  readonly why: string;
  /** The day on which the page was captured, where it counts: for stamps ("18 hours ago"). */
  readonly captured: Day | null;
  /** The time told last of that grain or finer, near enough to count from. */
  told(grain: Grain): Told | null;
  /** The quarter that the article reports on: told last, not for comparison. */
  readonly quarter: Told | null;
  /** The quarter that "a year earlier" compares; null where it is a whole year. */
  readonly compared: Told | null;
  /** The past year that the paragraph is about, by the time that said so. */
  readonly story: Story | null;
  readonly tense: Tense;
  /** The word that tells the tense. */
  readonly cue: string | null;
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

/** A value that lacks its anchor: the article's publication date. */
export const unanchored = (value: string, ground: Ground): Resolution => lacking(value, ground.missing, ground.why);

/** A value resolved against the publication day. */
export function anchored(value: string, published: Day, how: string): Resolution {
  return { ...base(value, how), anchor: { kind: 'published', value: isoDay(published) } };
}

/** A value resolved against a time that the text told before. */
export const afterTold = (value: string, told: Told, how: string): Resolution => ({
  ...base(value, how),
  anchor: { kind: 'time', time: told.time, value: told.value },
});

/** A value of the year that the paragraph tells of: "On February 4" in a story of 1945. */
export const ofStory = (value: string, story: Story, what: string): Resolution => ({
  ...base(value, `${what} of ${String(story.year)}, the year that the text tells of (${story.value})`),
  anchor: { kind: 'time', time: story.time, value: story.value },
});

/** What the sentence's cue adds to the explanation of a value after publication; nothing where no word points on. */
export const pointing = ({ tense, cue, published }: Ground, value: string): string =>
  tense === 'future' && cue !== null && published !== null && value > isoDay(published).slice(0, value.length)
    ? `; \u201c${cue}\u201d points on`
    : '';

/** A date that no calendar has, as written. */
export function impossible(value: string): Resolution {
  return lacking(value, 'impossible', `${value} is not on the calendar`);
}
