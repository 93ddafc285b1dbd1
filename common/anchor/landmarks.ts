import { firstFrom } from './compared';
import { contextLength } from './contextLength';
import type { Landmarks, Selectors } from './model';
import { shingleAt } from './runs';
import { tokensOf } from './tokens';
import type { Tokens } from './tokens';
import type { Span } from '../text/span';

/** Words that are kept from each side. */
const mostWords = 8;
/** Shorter words tell no place. */
const [shortest, longest] = [4, 24];
/** How far from the passage words are taken, and how far they are looked for: text comes in between. UTF-16 units. */
const [taken, lookedFor] = [320, 520];
/** Fewer words than this say nothing. */
const fewest = 4;

/** So many tokens in a row make a turn of words. */
const turn = 3;

/** Prepares the choice of landmarks in one text; its words are counted once. */
export function createLandmarks(text: string): (span: Span) => Landmarks {
  let tokens: Tokens | null = null;
  const counts = new Map<number, number>();
  const turns = new Map<number, number>();
  const count = (map: Map<number, number>, key: number): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  const read = (): Tokens => {
    const all = tokensOf(text);
    for (const id of all.ids) count(counts, id);
    for (let at = 0; at + turn <= all.count; at += 1) count(turns, shingleAt(all.ids, at, turn));
    return all;
  };
  return (span) => {
    tokens ??= read();
    const [start, end] = [span.start - contextLength, span.end + contextLength];
    return {
      before: wordsIn(text, tokens, counts, { start: start - taken, end: start }),
      after: wordsIn(text, tokens, counts, { start: end, end: end + taken }),
      isFormula: isFormula(tokens, turns, span),
    };
  };
}

/** Whether most turns of words of a passage, with the two words beside it, stand elsewhere in the text too. */
function isFormula(tokens: Tokens, turns: ReadonlyMap<number, number>, span: Span): boolean {
  const from = Math.max(0, firstFrom(tokens.ends, span.start + 1) - turn + 1);
  const to = Math.min(tokens.count - turn, firstFrom(tokens.starts, span.end) - 1);
  let [all, repeated] = [0, 0];
  for (let at = from; at <= to; at += 1) {
    all += 1;
    if ((turns.get(shingleAt(tokens.ids, at, turn)) ?? 0) > 1) repeated += 1;
  }
  return all > 0 && 2 * repeated > all;
}

/** The rarest words of a stretch, of equally rare ones the longest, in text order. */
function wordsIn(text: string, tokens: Tokens, counts: ReadonlyMap<number, number>, within: Span): string {
  const words: { readonly at: number; readonly length: number; readonly count: number }[] = [];
  const end = firstFrom(tokens.ends, within.end + 1);
  for (let at = firstFrom(tokens.starts, within.start); at < end; at += 1) {
    const length = (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0);
    if (length < shortest || length > longest) continue;
    words.push({ at, length, count: counts.get(tokens.ids[at] ?? 0) ?? 0 });
  }
  return words
    .sort((a, b) => a.count - b.count || b.length - a.length || a.at - b.at)
    .slice(0, mostWords)
    .sort((a, b) => a.at - b.at)
    .map(({ at }) => text.slice(tokens.starts[at], tokens.ends[at]))
    .join(' ');
}

/**
 * Share of a passage's landmarks that stand near a place, 0 to 1; null when too few were stored to tell. A passage that
 * was moved leaves them behind.
 */
export function landmarksAt(text: string, place: Span, { landmarks }: Selectors): number | null {
  if (!landmarks) return null;
  const [before, after] = [landmarks.before, landmarks.after].map((words) => words.split(' ').filter(Boolean));
  const all = (before?.length ?? 0) + (after?.length ?? 0);
  if (!before || !after || all < fewest) return null;
  const left = text.slice(Math.max(0, place.start - lookedFor), place.start);
  const right = text.slice(place.end, place.end + lookedFor);
  const found =
    before.filter((word) => left.includes(word)).length + after.filter((word) => right.includes(word)).length;
  return found / all;
}
