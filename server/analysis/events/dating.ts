import type { Time } from '../model';
import { kindOfWord } from './kinds';
import type { Word } from './words';

/** A time of a sentence with its words, half-open indexes into the sentence's words. */
export interface Placed {
  /** Index into `Analysis.times`. */
  readonly time: number;
  readonly of: Time;
  readonly from: number;
  readonly to: number;
}

/** A time and whether it dates what was said rather than what it tells of. */
export interface Dating extends Placed {
  readonly ofSpeech: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const openers = setOf('who which whose where when while since after before following until although because');
const bounds = setOf('since until till from through before after following by to');
const plans = setOf('scheduled planned slated set due held');
const determiners = setOf('the a an its his her their this that these those our');
const auxiliaries = setOf(
  'is are was were be been has have had will would did do does can met held went came won lost began took made gave saw ' +
    'sent spoke left struck led rose fell ran became flew drew broke kept built fought',
);

/** Whether a word may be the verb that the time belongs to. */
const isVerb = ({ lower, capital }: Word): boolean =>
  auxiliaries.has(lower) || (!capital && lower.length > 4 && lower.endsWith('ed'));
const isSpeech = (word: Word | undefined): boolean => word !== undefined && kindOfWord(word.lower) === 'statement';

/** Words around a time that are looked at. */
const reach = { speech: 7, clause: 12, verb: 16 } as const;

/** Whether the time stands by a word of reporting: "said on Friday", "told reporters Friday", "on Friday announced". */
function standsBySpeech(words: readonly Word[], { from, to }: Placed): boolean {
  const next = words[to];
  if (next !== undefined && !next.breaks && isSpeech(next)) return true;
  for (let at = from - 1; at >= Math.max(0, from - reach.speech); at -= 1) {
    const word = words[at];
    if (word === undefined || words[at + 1]?.breaks === true) return false;
    if (isSpeech(word)) return true;
    if (word.lower === 'that' || isVerb(word) || kindOfWord(word.lower) !== null) return false;
  }
  return false;
}

/** Whether the time stands in a clause that only says more about something: "who visited in May". */
function inSideClause(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach.clause); at -= 1) {
    const word = words[at];
    if (word === undefined) return false;
    if (openers.has(word.lower)) return at > 0 || word.lower !== 'when';
    if (word.lower === 'that' && !isSpeech(words[at - 1])) return true;
    if (word.breaks) return false;
  }
  return false;
}

/** Whether the time stands by a participle that only says more of a noun: "talks scheduled for Friday". */
function byParticiple(words: readonly Word[], from: number): boolean {
  const [before, participle, preposition] = [words[from - 3], words[from - 2], words[from - 1]];
  return (
    participle !== undefined &&
    plans.has(participle.lower) &&
    (preposition?.lower === 'for' || preposition?.lower === 'on') &&
    !auxiliaries.has(before?.lower ?? '')
  );
}

/** Words between the time and the nearest verb of its clause; `reach.verb` when there is none. */
function verbDistance(words: readonly Word[], { from, to }: Placed): number {
  for (let step = 1; step <= reach.verb; step += 1) {
    const [left, right] = [words[from - step], words[to + step - 1]];
    if ((left !== undefined && isVerb(left)) || (right !== undefined && isVerb(right))) return step;
  }
  return reach.verb;
}

/** A part of a noun's name: "the July 4 attack", "Friday's meeting". */
const isModifier = (text: string, words: readonly Word[], { from, of }: Placed): boolean =>
  determiners.has(words[from - 1]?.lower ?? '') || /['\u2019]s\b/.test(text.slice(of.end - 2, of.end + 3));

const inBrackets = (text: string, { of }: Placed): boolean =>
  /\(\s?$/.test(text.slice(Math.max(0, of.start - 2), of.start));

/** How likely a time dates what its sentence tells; higher is likelier. */
function scoreOf(text: string, words: readonly Word[], placed: Placed, ofSpeech: boolean): number {
  const { of, from } = placed;
  const isDay = of.type === 'TIME' || /^[\dX]{4}-(?:[\dX]{2}-\d{2}|W[\dX]{2}-\d)/.test(of.value);
  let score = isDay ? 3 : 1.5;
  if (of.type === 'TIME') score += 0.5;
  if (/^[\dX]{3,4}$/.test(of.value)) score -= 1;
  if (of.unresolved !== null) score -= 2;
  if (ofSpeech) score -= 4;
  if (inSideClause(words, from) || byParticiple(words, from)) score -= 3;
  if (of.rangeWith === null && bounds.has(words[from - 1]?.lower ?? '')) score -= 3;
  if (isModifier(text, words, placed)) score -= 1.5;
  if (inBrackets(text, placed)) score -= 3;
  if (from <= 2) score += 1.5;
  return score - Math.min(4, verbDistance(words, placed) / 4);
}

/**
 * Which of a sentence's times dates what it tells: the day nearest to its verb, before months and years, before times of
 * side clauses ("who visited in May"), of limits ("since 2019"), of names ("the July 4 attack"), and last the day on
 * which somebody said it. The first of equals.
 */
export function chooseTime(text: string, words: readonly Word[], times: readonly Placed[]): Dating | null {
  let best: Dating | null = null;
  let bestScore = -Infinity;
  for (const placed of times) {
    const ofSpeech = standsBySpeech(words, placed);
    const score = scoreOf(text, words, placed, ofSpeech);
    if (score <= bestScore) continue;
    best = { ...placed, ofSpeech };
    bestScore = score;
  }
  return best;
}
