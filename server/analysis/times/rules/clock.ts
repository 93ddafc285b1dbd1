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

/** Names of zones in words: "local time", "Eastern Daylight Time", "Moscow time". */
const zoneWord = /^(?:local|\p{Lu}\p{L}{2,20})$/u;

/** Where the match ends and what zone its words name; a noun before "time" that names none is left out. */
function zoneOf(match: Match): Pick<Reading, 'zone' | 'to'> {
  const { text, tokens } = match;
  const start = match.at('zone');
  if (start < 0) return {};
  const named = isKind(tokens, start, 'ZONE') || zoneWord.test(wordAt(text, tokens, start));
  const end = tokens.ends[match.to - 1] ?? 0;
  // "GMT+9" is another zone than Greenwich's
  const offset = /^[+-]\d{1,2}(?!\d)/.exec(text.slice(end, end + 4))?.[0] ?? '';
  return named ? { zone: text.slice(tokens.starts[start], end) + offset } : { to: start };
}

/** A clock time with its zone. It stays the zone's own clock; TIMEX3's Z marks Greenwich's. */
function clockReading(match: Match, clock: string | null): Reading | null {
  if (clock === null) return null;
  const place = zoneOf(match);
  const greenwich = place.zone !== undefined && /^(?:GMT|UTC|Greenwich)(?![+-])/.test(place.zone);
  return { meaning: clockMeaning, clock: greenwich ? `${clock}Z` : clock, ...place };
}

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
  const read = clockReading(match, clock);
  return half !== null || read?.zone !== undefined || led || beside ? read : null;
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
  return clockReading(match, onClock(match.value('hour') ?? 0, 0, match.value('half')));
}

/** "0900 GMT", "at 1330 hours": four figures are a clock time beside a zone, or between "at" and "hours". */
function readMilitary(match: Match): Reading | null {
  const { text, tokens, from } = match;
  const figures = /^([01]\d|2[0-4])([0-5]\d)$/.exec(wordAt(text, tokens, from));
  const led = isKind(tokens, from - 1, ...leadsToClock);
  if (figures === null || (match.has('unit') && (!led || match.value('unit') !== 2))) return null;
  const read = clockReading(match, onClock(Number(figures[1]), Number(figures[2]), null));
  return match.has('unit') || read?.zone !== undefined ? read : null;
}

/** "at 4 in the morning", "by six in the evening". */
function readInPart(match: Match): Reading | null {
  const hour = match.value('hour') ?? 0;
  const part = partOf(match);
  if (hour < 1 || hour > 12 || part === undefined || !isKind(match.tokens, match.from - 1, ...leadsToClock))
    return null;
  const late = part !== 'MO' && !(part === 'NI' && (hour < 5 || hour === 12));
  return clockReading(match, onClock(hour, 0, late ? 12 : 0));
}

/** "half past six", "a quarter to nine": the words leave open which half of the day, so the hour stays as told. */
function readPast(match: Match): Reading | null {
  const told = match.value('hour') ?? 0;
  const part = partOf(match);
  const led = match.has('half') || isKind(match.tokens, match.from - 1, ...leadsToClock);
  if (told < 1 || told > 12 || !led || isKind(match.tokens, match.to, 'ANYUNIT', 'COUNT', 'HYPHEN')) return null;
  const late = part !== undefined && part !== 'MO' && told !== 12;
  const hour = (match.has('to') ? (told === 1 ? 12 : told - 1) : told) + (late ? 12 : 0);
  return clockReading(match, onClock(hour, match.has('half') ? 30 : match.has('to') ? 45 : 15, null));
}

/** "5.30 p.m.": the figures after the point are minutes. */
function readPointed(match: Match): Reading | null {
  const figures = /^(\d{1,2})\.(\d{2})$/.exec(wordAt(match.text, match.tokens, match.from));
  const clock = figures === null ? null : onClock(Number(figures[1]), Number(figures[2]), match.value('half'));
  return clockReading(match, clock);
}

function readOclock(match: Match): Reading | null {
  const hour = match.value('hour') ?? 0;
  const part = partOf(match);
  const half = part === undefined ? null : part === 'MO' ? 0 : 12;
  const clock = onClock(hour, 0, hour <= 12 ? half : null);
  return clock === null ? null : { meaning: clockMeaning, clock };
}

/** Midnight ends its day; what comes after it, or begins with it, is of the day that follows. */
function noonHour(match: Match): number {
  const hour = match.value('noon') ?? 12;
  return hour === 24 && isKind(match.tokens, match.from - 1, 'AFTER', 'SINCE', 'FROM', 'BETWEEN') ? 0 : hour;
}

/** A zone's code, or one or two words before "time". */
const zone = '(zone:ZONE|zone:OTHER OTHER? TIMEWORD)';

/** Times of day; a date beside them is joined by the refiner. */
export const clockRules: readonly Rule[] = [
  rule('clock.figures', `clock:CLOCK half:AMPM? ${zone}?`, readClock),
  rule('clock.impossible', 'clock:BADCLOCK half:AMPM?', readBadClock),
  rule('clock.hour', `hour:(DAY|CARDINAL) half:AMPM ${zone}?`, readHour),
  rule('clock.pointed', `hour:DECIMAL half:AMPM ${zone}?`, readPointed),
  rule('clock.military', `(YEAR|INT|DAY) (${zone}|unit:UNITS)`, readMilitary),
  rule(
    'clock.past',
    '(half:HALF PAST|A? quarter:QUARTER (PAST|to:TO)) hour:(DAY|CARDINAL) (IN THE part:PART)?',
    readPast,
  ),
  rule('clock.inPart', 'hour:(DAY|CARDINAL) IN THE part:PART', readInPart),
  rule('clock.oclock', 'hour:(DAY|CARDINAL) OCLOCK (IN THE part:PART)?', readOclock),
  rule('clock.noon', `twelve:(DAY|CARDINAL)? noon:NOON ${zone}?`, (match) =>
    isNameLike(match.text, match.tokens, match.from - 1) || (match.value('twelve') ?? 12) !== 12
      ? null
      : clockReading(match, `${padded(noonHour(match))}:00`),
  ),
  rule('clock.mid', 'MID HYPHEN? part:PART', (match) => ({ meaning: clockMeaning, part: partOf(match), mod: 'MID' })),
  rule('clock.part', 'THE part:PART', (match) =>
    isKind(match.tokens, match.from - 1, 'IN', 'DURING') ? { meaning: clockMeaning, part: partOf(match) } : null,
  ),
];
