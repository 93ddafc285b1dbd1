import { overlaps, sliceOf } from '../text/span';
import type { Span } from '../text/span';
import { createCarrier } from './carry';
import { firstFrom, readText } from './compared';
import type { Anchoring } from './model';
import { bestLikeness } from './nearWords';
import { shingleAt } from './runs';
import { indexTokens } from './tokenIndex';
import type { TokenIndex } from './tokenIndex';
import { tokensOf } from './tokens';
import type { Tokens } from './tokens';
import type { Wanted } from './wanted';

/** A part of the text that resembles the stored words. */
export interface Likeness extends Span {
  /** Share of the letters of the words that is there, 0 to 1, in words with typos too. */
  readonly share: number;
  /** The judgement of `carry`, which compares the stored words and their context with the text around this place. */
  readonly carried: Anchoring;
}

/**
 * Looks for words that were edited, elsewhere than at the places that are `known`. `expected` is the UTF-16 offset where
 * they stood when they were stored. Where `isWorth` says of all stretches that they might stand in that it is not worth
 * while, none is looked at.
 */
export type FindAlike = (
  wanted: Wanted,
  expected: number,
  known: readonly Span[],
  isWorth?: (stretch: Span) => boolean,
) => readonly Likeness[];

/** Places that are looked at, those with the most hints first. */
const mostPlaces = 6;
/** So many tokens in a row hint at a place, unless they stand in so many places. */
const [shingle, tooMany] = [3, 9];
/** Runs of one passage that are looked for. */
const mostHints = 64;
/** Of all hints of a passage so many are needed to look at a place. */
const leastHints = 0.1;
/** Text beside a place that is compared with the stored context. */
const around = 120;
/** Of the passage's tokens so many must stand near its old place for it to be looked at. */
const leastThere = 0.25;

/** Whether some of the passage's tokens, or of its context, stand near its old place. */
function isSomethingAt(wanted: Wanted, tokens: Tokens, expected: number): boolean {
  const { exact } = wanted.selectors;
  const from = firstFrom(tokens.ends, expected - around);
  const to = firstFrom(tokens.starts, expected + exact.length + around);
  const there = tokens.ids.subarray(from, Math.min(to, from + 4 * mostHints));
  const count = Math.min(wanted.tokens.count, 2 * mostHints);
  let same = 0;
  for (let at = 0; at < count && same < leastThere * count; at += 1)
    if (there.includes(wanted.tokens.ids[at] ?? 0)) same += 1;
  return same >= leastThere * count;
}

/** Places where runs of the passage's words and of its context stand, the most often guessed first, then the nearest. */
function guessesOf(wanted: Wanted, tokens: Tokens, index: TokenIndex, expected: number): readonly number[] {
  const { tokens: stored, offset } = wanted;
  const guesses: number[] = [];
  const rows = stored.count - shingle + 1;
  const step = Math.max(1, rows / mostHints);
  let hints = 0;
  for (let hint = 0; hint < rows; hint += step) {
    const at = Math.floor(hint);
    hints += 1;
    const key = shingleAt(stored.ids, at, shingle);
    const count = index.countOf(key);
    if (count === 0 || count >= tooMany) continue;
    for (const place of index.placesOf(key))
      guesses.push((tokens.starts[place] ?? 0) - (stored.starts[at] ?? 0) + offset);
  }
  const slack = Math.max(24, wanted.selectors.exact.length >> 2);
  const places: { at: number; votes: number }[] = [];
  for (const at of guesses.sort((a, b) => a - b)) {
    const last = places.at(-1);
    if (last && at - last.at <= slack) last.votes += 1;
    else places.push({ at, votes: 1 });
  }
  return places
    .filter(({ votes }) => votes >= leastHints * hints)
    .sort((a, b) => b.votes - a.votes || Math.abs(a.at - expected) - Math.abs(b.at - expected))
    .slice(0, mostPlaces)
    .map(({ at }) => at);
}

/** Words that are compared letter by letter, at most. */
const mostNear = 12;

