import { byCode } from '../text/sorted';
import * as v from 'valibot';
import { parseJson } from '../text/json';
import { lineColumnAt, lineIndexOf } from '../text/lineIndex';
import { sliceOf } from '../text/span';
import { isMeantAsOurs, readItem, type ReadItem } from './item';
import { itemOf } from './itemOf';
import { lossOf, lostByPart, lostNumbers } from './lostNumbers';
import type { Annotation } from './model';
import { createReadPlain } from './plainItem';
import { faultOf, page as pageSchema, terms } from './schema';
import type { JsonMembers } from './unknown';

/** Version of the sidecar format that this code reads and writes. */
const sidecarVersion = 1;

/** Something in a file that people should know of; `line` counts from 1. */
export interface FileProblem {
  /**
   * A conflict that git has left; no page that we can read; a newer format; an item that is kept and not shown: a
   * spoilt one of ours, or another tool's.
   */
  readonly kind: 'conflict' | 'broken' | 'newer' | 'kept' | 'foreign';
  readonly message: string;
  readonly line: number | null;
}

/** What a sidecar file says. */
export interface SidecarContent {
  /** Ours; in a parsed file in its order. */
  readonly annotations: readonly Annotation[];
  /** Items of other tools and shapes: their JSON text, byte for byte. */
  readonly foreign: readonly string[];
  /** Members of the page itself that we do not know. */
  readonly unknown: JsonMembers;
}

export type ParsedSidecar =
  | ({ readonly ok: true; readonly problems: readonly FileProblem[] } & SidecarContent)
  | { readonly ok: false; readonly error: FileProblem };

/** A sidecar with nothing in it. */
export const emptySidecar: SidecarContent = { annotations: [], foreign: [], unknown: {} };

export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';
export const vocabulary = 'urn:copydesk:ns#';

/** The workspace folder, seen from a source's sidecar in `.copydesk/annotations/` and the source's own folders. */
const baseOf = (source: string): string => '../'.repeat(source.split('/').length + 1);

/** Whether a page's context is one that we write; any other is kept. */
function isOwnContext(context: unknown): boolean {
  if (!Array.isArray(context) || context.length !== 2 || context[0] !== annotationContext) return false;
  const own: unknown = context[1];
  if (typeof own !== 'object' || own === null) return false;
  const members = own as JsonMembers;
  const names = Object.keys(members).sort();
  return names.length === 2 && names[0] === '@base' && names[1] === 'copydesk' && members['copydesk'] === vocabulary;
}

const conflictMark = /^(?:<{7}|>{7})(?: |\r?$)/m;

/** A value that is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const refused = (kind: FileProblem['kind'], message: string, line: number | null): ParsedSidecar => ({
  ok: false,
  error: { kind, message, line },
});

/** The page's own members, without those that we write anew. */
function unknownOf(page: JsonMembers): JsonMembers {
  const known = ['type', terms.version, 'items', ...(isOwnContext(page['@context']) ? ['@context'] : [])];
  return Object.fromEntries(Object.entries(page).filter(([name]) => !known.includes(name)));
}

/** Why a value is no page of annotations, or null. */
function pageFaultOf(value: unknown): string | null {
  const { type, items } = (value ?? {}) as JsonMembers;
  // The schema would walk through all items, of which it knows nothing.
  if (type === 'AnnotationPage' && Array.isArray(items)) return null;
  const result = v.safeParse(pageSchema, value);
  return result.success ? null : faultOf(result.issues);
}

/** Why a page must not be touched by this version of the format, or null. A page without a version is taken for one of today's. */
function versionFault(version: unknown): string | null {
  if (version === undefined || version === sidecarVersion) return null;
  if (typeof version === 'number' && version > sidecarVersion) {
    return (
      `This file has format version ${version}; this Copydesk knows version ${sidecarVersion}. ` +
      'Update Copydesk to work with it. The file is left as it is.'
    );
  }
  return `"${terms.version}" must be ${sidecarVersion}. The file is left as it is.`;
}

/**
 * Reads a sidecar. Never throws: broken JSON, a merge conflict, a newer format or another shape give an error with a
 * message for people, and then the file must not be written. So does blank text, and a number in the page's own members
 * that could not be written again. Items that are no annotations of our shape are foreign and kept; one with such a number
 * is too, and the second of two with one id, because only one can be changed.
 */
