import { padded } from '../../../../common/text/calendar';
import type { DayPart, Reading } from '../meaning';
import { isKind, isNameLike, type Match, type Rule, rule, wordAt } from '../rule';

/** TIMEX3 codes of the PART tokens' values. */
export const dayParts: readonly DayPart[] = ['MO', 'AF', 'EV', 'NI', 'DT', 'MI'];

/** The part of day of a match's `part`, if it has one. */
export function partOf(match: Match): DayPart | undefined {
  const value = match.value('part');
  return value === null ? undefined : dayParts[value];
}

const clockMeaning = { form: 'clock' } as const;
const leadsToClock = [
  'AT',
  'BY',
  'UNTIL',
  'FROM',
  'TO',
  'ABOUT',
  'BEFORE',
  'AFTER',
  'SINCE',
  'BETWEEN',
  'NEARLY',
] as const;

/** The clock with TIMEX3's Z where the words say that it is Greenwich's. */
const zoned = (clock: string, match: Match): string => ((match.value('zone') ?? 9) <= 1 ? `${clock}Z` : clock);

/** Hour and minute on the 24-hour clock, or null where the 12-hour clock has no such time. */
function onClock(hour: number, minute: number, half: number | null): string | null {
  if (hour > 24 || minute > 59) return null;
  if (half === null) return `${padded(hour)}:${padded(minute)}`;
  if (hour > 12 || hour < 1) return null;
  return `${padded((hour % 12) + half)}:${padded(minute)}`;
}

function readClock(match: Match): Reading | null {
  const minutes = match.value('clock') ?? 0;
  const { text, tokens, from, to } = match;
  const half = match.value('half');
  const clock = onClock(Math.floor(minutes / 60), minutes % 60, half);
  if (clock === null) return null;
  const led = isKind(tokens, from - 1, ...leadsToClock) || isKind(tokens, to, 'TODAY', 'WEEKDAY', 'ON');
  const beside =
    isKind(tokens, from - 1, 'YEAR', 'NUMERIC', 'DAY', 'TODAY', 'WEEKDAY') ||
    ((isKind(tokens, from - 1, 'COMMA', 'DASH') || wordAt(text, tokens, from - 1) === '|') &&
      isKind(tokens, from - 2, 'YEAR', 'NUMERIC', 'DAY', 'WEEKDAY', 'MONTHS')) ||
    isKind(tokens, to, 'MONTHS', 'NUMERIC');
  return half !== null || match.has('zone') || led || beside
    ? { meaning: clockMeaning, clock: zoned(clock, match) }
    : null;
}

/** "25:70" where a clock time must stand. */
function readBadClock(match: Match): Reading | null {
  const value = match.value('clock') ?? 0;
  const led = isKind(match.tokens, match.from - 1, 'AT', 'UNTIL', 'BY') || match.has('half');
  return led
    ? { meaning: clockMeaning, clock: `${padded(Math.floor(value / 100))}:${padded(value % 100)}`, badClock: true }
    : null;
}

function readHour(match: Match): Reading | null {
  const hour = match.value('hour') ?? 0;
  const clock = onClock(hour, 0, match.value('half'));
  return clock === null ? null : { meaning: clockMeaning, clock: zoned(clock, match) };
}

/** "5.30 p.m.": the figures after the point are minutes. */
function readPointed(match: Match): Reading | null {
  const figures = /^(\d{1,2})\.(\d{2})$/.exec(wordAt(match.text, match.tokens, match.from));
  const clock = figures === null ? null : onClock(Number(figures[1]), Number(figures[2]), match.value('half'));
  return clock === null ? null : { meaning: clockMeaning, clock: zoned(clock, match) };
}

function readOclock(match: Match): Reading | null {
  const hour = match.value('hour') ?? 0;
  const part = partOf(match);
  const half = part === undefined ? null : part === 'MO' ? 0 : 12;
  const clock = onClock(hour, 0, hour <= 12 ? half : null);
  return clock === null ? null : { meaning: clockMeaning, clock };
}

/** Times of day; a date beside them is joined by the refiner. */
export const clockRules: readonly Rule[] = [
  rule('clock.figures', 'clock:CLOCK half:AMPM? zone:ZONE?', readClock),
  rule('clock.impossible', 'clock:BADCLOCK half:AMPM?', readBadClock),
  rule('clock.hour', 'hour:(DAY|CARDINAL) half:AMPM zone:ZONE?', readHour),
  rule('clock.pointed', 'hour:DECIMAL half:AMPM zone:ZONE?', readPointed),
  rule('clock.oclock', 'hour:(DAY|CARDINAL) OCLOCK (IN THE part:PART)?', readOclock),
  rule('clock.noon', 'noon:NOON', (match) =>
    isNameLike(match.text, match.tokens, match.from - 1)
      ? null
      : { meaning: clockMeaning, clock: `${padded(match.value('noon') ?? 12)}:00` },
  ),
  rule('clock.mid', 'MID HYPHEN? part:PART', (match) => ({ meaning: clockMeaning, part: partOf(match), mod: 'MID' })),
  rule('clock.part', 'THE part:PART', (match) =>
    isKind(match.tokens, match.from - 1, 'IN', 'DURING') ? { meaning: clockMeaning, part: partOf(match) } : null,
  ),
];
