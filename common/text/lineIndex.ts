import { countBelow } from './sorted';

/** A place in a text as editors count it: zero-based line and UTF-16 column. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Line starts of one text, for turning offsets into lines and back. */
export interface LineIndex {
  /** Offset of each line's first code unit; the first is 0. */
  readonly starts: readonly number[];
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
}

const LF = 10;
const CR = 13;

/** Reads the line starts of a text; LF, CRLF and a lone CR end a line, as in the Language Server Protocol. */
export function lineIndexOf(text: string): LineIndex {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return { starts, length: text.length };
}

/** Line and column of an offset; an offset outside the text is clamped to it. */
export function lineColumnAt(index: LineIndex, offset: number): LineColumn {
  const at = Math.max(0, Math.min(offset, index.length));
  const line = Math.max(0, countBelow(index.starts, (start) => start <= at) - 1);
  return { line, column: at - (index.starts[line] ?? 0) };
}

/** Offset of a line and column; a place outside the text is clamped to it. */
export function offsetAt(index: LineIndex, place: LineColumn): number {
  if (place.line < 0) return 0;
  const start = index.starts[place.line];
  if (start === undefined) return index.length;
  const next = index.starts[place.line + 1] ?? index.length;
  return Math.min(start + Math.max(0, place.column), Math.max(start, next));
}
