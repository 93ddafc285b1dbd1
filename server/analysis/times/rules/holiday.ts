import type { Reading } from '../meaning';
import { isKind, type Match, type Rule, rule } from '../rule';
import { unitOf } from './relative';
import { towardOf } from './weekday';

function readHoliday(match: Match): Reading | null {
  if (match.has('unit') && unitOf(match) !== 'day') return null;
  if (isKind(match.tokens, match.to, 'PARTS')) return null;
  const holiday = match.value('holiday') ?? 0;
  return { meaning: { form: 'holiday', holiday, year: match.value('year'), toward: towardOf(match) } };
}

/** Holidays with a fixed rule for their day. */
export const holidayRules: readonly Rule[] = [
  rule('holiday.day', '(back:LAST|on:NEXT|here:THIS)? holiday:HOLIDAY unit:UNIT? (COMMA? year:YEAR)?', readHoliday),
];
