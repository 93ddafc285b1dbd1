import { padded } from '../../../common/text/calendar';
import type { Draft, Meaning } from './meaning';
import { isKind, wordAt } from './rule';
import type { Tokens } from './tokens';

/** What may stand after the second day of "July 4 and 5". */
const closes = [
  'COMMA',
  'BREAK',
  'IN',
  'AT',
  'ON',
  'FOR',
  'BY',
  'TO',
  'AND',
  'DASH',
  'OPEN',
  'OF',
  'DURING',
  'YEAR',
] as const;

/** What may stand after the second day of "July 24 to 27": not a unit, a month or a noun that the figure counts. */
function endsRange(text: string, tokens: Tokens, to: number, strict: boolean): boolean {
  if (isKind(tokens, to, 'ANYUNIT', 'MONTHS', 'CARDINAL', 'AMPM', 'HYPHEN', 'SLASH', 'DECIMAL', 'INT', 'DAY'))
    return false;
  if (text.charAt(tokens.ends[to - 1] ?? 0) === '%' || /^per\s?cent/i.test(wordAt(text, tokens, to))) return false;
  return (
    !strict ||
    tokens.letters[to] === undefined ||
    isKind(tokens, to, ...closes) ||
    /^[^\p{L}\d]/u.test(wordAt(text, tokens, to))
  );
}

/** The second end of "July 24 to 27, 2025", whose month stands with the first. */
function secondDay(text: string, tokens: Tokens, first: Draft): Draft | null {
  if (first.meaning.form !== 'day' || first.meaning.year !== null) return null;
  // "24 July to 27" leaves no month for 27; only month-first dates go on so
  if (!isKind(tokens, first.to - 1, 'DAY', 'NTH') || !isKind(tokens, first.to, 'RANGEMARK')) return null;
  const at = first.to + 1;
  const day = tokens.values[at] ?? 0;
  if (!isKind(tokens, at, 'DAY', 'NTH') || !endsRange(text, tokens, at + 1, isKind(tokens, first.to, 'AND')))
    return null;
  const yearAt = isKind(tokens, at + 1, 'COMMA') ? at + 2 : at + 1;
  const year = isKind(tokens, yearAt, 'YEAR') ? (tokens.values[yearAt] ?? null) : null;
  const range = isKind(tokens, first.to, 'AND') ? {} : ({ range: 'to' } as const);
  return {
    rule: 'range.monthDays',
    from: at,
    to: year === null ? at + 1 : yearAt + 1,
    meaning: { ...first.meaning, day, year },
    ...range,
  };
}

/** The first end of "24 to 27 July 2025", whose month stands with the second. */
function firstDay(tokens: Tokens, second: Draft): Draft | null {
  const { meaning, from } = second;
  if (
    meaning.form !== 'day' ||
    !isKind(tokens, from, 'DAY', 'NTH') ||
    second.clock !== undefined ||
    !isKind(tokens, from - 1, 'RANGEMARK')
  )
    return null;
  const led = isKind(tokens, from - 1, 'HYPHEN', 'DASH') || isKind(tokens, from - 3, 'FROM', 'BETWEEN', 'ON', 'UNTIL');
  if (!led || !isKind(tokens, from - 2, 'DAY', 'NTH')) return null;
  const and = isKind(tokens, from - 1, 'AND') && !isKind(tokens, from - 3, 'BETWEEN');
  return {
    rule: 'range.dayMonths',
    from: from - 2,
    to: from - 1,
    meaning: { ...meaning, day: tokens.values[from - 2] ?? 0 },
    ...(and ? {} : { range: 'from' }),
  };
}

/** The first end of "from 2 to 4 p.m." and "9-11 a.m.", whose half of the day stands with the second. */
function firstHour(tokens: Tokens, second: Draft): Draft | null {
  const { from, clock } = second;
  const halfAt = isKind(tokens, from + 1, 'AMPM') ? from + 1 : -1;
  if (clock === undefined || halfAt < 0 || !isKind(tokens, from - 1, 'RANGEMARK')) return null;
  const led = isKind(tokens, from - 1, 'HYPHEN', 'DASH') || isKind(tokens, from - 3, 'FROM', 'BETWEEN');
  if (!led || !isKind(tokens, from - 2, 'DAY', 'CARDINAL', 'CLOCK')) return null;
  const figures = tokens.values[from - 2] ?? 0;
  const first = isKind(tokens, from - 2, 'CLOCK') ? figures : figures * 60;
  const late = tokens.values[halfAt] === 12;
  const of = (minutes: number, evening: boolean): number => (minutes % 720) + (evening ? 720 : 0);
  if (first < 60 || first >= 780) return null;
  // "11 to 2 p.m." began in the morning
  const end = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
  const start = of(first, late) < end ? of(first, late) : of(first, !late);
  return {
    ...second,
    rule: 'range.hours',
    from: from - 2,
    to: from - 1,
    clock: `${padded(Math.floor(start / 60))}:${padded(start % 60)}${clock.slice(5)}`,
    range: 'from',
  };
}

/** The second end of "1990-91". */
function secondYear(tokens: Tokens, first: Draft): Draft | null {
  const { meaning, to } = first;
  if (
    (meaning.form !== 'year' && meaning.form !== 'fiscal') ||
    !isKind(tokens, to, 'HYPHEN', 'SLASH', 'DASH') ||
    !isKind(tokens, to + 1, 'DAY', 'INT')
  )
    return null;
  const figures = tokens.values[to + 1] ?? 0;
  if (
    (tokens.ends[to + 1] ?? 0) - (tokens.starts[to + 1] ?? 0) !== 2 ||
    (figures !== (meaning.year + 1) % 100 && figures <= meaning.year % 100)
  )
    return null;
  const year = meaning.year - (meaning.year % 100) + figures + (figures < meaning.year % 100 ? 100 : 0);
  return { rule: 'range.years', from: to + 1, to: to + 2, meaning: { form: meaning.form, year }, range: 'to' };
}

