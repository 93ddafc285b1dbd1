import type { Span } from '../../../common/text/span';
import type { Token } from './frames';
import {
  auxiliaries,
  beForms,
  clauseWords,
  prepositions,
  pronouns,
  sayingVerbs,
  speakerNouns,
  timeWords,
} from './sayingWords';

/** Words that name who says something; the span covers them without their complements ("a spokesman", "Park", "he"). */
export interface Speaking extends Span {
  readonly kind: 'name' | 'pronoun' | 'noun' | 'joint';
  /** The word that decides: of a noun or pronoun, lower case; of a name empty. */
  readonly lower: string;
  /** Index of the head's token. */
  readonly head: number;
  /** Index behind the phrase's last token. */
  readonly next: number;
}

const and: ReadonlySet<string> = new Set(['and']);
const joins: ReadonlySet<string> = new Set(['and', 'but', 'while', 'as', 'or', 'then', 'nor', 'yet', 'so']);
const relatives: ReadonlySet<string> = new Set(['who', 'which']);

/** Whether a token is a word of a set. */
export const isOf = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token?.kind === 'word' && words.has(token.lower);

/** Most tokens of a phrase, and of what is looked through for its head. */
const longest = 12;

/** Adverbs by their looks; names ("Kelly") have a capital. */
const isAdverb = (token: Token): boolean =>
  token.kind === 'word' && !token.capital && token.lower.endsWith('ly') && token.lower.length > 4;

/** Whether a word ends a noun phrase that began before it. */
export const endsPhrase = (token: Token): boolean =>
  isOf(token, prepositions) ||
  isOf(token, clauseWords) ||
  isOf(token, auxiliaries) ||
  isOf(token, beForms) ||
  (isOf(token, sayingVerbs) && !speakerNouns.has(token.lower)) ||
  isAdverb(token);

const isTime = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (isOf(token, timeWords) || /^\d/.test(token.lower));

/**
 * How a phrase is read. `open`: verbs that are not of saying may follow, so it ends at the first small word behind a name or
 * its noun; `any`: it stands beside a quotation and a verb of saying, so every noun is somebody ("a paratrooper said").
 */
export type Reading = 'strict' | 'open' | 'any';

const articles: ReadonlySet<string> = new Set(
  'a an the one another his her their our my its this that every each'.split(' '),
);

/** Whether words that name nobody known stand for somebody all the same: "the Seventh Fleet", "the 21-year-old". */
function isSomebody(first: Token, last: Token, how: Reading): boolean {
  if (how === 'open') return false;
  const led = isOf(first, articles);
  if (last.lower.endsWith('year-old')) return true;
  if (last.capital) return first.capital || led;
  return how === 'any' && ((led && first !== last) || /(?:ist|ier|eer|ator|ician|woman|man)$/.test(last.lower));
}

/**
 * Reads the noun phrase that begins at a token, not beyond `to`; null where it names nobody who could say something.
 */
export function phraseAt(tokens: readonly Token[], from: number, to: number, how: Reading = 'strict'): Speaking | null {
  const open = how === 'open';
  const first = tokens[from];
  if (first === undefined || from >= to) return null;
  if (isOf(first, pronouns)) {
    return { kind: 'pronoun', lower: first.lower, head: from, next: from + 1, start: first.start, end: first.end };
  }
  let at = from;
  let name = -1;
  let noun = false;
  for (; at < Math.min(to, from + longest); at += 1) {
    const token = tokens[at] as Token;
    const isNoun = isOf(token, speakerNouns);
    if (open && noun && token.kind === 'word' && !token.capital && !isNoun && !isOf(tokens[at + 1], speakerNouns))
      break;
    if (token.kind === 'name') name = at;
    else if (token.kind === 'owner') name = -1;
    else if (token.kind !== 'word' || endsPhrase(token)) break;
    noun = token.kind === 'name' || isNoun || (noun && token.kind !== 'owner');
  }
  let end = at;
  while (end > from && (isTime(tokens[end - 1]) || isOf(tokens[end - 1], auxiliaries))) end -= 1;
  if (end === from) return null;
  const last = tokens[end - 1] as Token;
  // "lawyer and policy expert Kim": one person with two titles.
  if (isOf(tokens[at], and) && name < 0 && last.kind === 'word' && at + 1 < to && isNamed(tokens, at + 1)) {
    const other = phraseAt(tokens, at + 1, to);
    if (other?.kind === 'name') return { ...other, start: first.start };
  }
  if (isOf(tokens[at], and) && isNamed(tokens, at + 1) && name >= 0 && at + 1 < to) {
    const other = phraseAt(tokens, at + 1, to, how);
    if (other !== null) return { ...other, kind: 'joint', lower: '', start: first.start };
  }
  if (last.kind === 'word' && speakerNouns.has(last.lower) && !(last.capital && name === end - 2 && end < at)) {
    return { kind: 'noun', lower: last.lower, head: end - 1, next: at, start: first.start, end: last.end };
  }
  // Words with capitals that nobody knows for a name: somebody all the same.
  if ((name < 0 || how === 'any') && last.kind === 'word' && name < end - 1 && isSomebody(first, last, how))
    return { kind: 'noun', lower: last.lower, head: end - 1, next: at, start: first.start, end: last.end };
  if (name < 0) return null;
  const named = tokens[name] as Token;
  // "the Japanese counterpart": a name that only tells more of an unknown noun.
  if (tokens.slice(name + 1, end).some((token) => !token.capital)) return null;
  return { kind: 'name', lower: '', head: name, next: at, start: first.start, end: named.end };
}

