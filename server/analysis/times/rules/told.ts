import type { Reading } from '../meaning';
import { endsClause, isKind, type Match, type Rule, rule } from '../rule';
import { counted, shift, unitOf } from './relative';
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

/** "a week from Friday", in British English "Friday week": weeks after the Friday to come. */
function readWeeksFrom(match: Match): Reading | null {
  const weekday = match.value('weekday') ?? 0;
  const weeks = match.value('count') ?? 1;
  return match.value('unit') === 4 && weeks >= 1 && weeks <= 10
    ? { meaning: { form: 'weekday', weekday, toward: match.has('on') ? 1 : 0, weeks: null, days: weeks * 7 } }
    : null;
}

/** Times that count from one told before, from two units away or from a weekday to come. */
export const toldRules: readonly Rule[] = [
  rule('told.twoAway', 'THE unit:(UNIT|WEEKEND) (back:BEFORE LAST|AFTER NEXT)', readTwoAway),
  rule(
    'told.after',
    '((count:COUNT|A few:FEW|few:SEVERAL|A couple:COUPLE OF?) unit:ANYUNIT|(A|THE) unit:ONEUNIT) AFTER',
    (match) => (endsClause(match) ? counted(match, 1, 'told') : null),
  ),
  rule('told.weekFrom', '(A|count:COUNT) unit:ANYUNIT FROM (THIS|on:NEXT)? weekday:WEEKDAY', readWeeksFrom),
  rule('told.weekFrom', 'weekday:WEEKDAY unit:UNIT', (match) => (endsClause(match) ? readWeeksFrom(match) : null)),
  rule('told.partBefore', 'THE part:PART BEFORE', (match) =>
    endsClause(match) ? { meaning: shift('day', -1, 'told'), part: partOf(match) } : null,
  ),
  rule('told.part', 'THAT SAME? part:PART', (match) => ({ meaning: shift('day', 0, 'told'), part: partOf(match) })),
  rule(
    'told.sameOfYear',
    'THE SAME of:(UNIT|QUARTER) (OF? THE? LAST unit:UNIT|A unit:UNIT (AGO|EARLIER)|THE PREVIOUS unit:UNIT)',
    readSameOfYear,
  ),
];
