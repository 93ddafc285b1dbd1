import type { Meaning, Reading } from '../meaning';
import { isKind, type Match, type Rule, rule } from '../rule';
import { unitOf } from './relative';
import { towardOf } from './weekday';

/** What a part is counted in: a month or a year that the words name, or one that they point at. */
function wholeOf(match: Match): Extract<Meaning, { form: 'nthOf' }>['whole'] | null {
  const month = match.value('month');
  const year = match.value('year');
  if (month !== null) return { unit: 'month', month, year, by: null };
  if (year !== null) return { unit: 'year', month: null, year, by: null };
  const unit = isKind(match.tokens, match.at('whole'), 'UNIT') ? wholeUnits[match.value('whole') ?? 0] : undefined;
  return unit === undefined ? null : { unit, month: null, year: null, by: towardOf(match) ?? 0 };
}

const wholeUnits: Readonly<Record<number, 'month' | 'year'>> = { 5: 'month', 7: 'year' };

/** Units that a month or a year is counted in here; quarters and halves have rules of their own. */
const counted: readonly string[] = ['day', 'week', 'weekend', 'month'];

function readNth(match: Match): Reading | null {
  const whole = wholeOf(match);
  const nth = match.has('final') ? -1 : (match.value('nth') ?? 0);
  if (whole === null || nth === 0 || nth > 366) return null;
  const weekday = match.value('weekday');
  if (weekday !== null) return nth > 5 ? null : { meaning: { form: 'nthOf', nth, part: 'weekday', weekday, whole } };
  const part = unitOf(match);
  if (!counted.includes(part) || part === whole.unit) return null;
  return { meaning: { form: 'nthOf', nth, part: part as 'day' | 'week' | 'weekend' | 'month', weekday: null, whole } };
}

const ordinal = 'THE? (nth:NTHWORD|final:LAST)';
const part = '(weekday:WEEKDAY|unit:UNIT|unit:WEEKEND)';

/** Parts of a month or a year by their number: "the last week of March", "the first Monday in September 2025". */
export const nthRules: readonly Rule[] = [
  rule('nth.ofMonth', `${ordinal} ${part} (OF|IN) month:MONTHS ((COMMA|OF)? year:YEAR)?`, readNth),
  rule('nth.ofYear', `${ordinal} ${part} (OF|IN) year:YEAR`, readNth),
  rule('nth.ofPointed', `${ordinal} ${part} (OF|IN) (back:LAST|on:NEXT|here:THIS|here:THE) whole:UNIT`, readNth),
];
