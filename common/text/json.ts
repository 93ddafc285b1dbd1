import type { Span } from './span';

/** The place of an object or array, and those of an array's parts, which may be neither. */
interface Place extends Span {
  readonly parts: readonly Span[];
}

/** A JSON text's value, and the place of every object and array in it; or what is wrong and where (UTF-16 offset). */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown; readonly spanOf: (node: object) => Place | undefined }
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
  readonly spans: Map<object, Place>;
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
  cursor.spans.set(value, { start, end: cursor.at, parts: [] });
  return value;
}

function readArray(cursor: Cursor, depth: number): readonly unknown[] {
  const start = cursor.at;
  const value: unknown[] = [];
  const parts: Span[] = [];
  readParts(cursor, ']', () => {
    const partAt = cursor.at;
    value.push(readValue(cursor, depth + 1));
    parts.push({ start: partAt, end: cursor.at });
  });
  cursor.spans.set(value, { start, end: cursor.at, parts });
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

/** Reads what `JSON.parse` has found to be JSON, and more strictly; throws a `Fault`. */
function readStrictly(text: string): { readonly value: unknown; readonly spans: ReadonlyMap<object, Place> } {
  const cursor: Cursor = { text, spans: new Map(), at: text.startsWith('\ufeff') ? 1 : 0 };
  const value = readValue(cursor, 0);
  skipBlanks(cursor);
  if (cursor.at < text.length) fail(cursor, 'the end of the file');
  return { value, spans: cursor.spans };
}

const isNode = (value: unknown): value is object => typeof value === 'object' && value !== null;

const quote = 0x22;
const backslash = 0x5c;
const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
/** Whether a sign can stand before a string's first quotation mark: a blank, or one of `,` `:` `[` `{`. */
const canPrecede = (code: number): boolean =>
  isBlank(code) || code === 0x2c || code === 0x3a || code === 0x5b || code === 0x7b;

/** A name with such an end could be taken for a string that begins with a colon; see `countColons`. */
const isOdd = (name: string): boolean => canPrecede(name.charCodeAt(name.length - 1));

/** How many members the objects of a value have in all; more than any text has where we have to look ourselves. */
function countMembers(value: unknown, depth: number): number {
  if (depth > deepest) return Infinity;
  if (!isNode(value)) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const part of value as readonly unknown[]) count += countMembers(part, depth + 1);
    return count;
  }
  const members = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(members)) count += isOdd(name) ? Infinity : 1 + countMembers(members[name], depth + 1);
  return count;
}

/** What the quotation mark before a colon is: escaped within a string, the beginning of one, or the end of a name. */
function markAt(text: string, at: number): 'inside' | 'begins' | 'ends' {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === backslash) slashes += 1;
  if (slashes % 2 === 1) return 'inside';
  return slashes === 0 && canPrecede(text.charCodeAt(at - 1)) ? 'begins' : 'ends';
}

/**
 * How many colons follow a name in a text that is known to be JSON and in which no name is odd; undefined where one
 * stands behind a blank. A colon outside of strings has a quotation mark before it, and so have some within them.
 */
function countColons(text: string): number | undefined {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    let before = at - 1;
    let code = text.charCodeAt(before);
    const isParted = isBlank(code);
    while (isBlank(code)) code = text.charCodeAt((before -= 1));
    if (code !== quote || markAt(text, before) !== 'ends') continue;
    if (isParted) return undefined;
    count += 1;
  }
  return count;
}

/**
 * The value as the engine reads it, many times faster than we do; undefined where we have to look ourselves. Every
 * member has one colon, one that was lost to its twin as well, so that as many members as colons means no twins.
 */
function readFast(text: string): { readonly value: unknown } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
  return countMembers(value, 0) === countColons(text) ? { value } : undefined;
}

/** Notes the places of a value's objects and arrays for those of an equal value. */
function pair(own: object, twin: object, spans: ReadonlyMap<object, Place>, into: Map<object, Place>): void {
  const span = spans.get(twin);
  if (span) into.set(own, span);
  for (const [name, part] of Object.entries(own)) {
    const other = (twin as Readonly<Record<string, unknown>>)[name];
    if (isNode(part) && isNode(other)) pair(part, other, spans, into);
  }
}

/** Places in a text that was read the fast way, looked up when somebody asks. */
function lazySpans(text: string, value: unknown): (node: object) => Place | undefined {
  let places: Map<object, Place> | undefined;
  return (node) => {
    if (places === undefined) {
      places = new Map();
      const strict = readStrictly(text);
      if (isNode(value) && isNode(strict.value)) pair(value, strict.value, strict.spans, places);
    }
    return places.get(node);
  };
}

/**
 * Reads JSON (RFC 8259), as `JSON.parse` does, and stricter in two points: a name that stands twice in an object is an
 * error, because one of the values would be lost, and so is nesting beyond 200. Unlike `JSON.parse` it says in every
 * engine where an error is, and where each object, array and part of an array stands, so that parts can be kept byte for
 * byte. Never throws.
 */
export function parseJson(text: string): ParsedJson {
  const fast = readFast(text);
  if (fast) return { ok: true, value: fast.value, spanOf: lazySpans(text, fast.value) };
  try {
    const { value, spans } = readStrictly(text);
    return { ok: true, value, spanOf: (node) => spans.get(node) };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, message: error.message, offset: error.offset };
    throw error;
  }
}
