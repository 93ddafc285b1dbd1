import { byCode } from '../text/sorted';
import { membersOf } from './foreign';
import type { SidecarContent } from './file';
import { joinAnnotations, sameAnnotation, type Joined } from './mergeItem';
import type { Annotation } from './model';
import { choose, joinMembers } from './threeWay';
import type { JsonMembers } from './unknown';

export { sameAnnotation } from './mergeItem';

/** An annotation that both sides changed in ways that cannot be joined. */
export interface Conflict extends Joined {
  readonly id: string;
}

/** An item of another tool that both sides changed: its JSON text on either side. */
export interface ForeignConflict {
  readonly ours: string;
  readonly theirs: string;
}

/** Two sides of a sidecar joined as far as that goes. */
export interface Merged {
  /** What could be joined. */
  readonly content: SidecarContent;
  readonly conflicts: readonly Conflict[];
  readonly foreign: readonly ForeignConflict[];
  /** Names of members of the page that both sides changed differently; `content` has the greater one by code. */
  readonly members: readonly string[];
  /** Annotations that one side removed and the other changed: they stay. */
  readonly stayed: readonly Annotation[];
}

const byId = (annotations: readonly Annotation[]): ReadonlyMap<string, Annotation> =>
  new Map(annotations.map((annotation) => [annotation.id, annotation]));

type Annotations = Pick<Merged, 'conflicts' | 'stayed'> & { readonly joined: readonly Annotation[] };

function mergeAnnotations(
  base: readonly Annotation[],
  ours: readonly Annotation[],
  theirs: readonly Annotation[],
  removed: ReadonlySet<string>,
): Annotations {
  const [before, own, other] = [byId(base), byId(ours), byId(theirs)];
  const joined: Annotation[] = [];
  const conflicts: Conflict[] = [];
  const stayed: Annotation[] = [];
  const only = (annotation: Annotation): void => {
    const old = before.get(annotation.id);
    if (old && sameAnnotation(old, annotation)) return;
    joined.push(annotation);
    if (old) stayed.push(annotation);
  };
  for (const annotation of own.values()) {
    const their = other.get(annotation.id);
    if (!their) {
      only(annotation);
      continue;
    }
    const both = joinAnnotations(before.get(annotation.id), annotation, their);
    if (both.parts.length === 0) joined.push(both.ours);
    else conflicts.push({ id: annotation.id, ...both });
  }
  for (const annotation of other.values()) {
    // What we removed before the other side ever knew of it stays removed.
    if (!own.has(annotation.id) && (before.has(annotation.id) || !removed.has(annotation.id))) only(annotation);
  }
  return { joined, conflicts, stayed };
}

/** Items of other tools by their id, or by their text where they have none of their own. */
function namedItems(items: readonly string[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  const copies = new Map<string, number>();
  for (const item of items) {
    const id = membersOf(item)?.['id'];
    const name = typeof id === 'string' ? `id ${id}` : `text ${item}`;
    if (!named.has(name)) {
      named.set(name, item);
      continue;
    }
    const copy = (copies.get(item) ?? 1) + 1;
    copies.set(item, copy);
    named.set(`${copy} text ${item}`, item);
  }
  return named;
}

function mergeForeign(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): { readonly joined: readonly string[]; readonly conflicts: readonly ForeignConflict[] } {
  const whole = choose(base, ours, theirs);
  if (whole.joined) return { joined: whole.value ?? [], conflicts: [] };
  const conflicts: ForeignConflict[] = [];
  const [before, own, other] = [base, ours, theirs].map((items) => Object.fromEntries(namedItems(items)));
  const joined = joinMembers(before, own ?? {}, other ?? {}, (_name, _old, mine, their) => {
    // Removed on one side and changed on the other: it stays.
    if (typeof mine !== 'string' || typeof their !== 'string') return mine ?? their;
    conflicts.push({ ours: mine, theirs: their });
    return undefined;
  });
  return { joined: Object.values(joined) as readonly string[], conflicts };
}

/**
 * Merges two sides of a sidecar with what both came from: annotation by annotation, and part by part within one that
 * both sides changed. A change wins over no change and over a removal. Which side is which does not matter.
 * @param removed ids that our side removed since, some of which may never have been in `base`.
 */
export function mergeSides(
  base: SidecarContent,
  ours: SidecarContent,
  theirs: SidecarContent,
  removed: ReadonlySet<string> = new Set(),
): Merged {
  const { joined, conflicts, stayed } = mergeAnnotations(
    base.annotations,
    ours.annotations,
    theirs.annotations,
    removed,
  );
  const foreign = mergeForeign(base.foreign, ours.foreign, theirs.foreign);
  const members: string[] = [];
  const unknown: JsonMembers = joinMembers(base.unknown, ours.unknown, theirs.unknown, (name, _old, own, other) => {
    if (own === undefined || other === undefined) return own ?? other;
    members.push(name);
    return JSON.stringify(own) > JSON.stringify(other) ? own : other;
  });
  return {
    content: { annotations: joined, foreign: foreign.joined, unknown },
    conflicts,
    foreign: foreign.conflicts,
    members,
    stayed,
  };
}

/** Two notes as one, the second below the first; what one of them holds already is not said twice. */
function joinedNotes(first: string, second: string): string {
  const holds = (whole: string, part: string): boolean => `\n\n${whole}\n\n`.includes(`\n\n${part}\n\n`);
  if (holds(first, second)) return first;
  return holds(second, first) ? second : `${first}\n\n${second}`;
}

/** Where nobody is asked: of two versions the one changed later, with the notes of both. */
export function settled({ ours, theirs, parts, later }: Joined): Annotation {
  const [first, last] = later === 'ours' ? [theirs, ours] : [ours, theirs];
  if (!parts.includes('note') || first.note === null) return last;
  return { ...last, note: last.note === null ? first.note : joinedNotes(first.note, last.note) };
}

/**
 * Merges unwritten changes with what another program has written meanwhile, where nobody can be asked: what cannot be
 * joined is `settled`, and of an item of another tool both versions stay.
 * @param base what both sides came from.
 * @param removed ids that we removed since, some of which may never have been in `base`.
 */
export function mergeContents(
  base: SidecarContent,
  ours: SidecarContent,
  theirs: SidecarContent,
  removed: ReadonlySet<string>,
): SidecarContent {
  const { content, conflicts, foreign } = mergeSides(base, ours, theirs, removed);
  return {
    annotations: [...content.annotations, ...conflicts.map(settled)],
    foreign: [...content.foreign, ...foreign.flatMap((both) => [both.ours, both.theirs].sort(byCode))],
    unknown: content.unknown,
  };
}
