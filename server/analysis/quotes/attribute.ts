import type { Span } from '../../../common/text/span';
import type { Token } from './frames';
import { isOf, phraseAt, sentenceSubject, subjectBefore } from './nounPhrase';
import type { Speaking } from './nounPhrase';
import {
  beForms,
  callingVerbs,
  plainVerbs,
  prepositions,
  remarkNouns,
  sayingParticiples,
  sayingVerbs,
} from './sayingWords';

/** Who is said to have said it, and by which words. */
export interface Attribution {
  readonly who: Speaking;
  readonly cue: Span | null;
  /** Index behind the last token of the clause, where it stands behind the quotation; else the cue's. */
  readonly next: number;
  readonly rule: string;
  /** The words say so only by their order: no verb of saying. */
  readonly inferred: boolean;
}

/** What is known of a quotation before anybody is found who said it. */
export interface Quoted {
  /** Index of its token. */
  readonly at: number;
  /** A comma, question mark or the like ends it, so that a clause of saying may follow. */
  readonly leads: boolean;
  /** Its words look like a whole sentence. */
  readonly sentence: boolean;
  /** It ends in a full stop. */
  readonly stopped: boolean;
}

/** Tokens that are looked through to either side. */
const reach = 40;

/** Where the stretch of tokens that belong to a quotation's sentence ends: the next quotation, full stop, or the last token. */
function endOf(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < Math.min(tokens.length, from + reach)) {
    const { kind } = tokens[at] as Token;
    if (kind === 'quote' || kind === 'stop' || kind === 'break') break;
    at += 1;
  }
  return at;
}

const negations: ReadonlySet<string> = new Set(['not', 'never', "didn't", "don't", "doesn't", "won't", "wouldn't"]);
/** Verbs that are of saying with a certain word behind them alone: "as Kim put it", "he shot back". */
const completed: ReadonlyMap<string, string> = new Map([
  ['put', 'it'],
  ['shot', 'back'],
  ['hit', 'back'],
  ['fired', 'back'],
  ['went', 'on'],
  ['goes', 'on'],
]);
const isComplete = (tokens: readonly Token[], cue: number): boolean => {
  const behind = completed.get(tokens[cue]?.lower ?? '');
  return behind === undefined || tokens[cue + 1]?.lower === behind;
};

/** Whether the token is a verb of saying in a form that has a subject of its own. */
const isFinite = (token: Token | undefined): boolean => isOf(token, sayingVerbs) || isOf(token, plainVerbs);

const spanOf = (token: Token): Span => ({ start: token.start, end: token.end });

/** Who says it by the words behind a quotation: "…," said Kim; "…," Kim told reporters; "…", according to Kim; "…" - Kim. */
export function attributionAfter(tokens: readonly Token[], quoted: Quoted): Attribution | null {
  let at = quoted.at + 1;
  const end = endOf(tokens, at);
  let leads = quoted.leads;
  const sign = tokens[at]?.kind;
  if (sign === 'comma' && at < end) {
    leads = true;
    at += 1;
  }
  if ((sign === 'dash' || sign === 'colon') && at < end) {
    const who = phraseAt(tokens, at + 1, end);
    if (
      who !== null &&
      who.kind === 'name' &&
      who.next === end &&
      (end === tokens.length || tokens[end]?.kind === 'stop')
    )
      return { who, cue: null, next: end, rule: 'after.dash', inferred: false };
    if (sign === 'dash' && quoted.sentence) at += 1;
    else return null;
  }
  const first = tokens[at];
  if (first === undefined || at >= end) return null;
  if (quoted.stopped && first.capital) return null;
  if (first.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    const who = phraseAt(tokens, at + 2, end);
    return who === null
      ? null
      : {
          who,
          cue: { start: first.start, end: (tokens[at + 1] as Token).end },
          next: end,
          rule: 'after.according',
          inferred: false,
        };
  }
  if (!leads && !quoted.sentence) return null;
  const verb =
    isFinite(first) || !isFinite(tokens[at + 1]) || !/ly$|^(?:then|later|also)$/.test(first.lower) ? at : at + 1;
  const inverted = tokens[verb] as Token;
  if (isFinite(inverted)) {
    const object = isOf(tokens[verb + 1], prepositions);
    const who = object ? null : phraseAt(tokens, verb + 1, end, 'any');
    if (who !== null) return { who, cue: spanOf(inverted), next: end, rule: 'after.verbFirst', inferred: false };
    if (inverted === first) return null;
  }
  for (let cue = at + 1; cue < end; cue += 1) {
    const token = tokens[cue] as Token;
    if (!isFinite(token) || (cue === at + 1 && token.capital)) continue;
    if (isOf(tokens[cue - 1], negations)) return null;
    if (!isComplete(tokens, cue)) continue;
    const who = subjectBefore(tokens, cue, at, leads ? 'any' : 'strict');
    if (who === null || who === 'empty') continue;
    if (isPassive(tokens, cue)) continue;
    // "…," the deal that Kim said would end: the subject begins the clause.
    if (who.start !== first.start && !isLead(tokens, at, who)) return null;
    // “must”, it says “may”: the clause belongs to what follows it.
    if (!quoted.sentence && cue === end - 1 && tokens[end]?.kind === 'quote') return null;
    return { who, cue: spanOf(token), next: end, rule: 'after.subjectFirst', inferred: false };
  }
  return null;
}

