import type { Reading } from '../meaning';
import { isKind, isNameLike, type Match, type Rule, rule, wordAt } from '../rule';
import { padded } from '../../../../common/text/calendar';
import { dayParts } from './clock';
import { durationOf } from './duration';
import { unitOf } from './relative';

/** @param detail TIMEX3's freq and quant, in which the value does not say how often or which ones */
const set = (value: string, detail = ''): Reading => ({
  meaning: { form: 'fixed', type: 'SET', value, how: `a time that recurs${detail}` },
});

/** Of each or every one: TIMEX3's quant. */
const quantOf = ({ text, tokens, from }: Match): string => ` (quant ${wordAt(text, tokens, from).toUpperCase()})`;

const oftenAs = ['once', 'twice', 'thrice'];

/** How often in each, TIMEX3's freq: 2X for "twice a week"; empty where the words do not count. */
function freqOf({ text, tokens, from }: Match): string {
  const named = oftenAs.indexOf(wordAt(text, tokens, from).toLowerCase()) + 1;
  const count = named > 0 ? named : isKind(tokens, from, 'COUNT') ? (tokens.values[from] ?? 0) : 0;
  return count === 0 ? '' : ` (freq ${String(count)}X)`;
}

/** @param detail freq or quant of the words */
function readEach(match: Match, detail: string): Reading | null {
  const month = match.value('month');
  if (month !== null) return set(`XXXX-${padded(month)}`, detail);
  const weekday = match.value('weekday');
  if (weekday !== null) return set(`XXXX-WXX-${String(weekday)}`, detail);
  const part = match.value('part');
  if (part !== null) return set(`XXXX-XX-XXT${dayParts[part] ?? 'DT'}`, detail);
  return isKind(match.tokens, match.at('unit'), 'SECOND')
    ? null
    : set(durationOf(match.has('few') ? null : (match.value('count') ?? 1), unitOf(match)), detail);
}

const seasons = ['SP', 'SU', 'FA', 'WI'];

/** "every other day", "every third year", "every second Thursday". */
function readSkipping(match: Match): Reading | null {
  const nth = match.has('other') ? 2 : (match.value('nth') ?? 0);
  const weekday = match.value('weekday');
  if (nth < 2) return null;
  return set(weekday === null ? durationOf(nth, unitOf(match)) : durationOf(nth, 'week'), quantOf(match));
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

/** Times that recur. How often within each ("twice a week") TIMEX3 says beside the value; `how` says it here. */
export const setRules: readonly Rule[] = [
  rule('set.often', 'unit:OFTEN', (match) =>
    // the Morning Daily is a paper
    /^\p{Lu}/u.test(wordAt(match.text, match.tokens, match.from)) ? null : set(durationOf(1, unitOf(match))),
  ),
  rule('set.each', 'EACH (unit:ONEUNIT|month:MONTHS|weekday:ANYDAY|part:PART|unit:WEEKEND)', (match) =>
    readEach(match, quantOf(match)),
  ),
  rule('set.times', '(ONCE|COUNT TIMES|SEVERAL TIMES) (A|EACH|PER) unit:ONEUNIT', (match) =>
    readEach(match, freqOf(match)),
  ),
  rule('set.times', '(ONCE|COUNT TIMES) EACH (count:COUNT|few:FEW) unit:UNITS', (match) =>
    readEach(match, freqOf(match)),
  ),
  rule('set.skipping', 'EACH (other:ALTERNATE|nth:NTHWORD) (unit:ONEUNIT|weekday:WEEKDAY|unit:WEEKEND)', readSkipping),
  rule('set.plural', '(unit:UNITS|WORKDAY)', readPlural),
  rule('set.each', 'EACH season:ANYSEASON', (match) =>
    set(`XXXX-${seasons[match.value('season') ?? 0] ?? 'SU'}`, quantOf(match)),
  ),
  rule('set.each', 'EACH WORKDAY', (match) => set('XXXX-WXX-WD', quantOf(match))),
  rule('set.eachCount', 'EACH (count:COUNT|few:FEW) unit:UNITS', (match) => readEach(match, quantOf(match))),
  rule('set.weekdays', 'weekday:WEEKDAYS', (match) => set(`XXXX-WXX-${String(match.value('weekday') ?? 1)}`)),
  rule('set.weekdayParts', 'weekday:WEEKDAY part:PARTS', (match) =>
    set(`XXXX-WXX-${String(match.value('weekday') ?? 1)}T${dayParts[match.value('part') ?? 0] ?? 'NI'}`),
  ),
  rule('set.seasons', 'season:SEASONS', (match) =>
    // Palm Springs is a town
    /^\p{Lu}/u.test(wordAt(match.text, match.tokens, match.from)) &&
    isNameLike(match.text, match.tokens, match.from - 1)
      ? null
      : set(`XXXX-${seasons[match.value('season') ?? 0] ?? 'SU'}`),
  ),
];
