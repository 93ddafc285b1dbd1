import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { Document, YAMLParseError, YAMLSeq } from 'yaml';
import { messageOf } from './errorText';
import type { Edited, Problem } from './problem';
import { areAliasesTooLong, solid } from './yamlAliases';
import { entryOf, rangeOf, scalarText, tellTwins } from './yamlEntry';
import type { Entry, Tell } from './yamlEntry';

export type { Entry, Tell } from './yamlEntry';

/** Files above this size (UTF-16 units) are not read: people do not write them by hand. */
const largest = 300_000;
/** Nesting beyond this is refused before the parser sees it, which recurses until the whole process dies. */
const deepest = 100;
/** What the aliases of a list stand for may be this much, written out (UTF-16 units): more than people ever mean. */
const longestAliases = 10 * largest;

/** A file that holds a version and one list of maps, as the codebook and the decisions do. */
export interface ListFile {
  /** Path relative to the workspace folder, for messages. */
  readonly path: string;
  /** Name of the list at the top level. */
  readonly list: string;
  readonly version: number;
  /** Comment at the head of a new file, one line for each entry. */
  readonly comment: readonly string[];
}

interface Opened {
  readonly document: Document.Parsed | null;
  readonly problems: readonly Problem[];
}

const problemAt = (severity: Problem['severity'], message: string, start: number, end: number): Problem => ({
  severity,
  message,
  start,
  end: Math.max(start, end),
});

/** Whether a text may be nested more deeply than `deepest`; counts brackets, and on each line indentation and indicators. */
function mayBeTooDeep(text: string): boolean {
  let brackets = 0;
  let indicators = 0;
  let indentation = 0;
  let isIndented = true;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n') {
      indicators = 0;
      indentation = 0;
      isIndented = true;
    } else if (char === ' ') {
      if (isIndented) indentation += 1;
    } else {
      isIndented = false;
      if (char === '[' || char === '{') brackets += 1;
      else if (char === ']' || char === '}') brackets = Math.max(0, brackets - 1);
      else if (char === '-' || char === '?' || char === ':') indicators += 1;
    }
    // A nesting by indentation takes at least one column a level.
    if (brackets > deepest || indicators > 4 * deepest || indentation > 4 * deepest) return true;
  }
  return false;
}

const cannotBeRead = (message: string): Opened => ({ document: null, problems: [problemAt('error', message, 0, 0)] });

/** What is wrong, for people: of a second document the parser says only which of its functions would read it. */
const faultOf = ({ code, message }: YAMLParseError): string =>
  code === 'MULTIPLE_DOCS' ? 'The file must be one document: "---" begins another, which is not read.' : `${message}.`;

/** Parses YAML; syntax errors are problems. Does not throw. Names that stand twice are looked for by `entryOf`. */
function open(text: string): Opened {
  if (text.length > largest) return cannotBeRead('The file is too large to be read.');
  if (mayBeTooDeep(text)) return cannotBeRead('The file is nested too deeply to be read.');
  try {
    // The parser's own search for names that stand twice takes time with the square of their number.
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
    const told = [
      ...document.errors.map((error) => problemAt('error', faultOf(error), ...error.pos)),
      ...document.warnings.map((warning) => problemAt('information', `${warning.message}.`, ...warning.pos)),
    ];
    return { document, problems: told };
  } catch {
    return cannotBeRead('The file cannot be read as YAML.');
  }
}

/** The list of a document; null when it has none that can be read. */
function listOf(document: Document.Parsed | null, file: ListFile, tell: Tell): YAMLSeq | null {
  const root: unknown = document?.contents ?? null;
  if (document === null || root === null || (isScalar(root) && root.value === null)) return null;
  if (!isMap(root)) {
    tell('error', `The file must be a map with "version" and "${file.list}".`, root);
    return null;
  }
  tellTwins(root, tell);
  for (const pair of root.items) {
    const name = scalarText(pair.key) ?? '';
    if (name !== 'version' && name !== file.list) {
      tell('information', `"${name}" is not known to Copydesk. It is kept.`, pair.key);
    }
  }
  const version = root.get('version');
  if (typeof version === 'number' && version > file.version) {
    const message = `The file has format version ${version}; this Copydesk knows version ${file.version} and will not change it.`;
    tell('error', message, root.get('version', true));
  }
  const list: unknown = root.get(file.list, true);
  if (isSeq(list)) {
    if (!areAliasesTooLong(list, document, longestAliases)) return list;
    tell('error', `The aliases of "${file.list}" stand for too much to be read.`, list);
    return null;
  }
  if (list !== undefined && !(isScalar(list) && list.value === null))
    tell('error', `"${file.list}" must be a list.`, list);
  return null;
}

