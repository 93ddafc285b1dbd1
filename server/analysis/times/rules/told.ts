import type { Reading } from '../meaning';
import { isKind, type Match, type Rule, rule } from '../rule';
import { counted, endsClause, shift, unitOf } from './relative';
import { partOf } from './clock';

/** "the week before last", "the month after next": two units back or onward. */
function readTwoAway(match: Match): Reading | null {
  // "the day before last Tuesday" counts from that Tuesday
  if (isKind(match.tokens, match.to, 'WEEKDAY', 'UNIT', 'MONTHS', 'WEEKEND', 'PART')) return null;
  return unitOf(match) === 'day' ? null : { meaning: shift(unitOf(match), match.has('back') ? -2 : 2, 'published') };
}

/** "the same month a year ago": the month told, in the year before. */
function readSameOfYear(match: Match): Reading | null {
  const months = { month: 12, quarter: 4, week: 52, day: 0, year: 1 } as const;
  const of = isKind(match.tokens, match.at('of'), 'QUARTER') ? 'quarter' : unitNames[match.value('of') ?? 0];
  const by = of === undefined ? 0 : months[of];
  return of === undefined || by === 0 || unitOf(match) !== 'year' ? null : { meaning: shift(of, -by, 'told') };
}

const unitNames: Readonly<Record<number, 'day' | 'week' | 'month' | 'year'>> = {
  3: 'day',
  4: 'week',
  5: 'month',
  7: 'year',
};

/** Times that count from one told before, or from two units away. */
export const toldRules: readonly Rule[] = [
  rule('told.twoAway', 'THE unit:(UNIT|WEEKEND) (back:BEFORE LAST|AFTER NEXT)', readTwoAway),
  rule(
    'told.after',
    '((count:COUNT|A few:FEW|few:SEVERAL|A couple:COUPLE OF?) unit:ANYUNIT|(A|THE) unit:ONEUNIT) AFTER',
    (match) => (endsClause(match) ? counted(match, 1, 'told') : null),
  ),
  rule('told.part', 'THAT SAME? part:PART', (match) => ({ meaning: shift('day', 0, 'told'), part: partOf(match) })),
  rule(
    'told.sameOfYear',
    'THE SAME of:(UNIT|QUARTER) (OF? THE? LAST unit:UNIT|A unit:UNIT (AGO|EARLIER)|THE PREVIOUS unit:UNIT)',
    readSameOfYear,
  ),
];
