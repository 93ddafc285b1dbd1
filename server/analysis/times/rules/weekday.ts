import type { Reading, Toward } from '../meaning';
import { isKind, type Match, type Rule, rule, wordAt } from '../rule';
import { partOf } from './clock';

/** Where the match's pointing word points. */
export function towardOf(match: Match): Toward {
  if (match.has('back')) return -1;
  if (match.has('on')) return 1;
  return match.has('here') ? 0 : null;
}

function readWeekday(match: Match): Reading | null {
  const { text, tokens, from, to } = match;
  // "Black Friday" is a day of its own
  if (/^(?:Black|Good|Ash|Cyber|Bloody|Super|Palm|Easter|Fat)$/.test(wordAt(text, tokens, from - 1))) return null;
  // "The Sunday Times"
  if (/^(?:Times|Express|Telegraph|Mirror|Mail|Post|Herald|Tribune|Star|Independent)$/.test(wordAt(text, tokens, to)))
    return null;
  const weekday = match.value('weekday') ?? 0;
  // the word before the weekday, where it is of the match: not "Friday following the crash"
  const pointer = Math.max(from, match.at('weekday') - 1);
  const told = isKind(tokens, pointer, 'FOLLOWING', 'PREVIOUS');
  // "this coming Saturday" is the next one, "next Saturday" that of the week after
  const coming = isKind(tokens, pointer, 'COMING');
  const meaning = { form: 'weekday', weekday, toward: coming ? 0 : towardOf(match), weeks: null } as const;
  const further = told ? ({ from: 'told' } as const) : coming ? { days: 0 } : {};
  return { meaning: { ...meaning, ...further }, part: partOf(match) };
}

/** Weekdays without a date. */
export const weekdayRules: readonly Rule[] = [
  rule(
    'weekday.pointed',
    '(THE? back:BACK|on:NEXT|here:THIS on:COMING?|THE? on:(COMING|FOLLOWING)|here:THIS back:PAST) weekday:WEEKDAY part:PART?',
    readWeekday,
  ),
  rule('weekday.plain', 'weekday:WEEKDAY part:PART?', readWeekday),
  rule('weekday.abbreviated', 'weekday:WEEKDAYABBR part:PART?', (match) =>
    match.has('part') ||
    (isKind(match.tokens, match.from - 1, 'ON', 'UNTIL', 'BY') && !isKind(match.tokens, match.to, 'HYPHEN'))
      ? readWeekday(match)
      : null,
  ),
  rule('weekday.ofWeek', 'weekday:WEEKDAY OF? (back:BACK|on:NEXT|here:THIS) unit:UNIT', (match) =>
    match.value('unit') === 4
      ? { meaning: { form: 'weekday', weekday: match.value('weekday') ?? 0, toward: null, weeks: towardOf(match) } }
      : null,
  ),
];
