import type { SidecarContent } from './file';
import { itemOf } from './item';
import type { Annotation } from './model';

const byId = (annotations: readonly Annotation[]): ReadonlyMap<string, Annotation> =>
  new Map(annotations.map((annotation) => [annotation.id, annotation]));

/** Whether two annotations would be written with the same bytes. */
export const sameAnnotation = (a: Annotation, b: Annotation): boolean =>
  a === b || JSON.stringify(itemOf(a)) === JSON.stringify(itemOf(b));

/** Instant of an annotation's last change; ISO instants compare as strings. */
const changedAt = (annotation: Annotation): string => annotation.modified ?? annotation.created;

function mergeOne(base: Annotation | undefined, ours: Annotation, theirs: Annotation): Annotation {
  if (base && sameAnnotation(base, ours)) return theirs;
  if (base && sameAnnotation(base, theirs)) return ours;
  return changedAt(theirs) > changedAt(ours) ? theirs : ours;
}

function mergeAnnotations(
  base: SidecarContent,
  ours: SidecarContent,
  theirs: SidecarContent,
  removed: ReadonlySet<string>,
): readonly Annotation[] {
  const before = byId(base.annotations);
  const own = byId(ours.annotations);
  const other = byId(theirs.annotations);
  const merged: Annotation[] = [];
  for (const annotation of own.values()) {
    const old = before.get(annotation.id);
    const their = other.get(annotation.id);
    if (their) merged.push(mergeOne(old, annotation, their));
    else if (!old || !sameAnnotation(old, annotation)) merged.push(annotation);
  }
  for (const annotation of other.values()) {
    if (own.has(annotation.id)) continue;
    const old = before.get(annotation.id);
    // What we removed stays removed unless it was changed elsewhere in the meantime; what we never had is new.
    const isGone = old ? sameAnnotation(old, annotation) : removed.has(annotation.id);
    if (!isGone) merged.push(annotation);
  }
  return merged;
}

/**
 * Merges unwritten changes with what another program has written meanwhile, annotation by annotation. A change wins
 * over no change, a change over a removal, and of two changes the later; foreign items and unknown members that
 * either side added are kept.
 * @param base what both sides came from.
 * @param removed ids that we removed since, some of which may never have been in `base`.
 */
export function mergeContents(
  base: SidecarContent,
  ours: SidecarContent,
  theirs: SidecarContent,
  removed: ReadonlySet<string>,
): SidecarContent {
  const removedForeign = base.foreign.filter((item) => !ours.foreign.includes(item));
  const addedForeign = ours.foreign.filter((item) => !base.foreign.includes(item) && !theirs.foreign.includes(item));
  const addedMembers = Object.entries(ours.unknown).filter(([name]) => !(name in base.unknown));
  return {
    annotations: mergeAnnotations(base, ours, theirs, removed),
    foreign: [...theirs.foreign.filter((item) => !removedForeign.includes(item)), ...addedForeign],
    unknown: { ...Object.fromEntries(addedMembers), ...theirs.unknown },
  };
}
