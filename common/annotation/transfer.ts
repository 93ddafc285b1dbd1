import { mapTargets, sourcesOf } from './ends';
import { joining, leaving } from './sidecars';
import { withSidecars } from './holding';
import { syncEnds } from './live';
import type { Annotation } from './model';
import type { SidecarContent } from './file';
import type { AnnotationStore, Parcel } from './state';
import { annotationsIn } from './within';

/** Gives the path of a source in another folder, null for one that is not there. */
export type NewPath = (source: string) => string | null;

const moved = (annotations: readonly Annotation[], newPath: NewPath): readonly Annotation[] =>
  annotations.map((annotation) =>
    mapTargets(annotation, (target) => ({ ...target, source: newPath(target.source) ?? target.source })),
  );

/** What a move to another workspace folder comes to. */
export interface Transfer {
  readonly parcels: readonly Parcel[];
  /**
   * Links that stay, because they would lead from one folder to the other: they lie in a sidecar of the folder that is
   * left, and their end in what has gone is lost until that is back.
   */
  readonly staying: readonly Annotation[];
}

/** What goes with sources that leave a folder: those of which there is a new path. */
export function transferOf(store: AnnotationStore, newPath: NewPath): Transfer {
  const goes = (annotation: Annotation): boolean => sourcesOf(annotation).every((source) => newPath(source) !== null);
  const sources = [...new Set([...store.sidecars.keys(), ...store.ledTo.keys()])].toSorted();
  const gone = sources.flatMap((source) => {
    const to = newPath(source);
    return to === null ? [] : [{ source, to }];
  });
  const parcels = gone.flatMap(({ source, to }): readonly Parcel[] => {
    const old = store.sidecars.get(source);
    if (!old || old.error) return [];
    const content = { ...old.content, annotations: moved(old.content.annotations.filter(goes), newPath) };
    return content.annotations.length + content.foreign.length === 0 ? [] : [{ source, to, content }];
  });
  const staying = gone.flatMap(({ source }) => annotationsIn(store, source).filter((one) => !goes(one)));
  return { parcels, staying: [...new Map(staying.map((one) => [one.id, one])).values()] };
}

/** Parcels on their way back, as they were. */
export const returned = (parcels: readonly Parcel[], oldPath: NewPath): readonly Parcel[] =>
  parcels.map(({ source, to, content }) => ({
    source: to,
    to: source,
    content: { ...content, annotations: moved(content.annotations, oldPath) },
  }));

/** The folder that the sources come to, with what goes there. */
export const receive = (store: AnnotationStore, parcels: readonly Parcel[]): AnnotationStore =>
  syncEnds(
    withSidecars(
      store,
      parcels.map(({ to, content }) => joining(store, to, content)),
    ),
    parcels.flatMap(({ to, content }) => [to, ...content.annotations.flatMap(sourcesOf)]),
  );

/** A folder without what has gone from the sidecars of sources. */
export const release = (store: AnnotationStore, gone: ReadonlyMap<string, SidecarContent>): AnnotationStore =>
  syncEnds(
    withSidecars(
      store,
      [...gone].map(([source, content]) => leaving(store, source, content)),
    ),
    [...gone].flatMap(([source, { annotations }]) => [source, ...annotations.flatMap(sourcesOf)]),
  );
