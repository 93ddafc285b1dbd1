import { type Day, parseIsoDay } from '../../../common/text/calendar';
import type { Time } from '../model';
import type { Draft } from './meaning';
import { intervalOf } from './periods';
import { noStory, type Story, storyAfter } from './story';

/** A time that the text told before, for "a few days later" and "that year". */
export interface Told {
  /** Index into the times. */
  readonly time: number;
  readonly value: string;
  /** First day of its interval. */
  readonly day: Day;
  /** Where its words end, a UTF-16 offset. */
  readonly end: number;
}

/** How fine a told time is: "the next day" counts from a day, "the following month" from a day, a week or a month. */
const grains = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Grain = (typeof grains)[number];

/** What an article has told so far that later times may count from. */
export interface Memory {
  /** The last time told of each grain. */
  readonly told: Readonly<Record<Grain, Told | null>>;
  /** The quarter that the article reports on, not one that it compares with or looks forward to. */
  readonly quarter: Told | null;
  /** What "a year earlier" compares: that quarter, or the whole year once the text turns to "the nine months". */
  readonly compared: Told | null;
  /** Where the words of the last such long period end, a UTF-16 offset. */
  readonly longEnd: number;
  /** The past year that the paragraph is about. */
  readonly story: Story;
}

/** Nothing told yet: the start of an article. */
export const emptyMemory: Memory = {
  told: { day: null, week: null, month: null, quarter: null, year: null },
  quarter: null,
  compared: null,
  longEnd: 0,
  story: noStory,
};

/** How far back a told time may stand for "a few days later" to count from it, in UTF-16 units. */
const reach = 700;
/** The same for the quarter of a report, which is its subject. */
const quarterReach = 1500;

/** The time told last that is of this grain or finer, near enough before `start`. */
export function toldNear({ told }: Memory, start: number, grain: Grain): Told | null {
  let last: Told | null = null;
  for (const one of grains) {
    const candidate = told[one];
    if (candidate !== null && start - candidate.end <= reach && (last === null || candidate.end > last.end))
      last = candidate;
    if (one === grain) break;
  }
  return last;
}

const quarterNear = (quarter: Told | null, start: number): Told | null =>
  quarter !== null && start - quarter.end <= quarterReach ? quarter : null;

/** The quarter that a text reports on, near enough before `start`. */
export const reportedQuarter = (memory: Memory, start: number): Told | null => quarterNear(memory.quarter, start);

/** The quarter or month that "a year earlier" compares at `start`, or null where it is a whole year. */
export function comparedPeriod(memory: Memory, start: number): Told | null {
  const quarter = quarterNear(memory.compared, start);
  const last = quarter ?? toldNear(memory, start, 'year');
  const isMonth = last !== null && last === memory.told.month && last.end > memory.longEnd;
  return quarter ?? (isMonth ? last : null);
}

/** Times that are told for comparison only; what follows goes on from the time before them. */
const comparing = /ago|earlier|samePeriod|before/i;

/** Told for comparison, or a clock time, whose day stands before it; so does that of a night's end ("10 p.m. to 2 a.m."). */
const isAside = (draft: Draft): boolean =>
  draft.meaning.form === 'clock' ||
  (draft.range === 'to' && draft.clock !== undefined && draft.meaning.form === 'shift') ||
  (comparing.test(draft.rule) && !isReported(draft));

/** "The first nine months", "the half", "for the year": what follows compares years, not the quarter. */
const isLongPeriod = ({ meaning, rule }: Draft): boolean =>
  (meaning.form === 'fixed' && meaning.type === 'DURATION' && /^P(?:[69]M|1[02]M|1Y)$/.test(meaning.value)) ||
  meaning.form === 'half' ||
  (rule === 'relative.the' && meaning.form === 'shift' && meaning.unit === 'year');

/** "The quarter", "the latest quarter": the report's own again. */
const isReported = ({ meaning }: Draft): boolean =>
  meaning.form === 'quarter' && meaning.quarter === null && meaning.year === null && meaning.years === null;

function grainOf(value: string): Grain {
  if (!/^\d{4}-/.test(value)) return 'year';
  if (value.charAt(5) === 'W') return 'week';
  if (/^\d\d(?:$|-\d\d)/.test(value.slice(5))) return value.length === 7 ? 'month' : 'day';
  return 'quarter';
}

/**
 * Adds a resolved time; one without a place on the calendar, or told for comparison, changes little.
 * @param start @param end UTF-16 offsets of its words in `text`
 */
export function remember(
  memory: Memory,
  text: string,
  draft: Draft,
  resolution: Pick<Time, 'value' | 'interval' | 'anchor' | 'unresolved'>,
  time: number,
  start: number,
  end: number,
): Memory {
  const { value, anchor } = resolution;
  const isFiscal = 'fiscal' in draft.meaning;
  // what a fiscal quarter can cover is wider than the quarter that the text goes on to speak of
  const interval = isFiscal ? intervalOf(value) : resolution.interval;
  const day = interval === null || resolution.unresolved !== null ? null : parseIsoDay(interval.from);
  const before = isLongPeriod(draft) ? { ...memory, compared: null, longEnd: end } : memory;
  if (interval === null || day === null || isAside(draft)) return before;
  const told: Told = { time, value, day, end };
  const grain = grainOf(value);
  const { told: earlier } = memory;
  // Field by field, for a copy with a computed field is several times slower.
  const next: Memory = {
    told: {
      day: grain === 'day' ? told : earlier.day,
      week: grain === 'week' ? told : earlier.week,
      month: grain === 'month' ? told : earlier.month,
      quarter: grain === 'quarter' ? told : earlier.quarter,
      year: grain === 'year' ? told : earlier.year,
    },
    quarter: before.quarter,
    compared: before.compared,
    longEnd: before.longEnd,
    story: storyAfter(memory.story, text, draft, { value, anchor, day }, time, start, end),
  };
  if (isReported(draft) && memory.quarter !== null) return { ...next, compared: memory.quarter };
  if (draft.meaning.form !== 'quarter' || anchor.kind !== 'published') return next;
  // a quarter still to end is looked forward to, an earlier one looked back to; the report is on the one between
  const reported = reportedQuarter(memory, start);
  const inPassing = reported !== null && ((interval.to > anchor.value && !isFiscal) || value < reported.value);
  return inPassing ? next : { ...next, quarter: told, compared: told };
}
