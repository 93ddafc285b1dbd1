import type { Span } from './span';

/** A JSON text's value, with the place of every object and array in it; or what is wrong and where (UTF-16 offset). */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown; readonly spans: ReadonlyMap<object, Span> }
  | { readonly ok: false; readonly message: string; readonly offset: number };

/** Nesting beyond this is refused, so that nothing that walks the value runs out of stack. */
const deepest = 200;

const blanks = /[ \t\n\r]*/y;
// oxlint-disable-next-line no-control-regex -- JSON forbids them in strings
const plainString = /"[^"\\\u0000-\u001f]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const words: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

class Fault extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

/** The reader's place in the text. */
interface Cursor {
  readonly text: string;
  readonly spans: Map<object, Span>;
  at: number;
}

function matchAt(pattern: RegExp, cursor: Cursor): string {
  pattern.lastIndex = cursor.at;
  return pattern.exec(cursor.text)?.[0] ?? '';
}

const skipBlanks = (cursor: Cursor): void => {
  cursor.at += matchAt(blanks, cursor).length;
};

function fail(cursor: Cursor, wanted: string): never {
  const found = cursor.at >= cursor.text.length ? 'the file ends' : `${JSON.stringify(cursor.text[cursor.at])} stands`;
  throw new Fault(`${wanted} is expected where ${found}`, cursor.at);
}

function readString(cursor: Cursor): string {
  const { text } = cursor;
  const start = cursor.at;
  if (text[start] !== '"') fail(cursor, 'a string in double quotes');
  cursor.at += matchAt(plainString, cursor).length;
  if (text[cursor.at] === '"') {
    cursor.at += 1;
    return text.slice(start + 1, cursor.at - 1);
  }
  while (cursor.at < text.length && text[cursor.at] !== '"') {
    if (text.charCodeAt(cursor.at) < 0x20) fail(cursor, 'the end of the string');
    cursor.at += text[cursor.at] === '\\' ? 2 : 1;
  }
  if (cursor.at >= text.length) fail(cursor, 'the end of the string');
  cursor.at += 1;
  try {
    return JSON.parse(text.slice(start, cursor.at)) as string;
  } catch {
    throw new Fault('a string holds an escape that JSON does not know', start);
  }
}

/** Reads what stands between brackets: parts that `readPart` reads, with commas between. */
function readParts(cursor: Cursor, close: string, readPart: () => void): void {
  cursor.at += 1;
  skipBlanks(cursor);
  if (cursor.text[cursor.at] === close) {
    cursor.at += 1;
    return;
  }
  for (;;) {
    readPart();
    skipBlanks(cursor);
    const mark = cursor.text[cursor.at];
    if (mark !== ',' && mark !== close) fail(cursor, `"," or "${close}"`);
    cursor.at += 1;
    if (mark === close) return;
    skipBlanks(cursor);
  }
}

function readObject(cursor: Cursor, depth: number): object {
  const start = cursor.at;
  const members = new Map<string, unknown>();
  readParts(cursor, '}', () => {
    const keyAt = cursor.at;
    const key = readString(cursor);
    if (members.has(key)) throw new Fault(`the name ${JSON.stringify(key)} stands twice in one object`, keyAt);
    skipBlanks(cursor);
    if (cursor.text[cursor.at] !== ':') fail(cursor, '":"');
    cursor.at += 1;
    members.set(key, readValue(cursor, depth + 1));
  });
  const value = Object.fromEntries(members);
  cursor.spans.set(value, { start, end: cursor.at });
  return value;
}

function readArray(cursor: Cursor, depth: number): readonly unknown[] {
  const start = cursor.at;
  const value: unknown[] = [];
  readParts(cursor, ']', () => {
    value.push(readValue(cursor, depth + 1));
  });
  cursor.spans.set(value, { start, end: cursor.at });
  return value;
}

function readValue(cursor: Cursor, depth: number): unknown {
  if (depth > deepest) throw new Fault(`values are nested more than ${deepest} deep`, cursor.at);
  skipBlanks(cursor);
  const { text } = cursor;
  const mark = text[cursor.at];
  if (mark === '{') return readObject(cursor, depth);
  if (mark === '[') return readArray(cursor, depth);
  if (mark === '"') return readString(cursor);
  for (const [word, value] of words) {
    if (!text.startsWith(word, cursor.at)) continue;
    cursor.at += word.length;
    return value;
  }
  const digits = matchAt(number, cursor);
  if (digits === '') fail(cursor, 'a value');
  cursor.at += digits.length;
  return Number(digits);
}

/**
 * Reads JSON (RFC 8259), as `JSON.parse` does, and stricter in two points: a name that stands twice in an object is an
 * error, because one of the values would be lost, and so is nesting beyond 200. Unlike `JSON.parse` it says in every
 * engine where an error is, and where each object and array stands, so that parts can be kept byte for byte. Never throws.
 */
export function parseJson(text: string): ParsedJson {
  const cursor: Cursor = { text, spans: new Map(), at: text.startsWith('\ufeff') ? 1 : 0 };
  try {
    const value = readValue(cursor, 0);
    skipBlanks(cursor);
    if (cursor.at < text.length) fail(cursor, 'the end of the file');
    return { ok: true, value, spans: cursor.spans };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, message: error.message, offset: error.offset };
    throw error;
  }
}
