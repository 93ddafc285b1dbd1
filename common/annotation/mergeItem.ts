import { isObject, listOf } from '../text/jsonValues';
import { byCode } from '../text/sorted';
import { readItem } from './item';
import { itemOf } from './itemOf';
import type { Annotation } from './model';
import { choose, joinMembers, sameJson } from './threeWay';
import type { JsonMembers } from './unknown';

/** Whether two annotations would be written with the same bytes. */
export const sameAnnotation = (a: Annotation, b: Annotation): boolean => a === b || sameJson(itemOf(a), itemOf(b));

/** Instant of an annotation's last change; ISO instants compare as strings. */
const changedAt = (annotation: Annotation): string => annotation.modified ?? annotation.created;

/** Order of two versions of one annotation: the one changed earlier first, else by what they say. */
const byChange = (a: Annotation, b: Annotation): number =>
  byCode(changedAt(a), changedAt(b)) || byCode(JSON.stringify(itemOf(a)), JSON.stringify(itemOf(b)));

/**
 * Two versions of one annotation joined. Where a part could not be, `parts` names it in words ("note"), and `ours` and
 * `theirs` are the annotation with each side's version of these parts; else both are the same.
 */
export interface Joined {
  readonly ours: Annotation;
  readonly theirs: Annotation;
  readonly parts: readonly string[];
  /** The side that was changed last. */
  readonly later: Side;
}

type Side = 'ours' | 'theirs';

/** One way through the merge: which side is taken where a part cannot be joined, and which one was changed last. */
interface Way {
  readonly take: Side;
  readonly later: Side;
  readonly parts: Set<string>;
}

/** A change wins over a removal; of two changes each way takes its own. */
function take(way: Way, part: string, ours: unknown, theirs: unknown): unknown {
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  way.parts.add(part);
  return way.take === 'ours' ? ours : theirs;
}

const later = (way: Way, ours: unknown, theirs: unknown): unknown => (way.later === 'ours' ? ours : theirs);

/**
 * When an annotation was made. One file that was imported on two branches has the instant of each import: nobody changed
 * anything, and the earlier one holds. Where the base has an instant, the sides did change it.
 */
function joinCreated(way: Way, base: unknown, ours: unknown, theirs: unknown): unknown {
  if (base !== undefined || typeof ours !== 'string' || typeof theirs !== 'string')
    return take(way, 'created', ours, theirs);
  return byCode(ours, theirs) <= 0 ? ours : theirs;
}

/** The words that selectors quote. */
const quoteOf = (selectors: unknown): unknown =>
  listOf(selectors).flatMap((one) => (isObject(one) && one['type'] === 'TextQuoteSelector' ? [one['exact']] : []))[0];

/**
 * Place and context of a passage follow the text by themselves, so that only other words are a change by the user:
 * of two versions with the same words the later one is as good as the other, for the words find their place.
 */
function joinSelectors(way: Way, base: unknown, ours: unknown, theirs: unknown): unknown {
  const [old, own, other] = [quoteOf(base), quoteOf(ours), quoteOf(theirs)];
  if (own === other) return later(way, ours, theirs);
  if (old !== undefined && own === old) return theirs;
  if (old !== undefined && other === old) return ours;
  return take(way, 'passage', ours, theirs);
}

function joinPassage(way: Way, base: unknown, ours: unknown, theirs: unknown): unknown {
  const chosen = choose(base, ours, theirs);
  if (chosen.joined) return chosen.value;
  if (!isObject(ours) || !isObject(theirs)) return take(way, 'passage', ours, theirs);
  return joinMembers(isObject(base) ? base : undefined, ours, theirs, (name, old, own, other) =>
    name === 'selector' ? joinSelectors(way, old, own, other) : take(way, 'passage', own, other),
  );
}

