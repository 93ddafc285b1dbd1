import type { Reading } from '../meaning';
import { isKind, type Match, type Rule, rule, wordAt } from '../rule';
import { padded } from '../../../../common/text/calendar';
import { dayParts } from './clock';
import { durationOf } from './duration';
import { unitOf } from './relative';

const set = (value: string): Reading => ({ meaning: { form: 'fixed', type: 'SET', value, how: 'a time that recurs' } });

function readEach(match: Match): Reading | null {
  const month = match.value('month');
  if (month !== null) return set(`XXXX-${padded(month)}`);
  const weekday = match.value('weekday');
  if (weekday !== null) return set(`XXXX-WXX-${String(weekday)}`);
  const part = match.value('part');
  if (part !== null) return set(`XXXX-XX-XXT${dayParts[part] ?? 'DT'}`);
  return isKind(match.tokens, match.at('unit'), 'SECOND')
    ? null
    : set(durationOf(match.value('count') ?? 1, unitOf(match)));
}

const seasons = ['SP', 'SU', 'FA', 'WI'];

/** Times that recur. */
export const setRules: readonly Rule[] = [
  rule('set.often', 'unit:OFTEN', (match) =>
    // the Morning Daily is a paper
    /^\p{Lu}/u.test(wordAt(match.text, match.tokens, match.from)) ? null : set(durationOf(1, unitOf(match))),
  ),
  rule('set.each', 'EACH (unit:ONEUNIT|month:MONTHS|weekday:ANYDAY|part:PART|unit:WEEKEND)', readEach),
  rule('set.eachCount', 'EACH count:COUNT unit:UNITS', readEach),
  rule('set.weekdays', 'weekday:WEEKDAYS', (match) => set(`XXXX-WXX-${String(match.value('weekday') ?? 1)}`)),
  rule('set.weekdayParts', 'weekday:WEEKDAY part:PARTS', (match) =>
    set(`XXXX-WXX-${String(match.value('weekday') ?? 1)}T${dayParts[match.value('part') ?? 0] ?? 'NI'}`),
  ),
  rule('set.seasons', 'season:SEASONS', (match) => set(`XXXX-${seasons[match.value('season') ?? 0] ?? 'SU'}`)),
];
