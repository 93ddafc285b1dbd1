import { padded } from '../../../common/text/calendar';
import type { DayPart, Draft, Meaning } from './meaning';
import { isKind, wordAt } from './rule';
import { dayParts } from './rules/clock';
import type { Tokens } from './tokens';

const forms = (...list: readonly Meaning['form'][]): ReadonlySet<Meaning['form']> => new Set(list);
const dated = forms(
  'day',
  'month',
  'year',
  'weekday',
  'season',
  'quarter',
  'half',
  'era',
  'dayOfYear',
  'holiday',
  'nthOf',
  'fiscal',
);
const dayLike = forms('day', 'dayOfMonth', 'either', 'weekday', 'dayOfYear', 'holiday');

const isDay = ({ meaning }: Draft): boolean =>
  dayLike.has(meaning.form) || (meaning.form === 'shift' && meaning.unit === 'day');
const isDated = ({ meaning }: Draft): boolean => dated.has(meaning.form) || meaning.form === 'shift';

/** Words before a duration or a count back that weigh it, with their TIMEX3 mod. */
function weighed(tokens: Tokens, from: number): { readonly from: number; readonly mod: string } | null {
  const is = (back: number, ...kinds: Parameters<typeof isKind>[2][]): boolean => isKind(tokens, from - back, ...kinds);
  if (is(1, 'ABOUT')) return { from: from - 1, mod: 'APPROX' };
  if (is(1, 'NEARLY')) return { from: from - 1, mod: 'LESS_THAN' };
  // "over three years" is a span of time, "over a year" and "over 40 years" weigh it
  if (is(1, 'OVER') && is(0, 'A', 'DAY', 'INT')) return { from: from - 1, mod: 'MORE_THAN' };
  if (is(1, 'THAN') && is(2, 'MORE'))
    return is(3, 'NO') ? { from: from - 3, mod: 'EQUAL_OR_LESS' } : { from: from - 2, mod: 'MORE_THAN' };
  if (is(1, 'THAN') && is(2, 'LESS')) return { from: from - 2, mod: 'LESS_THAN' };
  if (is(1, 'LEAST') && is(2, 'AT')) return { from: from - 2, mod: 'EQUAL_OR_MORE' };
  if (is(1, 'MOST') && is(2, 'AT')) return { from: from - 2, mod: 'EQUAL_OR_LESS' };
  return is(1, 'TO') && is(2, 'UP') ? { from: from - 2, mod: 'EQUAL_OR_LESS' } : null;
}

const partMods = {
  EARLY: 'START',
  START: 'START',
  MID: 'MID',
  MIDDLE: 'MID',
  LATE: 'END',
  END: 'END',
  REST: 'END',
} as const;

const partKinds = Object.keys(partMods) as readonly (keyof typeof partMods)[];

function modAt(tokens: Tokens, at: number): string | null {
  for (const kind of partKinds) if (isKind(tokens, at, kind)) return partMods[kind];
  return null;
}

/** Takes the words before a date into it that say which part of it is meant: "early June", "the end of 1999". */
function parted(tokens: Tokens, draft: Draft): Draft {
  let { from } = draft;
  if (isKind(tokens, from - 1, 'HYPHEN') && isKind(tokens, from - 2, 'EARLYLATE')) from -= 1;
  if (isKind(tokens, from - 1, 'EARLYLATE')) {
    const start = isKind(tokens, from - 2, 'THE') && draft.meaning.form !== 'weekday' ? from - 2 : from - 1;
    return { ...draft, from: start, mod: modAt(tokens, from - 1) ?? undefined };
  }
  if (
    isKind(tokens, from - 1, 'EARLIER', 'LATER', 'SOMETIME') &&
    !isKind(tokens, from - 2, 'ANYUNIT') &&
    draft.meaning.form !== 'weekday'
  )
    return { ...draft, from: from - 1 };
  if (isKind(tokens, from - 1, 'OF') && isKind(tokens, from - 2, 'EDGE') && draft.meaning.form !== 'weekday') {
    const start = isKind(tokens, from - 3, 'THE') ? from - 3 : from - 2;
    return { ...draft, from: start, mod: modAt(tokens, from - 2) ?? undefined };
  }
  return draft;
}

/** Takes weighing and part-naming words into the drafts. */
export function widen(tokens: Tokens, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    const { meaning } = draft;
    const counted =
      (meaning.form === 'fixed' && meaning.type === 'DURATION') ||
      meaning.form === 'drift' ||
      /ago|earlier|later|fromNow|yearEnd/i.test(draft.rule);
    const weigh = counted || meaning.form === 'clock' || meaning.form === 'day' ? weighed(tokens, draft.from) : null;
    let wide = weigh === null ? draft : { ...draft, ...weigh };
    if (weigh === null && isDated(draft) && !counted) wide = parted(tokens, draft);
    const before = drafts[index - 1];
    return before !== undefined && before.to > wide.from ? draft : wide;
  });
}

