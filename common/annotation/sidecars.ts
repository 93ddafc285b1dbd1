import { mapTargets } from './ends';
import { byPosition, emptySidecar } from './file';
import type { SidecarContent } from './file';
import { createLookUp, withSidecars, type SidecarChange } from './holding';
import type { Annotation } from './model';
import type { AnnotationStore, Sidecar } from './state';

/** A sidecar with nothing in it, in step with a file that is not there. */
export const noSidecar: Sidecar = {
  content: emptySidecar,
  base: emptySidecar,
  offered: [],
  removed: new Set(),
  error: null,
  problems: [],
  revision: 0,
  written: 0,
};

/** A source's sidecar, an empty one when it has none. */
export const sidecarOf = (store: AnnotationStore, source: string): Sidecar => store.sidecars.get(source) ?? noSidecar;

/** In the order of a file; most files are in order. */
export function sorted(annotations: readonly Annotation[]): readonly Annotation[] {
  const isSorted = annotations.every((annotation, at) => {
    const before = annotations[at - 1];
    return before === undefined || byPosition(before, annotation) <= 0;
  });
  return isSorted ? annotations : annotations.toSorted(byPosition);
}

/** Place of an annotation in a sorted list. */
function placeOf(annotations: readonly Annotation[], annotation: Annotation): number {
  let [low, high] = [0, annotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = annotations[middle];
    if (other && byPosition(other, annotation) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A sidecar with other annotations, ahead of its file. */
function ahead(sidecar: Sidecar, came: readonly Annotation[], went: readonly Annotation[]): Sidecar {
  const removed = new Set(sidecar.removed);
  for (const { id } of went) removed.add(id);
  for (const { id } of came) removed.delete(id);
  const gone = new Set(went);
  const rest =
    gone.size === 0 ? sidecar.content.annotations : sidecar.content.annotations.filter((one) => !gone.has(one));
  const [first, ...others] = came;
  const annotations =
    first && others.length === 0 ? rest.toSpliced(placeOf(rest, first), 0, first) : sorted([...rest, ...came]);
  return { ...sidecar, content: { ...sidecar.content, annotations }, removed, revision: sidecar.revision + 1 };
}

/** Takes annotations out of and puts others into a source's sidecar. */
function changeOf(
  store: AnnotationStore,
  source: string,
  came: readonly Annotation[],
  went: readonly Annotation[],
): SidecarChange {
  return { source, sidecar: ahead(sidecarOf(store, source), came, went), came, went };
}

/** Contents that are remembered until a sidecar is in step again. */
const mostOffered = 20;

/** Notes that a content was written. */
export function markOffered(store: AnnotationStore, source: string, content: SidecarContent): AnnotationStore {
  const sidecar = sidecarOf(store, source);
  const offered = [...sidecar.offered.slice(1 - mostOffered), content];
  return withSidecars(store, [{ source, sidecar: { ...sidecar, offered }, came: [], went: [] }]);
}

/** Notes that the file holds the content of `revision`; without effect when the content has changed again since. */
export function markWritten(store: AnnotationStore, source: string, revision: number): AnnotationStore {
  const sidecar = sidecarOf(store, source);
  if (sidecar.revision !== revision || sidecar.written === revision) return store;
  const { offered, removed } = noSidecar;
  const written = { ...sidecar, base: sidecar.content, offered, removed, written: revision };
  return withSidecars(store, [{ source, sidecar: written, came: [], went: [] }]);
}

/** Takes annotations out of their sidecars and puts others into those of their targets' sources, all together. */
export function changeAnnotations(
  store: AnnotationStore,
  put: readonly Annotation[],
  removed: readonly string[],
): AnnotationStore {
  const came = new Map<string, Annotation[]>();
  const went = new Map<string, Annotation[]>();
  const note = (into: Map<string, Annotation[]>, annotation: Annotation): void => {
    const list = into.get(annotation.target.source);
    if (list) list.push(annotation);
    else into.set(annotation.target.source, [annotation]);
  };
  const removing = new Set(
    [...new Set([...removed, ...put.map(({ id }) => id)])].flatMap((id) => store.byId.get(id) ?? []),
  );
  for (const annotation of removing) note(went, annotation);
  const lookUp = createLookUp(store);
  for (const annotation of new Map(put.map((one) => [one.id, one])).values()) {
    const { id, target } = annotation;
    note(came, annotation);
    // A copy of the same id that lies already in the sidecar where the annotation is to lie gives way to it.
    const copy = store.twins.get(id)?.has(target.source) ? lookUp(target.source, id) : undefined;
    if (copy && !removing.has(copy)) note(went, copy);
  }
  const sources = [...new Set([...went.keys(), ...came.keys()])];
  if (sources.length === 0) return store;
  return withSidecars(
    store,
    sources.map((source) => changeOf(store, source, came.get(source) ?? [], went.get(source) ?? [])),
  );
}

/** An annotation whose ends in `from` lie in `to` now. */
const moveEnds = (annotation: Annotation, from: string, to: string): Annotation =>
  mapTargets(annotation, (target) => (target.source === from ? { ...target, source: to } : target));

/** Whether a source's sidecar, or the one that is at another path already, cannot be read and so must stay. */
const isStuck = (store: AnnotationStore, from: string, to: string): boolean =>
  [from, to].some((source) => sidecarOf(store, source).error !== null);

/**
 * Moves a source's sidecar with everything in it, and the links that lead to the source. The sidecar stays where it is
 * while it, or the one at the new path, cannot be read.
 */
export function renameSource(store: AnnotationStore, from: string, to: string): AnnotationStore {
  const leading = [...(store.ledTo.get(from) ?? [])].flatMap((id) => store.byId.get(id) ?? []);
  const mended = changeAnnotations(
    store,
    leading.map((annotation) => moveEnds(annotation, from, to)),
    [],
  );
  const old = mended.sidecars.get(from);
  if (!old || isStuck(store, from, to)) return mended;
  const annotations = old.content.annotations.map((annotation) => moveEnds(annotation, from, to));
  return withSidecars(mended, [
    leaving(mended, from, old.content),
    joining(mended, to, { ...old.content, annotations }),
  ]);
}

/** Puts all of a content into a source's sidecar, with what is there already. */
export function joining(
  store: AnnotationStore,
  source: string,
  { annotations, foreign, unknown }: SidecarContent,
): SidecarChange {
  const there = sidecarOf(store, source);
  // A copy that is there, left by a rename that was cut short, gives way to what comes.
  const ids = new Set(annotations.map(({ id }) => id));
  const copies = there.content.annotations.filter(({ id }) => ids.has(id));
  const joined = ahead(there, annotations, copies);
  const known = new Set(there.content.foreign);
  const content: SidecarContent = {
    ...joined.content,
    foreign: [...there.content.foreign, ...foreign.filter((item) => !known.has(item))],
    unknown: { ...unknown, ...there.content.unknown },
  };
  return { source, sidecar: { ...joined, content }, came: annotations, went: copies };
}

/** Takes all of a content out of a source's sidecar; the file goes when no annotation and no foreign item is left. */
export function leaving(
  store: AnnotationStore,
  source: string,
  { annotations, foreign }: SidecarContent,
): SidecarChange {
  const old = sidecarOf(store, source);
  const ids = new Set(annotations.map(({ id }) => id));
  const went = old.content.annotations.filter(({ id }) => ids.has(id));
  const rest = ahead(old, [], went);
  const gone = new Set(foreign);
  const left = rest.content.foreign.filter((item) => !gone.has(item));
  const isEmpty = rest.content.annotations.length + left.length === 0;
  const content = isEmpty ? emptySidecar : { ...rest.content, foreign: left };
  return { source, sidecar: { ...rest, content }, came: [], went };
}

/**
 * Ends a rename that was cut short: of a source that is gone, the annotations that stand in another source's sidecar
 * as well go, the later changed of two copies counts.
 */
export function dropCopies(store: AnnotationStore, source: string): AnnotationStore {
  const sidecar = sidecarOf(store, source);
  if (sidecar.error || !store.deleted.has(source)) return store;
  const copies = sidecar.content.annotations.filter((annotation) => store.byId.get(annotation.id) !== annotation);
  if (copies.length === 0) return store;
  const later = copies.flatMap((copy) => {
    const counting = store.byId.get(copy.id);
    if (!counting || (copy.modified ?? copy.created) <= (counting.modified ?? counting.created)) return [];
    return [{ ...copy, target: counting.target, further: counting.further }];
  });
  const others = new Set(copies.flatMap(({ id }) => store.byId.get(id)?.target.source ?? []));
  const elsewhere = new Set([...others].flatMap((other) => sidecarOf(store, other).content.foreign));
  const foreign = sidecar.content.foreign.filter((item) => !elsewhere.has(item));
  const { sidecar: rest } = changeOf(store, source, [], copies);
  const isEmpty = rest.content.annotations.length === 0 && foreign.length === 0;
  const left = { ...rest, content: isEmpty ? emptySidecar : { ...rest.content, foreign } };
  return changeAnnotations(withSidecars(store, [{ source, sidecar: left, came: [], went: copies }]), later, []);
}
