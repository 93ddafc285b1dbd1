import type { Draft } from './meaning';
import type { Match, Rule } from './rule';
import { rules } from './rules/list';
import type { Tokens } from './tokens';

/** The rules by the letters that their matches can start with. */
const byStart = new Map<string, Rule[]>();
for (const rule of rules) {
  for (const letter of rule.phrase.starts) {
    const list = byStart.get(letter);
    if (list === undefined) byStart.set(letter, [rule]);
    else list.push(rule);
  }
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
  return reading === null
    ? null
    : { ...reading, rule: rule.name, from: reading.from ?? match.from, to: reading.to ?? match.to };
}

/**
 * Every expression in the tokens: at each token all rules that can start there are tried; of drafts that overlap the
 * longest wins, then the rule that stands first in the list. In text order.
 */
export function detect(text: string, tokens: Tokens): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < tokens.letters.length; at += 1) {
    const candidates = byStart.get(tokens.letters.charAt(at));
    if (candidates === undefined) continue;
    for (const rule of candidates) {
      rule.phrase.expression.lastIndex = at;
      const found = rule.phrase.expression.exec(tokens.letters);
      const draft = found === null ? null : draftOf(rule, matchOf(text, tokens, rule.phrase.names, found));
      if (draft !== null) drafts.push(draft);
    }
  }
  const taken = new Uint8Array(tokens.letters.length);
  const length = (draft: Draft): number => draft.to - draft.from;
  const kept = drafts
    .sort((a, b) => length(b) - length(a))
    .filter((draft) => {
      for (let at = draft.from; at < draft.to; at += 1) if (taken[at] === 1) return false;
      taken.fill(1, draft.from, draft.to);
      return true;
    });
  return kept.sort((a, b) => a.from - b.from);
}
