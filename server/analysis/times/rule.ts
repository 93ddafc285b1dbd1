import type { Kind } from './kinds';
import { letterOf, membersOf, numberOf } from './kinds';
import type { Reading } from './meaning';
import { type Phrase, phrase } from './phrase';
import type { Tokens } from './tokens';

/** A match of a rule's pattern, as its reader sees it. */
export interface Match {
  readonly text: string;
  readonly tokens: Tokens;
  /** Token indexes of the match, half-open. */
  readonly from: number;
  readonly to: number;
  /** Whether the named part is there. */
  has(name: string): boolean;
  /** The value of the named part's first token, or null where the part is missing. */
  value(name: string): number | null;
  /** Token index of the named part, or -1. */
  at(name: string): number;
}

/** One form of expression: a pattern over tokens, and what it says. A reader that returns null declines the match. */
export interface Rule {
  readonly name: string;
  readonly phrase: Phrase;
  read(match: Match): Reading | null;
}

/** Makes a rule; the pattern's language is described at `phrase`. */
export const rule = (name: string, pattern: string, read: (match: Match) => Reading | null): Rule => ({
  name,
  phrase: phrase(pattern),
  read,
});

/** Whether the token at `index` is of the kind or one of the group. */
export function isKind(tokens: Tokens, index: number, ...kinds: readonly (Kind | Uppercase<string>)[]): boolean {
  const number = numberOf(tokens.letters.charCodeAt(index));
  for (const kind of kinds) if (membersOf(kind)?.[number] === 1) return true;
  return false;
}

const other = letterOf('OTHER');
const nameDay = letterOf('NAMEDAY');

/** The words of the token at `index`, or the empty string outside the text. */
export const wordAt = (text: string, tokens: Tokens, index: number): string =>
  text.slice(tokens.starts[index] ?? 0, tokens.ends[index] ?? 0);

/** Whether the token at `index` is a word with a capital that the vocabulary does not know: part of a name, most likely. */
export function isNameLike(text: string, tokens: Tokens, index: number): boolean {
  const letter = tokens.letters[index];
  return (letter === other || letter === nameDay) && /^\p{Lu}/u.test(wordAt(text, tokens, index));
}

/** Whether the match ends its clause: what follows is a sign or nothing. */
export function endsClause({ text, tokens, to }: Match): boolean {
  const next = text.charAt(tokens.starts[to] ?? text.length);
  return next === '' || /[.,;:!?)\r\n]/.test(next);
}
