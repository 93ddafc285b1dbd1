import * as v from 'valibot';
import type { Selectors } from '../anchor/model';
import { furtherEnd } from './ends';
import { motivations, type Annotation, type EndName, type Target } from './model';
import {
  annotation as annotationSchema,
  faultOf,
  passage,
  positionSelector,
  quoteSelector,
  terms,
  textualBody,
  noteFormat,
} from './schema';
import { folderSourceOfIri } from './sourceIri';
import type { JsonMembers, Part } from './unknown';

/** An item of a sidecar as an annotation, or why it is none of ours. */
export type ReadItem =
  { readonly ok: true; readonly annotation: Annotation } | { readonly ok: false; readonly fault: string };

/** What is found on the way that the model has no place for. */
interface Rest {
  readonly members: Partial<Record<Part, JsonMembers>>;
  readonly bodies: unknown[];
  readonly selectors: Partial<Record<EndName, unknown[]>>;
}

class Fault extends Error {}

/** Reads a value by its schema. The schema only judges: the value itself is used, because valibot drops some keys. */
function read<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> & JsonMembers {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new Fault(faultOf(result.issues));
  return value as v.InferOutput<S> & JsonMembers;
}

/** Keeps an object's members that are not among the known names. */
function keep(rest: Rest, part: Part, object: JsonMembers, known: readonly string[]): void {
  const others = Object.keys(object).filter((name) => !known.includes(name));
  if (others.length > 0) rest.members[part] = Object.fromEntries(others.map((name) => [name, object[name]]));
}

const knownOfQuote = [
  'type',
  'exact',
  'prefix',
  'suffix',
  terms.copy,
  terms.copies,
  terms.before,
  terms.after,
  terms.formula,
];

function readSelectors(selectors: readonly unknown[], end: EndName, rest: Rest): Selectors {
  const isOf = (type: string) => (one: unknown) => (one as { type: unknown }).type === type;
  const positionAt = selectors.findIndex(isOf('TextPositionSelector'));
  const quoteAt = selectors.findIndex(isOf('TextQuoteSelector'));
  const position = read(positionSelector, selectors[positionAt]);
  const quote = read(quoteSelector, selectors[quoteAt]);
  keep(rest, `${end}.position`, position, ['type', 'start', 'end']);
  keep(rest, `${end}.quote`, quote, knownOfQuote);
  const others = selectors.filter((_, at) => at !== positionAt && at !== quoteAt);
  if (others.length > 0) rest.selectors[end] = others;
  const copy = quote[terms.copy];
  const copies = quote[terms.copies];
  const before = quote[terms.before];
  const after = quote[terms.after];
  const isFormula = quote[terms.formula];
  return {
    characters: { startCharacter: position.start, endCharacter: position.end },
    exact: quote.exact,
    prefix: quote.prefix ?? '',
    suffix: quote.suffix ?? '',
    alike: copy === undefined || copies === undefined ? null : { copy, copies },
    ...([before, after, isFormula].every((one) => one === undefined)
      ? {}
      : { landmarks: { before: before ?? '', after: after ?? '', isFormula: isFormula ?? false } }),
  };
}

function readPassage(value: unknown, end: EndName, rest: Rest): Target {
  const { source, selector, ...others } = read(passage, value);
  keep(rest, end, others, end === 'linkTo' && others['purpose'] === 'linking' ? ['type', 'purpose'] : ['type']);
  const path = folderSourceOfIri(source);
  // Nothing outside the folder is ever read or opened for a file that came with it, and what is said of it is not said of ours.
  if (path === null) throw new Fault(`${end === 'linkTo' ? 'body' : 'target'}: "${source}" is no source of the folder`);
  return { source: path, selectors: readSelectors(selector, end, rest) };
}

/** A further passage of the same annotation; it stands in the source of the first, where its sidecar lies. */
function readFurther(value: unknown, index: number, first: Target, rest: Rest): Target {
  const target = readPassage(value, furtherEnd(index), rest);
  if (target.source !== first.source)
    throw new Fault(`target: "${target.source}" is not the source of the first passage`);
  return target;
}

/** Reads the bodies into tags, note and link; what is none of these is kept. */
function readBodies(
  bodies: readonly unknown[],
  motivation: string,
  rest: Rest,
): Pick<Annotation, 'tags' | 'note' | 'linkTo'> {
  const tags: string[] = [];
  let note: string | null = null;
  let linkTo: Target | null = null;
  for (const body of bodies) {
    if (v.is(textualBody, body)) {
      const members = body as typeof body & JsonMembers;
      const purpose = body.purpose ?? motivation;
      if (purpose === 'tagging' && !tags.includes(body.value)) {
        tags.push(body.value);
        keep(rest, `tag:${body.value}`, members, ['type', 'purpose', 'value']);
        continue;
      }
      if (purpose === 'commenting' && note === null) {
        note = body.value;
        const known = ['type', 'purpose', 'value'];
        keep(rest, 'note', members, members['format'] === noteFormat ? [...known, 'format'] : known);
        continue;
      }
    } else if (motivation === 'linking' && linkTo === null && v.is(passage, body)) {
      linkTo = readPassage(body, 'linkTo', rest);
      continue;
    }
    rest.bodies.push(body);
  }
  return { tags, note, linkTo };
}

function readCreator(creator: unknown, rest: Rest): string | null {
  if (typeof creator === 'string') return creator;
  if (creator === undefined) return null;
  const person = creator as JsonMembers;
  keep(rest, 'creator', person, ['type', 'name']);
  return person['name'] as string;
}

const knownMembers = ['id', 'type', 'motivation', 'creator', 'created', 'modified', terms.linkKind, 'body', 'target'];

/** Whether an item has the kind of one of ours, so that what is wrong with it is a fault and not another tool's way. */
export const isMeantAsOurs = (value: unknown): boolean => {
  const { type, motivation } = (value ?? {}) as JsonMembers;
  return type === 'Annotation' && motivations.some((one) => one === motivation);
};

/** Reads one item of a page (a JSON value). Whatever the model has no place for goes to `unknown`. */
export function readItem(value: unknown): ReadItem {
  const rest: Rest = { members: {}, bodies: [], selectors: {} };
  try {
    const item = read(annotationSchema, value);
    keep(rest, 'annotation', item, knownMembers);
    const creator = readCreator(item.creator, rest);
    const bodies = item.body === undefined ? [] : Array.isArray(item.body) ? item.body : [item.body];
    const { tags, note, linkTo } = readBodies(bodies, item.motivation, rest);
    if (item.motivation === 'linking' && !linkTo) throw new Fault('body: a passage to link to is missing');
    const [first, ...others] = Array.isArray(item.target) ? (item.target as readonly unknown[]) : [item.target];
    if (others.length > 0 && item.motivation === 'linking') throw new Fault('target: a link begins at one passage');
    const target = readPassage(first, 'target', rest);
    const further = others.map((one, at) => readFurther(one, at, target, rest));
    const annotation: Annotation = {
      id: item.id,
      motivation: item.motivation,
      tags,
      note,
      linkKind: item[terms.linkKind] ?? null,
      target,
      further,
      linkTo,
      creator,
      created: item.created ?? '',
      modified: item.modified ?? null,
      unknown: rest,
    };
    return { ok: true, annotation };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.message };
    throw error;
  }
}
