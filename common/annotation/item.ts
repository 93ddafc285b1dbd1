import * as v from 'valibot';
import type { Selectors } from '../anchor/model';
import { furtherEnd, targetsOf } from './ends';
import type { Annotation, EndName, Target } from './model';
import { annotation as annotationSchema, faultOf, passage, positionSelector, quoteSelector, terms } from './schema';
import { textualBody } from './schema';
import { sidecarPathOf } from './sidecarPath';
import { iriOfSource, sourceOfIri } from './sourceIri';
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

const noMembers: JsonMembers = {};

/** Reads a value by its schema. The schema only judges: the value itself is used, because valibot drops some keys. */
function read<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> & JsonMembers {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new Fault(faultOf(result.issues));
  return value as v.InferOutput<S> & JsonMembers;
}

/** Keeps an object's members that are not among the known names. */
function keep(rest: Rest, part: Part, object: JsonMembers, known: readonly string[]): void {
  const others = Object.entries(object).filter(([name]) => !known.includes(name));
  if (others.length > 0) rest.members[part] = Object.fromEntries(others);
}

function readSelectors(selectors: readonly unknown[], end: EndName, rest: Rest): Selectors {
  const isOf = (type: string) => (one: unknown) => (one as { type: unknown }).type === type;
  const positionAt = selectors.findIndex(isOf('TextPositionSelector'));
  const quoteAt = selectors.findIndex(isOf('TextQuoteSelector'));
  const position = read(positionSelector, selectors[positionAt]);
  const quote = read(quoteSelector, selectors[quoteAt]);
  keep(rest, `${end}.position`, position, ['type', 'start', 'end']);
  keep(rest, `${end}.quote`, quote, ['type', 'exact', 'prefix', 'suffix', terms.copy, terms.copies]);
  const others = selectors.filter((_, at) => at !== positionAt && at !== quoteAt);
  if (others.length > 0) rest.selectors[end] = others;
  const copy = quote[terms.copy];
  const copies = quote[terms.copies];
  return {
    characters: { startCharacter: position.start, endCharacter: position.end },
    exact: quote.exact,
    prefix: quote.prefix ?? '',
    suffix: quote.suffix ?? '',
    alike: copy === undefined || copies === undefined ? null : { copy, copies },
  };
}

function readPassage(value: unknown, end: EndName, rest: Rest): Target {
  const { source, selector, ...others } = read(passage, value);
  keep(rest, end, others, end === 'linkTo' ? ['type', 'purpose'] : ['type']);
  return { source: sourceOfIri(source), selectors: readSelectors(selector, end, rest) };
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
      // Nothing outside the folder is ever read or opened for a file that came with it.
      if (sidecarPathOf(linkTo.source) === null) throw new Fault(`body: "${linkTo.source}" is no source of the folder`);
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

const noteFormat = 'text/markdown';
const knownMembers = ['id', 'type', 'motivation', 'creator', 'created', 'modified', terms.linkKind, 'body', 'target'];

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

function selectorsJson(selectors: Selectors, end: EndName, annotation: Annotation): readonly unknown[] {
  const { members, selectors: others } = annotation.unknown;
  const { characters, exact, prefix, suffix, alike } = selectors;
  return [
    {
      type: 'TextPositionSelector',
      start: characters.startCharacter,
      end: characters.endCharacter,
      ...members[`${end}.position`],
    },
    {
      type: 'TextQuoteSelector',
      exact,
      prefix,
      suffix,
      ...(alike ? { [terms.copy]: alike.copy, [terms.copies]: alike.copies } : noMembers),
      ...members[`${end}.quote`],
    },
    ...(others[end] ?? []),
  ];
}

const passageJson = (passageOf: Target, end: EndName, annotation: Annotation): JsonMembers => ({
  type: 'SpecificResource',
  ...(end === 'linkTo' ? { purpose: 'linking' } : noMembers),
  source: iriOfSource(passageOf.source),
  selector: selectorsJson(passageOf.selectors, end, annotation),
  ...annotation.unknown.members[end],
});

/** JSON-LD takes a string for an IRI, so that a plain name must stand in an object. */
const isIri = (creator: string): boolean => /^[A-Za-z][A-Za-z0-9+.-]{1,20}:\S/.test(creator);

function creatorJson(creator: string, annotation: Annotation): unknown {
  const others = annotation.unknown.members.creator;
  if (!others && isIri(creator)) return creator;
  return { type: 'Person', name: creator, ...others };
}

function bodiesJson(annotation: Annotation): readonly unknown[] {
  const { tags, note, linkTo, unknown } = annotation;
  const bodies: unknown[] = tags.map((tag) => ({
    type: 'TextualBody',
    purpose: 'tagging',
    value: tag,
    ...unknown.members[`tag:${tag}`],
  }));
  if (note !== null) {
    bodies.push({
      type: 'TextualBody',
      purpose: 'commenting',
      format: noteFormat,
      value: note,
      ...unknown.members.note,
    });
  }
  if (linkTo) bodies.push(passageJson(linkTo, 'linkTo', annotation));
  return [...bodies, ...unknown.bodies];
}

/** One passage as it is, several as a list. */
function targetJson(annotation: Annotation): unknown {
  const passages = targetsOf(annotation)
    .filter(({ end }) => end !== 'linkTo')
    .map(({ end, target }) => passageJson(target, end, annotation));
  return passages.length === 1 ? passages[0] : passages;
}

/** An annotation as the JSON value of a page's item, members in a fixed order, those unknown to us last. */
export const itemOf = (annotation: Annotation): JsonMembers => ({
  id: annotation.id,
  type: 'Annotation',
  motivation: annotation.motivation,
  ...(annotation.creator === null ? noMembers : { creator: creatorJson(annotation.creator, annotation) }),
  ...(annotation.created === '' ? noMembers : { created: annotation.created }),
  ...(annotation.modified === null ? noMembers : { modified: annotation.modified }),
  ...(annotation.linkKind === null ? noMembers : { [terms.linkKind]: annotation.linkKind }),
  body: bodiesJson(annotation),
  target: targetJson(annotation),
  ...annotation.unknown.members.annotation,
});