type OfMonth = { readonly month: number };

/** The count of years of an earlier end: one less where the range runs over New Year. */
const yearsBefore = (a: OfMonth, b: OfMonth, years: number): number => (a.month > b.month ? years - 1 : years);

/** The year of a range's later end is the earlier end's too, one less over New Year. */
function shareYear(first: Draft, second: Draft): Draft {
  const a = first.meaning;
  const b = second.meaning;
  if (a.form === 'quarter' && b.form === 'quarter')
    return a.year === null && b.year !== null ? { ...first, meaning: { ...a, year: b.year } } : first;
  // "Feb. 3 to March 14 last year", "from October to December last year"
  if (a.form === 'day' && a.year === null && b.form === 'dayOfYear')
    return { ...first, meaning: { form: 'dayOfYear', month: a.month, day: a.day, years: yearsBefore(a, b, b.years) } };
  if (a.form === 'month' && a.year === null && a.years === null && b.form === 'month' && b.years !== null)
    return { ...first, meaning: { ...a, years: yearsBefore(a, b, b.years) } };
  if ((a.form !== 'day' && a.form !== 'month') || a.year !== null) return first;
  if ((b.form !== 'day' && b.form !== 'month') || b.year === null) return first;
  return { ...first, meaning: { ...a, year: a.month > b.month ? b.year - 1 : b.year } };
}

const ranged = new Set<Meaning['form']>(['day', 'month', 'year', 'fiscal', 'weekday', 'quarter', 'era', 'clock']);

/** "fiscal 2022-2023": the second year is a fiscal one too. */
const likeFirst = (first: Draft, second: Draft): Draft =>
  first.meaning.form === 'fiscal' && second.meaning.form === 'year'
    ? { ...second, meaning: { form: 'fiscal', year: second.meaning.year } }
    : second;

/** Two times that a sign of range stands between, as the ends of it: each gives the other the day or the year that only one has. Null where they are no pair. */
function pairOf(first: Draft, second: Draft): readonly [Draft, Draft] | null {
  const clocks = first.clock !== undefined && second.clock !== undefined;
  const alike =
    first.meaning.form === second.meaning.form || (first.meaning.form === 'day' && second.meaning.form === 'dayOfYear');
  if (clocks && (alike || first.meaning.form === 'clock' || second.meaning.form === 'clock')) {
    // "9 a.m. to 5 p.m. Friday", "Friday, 9 a.m. to 5 p.m."
    const early = first.meaning.form === 'clock' ? second.meaning : first.meaning;
    const over = (first.clock ?? '') >= (second.clock ?? '');
    // "10 p.m. to 2 a.m. Friday": whose night it is, the words do not say
    if (over && first.meaning.form === 'clock' && second.meaning.form !== 'clock') return null;
    const next: Meaning = { form: 'shift', unit: 'day', by: 1, from: 'told' };
    const late = second.meaning.form !== 'clock' ? second.meaning : over ? next : first.meaning;
    return [
      { ...first, meaning: early, range: 'from' },
      { ...second, meaning: late, range: 'to' },
    ];
  }
  if (!alike || !ranged.has(first.meaning.form)) return null;
  return [
    { ...shareYear(first, second), range: 'from' },
    { ...second, range: 'to' },
  ];
}

const isPlainWeekday = ({ meaning }: Draft): boolean =>
  meaning.form === 'weekday' && meaning.weeks === null && meaning.from === undefined && meaning.days === undefined;

/** Finds ranges: adds ends that borrow month or century from the other end, marks pairs, and shares the year. */
export function linkRanges(text: string, tokens: Tokens, drafts: readonly Draft[]): readonly Draft[] {
  const all: Draft[] = [];
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1]?.to ?? 0;
    const next = drafts[index + 1];
    const left = firstHour(tokens, draft) ?? firstDay(tokens, draft);
    if (left !== null && left.from >= before) all.push(left);
    const right = secondDay(text, tokens, draft) ?? secondYear(tokens, draft);
    const fits =
      right !== null &&
      (next === undefined || next.from >= right.to || (next.meaning.form === 'year' && next.to <= right.to));
    const last = all.at(-1);
    if (last !== undefined && last.to > draft.from) return;
    all.push(left !== null && left.from >= before && left.range !== undefined ? { ...draft, range: 'to' } : draft);
    if (fits) {
      if (right.range === 'to') all[all.length - 1] = { ...draft, range: 'from' };
      all.push(right);
    }
  });
  for (let index = 1; index < all.length; index += 1) {
    const first = all[index - 1];
    const next = all[index];
    if (first === undefined || next === undefined) continue;
    // "Monday, July 21, to Friday, July 25"
    const sign = isKind(tokens, first.to, 'COMMA') ? first.to + 1 : first.to;
    if (next.from !== sign + 1) continue;
    const second = likeFirst(first, next);
    const mark =
      isKind(tokens, sign, 'HYPHEN', 'DASH', 'TO', 'UNTIL') ||
      (isKind(tokens, sign, 'AND') && isKind(tokens, first.from - 1, 'BETWEEN'));
    if (isPlainWeekday(first) && isPlainWeekday(second) && isKind(tokens, sign, 'AND', 'OR') && !mark)
      all[index] = { ...second, joined: true };
    const pair = mark && first.range !== 'to' ? pairOf(first, second) : null;
    if (pair !== null) [all[index - 1], all[index]] = pair;
    else if (second.range === 'to' || second.rule.startsWith('range.')) all[index - 1] = shareYear(first, second);
  }
  return all;
}
