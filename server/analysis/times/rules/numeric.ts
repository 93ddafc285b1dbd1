import type { Reading } from '../meaning';
import { readNumericDate } from '../numeric';
import { type Match, type Rule, rule } from '../rule';

function readNumeric(match: Match): Reading | null {
  const date = readNumericDate(match.text, match.tokens.starts[match.at('date')] ?? 0);
  if (date === null) return null;
  const clock = date.clock ?? undefined;
  const statedWeekday = match.value('weekday') ?? undefined;
  if (date.order === 'either') {
    const { year, month, day } = date.day;
    return { meaning: { form: 'either', dmy: date.day, mdy: { year, month: day, day: month } }, clock, statedWeekday };
  }
  const order = date.order === 'dmy' || date.order === 'mdy' ? date.order : undefined;
  return { meaning: { form: 'day', ...date.day }, clock, statedWeekday, order };
}

/** Dates in figures alone: ISO, D-M-Y, M-D-Y. */
export const numericRules: readonly Rule[] = [
  rule('numeric.date', '(weekday:ANYDAY COMMA?)? date:NUMERIC', readNumeric),
];