/** "…," as Kim put it; "…," and Kim said: few words stand before the subject. */
function isLead(tokens: readonly Token[], at: number, who: Span): boolean {
  let from = at;
  while (from < at + 6 && (tokens[from]?.start ?? who.start) < who.start) from += 1;
  return from < at + 6 && (isOf(tokens[at], leads) || tokens[from - 1]?.kind === 'comma');
}
const leads: ReadonlySet<string> = new Set(['as']);

function isPassive(tokens: readonly Token[], cue: number): boolean {
  for (let at = cue - 1; at >= Math.max(0, cue - 3); at -= 1) {
    const token = tokens[at];
    if (isOf(token, beForms)) return !(tokens[cue] as Token).lower.endsWith('ing');
    if (token?.kind !== 'word' || (!token.lower.endsWith('ly') && token.lower !== 'not' && token.lower !== 'also'))
      return false;
  }
  return false;
}

/** "was described by Kim as": the phrase behind "by". */
function agentOf(tokens: readonly Token[], cue: number, end: number): Speaking | null {
  for (let at = cue + 1; at < Math.min(end, cue + 5); at += 1)
    if (tokens[at]?.lower === 'by') return phraseAt(tokens, at + 1, end);
  return null;
}

/** The subject of a participle: of the clause that it goes on with, or who stands before "as saying". */
function subjectOfParticiple(tokens: readonly Token[], cue: number, low: number): Speaking | null {
  const before = tokens[cue - 1];
  if (before?.lower === 'as') {
    const quotedAs = tokens[cue - 2];
    if (isOf(quotedAs, quotes)) return asSubject(subjectBefore(tokens, cue - 2, low));
    return asSubject(subjectBefore(tokens, cue - 1, low));
  }
  if (isOf(before, beForms)) return asSubject(subjectBefore(tokens, cue - 1, low));
  for (let at = cue - 2; at >= Math.max(low, cue - reach); at -= 1) {
    if (!isFinite(tokens[at]) || isPassive(tokens, at)) continue;
    const who = subjectBefore(tokens, at, low);
    if (who !== null && who !== 'empty') return who;
  }
  return sentenceSubject(tokens, low, cue);
}
const quotes: ReadonlySet<string> = new Set(['quoted', 'cited']);
const asSubject = (found: Speaking | 'empty' | null): Speaking | null => (found === 'empty' ? null : found);

/** Who says it by a verb that stands before a quotation, or null where that verb has no subject that can say something. */
function whoBefore(tokens: readonly Token[], cue: number, low: number, at: number): Speaking | null {
  const token = tokens[cue] as Token;
  if (isOf(token, sayingParticiples)) return subjectOfParticiple(tokens, cue, low);
  if (isOf(tokens[cue - 1], negations)) return null;
  if (isPassive(tokens, cue)) return agentOf(tokens, cue, at);
  const who = subjectBefore(tokens, cue, low);
  if (who !== 'empty') {
    // "a group called “X”": a name, nothing that anybody says.
    if (who !== null && who.kind === 'noun' && cue === at - 1 && isOf(token, callingVerbs)) return null;
    return who;
  }
  // "Said Kim: …"; else the verb shares the subject of the sentence.
  if (cue === low || tokens[cue - 1]?.kind === 'stop') return phraseAt(tokens, cue + 1, at);
  return sentenceSubject(tokens, low, cue);
}

