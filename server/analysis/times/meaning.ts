import type { Day } from '../../../common/text/calendar';
import type { TimexType } from '../model';
import type { Unit } from './words';

/** Where a pointing word points: -1 back ("last"), 0 here ("this"), 1 onward ("next"), null where nothing says. */
export type Toward = -1 | 0 | 1 | null;

/**
 * What the words of a time say, before anything is implied: the known parts alone. The resolver adds what the
 * article's date and the sentence imply.
 */
export type Meaning =
  /** "July 11", "11 July 2025"; the day need not exist. */
  | { readonly form: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  /** A date in figures that can be read both ways. */
  | { readonly form: 'either'; readonly dmy: Day; readonly mdy: Day }
  /** "July", "October last year" (`years` counts from the article's year), "last July". */
  | {
      readonly form: 'month';
      readonly year: number | null;
      readonly month: number;
      readonly toward: Toward;
      readonly years: number | null;
    }
  /** "on the 15th": the month follows from publication. */
  | { readonly form: 'dayOfMonth'; readonly day: number; readonly weekday: number | null }
  /** "July 4 last year". */
  | { readonly form: 'dayOfYear'; readonly month: number; readonly day: number; readonly years: number }
  | { readonly form: 'year'; readonly year: number }
  /** `from: 'told'`: "the following Monday" counts from the day told before. */
  | {
      readonly form: 'weekday';
      readonly weekday: number;
      readonly toward: Toward;
      readonly weeks: number | null;
      readonly from?: 'told';
      /** Days on from that weekday: "a week from Friday". */
      readonly days?: number;
    }
  /** A unit counted from the publication date ("last week", "two years ago") or from the time told last ("a few days later"). */
  | {
      readonly form: 'shift';
      readonly unit: Unit;
      readonly by: number;
      readonly from: 'published' | 'told';
      /** What it is compared with stands before: a quarter or a month, or by its own words a quarter. */
      readonly compares?: true | 'quarter';
      /** Of a fiscal year, which is not the calendar's. */
      readonly fiscal?: true;
    }
  /** "a few days later": the count is not known. */
  | { readonly form: 'drift'; readonly unit: Unit; readonly sign: -1 | 1; readonly from: 'published' | 'told' }
  /** "August of that year", "March of the following year" */
  | { readonly form: 'monthOfTold'; readonly month: number; readonly years: number }
  /** "the week of March 6", "the weekend of July 4" */
  | {
      readonly form: 'weekOf';
      readonly unit: 'week' | 'weekend';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
    }
  /** "year-end", "year's end" */
  | { readonly form: 'yearEnd' }
  /** season 0 spring to 3 winter */
  | {
      readonly form: 'season';
      readonly season: number;
      readonly year: number | null;
      readonly toward: Toward;
      readonly years: number | null;
    }
  /** quarter 1 to 4; -1 the last one of its year; null the one told or just ended */
  | {
      readonly form: 'quarter';
      readonly quarter: number | null;
      readonly year: number | null;
      readonly years: number | null;
      /** The words say "period": it can be a month as well. */
      readonly period?: true;
      /** Of a fiscal year, whose quarters are not the calendar's. */
      readonly fiscal?: true;
    }
  | { readonly form: 'half'; readonly half: number; readonly year: number | null; readonly years: number | null }
  /** `digits` is the TIMEX3 value: `199` a decade, `19` a century. */
  | { readonly form: 'era'; readonly digits: string }
  /** `holiday` is an index into `feasts`; `years` counts from the article's year. */
  | {
      readonly form: 'holiday';
      readonly holiday: number;
      readonly year: number | null;
      readonly years: number | null;
      readonly toward: Toward;
    }
  /** "fiscal 2025", "FY25" */
  | { readonly form: 'fiscal'; readonly year: number }
  /** "the last week of March": `nth` counts from the front, -1 is the last; `by` points from the article's month or year. */
  | {
      readonly form: 'nthOf';
      readonly nth: number;
      readonly part: 'day' | 'week' | 'weekend' | 'month' | 'weekday';
      readonly weekday: number | null;
      readonly whole: {
        readonly unit: 'month' | 'year';
        readonly month: number | null;
        readonly year: number | null;
        readonly by: Toward;
      };
    }
  /** A clock time or part of a day without its date: "at 3 p.m.", "the morning". */
  | { readonly form: 'clock' }
  /** Durations, sets and vague references: the value needs no anchor. */
  | { readonly form: 'fixed'; readonly type: TimexType; readonly value: string; readonly how: string };

/** A part of the day in TIMEX3 terms. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'DT' | 'MI';

/** What a rule reads from its match. */
export interface Reading {
  readonly meaning: Meaning;
  readonly part?: DayPart | undefined;
  /** `HH:MM`, or the words' figures where the clock has no such time ("25:70"). */
  readonly clock?: string | undefined;
  readonly badClock?: boolean | undefined;
  /** The clock's zone as the words name it ("KST", "local time"). */
  readonly zone?: string | undefined;
  readonly mod?: string | undefined;
  readonly statedWeekday?: number | undefined;
  /** The order of day and month that the figures force. */
  readonly order?: 'dmy' | 'mdy' | undefined;
  /** Token index where the expression starts or ends, when that is not where the match does. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** An expression found in the tokens, not yet resolved. */
export interface Draft extends Reading {
  readonly rule: string;
  /** Token indexes, half-open. */
  readonly from: number;
  readonly to: number;
  /** The other end of a range; set by the range refiner. */
  readonly range?: 'from' | 'to' | undefined;
  /** "And" joins it to the weekday before it: "Friday and Saturday"; set by the range refiner. */
  readonly joined?: true | undefined;
  /** The day that ends it by the words after it: "the quarter ended March 31"; set by the closing refiner. */
  readonly closedBy?: Extract<Meaning, { form: 'day' }> | undefined;
}
