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

function rawLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let at = 0;
  while (at < text.length) {
    let stop = at;
    let start = -1;
    let end = at;
    for (; stop < text.length; stop += 1) {
      const code = text.charCodeAt(stop);
      if (code === LF || code === CR) break;
      if (isBlankUnit(code)) continue;
      if (start < 0) start = stop;
      end = stop + 1;
    }
    if (start >= 0 && lines.length === MAX_LINES - 1) {
      lines.push({ start, end: lastShown(text), blanksAbove: blanks });
      break;
    }
    if (start < 0) blanks += 1;
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
const startsLower = /^\p{Ll}/u;
const endsSentence = /[.!?:;"\u201d'\u2019)\]]$/;

const isFull = (line: Line): boolean => line.end - line.start >= WRAP_MIN && line.end - line.start <= WRAP_MAX;

/** Whether `line` may go on in `next`: a full line without a sentence's end, and no blank line between them. */
const mayContinue = (text: string, line: Line, next: Line): boolean =>
  next.blanksAbove === 0 && isFull(line) && !endsSentence.test(text.slice(line.end - 1, line.end));

/**
 * Whether the text is wrapped at a fixed width, as wire copy and e-mail are: most full lines then go on in the next
 * one, and that often begins with a small letter. A list of headlines has full lines too, but none begins so.
 */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let full = 0;
  let lower = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (!mayContinue(text, line, next)) continue;
    full += 1;
    if (startsLower.test(text.slice(next.start, next.start + 2))) lower += 1;
  }
  return full >= 3 && lower / full >= 0.4;
}

/**
 * Reads the paragraphs of a text: its lines that show something, trimmed; lines of a hard-wrapped text are joined up
 * to the next blank line or short line. LF, CRLF and a lone CR end a line. Linear in the text's size.
 */
export function readLines(text: string): readonly Line[] {
  const lines = rawLines(text);
  if (!isHardWrapped(text, lines)) return lines;
  const joined: Line[] = [];
  let open = false;
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (open && last !== undefined && line.blanksAbove === 0) {
      joined[joined.length - 1] = { start: last.start, end: line.end, blanksAbove: last.blanksAbove };
    } else joined.push(line);
    open = isFull(line);
  }
  return joined;
}
