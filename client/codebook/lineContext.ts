import type { Span } from '../../common/text/span';

/**
 * What somebody writes at a place of a codebook, read from its lines alone: while one types, it is seldom sound YAML.
 * `span` is what is to be replaced, UTF-16 offsets in the text.
 */
export type LineContext =
  /** A name at the top of the file. */
  | { readonly kind: 'top'; readonly span: Span }
  /** A new entry of the list; the span begins at the line's start, `indent` columns before the entry's dash. */
  | { readonly kind: 'entry'; readonly span: Span; readonly indent: number }
  /**
   * A member's name; `members` are the others of the entry with their values. A line that does not stand in their column
   * is replaced from its start: `indent` columns come before the name. `entryIndent` is as in `entry` where a new entry
   * may begin as well, else null.
   */
  | {
      readonly kind: 'key';
      readonly span: Span;
      readonly indent: number;
      readonly entryIndent: number | null;
      readonly members: ReadonlyMap<string, string>;
    }
  | {
      readonly kind: 'value';
      readonly span: Span;
      readonly key: string;
      readonly members: ReadonlyMap<string, string>;
    };

/** Lines of an entry are looked for this far up and down. */
const mostLines = 400;
/** Columns before an entry's dash where the file has no entry yet. */
const usualIndent = 2;

const indentOf = (line: string): number => line.length - line.trimStart().length;
const isBlank = (line: string): boolean => line.trim() === '';
/** Whether a line begins an entry of a list. */
const begins = (line: string): boolean => /^-(?:\s|$)/.test(line.trimStart());

/** A value without its quotes and without a comment behind it. */
function plainValue(text: string): string {
  const value = text.trim();
  const quote = value[0];
  if (quote === '"' || quote === "'") return value.slice(1, Math.max(1, value.lastIndexOf(quote)));
  const comment = value.indexOf(' #');
  return (comment < 0 ? value : value.slice(0, comment)).trim();
}

/** Members that stand in pieces of text such as `name: claim`. */
function membersOf(pieces: readonly string[]): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  for (const piece of pieces) {
    const colon = piece.indexOf(':');
    const key = piece.slice(0, colon).trim();
    if (colon > 0 && /^\w{1,40}$/.test(key)) members.set(key, plainValue(piece.slice(colon + 1)));
  }
  return members;
}

/** A stretch of a line that holds one member, and the other members beside it. */
interface Piece {
  /** Columns. */
  readonly start: number;
  readonly end: number;
  readonly others: readonly string[];
  /** Column in which the members of its entry stand; null for a member that stands behind something else. */
  readonly column: number | null;
}

/** The member at a column within curly brackets on one line; null outside of them. */
function pieceInBrackets(line: string, column: number): Piece | null {
  const open = line.slice(0, column).lastIndexOf('{');
  if (open < 0 || line.slice(open, column).includes('}')) return null;
  const close = line.indexOf('}', column);
  let at = open + 1;
  let found: Piece | null = null;
  const pieces = line.slice(at, close < 0 ? line.length : close).split(',');
  for (const [number, piece] of pieces.entries()) {
    const end = at + piece.length;
    if (found === null && column <= end) found = { start: at, end, others: pieces.toSpliced(number, 1), column: null };
    at = end + 1;
  }
  return found;
}

/** Column of what a line says, behind indentation and dash. */
const contentStart = (line: string): number => {
  const indent = indentOf(line);
  return begins(line) ? Math.min(line.length, indent + 1 + indentOf(line.slice(indent + 1))) : indent;
};

/** The member of a line of its own; the others stand on the lines of its entry above and below. */
function pieceOfLine(lines: readonly string[], at: number): Piece {
  const line = lines[at] ?? '';
  let first = at;
  while (first > 0 && at - first < mostLines && !begins(lines[first] ?? '')) first -= 1;
  const indent = indentOf(lines[first] ?? '');
  const others: string[] = [];
  for (let row = first; row < lines.length && row - first < mostLines; row += 1) {
    const one = lines[row] ?? '';
    if (row !== first && row !== at && !isBlank(one) && indentOf(one) <= indent) break;
    if (row !== at) others.push(one.slice(contentStart(one)));
  }
  const head = lines[first] ?? '';
  const column = first === at || !begins(head) ? null : contentStart(head);
  return { start: isBlank(line) ? 0 : contentStart(line), end: line.length, others, column };
}

/** Column where a value ends that begins at a column: before a comment and blanks, behind its closing quote. */
function valueEnd(line: string, from: number, end: number): number {
  const rest = line.slice(from, end);
  const quote = rest[0];
  const close = quote === '"' || quote === "'" ? rest.indexOf(quote, 1) : -1;
  if (close > 0) return from + close + 1;
  const comment = rest.indexOf(' #');
  return from + rest.slice(0, comment < 0 ? rest.length : comment).trimEnd().length;
}

/** What is written at an offset of the text; null where nothing can be offered. */
export function lineContext(text: string, offset: number): LineContext | null {
  const lines = text.split(/\r?\n/);
  const lineStart = text.slice(0, offset).lastIndexOf('\n') + 1;
  const at = text.slice(0, lineStart).split('\n').length - 1;
  const line = lines[at] ?? '';
  const column = Math.min(offset - lineStart, line.length);
  const span = (from: number, to: number): Span => ({
    start: lineStart + Math.min(from, column),
    end: lineStart + Math.max(to, column),
  });
  const before = line.slice(0, column);
  const isComment = before.trimStart().startsWith('#') || before.includes(' #');
  // Behind a dash without a blank nothing can stand.
  if (isComment || /^\s{0,1000}-$/.test(before)) return null;

  const dash = indentOf(lines.find(begins) ?? ' '.repeat(usualIndent));
  const hasList = lines.some((one) => one.startsWith('tags:'));
  const bracketed = pieceInBrackets(line, column);
  const above = lines[at - 1] ?? '';
  const isBetween = isBlank(above) || above.startsWith('tags:');
  if (isBlank(line) && hasList && column <= dash && (isBetween || column === 0))
    return { kind: 'entry', span: span(0, column), indent: dash };
  const isTop = isBlank(line) ? !hasList : indentOf(line) === 0 && !begins(line);
  if (isTop && !bracketed) return before.includes(':') ? null : { kind: 'top', span: span(0, wordEnd(line, column)) };

  const { start, end, others, column: wanted } = bracketed ?? pieceOfLine(lines, at);
  const members = membersOf(others);
  const piece = line.slice(start, column);
  const colon = piece.indexOf(':');
  if (colon < 0) {
    const isWord = column >= start && /^\w{0,40}$/.test(piece.trim());
    if (!isWord) return null;
    const from = start + indentOf(piece);
    const isAstray = wanted !== null && wanted !== from;
    return {
      kind: 'key',
      span: span(isAstray ? 0 : from, wordEnd(line, column)),
      indent: isAstray ? wanted : 0,
      entryIndent: isAstray && isBlank(line) && column <= dash ? dash : null,
      members,
    };
  }
  const from = start + colon + 1 + indentOf(line.slice(start + colon + 1, column));
  return { kind: 'value', key: piece.slice(0, colon).trim(), span: span(from, valueEnd(line, from, end)), members };
}

/** Column where the word at a column ends. */
const wordEnd = (line: string, column: number): number =>
  column + (/^\w{0,40}/.exec(line.slice(column))?.[0].length ?? 0);
