import { mapTargets } from './ends';
import { byPosition, emptySidecar } from './file';
import type { ParsedSidecar, SidecarContent } from './file';
import { mergeContents, sameAnnotation } from './merge';
import type { Annotation } from './model';
import type { AnnotationStore, Sidecar } from './state';

const noSidecar: Sidecar = {
  content: emptySidecar,
  base: emptySidecar,
  removed: new Set(),
  error: null,
  problems: [],
  revision: 0,
  written: 0,
};

/** A source's sidecar, an empty one when it has none. */
const sidecarOf = (store: AnnotationStore, source: string): Sidecar => store.sidecars.get(source) ?? noSidecar;

const withSidecar = (store: AnnotationStore, source: string, sidecar: Sidecar): AnnotationStore => ({
  ...store,
  sidecars: new Map(store.sidecars).set(source, sidecar),
});

/** The annotation of an id, wherever it lies. */
export function annotationIn(store: AnnotationStore, id: string): Annotation | undefined {
  for (const sidecar of store.sidecars.values()) {
    const found = sidecar.content.annotations.find((annotation) => annotation.id === id);
    if (found) return found;
  }
  return undefined;
}

/** A sidecar with other annotations, ahead of its file. */
function changeAnnotations(sidecar: Sidecar, annotations: readonly Annotation[]): Sidecar {
  const ids = new Set(annotations.map((annotation) => annotation.id));
  const gone = sidecar.content.annotations.filter((annotation) => !ids.has(annotation.id));
  const removed = new Set([...sidecar.removed, ...gone.map((annotation) => annotation.id)]);
  for (const id of ids) removed.delete(id);
  const content = { ...sidecar.content, annotations: [...annotations].sort(byPosition) };
  return { ...sidecar, content, removed, revision: sidecar.revision + 1 };
}

function sameContent(a: SidecarContent, b: SidecarContent): boolean {
  return (
    a.annotations.length === b.annotations.length &&
    a.annotations.every((annotation, at) => sameAnnotation(annotation, b.annotations[at] ?? annotation)) &&
    JSON.stringify([a.foreign, a.unknown]) === JSON.stringify([b.foreign, b.unknown])
  );
}

/** An annotation of a source's sidecar, which says better than the annotation where its target lies. */
const adopt = (annotation: Annotation, source: string): Annotation =>
  annotation.target.source === source
    ? annotation
    : mapTargets(annotation, (target) => (target.source === annotation.target.source ? { ...target, source } : target));

/**
 * Takes in a sidecar as it was read from its file. Changes that are not written yet are merged with it. A sidecar that
 * was moved along with its source by other means, git for instance, belongs to the source where it lies now.
 */
export function loadSidecar(store: AnnotationStore, source: string, parsed: ParsedSidecar | null): AnnotationStore {
  const sidecar = sidecarOf(store, source);
  if (parsed && !parsed.ok) return withSidecar(store, source, { ...sidecar, error: parsed.error });
  const { annotations, foreign, unknown } = parsed ?? emptySidecar;
  const theirs: SidecarContent = {
    annotations: annotations.map((annotation) => adopt(annotation, source)).sort(byPosition),
    foreign,
    unknown,
  };
  const isAhead = sidecar.revision !== sidecar.written;
  const merged = isAhead ? mergeContents(sidecar.base, sidecar.content, theirs, sidecar.removed) : theirs;
  const content = { ...merged, annotations: [...merged.annotations].sort(byPosition) };
  const isInStep = sameContent(content, theirs);
  const revision = sidecar.revision + 1;
  return withSidecar(store, source, {
    content,
    base: theirs,
    removed: isInStep ? noSidecar.removed : sidecar.removed,
    error: null,
    problems: parsed?.problems ?? [],
    revision,
    written: isInStep ? revision : sidecar.written,
  });
}

/** Notes that the file holds the content of `revision`; without effect when the content has changed again since. */
export function markWritten(store: AnnotationStore, source: string, revision: number): AnnotationStore {
  const sidecar = sidecarOf(store, source);
  if (sidecar.revision !== revision || sidecar.written === revision) return store;
  return withSidecar(store, source, { ...sidecar, base: sidecar.content, removed: new Set(), written: revision });
}

/** Takes an annotation out of its sidecar. */
export function removeAnnotation(store: AnnotationStore, id: string): AnnotationStore {
  for (const [source, sidecar] of store.sidecars) {
    const rest = sidecar.content.annotations.filter((annotation) => annotation.id !== id);
    if (rest.length === sidecar.content.annotations.length) continue;
    return withSidecar(store, source, changeAnnotations(sidecar, rest));
  }
  return store;
}

/** Puts an annotation into the sidecar where one of its id lies already, else into that of its target's source. */
export function putAnnotation(store: AnnotationStore, annotation: Annotation): AnnotationStore {
  for (const [source, sidecar] of store.sidecars) {
    const old = sidecar.content.annotations.find((other) => other.id === annotation.id);
    if (!old) continue;
    if (old.target.source !== annotation.target.source)
      return putAnnotation(removeAnnotation(store, old.id), annotation);
    const others = sidecar.content.annotations.filter((other) => other !== old);
    return withSidecar(store, source, changeAnnotations(sidecar, [...others, annotation]));
  }
  const { source } = annotation.target;
  const sidecar = sidecarOf(store, source);
  return withSidecar(store, source, changeAnnotations(sidecar, [...sidecar.content.annotations, annotation]));
}

/** An annotation whose ends in `from` lie in `to` now. */
const moveEnds = (annotation: Annotation, from: string, to: string): Annotation =>
  mapTargets(annotation, (target) => (target.source === from ? { ...target, source: to } : target));

/**
 * Moves a source's sidecar with everything in it, and the links that lead to the source. The sidecar stays where it is
 * while it, or the one at the new path, cannot be read.
 */
export function renameSource(store: AnnotationStore, from: string, to: string): AnnotationStore {
  let next = store;
  const isStuck = [from, to].some((source) => sidecarOf(store, source).error !== null);
  for (const [source, sidecar] of store.sidecars) {
    if (isStuck && source === from) continue;
    const annotations = sidecar.content.annotations.map((annotation) => moveEnds(annotation, from, to));
    const isMoved = annotations.some((annotation, at) => annotation !== sidecar.content.annotations[at]);
    if (isMoved) next = withSidecar(next, source, changeAnnotations(sidecar, annotations));
  }
  const old = next.sidecars.get(from);
  if (!old || isStuck) return next;
  const there = sidecarOf(next, to);
  const moved = changeAnnotations(there, [...there.content.annotations, ...old.content.annotations]);
  const content: SidecarContent = {
    ...moved.content,
    foreign: [...there.content.foreign, ...old.content.foreign],
    unknown: { ...old.content.unknown, ...there.content.unknown },
  };
  const emptied = changeAnnotations(old, []);
  const left = withSidecar(next, from, { ...emptied, content: emptySidecar });
  return withSidecar(left, to, { ...moved, content });
}
