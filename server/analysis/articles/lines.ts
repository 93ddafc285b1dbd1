import type { Span } from '../../../common/text/span';

/** One paragraph of a source: a line, or several lines of a hard-wrapped text. The span is trimmed and never empty. */
export interface Line extends Span {
  /** How many blank lines stand directly above it. */
  readonly blanksAbove: number;
}

/** A text has at most so many paragraphs, the last one holds the rest: some twenty times a newspaper, and a bound on memory. */
const MAX_LINES = 100_000;
const LF = 10;
const CR = 13;

/** Whether a UTF-16 unit shows nothing: blanks, no-break and zero-width spaces, byte order mark, controls. */
function isBlankUnit(code: number): boolean {
  if (code > 0x20 && code < 0x7f) return false;
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Offset after the last unit that shows something. */
function lastShown(text: string): number {
  let end = text.length;
  while (end > 0 && isBlankUnit(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** Gives the offset of the next such unit from an offset on, else the text's length; asked in ascending order it is linear. */
function nextOf(text: string, unit: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      next = text.indexOf(unit, from);
      if (next < 0) next = text.length;
    }
    return next;
  };
}

function rawLines(text: string): Line[] {
  const lines: Line[] = [];
  const nextFeed = nextOf(text, '\n');
  const nextReturn = nextOf(text, '\r');
  let blanks = 0;
  let at = 0;
  while (at < text.length) {
    const stop = Math.min(nextFeed(at), nextReturn(at));
    let start = at;
    while (start < stop && isBlankUnit(text.charCodeAt(start))) start += 1;
    let end = stop;
    while (end > start && isBlankUnit(text.charCodeAt(end - 1))) end -= 1;
    if (start < stop && lines.length === MAX_LINES - 1) {
      lines.push({ start, end: lastShown(text), blanksAbove: blanks });
      break;
    }
    if (start === stop) blanks += 1;
    else {
      lines.push({ start, end, blanksAbove: blanks });
      blanks = 0;
    }
    at = stop + (text.charCodeAt(stop) === CR && text.charCodeAt(stop + 1) === LF ? 2 : 1);
  }
  return lines;
}

const WRAP_MIN = 40;
const WRAP_MAX = 100;
/** A line is broken so many units before the width of the text at most, where a program balances its lines. */
const SLACK = 6;
const MAX_WORD = 40;
const startsLower = /^\p{Ll}/u;
const endsSentence = /[.!?:;"\u201d'\u2019)\]]$/;

const lengthOf = (line: Line): number => line.end - line.start;
const isFull = (line: Line): boolean => lengthOf(line) >= WRAP_MIN && lengthOf(line) <= WRAP_MAX;
const goesOnLower = (text: string, next: Line): boolean => startsLower.test(text.slice(next.start, next.start + 2));

/** Whether `line` may go on in `next`: a full line without a sentence's end, and no blank line between them. */
const mayContinue = (text: string, line: Line, next: Line): boolean =>
  next.blanksAbove === 0 && isFull(line) && !endsSentence.test(text.slice(line.end - 1, line.end));

/**
 * The width at which a text is wrapped, as wire copy and e-mail are, or null: most full lines then go on in the next
 * one, and that often begins with a small letter. A list of headlines has full lines too, but none begins so.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let full = 0;
  let lower = 0;
  let width = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (!mayContinue(text, line, next)) continue;
    full += 1;
    if (!goesOnLower(text, next)) continue;
    lower += 1;
    width = Math.max(width, lengthOf(line));
  }
  return full >= 3 && lower / full >= 0.4 ? width : null;
}

/** Length of the first word of a line, in UTF-16 units, counted up to `MAX_WORD`. */
function firstWord(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && at - start < MAX_WORD && !isBlankUnit(text.charCodeAt(at))) at += 1;
  return at - start;
}

/**
 * Whether a wrapped text goes on in the next line: the words of the next line begin small, or its first word had no
 * room any more in the line above.
 */
const isWrapped = (text: string, line: Line, next: Line, width: number): boolean =>
  isFull(line) && (goesOnLower(text, next) || lengthOf(line) + 1 + firstWord(text, next) > width - SLACK);

/** How many blanks stand before a line's first word. */
function indentOf(text: string, { start }: Line): number {
  let at = start;
  while (at > 0 && start - at < MAX_WORD && /[ \t\u00a0\u3000]/.test(text.charAt(at - 1))) at -= 1;
  return start - at;
}

/**
 * Reads the paragraphs of a text: its lines that show something, trimmed; lines of a hard-wrapped text are joined up
 * to the next blank line, indented line, or line that is broken before it is full. LF, CRLF and a lone CR end a line.
 * Linear in the text's size.
 */
export function readLines(text: string): readonly Line[] {
  const lines = rawLines(text);
  const width = wrapWidth(text, lines);
  if (width === null) return lines;
  const joined: Line[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const last = joined[joined.length - 1];
    const goesOn =
      above !== undefined &&
      line.blanksAbove === 0 &&
      isWrapped(text, above, line, width) &&
      indentOf(text, line) <= indentOf(text, above);
    if (goesOn && last !== undefined)
      joined[joined.length - 1] = { start: last.start, end: line.end, blanksAbove: last.blanksAbove };
    else joined.push(line);
    above = line;
  }
  return joined;
}
