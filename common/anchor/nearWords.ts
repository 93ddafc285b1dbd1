import type { Run } from './runs';
import type { Tokens } from './tokens';
import { foldUnit } from './units';

/** A token of the earlier text and the one of the later text that it has become. */
export interface NearPair {
  readonly before: number;
  readonly after: number;
  /** Share of the letters that is the same, 0 to 1. */
  readonly likeness: number;
}

/** Tokens less alike than this are other words. */
const leastAlike = 0.6;
/** What differs in case, quotation marks or dashes alone. */
const almostSame = 0.95;

/** The letters of a word as bits, folded; other letters may share one. */
function lettersIn(text: string, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at += 1) letters |= 1 << (foldUnit(text.charCodeAt(at)) & 31);
  return letters;
}

/** How many bits are set. */
function countOf(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Whether two words may be alike at all: each letter that only one of them has costs a change. Most words of a text are
 * told apart so, many times faster than by comparing them.
 */
function mayBeAlike(length: number, letters: number, otherLength: number, otherLetters: number): boolean {
  const most = (1 - leastAlike) * Math.max(length, otherLength);
  return (
    Math.abs(length - otherLength) <= most &&
    countOf(letters & ~otherLetters) <= most &&
    countOf(otherLetters & ~letters) <= most
  );
}

/** Longer words are compared by this much of them; tokens are no longer. */
const longest = 64;
/** The folded letters of two words, and three rows of a table of distances, for one comparison at a time. */
const [lettersOfA, lettersOfB] = [new Uint16Array(longest), new Uint16Array(longest)];
const table = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)] as const;

/**
 * Share of two words that is the same: letters put in, left out, taken for others or swapped with their neighbours
 * count one each (the optimal string alignment distance).
 */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [height, width] = [Math.min(a.length, longest), Math.min(b.length, longest)];
  const longer = Math.max(height, width);
  const most = longer * (1 - leastAlike);
  if (longer === 0 || Math.abs(height - width) > most) return 0;
  let [before, previous, current] = table;
  for (let row = 0; row < height; row += 1) lettersOfA[row] = foldUnit(a.charCodeAt(row));
  for (let column = 0; column < width; column += 1) lettersOfB[column] = foldUnit(b.charCodeAt(column));
  for (let column = 0; column <= width; column += 1) previous[column] = column;
  for (let row = 1; row <= height; row += 1) {
    const letter = lettersOfA[row - 1] ?? 0;
    const last = row > 1 ? (lettersOfA[row - 2] ?? 0) : -1;
    let least = row;
    current[0] = row;
    for (let column = 1; column <= width; column += 1) {
      const other = lettersOfB[column - 1] ?? 0;
      let cost = Math.min(
        (previous[column - 1] ?? 0) + (letter === other ? 0 : 1),
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      if (column > 1 && last === other && letter === lettersOfB[column - 2])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    // No way through the rest of the table costs less than the cheapest of two rows.
    if (least > most + 1) return 0;
    [before, previous, current] = [previous, current, before];
  }
  const distance = previous[width] ?? longer;
  return distance === 0 ? almostSame : 1 - distance / longer;
}

const wordAt = (text: string, tokens: Tokens, at: number): string => text.slice(tokens.starts[at], tokens.ends[at]);

/** Pairs the tokens of two short stretches that differ by typos, in order, so that the most letters are paired. */
export function nearPairs(
  before: { readonly text: string; readonly tokens: Tokens; readonly run: Run },
  after: { readonly text: string; readonly tokens: Tokens; readonly run: Run },
): readonly NearPair[] {
  const rows = before.run.end - before.run.start;
  const columns = after.run.end - after.run.start;
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const likeness = new Float64Array((rows + 1) * width);
  const letters = new Int32Array(columns);
  const { starts, ends } = after.tokens;
  for (let column = 0; column < columns; column += 1) {
    const at = after.run.start + column;
    letters[column] = lettersIn(after.text, starts[at] ?? 0, ends[at] ?? 0);
  }
  for (let row = rows - 1; row >= 0; row -= 1) {
    const token = before.run.start + row;
    const [start, end] = [before.tokens.starts[token] ?? 0, before.tokens.ends[token] ?? 0];
    const own = lettersIn(before.text, start, end);
    for (let column = columns - 1; column >= 0; column -= 1) {
      const here = row * width + column;
      const at = after.run.start + column;
      let paired = 0;
      if (mayBeAlike(end - start, own, (ends[at] ?? 0) - (starts[at] ?? 0), letters[column] ?? 0)) {
        const alike = wordLikeness(before.text.slice(start, end), wordAt(after.text, after.tokens, at));
        if (alike >= leastAlike) {
          likeness[here] = alike;
          paired = alike * (end - start) + (best[here + width + 1] ?? 0);
        }
      }
      best[here] = Math.max(paired, best[here + 1] ?? 0, best[here + width] ?? 0);
    }
  }
  const pairs: NearPair[] = [];
  for (let row = 0, column = 0; row < rows && column < columns;) {
    const here = row * width + column;
    const [below, right] = [best[here + width] ?? 0, best[here + 1] ?? 0];
    const alike = likeness[here] ?? 0;
    if (alike > 0 && (best[here] ?? 0) > Math.max(below, right)) {
      pairs.push({ before: before.run.start + row, after: after.run.start + column, likeness: alike });
      row += 1;
      column += 1;
    } else if (right >= below) column += 1;
    else row += 1;
  }
  return pairs;
}

/** The likeness of a word to that of some others which is most like it; 0 where all of them are other words. */
export function bestLikeness(word: string, others: readonly string[]): number {
  const own = lettersIn(word, 0, word.length);
  let best = 0;
  for (const other of others)
    if (mayBeAlike(word.length, own, other.length, lettersIn(other, 0, other.length)))
      best = Math.max(best, wordLikeness(word, other));
  return best >= leastAlike ? best : 0;
}