/**
 * Reads a list file. Never throws.
 * @param read is called for each entry that is a map, with a function to tell problems.
 * @returns the problems in text order.
 */
export function readList(text: string, file: ListFile, read: (entry: Entry, tell: Tell) => void): readonly Problem[] {
  const { document, problems } = open(text);
  const told = [...problems];
  const tell: Tell = (severity, message, node) => {
    const { start, end } = rangeOf(node);
    told.push(problemAt(severity, message, start, end));
  };
  for (const item of listOf(document, file, tell)?.items ?? []) {
    const node = document && solid(item, document);
    if (document && isMap(node)) {
      tellTwins(node, tell);
      read(entryOf(node, document), tell);
    } else tell('warning', `An entry of "${file.list}" must be a map. It is kept.`, item);
  }
  return told.sort((a, b) => a.start - b.start);
}

/** Why a file with an error is left alone, and where the error stands. */
const refusalOf = ({ path }: ListFile, text: string, { message, start }: Problem): string =>
  `${path}, line ${text.slice(0, start).split('\n').length}: ${message} Nothing was changed.`;

/** Text of a new list file. */
export function newList(file: ListFile, entries: readonly Readonly<Record<string, unknown>>[]): string {
  const comment = file.comment.map((line) => `# ${line}\n`).join('');
  const document = parseDocument(`${comment}version: ${file.version}\n${file.list}: []\n`);
  document.set(file.list, document.createNode(entries));
  return document.toString({ lineWidth: 0 });
}

/** The lines of a new entry of a list, in block style, the first one with its dash. */
export const newItem = (entry: Readonly<Record<string, unknown>>): readonly string[] =>
  stringify([entry], { lineWidth: 0 }).trimEnd().split('\n');

/**
 * Changes the list of a list file; comments, unknown members and CRLF line ends stay. Blank text counts as a new file.
 * Refused, with the text untouched, when the file has an error or a newer version.
 * @param change works on the parsed list and the document that makes new nodes; returns a message to refuse.
 */
export function editList(
  text: string,
  file: ListFile,
  change: (list: YAMLSeq, document: Document, entryAt: (node: unknown) => Entry | null) => string | null,
): Edited {
  if (text.trim() === '') return editList(newList(file, []), file, change);
  const { document, problems } = open(text);
  const told: Problem[] = [...problems];
  const tell: Tell = (severity, message, node) => {
    const { start, end } = rangeOf(node);
    told.push(problemAt(severity, message, start, end));
  };
  for (const item of listOf(document, file, tell)?.items ?? []) if (isMap(item)) tellTwins(item, tell);
  const fault = told.find((problem) => problem.severity === 'error');
  if (fault) return { ok: false, message: refusalOf(file, text, fault) };
  if (!document) return { ok: false, message: `${file.path} cannot be read as YAML.` };
  if (!isMap(document.contents)) {
    document.contents = parseDocument(`version: ${file.version}\n${file.list}: []\n`)
      .contents as typeof document.contents;
  }
  if (!isSeq(document.get(file.list, true))) document.set(file.list, document.createNode([]));
  const list = document.get(file.list, true) as YAMLSeq;
  const refusal = change(list, document, (node) => {
    const map = solid(node, document);
    return isMap(map) ? entryOf(map, document) : null;
  });
  if (refusal !== null) return { ok: false, message: refusal };
  // The list of a new file is written "[]"; its first entry begins a block.
  if (list.items.length === 1) list.flow = false;
  try {
    const printed = document.toString({ lineWidth: 0, flowCollectionPadding: /[[{] /.test(text) });
    return { ok: true, text: text.includes('\r\n') ? printed.replace(/\r?\n/g, '\r\n') : printed };
  } catch (error) {
    // An alias of what was taken out stands for nothing.
    return { ok: false, message: `The file could not be read any more after this: ${messageOf(error)}.` };
  }
}

/** Begins a value that is written in quotes or as a block. */
const quoted = /^["'|>]/;
/** Ends a value, or means something, within brackets. */
const bracketed = /[,[\]{}]/;

/**
 * A text of one line as a value in YAML that may stand in brackets too; in quotes where it must be.
 * @param before what stands there now: what is in quotes stays so
 */
export function scalarFor(name: string, before = ''): string {
  const plain = stringify(name, { lineWidth: 0 }).trimEnd();
  return quoted.test(before) || plain !== name || bracketed.test(name) ? JSON.stringify(name) : name;
}
