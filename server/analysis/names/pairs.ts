import { entryOf, type Entry } from './gazetteer';
import type { Stream } from './stream';

/** Lexicon phrases on both sides of the hyphen at a token, or null: "China-ASEAN". */
export function pairAt({ tokens, marks }: Stream, at: number): readonly [Entry, Entry] | null {
  const hyphen = tokens[at];
  if (hyphen?.before !== 'none' || hyphen.text !== '-') return null;
  const left = entryOf(marks.over[at - 1] ?? 0);
  const right = entryOf(marks.from[at + 1] ?? 0);
  return left === null || right === null ? null : [left, right];
}

/** Whether a name begins with such a pair, or with its second half. */
export function opensWithPair(stream: Stream, first: number): boolean {
  const entry = entryOf(stream.marks.from[first] as number);
  if (entry === null) return false;
  return pairAt(stream, first + entry.words.length) !== null || pairAt(stream, first - 1) !== null;
}