/** The passage, or several: joined one by one while their number is the same. */
function joinTargets(way: Way, base: unknown, ours: unknown, theirs: unknown): unknown {
  const [old, own, other] = [listOf(base), listOf(ours), listOf(theirs)];
  if (own.length !== other.length || (base !== undefined && old.length !== own.length))
    return take(way, 'passages', ours, theirs);
  const joined = own.map((one, at) => joinPassage(way, old[at], one, other[at]));
  return joined.length === 1 ? joined[0] : joined;
}

/** What a body is: a tag, the note, the other end of a link; null for others. */
function bodyName(body: unknown): string | null {
  const { type, purpose, value } = isObject(body) ? body : {};
  if (type === 'SpecificResource' && purpose === 'linking') return 'link';
  if (type !== 'TextualBody' || typeof value !== 'string') return null;
  return purpose === 'tagging' ? `tag ${value}` : purpose === 'commenting' ? 'note' : null;
}

/** Bodies by what they are, others by their text. */
function namedBodies(bodies: unknown): JsonMembers {
  const named = new Map<string, unknown>();
  for (const body of listOf(bodies)) {
    const name = bodyName(body);
    named.set(name === null || named.has(name) ? `other ${JSON.stringify(body)}` : name, body);
  }
  return Object.fromEntries(named);
}

function joinBodies(way: Way, base: unknown, ours: unknown, theirs: unknown): unknown {
  const old = base === undefined ? undefined : namedBodies(base);
  const joined = joinMembers(old, namedBodies(ours), namedBodies(theirs), (name, before, own, other) => {
    if (name === 'link') return joinPassage(way, before, own, other);
    return take(way, name === 'note' ? 'note' : 'tag', own, other);
  });
  return Object.values(joined);
}

const partNames: Readonly<Record<string, string>> = {
  'copydesk:linkKind': 'kind of link',
  motivation: 'kind of annotation',
};

function joinItems(way: Way, base: JsonMembers | undefined, ours: JsonMembers, theirs: JsonMembers): JsonMembers {
  return joinMembers(base, ours, theirs, (name, old, own, other) => {
    if (name === 'body') return joinBodies(way, old, own, other);
    if (name === 'target') return joinTargets(way, old, own, other);
    if (name === 'created') return joinCreated(way, old, own, other);
    if (name === 'modified') return later(way, own ?? other, other ?? own);
    return take(way, partNames[name] ?? name, own, other);
  });
}

/**
 * Joins two versions of an annotation, part by part: tags one by one, the place of a passage with the same words as it
 * was found last. What both sides changed differently (a note, the words of a passage, the kind of a link, a member that
 * we do not know) cannot be joined.
 * @param base what both came from, or undefined
 */
export function joinAnnotations(base: Annotation | undefined, ours: Annotation, theirs: Annotation): Joined {
  // In memory what nobody touched is the same object; making JSON of it costs what the whole merge may.
  if (base !== undefined && (base === ours || base === theirs)) {
    const one = base === ours ? theirs : ours;
    return { ours: one, theirs: one, parts: [], later: 'ours' };
  }
  const lastSide: Side = byChange(ours, theirs) > 0 ? 'ours' : 'theirs';
  const both = choose(base && itemOf(base), itemOf(ours), itemOf(theirs));
  if (both.joined) {
    const one = sameJson(both.value, itemOf(ours)) ? ours : theirs;
    return { ours: one, theirs: one, parts: [], later: lastSide };
  }
  const way = { later: lastSide, parts: new Set<string>() };
  const items = (['ours', 'theirs'] as const).map((side) =>
    readItem(joinItems({ ...way, take: side }, base && itemOf(base), itemOf(ours), itemOf(theirs))),
  );
  const [own, other] = items;
  if (!own?.ok || !other?.ok) return { ours, theirs, parts: ['whole annotation'], later: lastSide };
  return { ours: own.annotation, theirs: other.annotation, parts: [...way.parts].sort(byCode), later: lastSide };
}
