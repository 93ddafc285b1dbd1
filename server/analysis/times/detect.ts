import { groupBy } from '../../../common/text/groupBy';
import { kindCount, numberOf } from './kinds';
import type { Draft } from './meaning';
import type { Match, Rule } from './rule';
import { rules } from './rules/list';
import type { Tokens } from './tokens';

/** The rules that can start at a token, by the token that follows it. */
interface Starting {
  /** By the number of the second token's letter; undefined where only the token alone can match. */
  readonly next: readonly (readonly Rule[] | undefined)[];
  /** Those whose match can be the token alone, for every other token that follows. */
  readonly alone: readonly Rule[];
}

/** A table of kinds, by the numbers of their letters. */
function tableOf<T>(letters: Iterable<string>, entry: (letter: string) => T): readonly (T | undefined)[] {
  const table = Array.from({ length: kindCount }, (): T | undefined => undefined);
  for (const letter of letters) table[numberOf(letter.charCodeAt(0))] = entry(letter);
  return table;
}

function startingWith(letter: string): Starting {
  const all = rules.filter(({ phrase }) => phrase.starts.has(letter));
  const seconds = new Set(all.flatMap(({ phrase }) => [...phrase.seconds]));
  return {
    next: tableOf(seconds, (second) => all.filter(({ phrase }) => phrase.single || phrase.seconds.has(second))),
    alone: all.filter(({ phrase }) => phrase.single),
  };
}

/** The rules by the letters that their matches can start with. */
const byStart = tableOf(new Set(rules.flatMap(({ phrase }) => [...phrase.starts])), startingWith);

function matchOf(text: string, tokens: Tokens, names: readonly string[], found: RegExpExecArray): Match {
  const from = found.index;
  const at = (name: string): number => {
    for (let group = 0; group < names.length; group += 1) {
      const index = names[group] === name ? found.indices?.[group + 1]?.[0] : undefined;
      if (index !== undefined) return index;
    }
    return -1;
  };
  return {
    text,
    tokens,
    from,
    to: from + found[0].length,
    has: (name) => at(name) >= 0,
    value: (name) => tokens.values[at(name)] ?? null,
    at,
  };
}

function draftOf(rule: Rule, match: Match): Draft | null {
  const reading = rule.read(match);
  if (reading === null) return null;
  const { meaning, part, clock, badClock, zone, mod, statedWeekday, order } = reading;
  const from = reading.from ?? match.from;
  const to = reading.to ?? match.to;
  // Every field of a draft is there, so that all drafts have one shape and copies of them are cheap.
  return {
    rule: rule.name,
    from,
    to,
    meaning,
    part,
    clock,
    badClock,
    zone,
    mod,
    statedWeekday,
    order,
    range: undefined,
  };
}

/**
 * Every expression in the tokens: at each token all rules that can start there are tried; of drafts that overlap the
 * longest wins, then the rule that stands first in the list. In text order.
 */
export function detect(text: string, tokens: Tokens): readonly Draft[] {
  const drafts: Draft[] = [];
  const { letters } = tokens;
  for (let at = 0; at < letters.length; at += 1) {
    const starting = byStart[numberOf(letters.charCodeAt(at))];
    if (starting === undefined) continue;
    const second = at + 1 < letters.length ? numberOf(letters.charCodeAt(at + 1)) : kindCount;
    for (const rule of starting.next[second] ?? starting.alone) {
      rule.phrase.expression.lastIndex = at;
      const found = rule.phrase.expression.exec(letters);
      const draft = found === null ? null : draftOf(rule, matchOf(text, tokens, rule.phrase.names, found));
      if (draft !== null) drafts.push(draft);
    }
  }
  const taken = new Uint8Array(tokens.letters.length);
  const kept: Draft[] = [];
  const byLength = [...groupBy(drafts, ({ from, to }) => to - from)].sort(([a], [b]) => b - a);
  for (const [, equal] of byLength) {
    for (const draft of equal) {
      if (taken.subarray(draft.from, draft.to).includes(1)) continue;
      taken.fill(1, draft.from, draft.to);
      kept.push(draft);
    }
  }
  return kept.sort((a, b) => a.from - b.from);
}
