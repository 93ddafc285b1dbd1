import type { Run } from './runs';
import { contestedIn } from './contested';
import { firmOf } from './firm';
import type { Firm } from './firm';
import { diffTokens } from './tokenDiff';
import type { TokenDiff } from './tokenDiff';
import { tokensOf } from './tokens';
import type { Tokens } from './tokens';

/** A text with its tokens. */
export interface ReadText {
  readonly text: string;
  readonly tokens: Tokens;
}

/** Reads a text for comparisons. */
export const readText = (text: string): ReadText => ({ text, tokens: tokensOf(text) });

/** Two versions of a text, read and compared. */
export interface Compared extends TokenDiff {
  readonly before: ReadText;
  readonly after: ReadText;
  /** The links that are more than chance. */
  readonly firm: Firm;
  /** 1 for tokens of the earlier text that may be others: the row of links beside theirs might hold them as well. */
  readonly contested: Uint8Array;
}

/** Compares two versions of a text. */
export function compare(before: ReadText, after: ReadText): Compared {
  const diff = diffTokens(before.tokens, after.tokens);
  return {
    before,
    after,
    ...diff,
    firm: firmOf(diff.image, after.tokens.count),
    contested: contestedIn(before, after, diff.image, diff.origin),
  };
}

/** First of some ascending offsets that is not below a limit. */
export function firstFrom(offsets: Int32Array, limit: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens without a counterpart around `at` (which has none), at most `reach` on each side. */
export function looseRun(links: Int32Array, at: number, reach: number): Run {
  let [start, end] = [at, at];
  while (start > 0 && at - start < reach && links[start - 1] === -1) start -= 1;
  while (end < links.length && end - at < reach && links[end] === -1) end += 1;
  return { start, end };
}
