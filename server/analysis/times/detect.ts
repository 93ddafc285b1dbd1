import { groupBy } from '../../../common/text/groupBy';
import type { Draft } from './meaning';
import type { Match, Rule } from './rule';
import { rules } from './rules/list';
import type { Tokens } from './tokens';

/** The rules that can start at a token, by the token that follows it. */
interface Starting {
  readonly next: ReadonlyMap<string, readonly Rule[]>;
  /** Those whose match can be the token alone, for every other token that follows. */
  readonly alone: readonly Rule[];
}

function startingWith(letter: string): Starting {
  const all = rules.filter(({ phrase }) => phrase.starts.has(letter));
  const next = new Map<string, readonly Rule[]>();
  for (const second of new Set(all.flatMap(({ phrase }) => [...phrase.seconds])))
    next.set(
      second,
      all.filter(({ phrase }) => phrase.single || phrase.seconds.has(second)),
    );
  return { next, alone: all.filter(({ phrase }) => phrase.single) };
}

/** The rules by the letters that their matches can start with. */
const byStart = new Map(
  [...new Set(rules.flatMap(({ phrase }) => [...phrase.starts]))].map((letter) => [letter, startingWith(letter)]),
);

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
  for (let at = 0; at < tokens.letters.length; at += 1) {
    const starting = byStart.get(tokens.letters.charAt(at));
    if (starting === undefined) continue;
    for (const rule of starting.next.get(tokens.letters.charAt(at + 1)) ?? starting.alone) {
      rule.phrase.expression.lastIndex = at;
      const found = rule.phrase.expression.exec(tokens.letters);
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