/** "and Finance Minister Ruiz": a name within the next words, and nothing that ends the phrase before it. */
function isNamed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.kind === 'name') return true;
    if (token.kind !== 'word' || endsPhrase(token)) return false;
  }
  return false;
}

const isParticiple = (token: Token): boolean =>
  token.kind === 'word' && !token.capital && /(?:ing|ed)$/.test(token.lower) && token.lower.length > 4;

/** Whether a stretch between commas cannot be a subject by its first word: "In Seoul", "Speaking at …", "however". */
const leadsIn = (token: Token | undefined): boolean =>
  token === undefined ||
  (token.kind !== 'name' && token.kind !== 'word') ||
  isOf(token, prepositions) ||
  isOf(token, clauseWords) ||
  isOf(token, auxiliaries) ||
  isAdverb(token) ||
  isTime(token) ||
  isParticiple(token) ||
  /^(?:speaking|asked|during|when|while)$/.test(token.lower);

/** Whether a name alone stands between commas, so that it says who the noun before it is. */
const isPlain = (tokens: readonly Token[], found: Speaking | null): boolean =>
  found?.kind === 'name' && tokens[found.next]?.kind === 'comma' && found.head === found.next - 1;

/** "one of the climbers, Ana Ruiz, …": the name that says who a noun is. */
function nameBehind(tokens: readonly Token[], { next }: Speaking, to: number): Speaking | null {
  let at = next;
  while (at < Math.min(to, next + 8) && tokens[at]?.kind !== 'comma') at += 1;
  const found = tokens[at]?.kind === 'comma' ? phraseAt(tokens, at + 1, to) : null;
  return isPlain(tokens, found) ? found : null;
}

/** The subject with which a sentence begins, behind what leads in ("On Monday, …"). */
export function sentenceSubject(tokens: readonly Token[], from: number, to: number): Speaking | null {
  let at = from;
  for (let segment = 0; segment < 4; segment += 1) {
    while (at < to && (isOf(tokens[at], joins) || tokens[at]?.kind === 'comma')) at += 1;
    if (!leadsIn(tokens[at])) {
      const who = phraseAt(tokens, at, to, 'open');
      return who?.kind === 'noun' ? (nameBehind(tokens, who, to) ?? who) : who;
    }
    while (at < to && tokens[at]?.kind !== 'comma') at += 1;
    if (at >= to) return null;
  }
  return null;
}

/** The phrase that ends right before a token: the antecedent of "who", the object of "quoted X as". */
function phraseEndingAt(tokens: readonly Token[], end: number, low: number): Speaking | null {
  let from = end;
  while (from > low && end - from < longest) {
    const token = tokens[from - 1] as Token;
    const inside = token.kind === 'name' || token.kind === 'owner' || (token.kind === 'word' && !endsPhrase(token));
    if (!inside) break;
    from -= 1;
  }
  return phraseAt(tokens, from, end);
}

/** Index behind the last token before `verb` that is no auxiliary, adverb or time ("Kim on Monday also" -> behind "Kim"). */
function withoutAdverbs(tokens: readonly Token[], verb: number, low: number): number {
  let end = verb;
  for (let steps = 0; end > low && steps < longest; steps += 1) {
    const token = tokens[end - 1] as Token;
    const timed = isTime(tokens[end]) && isOf(token, prepositions);
    if (!isOf(token, auxiliaries) && !isAdverb(token) && !isTime(token) && !timed) break;
    end -= 1;
  }
  return end;
}

