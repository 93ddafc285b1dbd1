import { sourcesOf } from './ends';
import { knowText, moveText, reanchor, saveText, shiftText, syncEnds } from './live';
import type { ParsedSidecar } from './file';
import type { Annotation } from './model';
import { annotationIn, loadSidecar, markWritten, putAnnotation, removeAnnotation, renameSource } from './sidecars';
import type { AnnotationStore, StoreEvent } from './state';

export { emptyStore } from './state';
export type { AnnotationStore, LiveEnd, LiveSource, Sidecar, StoreEvent } from './state';

const without = <T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> => {
  if (!set.has(item)) return set;
  const rest = new Set(set);
  rest.delete(item);
  return rest;
};

function forgetText(store: AnnotationStore, source: string): AnnotationStore {
  if (!store.live.has(source)) return store;
  const live = new Map(store.live);
  live.delete(source);
  return { ...store, live };
}

/** The store without the mark that a source is gone. */
const found = (store: AnnotationStore, source: string): AnnotationStore =>
  store.deleted.has(source) ? { ...store, deleted: without(store.deleted, source) } : store;

function rename(store: AnnotationStore, from: string, to: string): AnnotationStore {
  if (from === to) return store;
  const renamed = moveText(renameSource(found(found(store, from), to), from, to), from, to);
  return syncEnds(renamed, [...renamed.live.keys()]);
}

/** Sources that a sidecar's annotations lie in or lead to. */
const sourcesIn = (store: AnnotationStore, source: string): readonly string[] =>
  store.sidecars.get(source)?.content.annotations.flatMap(sourcesOf) ?? [];

function load(store: AnnotationStore, source: string, parsed: ParsedSidecar | null): AnnotationStore {
  const loaded = loadSidecar(store, source, parsed);
  return syncEnds(loaded, [...sourcesIn(store, source), ...sourcesIn(loaded, source)]);
}

function put(store: AnnotationStore, annotation: Annotation): AnnotationStore {
  const old = annotationIn(store, annotation.id);
  const touched = [...(old ? sourcesOf(old) : []), ...sourcesOf(annotation)];
  return syncEnds(putAnnotation(store, annotation), touched);
}

/** The store after an event. Pure: ids and instants come with the event. An event that changes nothing returns the same store. */
export function update(store: AnnotationStore, event: StoreEvent): AnnotationStore {
  switch (event.type) {
    case 'sidecarLoaded':
      return load(store, event.source, event.parsed);
    case 'sidecarWritten':
      return markWritten(store, event.source, event.revision);
    case 'textKnown':
      return knowText(found(store, event.source), event.source, event.text);
    case 'textChanged':
      return shiftText(store, event.source, event.changes);
    case 'textSaved':
      return saveText(store, event.source, event.text);
    case 'textClosed':
      return forgetText(store, event.source);
    case 'added':
      return put(store, event.annotation);
    case 'changed':
      return annotationIn(store, event.annotation.id) ? put(store, event.annotation) : store;
    case 'removed': {
      const old = annotationIn(store, event.id);
      return old ? syncEnds(removeAnnotation(store, event.id), sourcesOf(old)) : store;
    }
    case 'anchored':
      return reanchor(store, event);
    case 'sourceRenamed':
      return rename(store, event.from, event.to);
    case 'sourceDeleted': {
      if (store.deleted.has(event.source)) return store;
      return { ...forgetText(store, event.source), deleted: new Set([...store.deleted, event.source]) };
    }
  }
}
