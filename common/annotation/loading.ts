import { mapTargets } from './ends';
import { emptySidecar } from './file';
import type { SidecarContent } from './file';
import { withSidecars, type SidecarChange } from './holding';
import { mergeContents, sameAnnotation } from './merge';
import type { Annotation } from './model';
import { noSidecar, sidecarOf, sorted } from './sidecars';
import type { AnnotationStore, LoadedSidecar, Sidecar } from './state';

function sameContent(a: SidecarContent, b: SidecarContent): boolean {
  if (a === b) return true;
  return (
    a.annotations.length === b.annotations.length &&
    a.annotations.every((annotation, at) => sameAnnotation(annotation, b.annotations[at] ?? annotation)) &&
    JSON.stringify([a.foreign, a.unknown]) === JSON.stringify([b.foreign, b.unknown])
  );
}

/** An annotation of a source's sidecar, which says better than the annotation where its target lies. */
export const adopt = (annotation: Annotation, source: string): Annotation =>
  annotation.target.source === source
    ? annotation
    : mapTargets(annotation, (target) => (target.source === annotation.target.source ? { ...target, source } : target));

const byId = ({ annotations }: SidecarContent): ReadonlyMap<string, Annotation> =>
  new Map(annotations.map((annotation) => [annotation.id, annotation]));

/**
 * What both sides came from, annotation by annotation: what is stored as such, and of an annotation that the other side
 * has as we wrote it since, that very state.
 */
function baseFor(sidecar: Sidecar, theirs: SidecarContent): SidecarContent {
  if (sidecar.offered.length === 0) return sidecar.base;
  const own = byId(sidecar.content);
  const offered = sidecar.offered.map(byId);
  const taken = theirs.annotations.filter((their) => {
    const ours = own.get(their.id);
    if (ours ? sameAnnotation(ours, their) : !sidecar.removed.has(their.id)) return false;
    return offered.some((written) => {
      const annotation = written.get(their.id);
      return annotation !== undefined && sameAnnotation(annotation, their);
    });
  });
  if (taken.length === 0) return sidecar.base;
  const ids = new Set(taken.map(({ id }) => id));
  const rest = sidecar.base.annotations.filter(({ id }) => !ids.has(id));
  return { ...sidecar.base, annotations: [...rest, ...taken] };
}

function loadedAs(store: AnnotationStore, { source, parsed }: LoadedSidecar): SidecarChange {
  const sidecar = sidecarOf(store, source);
  if (parsed && !parsed.ok) {
    return { source, sidecar: { ...sidecar, error: parsed.error }, came: [], went: [] };
  }
  const { annotations, foreign, unknown } = parsed ?? emptySidecar;
  const theirs: SidecarContent = {
    annotations: sorted(annotations.map((annotation) => adopt(annotation, source))),
    foreign,
    unknown,
  };
  const isAhead = sidecar.revision !== sidecar.written;
  const merged = isAhead ? mergeContents(baseFor(sidecar, theirs), sidecar.content, theirs, sidecar.removed) : theirs;
  const content = isAhead ? { ...merged, annotations: sorted(merged.annotations) } : theirs;
  const isInStep = sameContent(content, theirs);
  const revision = sidecar.revision + 1;
  const next: Sidecar = {
    content,
    base: theirs,
    offered: isInStep ? noSidecar.offered : sidecar.offered,
    removed: isInStep ? noSidecar.removed : sidecar.removed,
    error: null,
    problems: parsed?.problems ?? [],
    revision,
    written: isInStep ? revision : sidecar.written,
  };
  return { source, sidecar: next, came: content.annotations, went: sidecar.content.annotations };
}

/**
 * Takes in sidecars as they were read from their files. Changes that are not written yet are merged with them. A sidecar
 * that was moved along with its source by other means, git for instance, belongs to the source where it lies now.
 */
export const loadSidecars = (store: AnnotationStore, loaded: readonly LoadedSidecar[]): AnnotationStore =>
  withSidecars(
    store,
    loaded.map((one) => loadedAs(store, one)),
  );