/** "11 July 2025 - 15:59", "July 11, 2025 | 3:59 pm": the signs of stamps, which state the year. */
const isStampGap = (text: string, tokens: Tokens, { meaning, to }: Draft): boolean =>
  meaning.form === 'day' && meaning.year !== null && (isKind(tokens, to, 'DASH') || wordAt(text, tokens, to) === '|');

/** "the night of July 3": the day with the part of it that stands before. */
function ofPart(tokens: Tokens, draft: Draft): Draft {
  const { from } = draft;
  const part = dayParts[tokens.values[from - 2] ?? -1];
  if (!isKind(tokens, from - 1, 'OF') || !isKind(tokens, from - 2, 'PART') || part === undefined) return draft;
  if (!isDay(draft) || draft.clock !== undefined || draft.part !== undefined) return draft;
  return { ...draft, from: isKind(tokens, from - 3, 'THE') ? from - 3 : from - 2, part };
}

/** The clock of "7 o'clock" beside "Friday evening": of the half of the day that the part says. */
function clockIn(clock: string | undefined, part: DayPart | undefined): string | undefined {
  const hour = Number(clock?.slice(0, 2));
  if (clock === undefined || part === undefined || part === 'MO' || part === 'DT' || hour < 1 || hour > 11)
    return clock;
  return part === 'NI' && hour < 5 ? clock : `${padded(hour + 12)}${clock.slice(2)}`;
}

/**
 * Gives the clock times of "3:35 p.m. (0735 GMT) on Thursday" the day after the parenthesis; false where `day` follows
 * none. Each stays a time of its own.
 */
function shareDay(text: string, tokens: Tokens, joined: Draft[], day: Draft): boolean {
  const inner = joined.at(-1);
  const outer = joined.at(-2);
  if (inner?.meaning.form !== 'clock' || inner.clock === undefined || wordAt(text, tokens, inner.to) !== ')')
    return false;
  const gap = day.from - inner.to;
  if (gap !== 1 && !(gap === 2 && isKind(tokens, inner.to + 1, 'ON', 'COMMA'))) return false;
  joined[joined.length - 1] = { ...inner, meaning: day.meaning };
  if (outer?.meaning.form === 'clock' && isKind(tokens, outer.to, 'OPEN') && inner.from === outer.to + 1)
    joined[joined.length - 2] = { ...outer, meaning: day.meaning };
  return true;
}

/** Joins a day and the clock time beside it: "11 July 2025, 15:59", "10 p.m. Wednesday"; over an "on" the clock takes the day's meaning alone. */
export function joinClocks(text: string, tokens: Tokens, drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const found of drafts) {
    const draft = ofPart(tokens, found);
    if ((joined.at(-1)?.from ?? -1) >= draft.from) joined.pop();
    const before = joined.at(-1);
    const gap = before === undefined ? -1 : draft.from - before.to;
    if (before !== undefined && gap > 0 && isDay(draft) && shareDay(text, tokens, joined, draft)) {
      joined.push(draft);
      continue;
    }
    const beside =
      gap === 0 ||
      (gap === 1 &&
        before !== undefined &&
        (isKind(tokens, before.to, 'COMMA', 'AT', 'ON') || isStampGap(text, tokens, before)));
    if (before === undefined || !beside) {
      joined.push(draft);
      continue;
    }
    const dayFirst =
      isDay(before) && draft.meaning.form === 'clock' && before.clock === undefined && before.part === undefined;
    const clockFirst =
      before.meaning.form === 'clock' &&
      isDay(draft) &&
      draft.clock === undefined &&
      (draft.part === undefined || before.clock !== undefined) &&
      // "15:30 GMT, Christmas" goes on with something else
      !(gap === 1 && draft.meaning.form === 'holiday' && isKind(tokens, before.to, 'COMMA')) &&
      !isKind(tokens, before.to, 'AT');
    if (!dayFirst && !clockFirst) {
      joined.push(draft);
      continue;
    }
    if (gap === 1 && isKind(tokens, before.to, 'ON')) {
      // "11 a.m. on Friday" is two times, and the clock's day is the one that follows it
      if (clockFirst) joined[joined.length - 1] = { ...before, meaning: draft.meaning };
      joined.push(draft);
      continue;
    }
    const [day, clock] = dayFirst ? [before, draft] : [draft, before];
    joined[joined.length - 1] = {
      ...day,
      from: before.from,
      to: draft.to,
      clock: clockIn(clock.clock, day.part),
      part: clock.clock === undefined ? clock.part : undefined,
      badClock: clock.badClock,
      zone: clock.zone,
    };
  }
  return joined;
}
