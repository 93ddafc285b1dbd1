import { overlaps } from '../text/span';
import type { Span } from '../text/span';
import { align, similarityOf } from './align';
import { splitsPair } from './describe';
import type { Selectors } from './model';
import { placesNear } from './places';

/** A part of the text that resembles the stored words. */
export interface Likeness extends Span {
  /** Share of the words that is unchanged, 0 to 1, after folding case, blanks, quotation marks and dashes. */
  readonly similarity: number;
}

/** Places that are looked at, those with the most hints first. */
const mostPlaces = 6;
/** Longer quotes are found by their two ends of this length. */
const endLength = 512;
const pieceLength = 24;
const mostPieces = 8;
const hitsPerPiece = 4;
const contextHint = 12;

const slackFor = (length: number): number => Math.min(256, Math.max(24, length >> 2));

/** Stretches of the quote that are looked for word for word: evenly spread pieces and the longest words. */
function piecesOf(exact: string): readonly { readonly words: string; readonly at: number }[] {
  const pieces: { words: string; at: number }[] = [];
  const count = Math.min(mostPieces, Math.floor(exact.length / pieceLength));
  for (let piece = 0; piece < count; piece += 1) {
    const at = Math.floor((piece * (exact.length - pieceLength)) / Math.max(1, count - 1));
    pieces.push({ words: exact.slice(at, at + pieceLength), at });
  }
  const words = [...exact.slice(0, 4 * endLength).matchAll(/[\p{L}\p{N}]{5,40}/gu)]
    .sort((a, b) => b[0].length - a[0].length || a.index - b.index)
    .slice(0, 4);
  for (const word of words) pieces.push({ words: word[0], at: word.index });
  return pieces;
}

/** Guesses where the passage begins: its old place, what follows its prefix, what stands before its suffix, its pieces. */
function guessesOf(text: string, selectors: Selectors, expected: number): readonly number[] {
  const { exact, prefix, suffix } = selectors;
  const guesses = [Math.min(expected, text.length)];
  const hint = (words: string, offset: number): void => {
    for (const place of placesNear(text, words, expected, hitsPerPiece).places) guesses.push(place + offset);
  };
  const tail = prefix.slice(-contextHint);
  const head = suffix.slice(0, contextHint);
  if (tail.length === contextHint) hint(tail, tail.length);
  if (head.length === contextHint) hint(head, -exact.length);
  for (const piece of piecesOf(exact)) hint(piece.words, -piece.at);
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

/** The best fit of some words in the text around an offset. */
function alignAt(text: string, words: string, at: number, slack: number): Likeness {
  const from = Math.max(0, at - slack);
  const found = align(words, text.slice(from, Math.max(from, at + words.length + 2 * slack)));
  return {
    start: from + found.start,
    end: from + found.end,
    similarity: Math.max(0, 1 - found.distance / words.length),
  };
}

/** As `alignAt`, for a quote too long to align whole: its two ends, and as much of the rest as its length allows. */
function alignEnds(text: string, exact: string, at: number, slack: number): Likeness {
  const head = alignAt(text, exact.slice(0, endLength), at, slack);
  const tail = alignAt(text, exact.slice(-endLength), head.start + exact.length - endLength, slack);
  const length = Math.max(0, tail.end - head.start);
  const lengths = Math.min(length, exact.length) / Math.max(length, exact.length);
  return {
    start: head.start,
    end: Math.max(head.start, tail.end),
    similarity: Math.min(head.similarity, tail.similarity, lengths),
  };
}

/** The place of `words` in a stretch of text that lies nearest to `at`, or -1. */
function nearestWithin(text: string, words: string, at: number, slack: number): number {
  const from = Math.max(0, at - slack);
  const stretch = text.slice(from, at + slack);
  const place = placesNear(stretch, words, at - from, 1).places[0];
  return place === undefined ? -1 : from + place;
}

/** Moves the edges of a find to where the stored context ends and begins again, where that stands close by. */
function snap(text: string, found: Likeness, selectors: Selectors, slack: number): Span {
  const tail = selectors.prefix.slice(-contextHint);
  const head = selectors.suffix.slice(0, contextHint);
  const reach = slack + contextHint;
  const before = tail === '' ? -1 : nearestWithin(text, tail, found.start - tail.length, reach);
  const start = before < 0 ? found.start : before + tail.length;
  const after = head === '' ? -1 : nearestWithin(text, head, found.end, reach);
  const end = after < start ? found.end : after;
  if (end < start) return found;
  return { start: splitsPair(text, start) ? start - 1 : start, end: splitsPair(text, end) ? end + 1 : end };
}

/** What stands between the end of the stored prefix and the beginning of the suffix, wherever the two stand close. */
function between(text: string, selectors: Selectors, expected: number): readonly Span[] {
  const tail = selectors.prefix.slice(-contextHint);
  const head = selectors.suffix.slice(0, contextHint);
  if (tail.length < contextHint || head.length < contextHint) return [];
  const longest = 2 * selectors.exact.length + 2 * pieceLength;
  const spans: Span[] = [];
  for (const place of placesNear(text, tail, expected - tail.length, hitsPerPiece).places) {
    const start = place + tail.length;
    const length = text.slice(start, start + longest + head.length).indexOf(head);
    if (length > 0) spans.push({ start, end: start + length });
  }
  return spans;
}

/**
 * Looks for the words of a passage that were edited: near its old place, between its contexts, and where pieces of
 * it stand. Cost is bounded whatever the text is.
 * @param expected UTF-16 offset where it stood when it was stored.
 */
export function findAlike(text: string, selectors: Selectors, expected: number): readonly Likeness[] {
  const { exact } = selectors;
  const isLong = exact.length > 2 * endLength;
  const slack = slackFor(exact.length);
  const found: Likeness[] = [];
  const add = (span: Span, similarity: number): void => {
    if (!found.some((other) => overlaps(other, span))) found.push({ ...span, similarity });
  };
  if (!isLong) {
    for (const span of between(text, selectors, expected)) {
      add(span, similarityOf(exact, text.slice(span.start, span.end)));
    }
  }
  for (const at of rank(guessesOf(text, selectors, expected), slack >> 1, expected)) {
    const fit = isLong ? alignEnds(text, exact, at, slack) : alignAt(text, exact, at, slack);
    const span = snap(text, fit, selectors, slack);
    add(span, isLong ? fit.similarity : similarityOf(exact, text.slice(span.start, span.end)));
  }
  return found;
}
