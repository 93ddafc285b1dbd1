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
    : set(durationOf(match.has('few') ? null : (match.value('count') ?? 1), unitOf(match)));
}

const seasons = ['SP', 'SU', 'FA', 'WI'];

/** "every other day", "every third year", "every second Thursday". */
function readSkipping(match: Match): Reading | null {
  const nth = match.has('other') ? 2 : (match.value('nth') ?? 0);
  const weekday = match.value('weekday');
  if (nth < 2) return null;
  return set(weekday === null ? durationOf(nth, unitOf(match)) : durationOf(nth, 'week'));
}

/** "weekends", "on weekdays": plural nouns that count nothing here. */
function readPlural(match: Match): Reading | null {
  const { text, tokens, from } = match;
  const weekend = match.has('unit');
  if (weekend && unitOf(match) !== 'weekend') return null;
  if (!weekend && !/s$/i.test(wordAt(text, tokens, from))) return null;
  if (
    isKind(
      tokens,
      from - 1,
      'COUNT',
      'FEW',
      'SEVERAL',
      'PAST',
      'LAST',
      'NEXT',
      'THE',
      'ITS',
      'HYPHEN',
      'RECENT',
      'TRADING',
    )
  )
    return null;
  return set(weekend ? 'XXXX-WXX-WE' : 'XXXX-WXX-WD');
}

/** Times that recur. How often within each ("twice a week") TIMEX3 says beside the value: it is in the words alone. */
export const setRules: readonly Rule[] = [
  rule('set.often', 'unit:OFTEN', (match) =>
    // the Morning Daily is a paper
    /^\p{Lu}/u.test(wordAt(match.text, match.tokens, match.from)) ? null : set(durationOf(1, unitOf(match))),
  ),
  rule('set.each', 'EACH (unit:ONEUNIT|month:MONTHS|weekday:ANYDAY|part:PART|unit:WEEKEND)', readEach),
  rule('set.times', '(ONCE|COUNT TIMES|SEVERAL TIMES) (A|EACH|PER) unit:ONEUNIT', readEach),
  rule('set.times', '(ONCE|COUNT TIMES) EACH (count:COUNT|few:FEW) unit:UNITS', readEach),
  rule('set.skipping', 'EACH (other:ALTERNATE|nth:NTHWORD) (unit:ONEUNIT|weekday:WEEKDAY|unit:WEEKEND)', readSkipping),
  rule('set.plural', '(unit:UNITS|WORKDAY)', readPlural),
  rule('set.each', 'EACH WORKDAY', () => set('XXXX-WXX-WD')),
  rule('set.eachCount', 'EACH (count:COUNT|few:FEW) unit:UNITS', readEach),
  rule('set.weekdays', 'weekday:WEEKDAYS', (match) => set(`XXXX-WXX-${String(match.value('weekday') ?? 1)}`)),
  rule('set.weekdayParts', 'weekday:WEEKDAY part:PARTS', (match) =>
    set(`XXXX-WXX-${String(match.value('weekday') ?? 1)}T${dayParts[match.value('part') ?? 0] ?? 'NI'}`),
  ),
  rule('set.seasons', 'season:SEASONS', (match) => set(`XXXX-${seasons[match.value('season') ?? 0] ?? 'SU'}`)),
];