/** Share of the letters of a passage's words that stand in a stretch of text, in any order. */
function shareIn(stretch: string, { text, tokens, first, end }: Wanted): number {
  const there = tokensOf(stretch);
  const left = new Map<number, number>();
  for (const id of there.ids) left.set(id, (left.get(id) ?? 0) + 1);
  const words =
    there.count <= 2 * mostNear ? Array.from(there.starts, (start, i) => stretch.slice(start, there.ends[i])) : [];
  let [all, same, compared] = [0, 0, 0];
  for (let at = first; at < end; at += 1) {
    const word = text.slice(tokens.starts[at], tokens.ends[at]);
    const count = left.get(tokens.ids[at] ?? 0) ?? 0;
    all += word.length;
    if (count > 0) {
      left.set(tokens.ids[at] ?? 0, count - 1);
      same += word.length;
    } else if (compared < mostNear && words.length > 0) {
      compared += 1;
      same += bestLikeness(word, words) * word.length;
    }
  }
  return all === 0 ? 0 : same / all;
}

/** The text around a place that is compared with the stored words and their context, up to those places that are known. */
function stretchAt(text: string, wanted: Wanted, at: number, known: readonly Span[]): Span {
  const { length } = wanted.selectors.exact;
  let from = Math.max(0, Math.min(at, text.length) - around);
  let to = Math.max(from, at + length + (length >> 2) + around);
  for (const { start, end } of known) {
    if (end <= at + length / 2 && end > from) from = Math.min(end, at);
    if (start >= at + length / 2 && start < to) to = start;
  }
  return { start: from, end: Math.max(from, to) };
}

/**
 * Compares the stored words and their context with the text around a place; null when nothing of them is there.
 * @param known places that are not looked at again
 */
export function likenessAt(text: string, wanted: Wanted, at: number, known: readonly Span[] = []): Likeness | null {
  const { length } = wanted.selectors.exact;
  const stretch = stretchAt(text, wanted, at, known);
  const region = sliceOf(text, stretch);
  const carrier = createCarrier(wanted, readText(region));
  const carried = carrier({ start: wanted.offset, end: wanted.offset + length });
  const best = carried.span ?? carried.candidates[0];
  if (!best) return null;
  const span = { start: stretch.start + best.start, end: stretch.start + best.end };
  const share = shareIn(text.slice(span.start, span.end), wanted);
  return { ...span, share, carried: { ...carried, span: carried.span && span } };
}

/** The runs of tokens of a text, by their hashes. */
function indexRuns({ ids }: Tokens): TokenIndex {
  const keys = new Int32Array(Math.max(0, ids.length - shingle + 1));
  for (let at = 0; at < keys.length; at += 1) keys[at] = shingleAt(ids, at, shingle);
  return indexTokens(keys);
}

/** Prepares the search in one text, whose runs of words are indexed when first needed. */
export function createFinder(text: string, tokens: Tokens): FindAlike {
  let index: TokenIndex | null = null;
  return (wanted, expected, known, isWorth) => {
    index ??= indexRuns(tokens);
    const { exact } = wanted.selectors;
    const guesses = guessesOf(wanted, tokens, index, expected);
    const slack = Math.max(24, exact.length >> 2);
    const isNear = (at: number, other: number): boolean => Math.abs(at - other) <= slack;
    const isGuessed = guesses.some((at) => isNear(at, expected));
    const all = isGuessed || !isSomethingAt(wanted, tokens, expected) ? guesses : [...guesses, expected];
    const open = all.filter((at) => !known.some(({ start }) => isNear(at, start)));
    // All of them or none: of places that overlap the first one counts.
    if (isWorth && !open.some((at) => isWorth(stretchAt(text, wanted, at, known)))) return [];
    const found: Likeness[] = [];
    for (const at of open) {
      const likeness = likenessAt(text, wanted, at, known);
      if (likeness && !found.some((other) => overlaps(other, likeness))) found.push(likeness);
    }
    return found;
  };
}
