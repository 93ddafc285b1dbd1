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
  return !/[\p{L}\d]/u.test(next)
    ? next !== '-'
    : isKind(tokens, to, 'AND', 'OR', 'BY', 'IN', 'AT', 'BREAK', 'TO', 'FOR', 'BEFORE', 'THAT');
}

/** Words that can follow a noun of its own, and never belong to a noun after it. */
const closed =
  /^(?:it|he|she|we|they|i|you|who|which|that|when|where|if|as|with|has|have|had|is|was|are|were|will|would|can|could|may|might|should|but|than|because|while|not|there|looks?|seems?|without|under)$/i;

/** Whether the match is a noun of its own: "in the past it sought", "in the future", not "the future president". */
const endsNoun = (match: Match): boolean =>
  endsPhrase(match) || closed.test(wordAt(match.text, match.tokens, match.to));

/** Whether "current" belongs to a noun after it: "its current owner", not "a strong current"; a current account is money. */
function isAdjective({ text, tokens, from, to }: Match): boolean {
  const noun = wordAt(text, tokens, to);
  return (
    isKind(tokens, to, 'OTHER') &&
    /^\p{Ll}{3,30}$/u.test(noun) &&
    !closed.test(noun) &&
    noun !== 'account' &&
    !isKind(tokens, from - 1, 'A') &&
    /^\p{Ll}/u.test(wordAt(text, tokens, from))
  );
}

const nearness = /^(?:near|nearest|foreseeable|distant|immediate|indefinite)$/i;

/** "the long term", "the near term". */
const isTerm = ({ text, tokens, from }: Match): boolean =>
  /^(?:long|short|near|medium)$/i.test(wordAt(text, tokens, from + 1)) &&
  /^term$/i.test(wordAt(text, tokens, from + 2));

/** "soon" of things to come; "soon became", "as soon as" and "shortly after" tell of things past or of order. */
function isSoon({ text, tokens, from, to }: Match): boolean {
  const start = tokens.starts[from] ?? 0;
  if (isKind(tokens, to, 'AFTER', 'BEFORE', 'HYPHEN') || wordAt(text, tokens, from - 1).toLowerCase() === 'as')
    return false;
  return tenseAround(text, start, tokens.ends[from] ?? start) !== 'past';
}

/** Words of time that name no date. */
export const vagueRules: readonly Rule[] = [
  rule('vague.now', 'RIGHT? NOW', () => present),
  rule('vague.current', 'CURRENT', (match) => (isAdjective(match) ? present : null)),
  rule('vague.past', 'MORE? PASTWORD', () => past),
  rule('vague.soon', 'SOON', (match) => (isSoon(match) ? future : null)),
  rule('vague.longAgo', '(LONG|A WHILE|ABOUT TIMEWORD) AGO', (match) =>
    // "about time ago" is no English
    isKind(match.tokens, match.from, 'ABOUT') && !/^some$/i.test(wordAt(match.text, match.tokens, match.from))
      ? null
      : past,
  ),
  rule('vague.theTerm', 'THE (LONG|near:OTHER) PERIOD', (match) =>
    isKind(match.tokens, match.from - 1, 'IN', 'OVER', 'FOR') && isTerm(match) ? future : null,
  ),
  rule('vague.nearFuture', 'THE (near:OTHER|RECENT) FUTURE', (match) =>
    nearness.test(wordAt(match.text, match.tokens, match.from + 1)) ? future : null,
  ),
  rule('vague.thePast', 'THE RECENT? PAST', (match) =>
    isKind(match.tokens, match.from - 1, 'IN', 'OF', 'FROM') && endsNoun(match) ? past : null,
  ),
  rule('vague.theFuture', 'the:THE? FUTURE', (match) => {
    const { tokens, from, to } = match;
    if (!match.has('the')) return isKind(tokens, from - 1, 'IN', 'FOR') && endsPhrase(match) ? future : null;
    return isKind(tokens, to, 'OF', 'POSS', 'HYPHEN') || !endsNoun(match) ? null : future;
  }),
  rule('vague.pastUnits', 'PAST UNITS', (match) => (isKind(match.tokens, match.from - 1, 'IN') ? past : null)),
  rule('vague.comingUnits', 'THE? (COMING|FUTURE) UNITS', () => future),
  rule('vague.theseDays', 'THESE unit:UNITS', (match) => (match.value('unit') === 3 ? present : null)),
];
