import { overlaps } from '../text/span';
import type { Span } from '../text/span';
import { carry } from './carry';
import type { Anchoring, Selectors } from './model';
import { shingleAt } from './runs';
import { indexShingles } from './shingleIndex';
import type { ShingleIndex } from './shingleIndex';
import { tokensOf } from './tokens';
import type { Tokens } from './tokens';

/** A part of the text that resembles the stored words. */
export interface Likeness extends Span {
  /** How much of the words and their context is there, 0 to 1. */
  readonly similarity: number;
  /** The judgement of `carry`, which compares the stored words and their context with the text around this place. */
  readonly carried: Anchoring;
}

/** Looks for words that were edited. `expected` is the UTF-16 offset where they stood when they were stored. */
export type FindAlike = (selectors: Selectors, expected: number) => readonly Likeness[];

/** Places that are looked at, those with the most hints first. */
const mostPlaces = 6;
/** So many tokens in a row hint at a place, unless they stand in so many places. */
const [shingle, tooMany] = [3, 9];
/** Runs of one passage that are looked for. */
const mostHints = 64;
/** Text beside a place that is compared with the stored context. */
const around = 120;

/** Guesses where the passage begins: its old place, and wherever runs of its words and of its context stand. */
function guessesOf(stored: Tokens, offset: number, tokens: Tokens, index: ShingleIndex, expected: number): number[] {
  const guesses = [expected];
  const count = stored.count - shingle + 1;
  const step = Math.max(1, count / mostHints);
  for (let hint = 0; hint < count; hint += step) {
    const at = Math.floor(hint);
    const places = index.placesOf(shingleAt(stored.ids, at, shingle));
    if (places.length >= tooMany) continue;
    for (const place of places) guesses.push((tokens.starts[place] ?? 0) - (stored.starts[at] ?? 0) + offset);
  }
  return guesses;
}

/** Merges guesses that lie within `slack` of each other; the most often guessed places first, then the nearest. */
function rank(guesses: readonly number[], slack: number, expected: number): readonly number[] {
  const sorted = [...guesses].sort((a, b) => a - b);
  const places: { at: number; votes: number }[] = [];
  for (const at of sorted) {
    const last = places.at(-1);
    if (last && at - last.at <= slack) last.votes += 1;
    else places.push({ at, votes: 1 });
  }
  places.sort((a, b) => b.votes - a.votes || Math.abs(a.at - expected) - Math.abs(b.at - expected));
  return places.slice(0, mostPlaces).map((place) => place.at);
}

/** Compares the stored words and their context with the text around a place; null when nothing of them is there. */
export function likenessAt(text: string, { exact, prefix, suffix }: Selectors, at: number): Likeness | null {
  const from = Math.max(0, Math.min(at, text.length) - around);
  const region = text.slice(from, Math.max(from, at + exact.length + (exact.length >> 2) + around));
  const [carried] = carry(prefix + exact + suffix, region, [
    { start: prefix.length, end: prefix.length + exact.length },
  ]);
  const best = carried?.span ?? carried?.candidates[0];
  if (!carried || !best) return null;
  const span = { start: from + best.start, end: from + best.end };
  return { ...span, similarity: carried.score, carried: { ...carried, span: carried.span && span } };
}

/** Prepares the search in one text, which is indexed when first needed. */
export function createFinder(text: string): FindAlike {
  let tokens: Tokens | null = null;
  let index: ShingleIndex | null = null;
  return (selectors, expected) => {
    tokens ??= tokensOf(text);
    index ??= indexShingles(tokens.ids, shingle, tooMany, null);
    const { exact, prefix, suffix } = selectors;
    const stored = tokensOf(prefix + exact + suffix);
    const found: Likeness[] = [];
    const slack = Math.max(24, exact.length >> 2);
    for (const at of rank(guessesOf(stored, prefix.length, tokens, index, expected), slack, expected)) {
      const likeness = likenessAt(text, selectors, at);
      if (likeness && !found.some((other) => overlaps(other, likeness))) found.push(likeness);
    }
    return found;
  };
}
