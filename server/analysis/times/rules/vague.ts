import { tenseAround } from '../cues';
import type { Reading } from '../meaning';
import { isKind, type Match, type Rule, rule, wordAt } from '../rule';

const vague = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF', how: string): Reading => ({
  meaning: { form: 'fixed', type: 'DATE', value, how },
});
const past = vague('PAST_REF', 'some time in the past');
const present = vague('PRESENT_REF', 'the present');
const future = vague('FUTURE_REF', 'some time to come');

/** Whether the words after the match leave it a noun of its own: "in the past, …", not "of the past 12 rounds". */
function endsPhrase({ text, tokens, to }: Match): boolean {
  const next = text.charAt(tokens.starts[to] ?? text.length);
  return !/[\p{L}\d]/u.test(next) ? next !== '-' : isKind(tokens, to, 'AND', 'OR', 'BY', 'IN', 'AT', 'BREAK');
}

/** "soon" of things to come; "soon became", "as soon as" and "shortly after" tell of things past or of order. */
function isSoon({ text, tokens, from, to }: Match): boolean {
  const start = tokens.starts[from] ?? 0;
  if (isKind(tokens, to, 'AFTER', 'BEFORE', 'HYPHEN') || wordAt(text, tokens, from - 1).toLowerCase() === 'as')
    return false;
  return tenseAround(text, start, tokens.ends[from] ?? start) !== 'past';
}

/** Words of time that name no date. */
export const vagueRules: readonly Rule[] = [
  rule('vague.now', 'NOW', () => present),
  rule('vague.past', 'MORE? PASTWORD', () => past),
  rule('vague.soon', 'SOON', (match) => (isSoon(match) ? future : null)),
  rule('vague.thePast', 'THE RECENT? PAST', (match) =>
    isKind(match.tokens, match.from - 1, 'IN', 'OF', 'FROM') && endsPhrase(match) ? past : null,
  ),
  rule('vague.theFuture', 'THE? FUTURE', (match) =>
    isKind(match.tokens, match.from - 1, 'IN', 'FOR') && endsPhrase(match) ? future : null,
  ),
  rule('vague.comingUnits', 'THE? (COMING|FUTURE) UNITS', () => future),
  rule('vague.theseDays', 'THESE unit:UNITS', (match) => (match.value('unit') === 3 ? present : null)),
];