/** Most stretches between commas that stand between a subject and its verb. */
const mostSegments = 6;

/** The subject of a verb that a comma stands before: "Kim, the minister, said". */
function beforeCommas(tokens: readonly Token[], comma: number, low: number, how: Reading): Speaking | null {
  const starts: number[] = [];
  let from = comma;
  for (let at = comma - 1; at >= low && starts.length < mostSegments && comma - at < 60; at -= 1) {
    const token = tokens[at] as Token;
    const edge = token.kind !== 'name' && token.kind !== 'word' && token.kind !== 'owner' && token.kind !== 'comma';
    if (edge && token.kind !== 'open' && token.kind !== 'close') break;
    from = at;
    if (token.kind === 'comma' && at < comma - 1) starts.push(at + 1);
    if (isOf(token, sayingVerbs)) break;
    if (token.lower === 'whose') {
      from = at + 1;
      break;
    }
  }
  starts.push(from);
  let noun: Speaking | null = null;
  for (const start of starts.reverse()) {
    const at = isOf(tokens[start], joins) ? start + 1 : start;
    if (leadsIn(tokens[at])) continue;
    const found = phraseAt(tokens, at, comma, how);
    // "one of the authors, Ana Ruiz, said": a name alone between the commas says who the noun is.
    if (noun !== null && isPlain(tokens, found)) return found;
    if (noun === null && found !== null && found.kind !== 'noun') return found;
    noun ??= found;
  }
  return noun;
}

/**
 * The subject of a verb, looked for before it; `empty` where the verb shares its subject with the verb before it ("met
 * Lee and said").
 */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  low: number,
  how: Reading = 'strict',
): Speaking | 'empty' | null {
  const end = withoutAdverbs(tokens, verb, low);
  if (end === low) return 'empty';
  const last = tokens[end - 1] as Token;
  if (last.kind === 'comma' || last.kind === 'close') return beforeCommas(tokens, end - 1, low, how) ?? 'empty';
  if (isOf(last, relatives)) {
    const before = tokens[end - 2]?.kind === 'comma' ? end - 2 : end - 1;
    return phraseEndingAt(tokens, before, low);
  }
  if (last.kind === 'dash' && end - 1 > low) return phraseEndingAt(tokens, end - 1, low);
  if (isOf(last, joins) || (last.kind !== 'name' && last.kind !== 'word' && last.kind !== 'owner')) return 'empty';
  let from = end;
  while (from > low && end - from < 2 * longest) {
    const token = tokens[from - 1] as Token;
    const inside = token.kind === 'name' || token.kind === 'owner' || token.kind === 'word';
    if (!inside || isOf(token, clauseWords) || (isOf(token, sayingVerbs) && !speakerNouns.has(token.lower))) break;
    from -= 1;
  }
  if (isOf(tokens[from - 1], relatives) && from - 1 > low && !isOf(tokens[from], pronouns)) {
    const before = tokens[from - 2]?.kind === 'comma' ? from - 2 : from - 1;
    return phraseEndingAt(tokens, before, low);
  }
  if (isOf(tokens[from - 1], and) && tokens[from - 2]?.kind === 'name' && from - 2 >= low) {
    const first = phraseEndingAt(tokens, from - 1, low);
    const second = phraseAt(tokens, from, end);
    const ofNames =
      tokens[low]?.start === first?.start ||
      tokens[from - 3]?.kind === 'comma' ||
      tokens[from - 3]?.lower === 'the' ||
      isOf(tokens[from - 3], prepositions);
    if (first !== null && second !== null && ofNames) return { ...second, kind: 'joint', start: first.start };
  }
  const led = isOf(tokens[from], prepositions);
  while (
    from < end - 1 &&
    (isOf(tokens[from], prepositions) || isOf(tokens[from], auxiliaries) || isAdverb(tokens[from] as Token))
  )
    from += 1;
  // "In a letter to employees Kim wrote", "the envoy to Norway Kim said": the name right before the verb.
  const before = tokens[end - 2];
  const fresh =
    last.kind === 'name' &&
    end - 2 >= from &&
    (led ? before?.kind === 'word' && !endsPhrase(before) : before?.kind === 'name');
  return phraseAt(tokens, fresh ? end - 1 : from, end, how);
}
