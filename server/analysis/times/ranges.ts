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
  if (meaning.form !== 'day' || !isKind(tokens, from, 'DAY', 'NTH') || !isKind(tokens, from - 1, 'RANGEMARK'))
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

/** The second end of "1990-91". */
function secondYear(tokens: Tokens, first: Draft): Draft | null {
  const { meaning, to } = first;
  if (
    meaning.form !== 'year' ||
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
  return { rule: 'range.years', from: to + 1, to: to + 2, meaning: { form: 'year', year }, range: 'to' };
}

/** The year of a range's later end is the earlier end's too, one less over New Year. */
function shareYear(first: Draft, second: Draft): Draft {
  const a = first.meaning;
  const b = second.meaning;
  if (
    (a.form !== 'day' && a.form !== 'month') ||
    a.year !== null ||
    (b.form !== 'day' && b.form !== 'month') ||
    b.year === null
  )
    return first;
  return { ...first, meaning: { ...a, year: a.month > b.month ? b.year - 1 : b.year } };
}

const ranged = new Set<Meaning['form']>(['day', 'month', 'year', 'weekday', 'quarter', 'era', 'clock']);

/** Finds ranges: adds ends that borrow month or century from the other end, marks pairs, and shares the year. */
export function linkRanges(text: string, tokens: Tokens, drafts: readonly Draft[]): readonly Draft[] {
  const all: Draft[] = [];
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1]?.to ?? 0;
    const next = drafts[index + 1];
    const left = firstDay(tokens, draft);
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
    const second = all[index];
    if (first === undefined || second === undefined || second.from - first.to !== 1) continue;
    const mark =
      isKind(tokens, first.to, 'HYPHEN', 'DASH', 'TO', 'UNTIL') ||
      (isKind(tokens, first.to, 'AND') && isKind(tokens, first.from - 1, 'BETWEEN'));
    if (
      !mark ||
      !ranged.has(first.meaning.form) ||
      first.meaning.form !== second.meaning.form ||
      first.range === 'to'
    ) {
      if (second.range === 'to' || second.rule.startsWith('range.')) all[index - 1] = shareYear(first, second);
      continue;
    }
    all[index - 1] = { ...shareYear(first, second), range: 'from' };
    all[index] = { ...second, range: 'to' };
  }
  return all;
}