/** Who says it by the words of its sentence before a quotation; `low` is the index of the sentence's first token. */
export function attributionBefore(tokens: readonly Token[], quoted: Quoted, low: number): Attribution | null {
  const { at } = quoted;
  const from = Math.max(low, at - reach);
  const owner = ownerBefore(tokens, at);
  if (owner !== null)
    return { who: owner, cue: spanOf(tokens[at + 1] as Token), next: at + 1, rule: 'before.owner', inferred: false };
  let tries = 0;
  for (let cue = at - 1; cue >= from && tries < 3; cue -= 1) {
    const token = tokens[cue] as Token;
    if (token.kind === 'break' && cue < at - 1) break;
    if (token.lower === 'according' && tokens[cue + 1]?.lower === 'to') {
      const who = phraseAt(tokens, cue + 2, at);
      if (who !== null)
        return {
          who,
          cue: { start: token.start, end: (tokens[cue + 1] as Token).end },
          next: cue,
          rule: 'before.according',
          inferred: false,
        };
      continue;
    }
    const saying = isFinite(token) || isOf(token, sayingParticiples);
    if (!saying && (quoted.sentence || !isOf(token, callingVerbs))) continue;
    if (!isComplete(tokens, cue)) continue;
    tries += 1;
    const who = whoBefore(tokens, cue, low, at);
    if (who !== null) return { who, cue: spanOf(token), next: cue, rule: 'before.verb', inferred: false };
  }
  return colonBefore(tokens, at, low);
}

/** “Rubio's ‘rogue state’ remarks”. */
function ownerBefore(tokens: readonly Token[], at: number): Speaking | null {
  if (tokens[at - 1]?.kind !== 'owner' || tokens[at - 2]?.kind !== 'name' || !isOf(tokens[at + 1], remarkNouns))
    return null;
  return phraseAt(tokens, at - 2, at - 1);
}

/** "Kim: …" names the speaker; of "Kim was blunt: …" the subject is likely to be. */
function colonBefore(tokens: readonly Token[], at: number, low: number): Attribution | null {
  if (tokens[at - 1]?.kind !== 'colon') return null;
  const alone = phraseAt(tokens, low, at - 1);
  if (alone !== null && alone.next === at - 1 && alone.kind !== 'pronoun')
    return { who: alone, cue: null, next: at - 1, rule: 'before.colon', inferred: false };
  const who = sentenceSubject(tokens, low, at - 1);
  if (who === null || who.kind === 'joint') return null;
  return { who, cue: null, next: at - 1, rule: 'before.colon', inferred: true };
}

/** Who says it by a clause that ends its sentence: "… would be “firm”, the ministry said on Monday". */
export function attributionAtEnd(tokens: readonly Token[], quoted: Quoted): Attribution | null {
  let low = quoted.at + 1;
  for (let at = low; at < Math.min(tokens.length, quoted.at + reach); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'stop' || token.kind === 'break') break;
    if (token.kind === 'quote' || token.kind === 'comma') low = at + 1;
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
      const who = phraseAt(tokens, at + 2, endOf(tokens, at));
      return who === null
        ? null
        : {
            who,
            cue: { start: token.start, end: (tokens[at + 1] as Token).end },
            next: at,
            rule: 'sentence.according',
            inferred: false,
          };
    }
    if (!isFinite(token) || low === quoted.at + 1) continue;
    const end = endOf(tokens, at);
    const isBeforeThat = tokens[at + 1]?.lower === 'that';
    const inverted = at === low && tokens[low - 1]?.kind === 'comma' ? phraseAt(tokens, at + 1, end) : null;
    const who = inverted ?? asSubject(subjectBefore(tokens, at, low));
    if (who === null || isBeforeThat || isPassive(tokens, at)) continue;
    if (inverted === null && who.start !== tokens[low]?.start) continue;
    return { who, cue: spanOf(token), next: at, rule: 'sentence.end', inferred: false };
  }
  return null;
}

/** The last clause of saying between two tokens, of those that report without a quotation ("Kim said that …"). */
export function lastSaid(tokens: readonly Token[], from: number, to: number): Attribution | null {
  for (let cue = to - 1, tries = 0; cue >= Math.max(from, to - 2 * reach) && tries < 3; cue -= 1) {
    const token = tokens[cue] as Token;
    if (!isFinite(token)) continue;
    tries += 1;
    let low = cue;
    while (low > from && tokens[low - 1]?.kind !== 'stop') low -= 1;
    const who = whoBefore(tokens, cue, low, to);
    if (who !== null) return { who, cue: spanOf(token), next: cue, rule: 'reported', inferred: true };
  }
  return null;
}
