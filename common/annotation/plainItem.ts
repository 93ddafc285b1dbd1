import type { Selectors } from '../anchor/model';
import { mostCopies } from '../anchor/places';
import { remembered } from '../text/remembered';
import { motivations, type Annotation, type Motivation, type Target } from './model';
import { noteFormat, terms } from './schema';
import { folderSourceOfIri } from './sourceIri';
import { nothingUnknown } from './unknown';

/** Reads an item that says nothing but what Copydesk writes, in its way; null for every other item. */
export type ReadPlain = (item: unknown) => Annotation | null;

/** A JSON object: what is undefined is not in it. */
type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const mayBeText = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';
const isCount = (value: unknown, most: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;

/** How many members an object has; a loop takes a fraction of the time that a list of them does. */
function sizeOf(members: Members): number {
  let size = 0;
  for (const _ in members) size += 1;
  return size;
}

const one = (value: unknown): number => (value === undefined ? 0 : 1);

const none: readonly never[] = [];

/** The two selectors that we write, in our order. */
function selectorsOf(value: unknown): Selectors | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [position, quote] = value as readonly unknown[];
  if (!isMembers(position) || !isMembers(quote)) return null;
  const { start, end } = position;
  if (position['type'] !== 'TextPositionSelector' || sizeOf(position) !== 3) return null;
  if (!isCount(start, Number.MAX_SAFE_INTEGER) || !isCount(end, Number.MAX_SAFE_INTEGER) || start > end) return null;
  const { exact, prefix, suffix } = quote;
  const [copy, copies] = [quote[terms.copy], quote[terms.copies]];
  const [before, after, isFormula] = [quote[terms.before], quote[terms.after], quote[terms.formula]];
  if (quote['type'] !== 'TextQuoteSelector' || !isText(exact) || !isText(prefix) || !isText(suffix)) return null;
  if (sizeOf(quote) !== 4 + one(copy) + one(copies) + one(before) + one(after) + one(isFormula)) return null;
  if (one(copy) !== one(copies) || one(before) !== one(after)) return null;
  if (isFormula !== undefined && (typeof isFormula !== 'boolean' || before === undefined)) return null;
  const isCopy = isCount(copy, mostCopies) && isCount(copies, mostCopies);
  if (!isCopy && copy !== undefined) return null;
  const characters = { startCharacter: start, endCharacter: end };
  const alike = isCopy ? { copy, copies } : null;
  if (before === undefined) return { characters, exact, prefix, suffix, alike };
  if (!isText(before) || !isText(after)) return null;
  return { characters, exact, prefix, suffix, alike, landmarks: { before, after, isFormula: isFormula ?? false } };
}

/** The creator's name; undefined where it is written in another way. */
function creatorOf(creator: unknown): string | null | undefined {
  if (creator === undefined) return null;
  if (isText(creator)) return creator;
  if (!isMembers(creator) || creator['type'] !== 'Person' || sizeOf(creator) !== 2) return undefined;
  const { name } = creator;
  return isText(name) ? name : undefined;
}

/** What the bodies of an annotation say. */
type Bodies = Pick<Annotation, 'tags' | 'note' | 'linkTo'>;

/**
 * Reads the plain items of one file, many times faster than `readItem`, which is the judge of what an item says: what
 * is read here must be what it reads, and whatever is not just as we write it is left to it.
 */
export function createReadPlain(): ReadPlain {
  // Most passages of a file lie in one source.
  const sourceOf = remembered(folderSourceOfIri);

  function passageOf(value: unknown, isLinked: boolean): Target | null {
    if (!isMembers(value) || value['type'] !== 'SpecificResource') return null;
    if (value['purpose'] !== (isLinked ? 'linking' : undefined) || sizeOf(value) !== (isLinked ? 4 : 3)) return null;
    const { source } = value;
    const selectors = selectorsOf(value['selector']);
    const path = isText(source) ? sourceOf(source) : null;
    return path !== null && selectors ? { source: path, selectors } : null;
  }

  function bodiesOf(bodies: readonly unknown[], motivation: Motivation): Bodies | null {
    const tags: string[] = [];
    let note: string | null = null;
    let linkTo: Target | null = null;
    for (const body of bodies) {
      if (!isMembers(body)) return null;
      const { purpose, value } = body;
      if (body['type'] === 'TextualBody') {
        if (!isText(value)) return null;
        if (purpose === 'tagging' && sizeOf(body) === 3 && !tags.includes(value)) tags.push(value);
        else if (purpose === 'commenting' && note === null && body['format'] === noteFormat && sizeOf(body) === 4)
          note = value;
        else return null;
      } else {
        if (motivation !== 'linking' || linkTo !== null) return null;
        linkTo = passageOf(body, true);
        if (linkTo === null) return null;
      }
    }
    return { tags: tags.length === 0 ? none : tags, note, linkTo };
  }

  /** The passages of a target, the first one first; all lie in its source. */
  function passagesOf(target: unknown): readonly Target[] | null {
    if (!Array.isArray(target)) {
      const passage = passageOf(target, false);
      return passage && [passage];
    }
    const passages = (target as readonly unknown[]).map((value) => passageOf(value, false));
    const source = passages[0]?.source;
    return passages.every((passage) => passage !== null && passage.source === source)
      ? (passages as readonly Target[])
      : null;
  }

  return (item) => {
    if (!isMembers(item) || item['type'] !== 'Annotation') return null;
    const { id, created, modified, body } = item;
    const motivation = motivations.find((kind) => kind === item['motivation']);
    const linkKind = item[terms.linkKind];
    const creator = creatorOf(item['creator']);
    if (!isText(id) || id === '' || motivation === undefined || creator === undefined) return null;
    if (!mayBeText(created) || !mayBeText(modified) || !mayBeText(linkKind) || !Array.isArray(body)) return null;
    if (sizeOf(item) !== 5 + one(item['creator']) + one(created) + one(modified) + one(linkKind)) return null;
    const bodies = bodiesOf(body as readonly unknown[], motivation);
    const passages = passagesOf(item['target']);
    const [target, ...further] = passages ?? none;
    if (!bodies || !target) return null;
    if (motivation === 'linking' && (bodies.linkTo === null || further.length > 0)) return null;
    const { tags, note, linkTo } = bodies;
    return {
      id,
      motivation,
      tags,
      note,
      linkKind: linkKind ?? null,
      target,
      further: further.length === 0 ? none : further,
      linkTo,
      creator,
      created: created ?? '',
      modified: modified ?? null,
      unknown: nothingUnknown,
    };
  };
}