export function parseSidecar(json: string): ParsedSidecar {
  // We take a file away when nothing is left to say: one without a word was cut off, or is about to be written.
  if (/^[\s\ufeff]*$/.test(json)) return refused('broken', 'This file is empty: it may have been cut off.', 1);
  const lines = once(() => lineIndexOf(json));
  const lineAt = (offset: number): number => lineColumnAt(lines(), offset).line + 1;
  const parsed = parseJson(json);
  if (!parsed.ok) {
    const conflict = conflictMark.exec(json);
    if (!conflict) return refused('broken', `This is no valid JSON: ${parsed.message}.`, lineAt(parsed.offset));
    const message =
      'The file holds an unresolved merge conflict (with the marks <<<<<<< and >>>>>>>): ' +
      'resolve it, or run "Copydesk: Merge Annotations".';
    return refused('conflict', message, lineAt(conflict.index));
  }
  const pageFault = pageFaultOf(parsed.value);
  if (pageFault !== null) {
    return refused('broken', `This is no page of annotations (AnnotationPage) as Copydesk writes it: ${pageFault}.`, 1);
  }
  const page = parsed.value as JsonMembers & { readonly items: readonly unknown[] };
  const fault = versionFault(page[terms.version]);
  if (fault !== null) return refused('newer', fault, null);

  const spans = once(() => parsed.spanOf(page.items)?.parts ?? []);
  const lost = lostNumbers(json);
  const lostIn = lostByPart(lost, lost.length === 0 ? [] : spans());
  const ownLost = lostIn.get(-1);
  if (ownLost) return refused('broken', `The file is left as it is: ${lossOf(ownLost)}.`, lineAt(ownLost.at));

  const annotations: Annotation[] = [];
  const foreign: string[] = [];
  const problems: FileProblem[] = [];
  const ids = new Set<string>();
  const readPlain = createReadPlain();
  page.items.forEach((item, at) => {
    const plain = readPlain(item);
    const read: ReadItem = plain ? { ok: true, annotation: plain } : readItem(item);
    const loss = lostIn.get(at);
    if (read.ok && !loss && !ids.has(read.annotation.id)) {
      ids.add(read.annotation.id);
      annotations.push(read.annotation);
      return;
    }
    const span = spans()[at];
    foreign.push(span ? sliceOf(json, span) : JSON.stringify(item));
    const unfit = loss && lossOf(loss);
    const why = read.ok ? (unfit ?? `another one has the same id (${read.annotation.id})`) : read.fault;
    const isOurs = isMeantAsOurs(item);
    const message = isOurs
      ? `An annotation is kept as it is but not shown: ${why}.`
      : `An item of another tool is kept as it is, and not changed: ${why}.`;
    problems.push({ kind: isOurs ? 'kept' : 'foreign', message, line: span ? lineAt(span.start) : null });
  });
  return { ok: true, annotations, foreign, unknown: unknownOf(page), problems };
}

/** Order of annotations in a file: by position, then by id, so that neighbours in the text are neighbours in a diff. */
export function byPosition(a: Annotation, b: Annotation): number {
  const first = a.target.selectors.characters;
  const second = b.target.selectors.characters;
  const order = first.startCharacter - second.startCharacter || first.endCharacter - second.endCharacter;
  if (order !== 0) return order;
  return byCode(a.id, b.id);
}

/** An annotation as it stands in a file's list of items, which are indented by four. */
export const itemText = (annotation: Annotation): string =>
  JSON.stringify(itemOf(annotation), null, 2).replaceAll('\n', '\n    ');

/** The page around its items: lines with their indentation and commas. */
export function printPage(source: string, unknown: JsonMembers, items: string): string {
  const { '@context': foreignContext, ...others } = unknown;
  const ownContext = [annotationContext, { '@base': baseOf(source), copydesk: vocabulary }];
  const head = {
    '@context': foreignContext ?? ownContext,
    type: 'AnnotationPage',
    [terms.version]: sidecarVersion,
    ...others,
  };
  const list = items === '' ? '[]' : `[\n${items}\n  ]`;
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "items": ${list}\n}\n`;
}

/**
 * The bytes of a sidecar: same content, same bytes. JSON-LD of the Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/), two spaces, LF, a final line end; ours by position and id, then the
 * foreign items, byte for byte and in their order.
 *
 * The second context makes the file valid JSON-LD: `@base` lets the relative `source` of a target be what it should be,
 * a path from the workspace folder, and `copydesk:` is the vocabulary of our own members (version, kind of link, copy).
 * Positions count Unicode characters, as the model demands.
 * @param source the source's path, relative to the workspace folder; `@base` follows from it.
 */
export function printSidecar(source: string, content: SidecarContent): string {
  const own = [...content.annotations].sort(byPosition);
  const items = [...own.map(itemText), ...content.foreign].map((item) => `    ${item}`);
  return printPage(source, content.unknown, items.join(',\n'));
}
