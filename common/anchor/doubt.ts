import type { Span } from '../text/span';
import type { Compared } from './compared';
import { placesOf } from './places';
import type { Placing, Surroundings } from './placing';

/** Letters of a passage that tell its place without their surroundings. */
const tellingLetters = 28;
/** Letters of a passage that need less of them. */
const fewLetters = 12;

/** Whether what stands around a place tells that it is the passage's. */
export function isPinned({ left, right, isJoined }: Surroundings, solid: number): boolean {
  if (solid >= tellingLetters) return true;
  // A sign, or a word such as "of", stands everywhere: its neighbours must be the same ones.
  if (solid > 0 && solid <= 3) return isJoined && left + right >= 0.8;
  const nearer = Math.max(left, right);
  return nearer >= 0.8 || left + right >= 0.8 || (nearer >= 0.6 && solid >= fewLetters);
}

/**
 * Words that stand once in each text are the same words: several of them whatever stands around them, one alone if a
 * little of that is left.
 */
export function standsOnce(
  { before, after }: Compared,
  quote: string,
  { kept, solid }: Placing,
  { left, right }: Surroundings,
): boolean {
  const isLong = kept.end - kept.start >= 2 && solid >= 8;
  if (!isLong && (solid < 5 || Math.max(left, right) < 0.3)) return false;
  const isOnce = (text: string): boolean => text.indexOf(quote) === text.lastIndexOf(quote);
  return isOnce(before.text) && isOnce(after.text);
}

/** Text on each side of a passage that, with it, must stand once for the passage to be no other of its kind. */
const beside = 24;
/** Tokens beside a passage of which one that is pinned holds the passage, too. */
const nearPin = 12;
/** Tokens on each side of a passage that tell it from others far away that read the same, where most of them are left. */
const settled = 40;

/** Whether nothing in and beside the words of a passage tells it from others that read the same. */
export function isOneOfMany(
  { before, pinned, firm, moved }: Compared,
  span: Span,
  { kept, image: place }: Placing,
): boolean {
  for (let at = kept.start - nearPin; at < kept.end + nearPin; at += 1) if (pinned[at] === 1) return false;
  const { text, tokens } = before;
  const from = Math.max(0, span.start - beside);
  const words = text.slice(from, span.end + beside);
  const others = [from > 0 ? text.lastIndexOf(words, from - 1) : -1, text.indexOf(words, from + 1)];
  if (others.every((at) => at < 0)) return false;
  const [first, last] = [Math.max(0, kept.start - settled), Math.min(tokens.count, kept.end + settled)];
  let same = 0;
  for (let at = first; at < last; at += 1) {
    const now = firm.image[at] ?? -1;
    if (now >= place.start - 2 * settled && now < place.end + 2 * settled && moved[at] === 0) same += 1;
  }
  const [low, high] = [tokens.starts[first] ?? 0, tokens.ends[last - 1] ?? 0];
  const isNear = (at: number): boolean => at >= 0 && at < high && at + words.length > low;
  return 10 * same < 9 * (last - first) || others.some(isNear);
}

/** Text around a passage in which a copy of its words may be the one that is meant. UTF-16 units. */
const vicinity = 600;

/** Whether the very words of a passage stand more often around its place (`now`) than they did around the passage. */
export function standsMoreOften({ before, after }: Compared, span: Span, now: Span): boolean {
  const quote = before.text.slice(span.start, span.end);
  const countAround = (text: string, { start, end }: Span): number =>
    placesOf(text.slice(Math.max(0, start - vicinity), end + vicinity), quote).length;
  return countAround(after.text, now) > countAround(before.text, span);
}

/** Of the letters of a passage no more may be those of its neighbours. */
const mostContested = 0.2;

/** Whether much of a passage may be its neighbours' words, and its own others; see `contestedIn`. */
export function isContested({ before: { tokens }, contested }: Compared, { kept }: Placing): boolean {
  let [all, some] = [0, 0];
  for (let at = kept.start; at < kept.end; at += 1) {
    const letters = (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0);
    all += letters;
    if (contested[at] === 1) some += letters;
  }
  return some > mostContested * all;
}
