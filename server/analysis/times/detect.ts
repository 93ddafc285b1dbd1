import { groupBy } from '../../../common/text/groupBy';
import { kindCount, letterNumbered, numberOf } from './kinds';
import type { Draft } from './meaning';
import type { Match, Rule } from './rule';
import { rules } from './rules/list';
import type { Tokens } from './tokens';

/** Rules by the number of a token's letter; `kindCount` stands for the end of the tokens. */
type ByNext = (readonly Rule[] | undefined)[];

const noRules: readonly Rule[] = [];
/** The rules that can start at a token, by the number of its letter. */
const starting = Array.from({ length: kindCount }, (_, number) =>
  rules.filter(({ phrase }) => phrase.starts.has(letterNumbered(number))),
);
/** The same by the two tokens that follow; worked out when they first do, for most never follow each other. */
const following = starting.map((): (ByNext | undefined)[] => []);

const rulesFor = (all: readonly Rule[], letters: string): readonly Rule[] =>
  all.filter(({ phrase }) => phrase.mayMatch(letters));

/** The rules that can match at a token, judged by it and the two that follow it; in the order of the list. */
function rulesAt(letters: string, at: number): readonly Rule[] {
  const first = numberOf(letters.charCodeAt(at));
  const all = starting[first] ?? noRules;
  if (all.length === 0) return noRules;
  const second = at + 1 < letters.length ? numberOf(letters.charCodeAt(at + 1)) : kindCount;
  const third = at + 2 < letters.length ? numberOf(letters.charCodeAt(at + 2)) : kindCount;
  const bySecond = following[first] ?? [];
  const byThird = (bySecond[second] ??= []);
  return (byThird[third] ??= rulesFor(all, letterNumbered(first) + letterNumbered(second) + letterNumbered(third)));
}

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
    for (const rule of rulesAt(letters, at)) {
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
