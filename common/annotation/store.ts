import { sourcesOf } from './ends';
import { knowText, moveText, reanchor, saveText, shiftText, syncEnds } from './live';
import type { Annotation } from './model';
import { withPresence } from './holding';
import { annotationsIn } from './within';
import { loadSidecars } from './loading';
import { receive, release } from './transfer';
import { changeAnnotations, dropCopies, markOffered, markWritten, renameSource } from './sidecars';
import type { AnnotationStore, LoadedSidecar, StoreEvent } from './state';

export { emptyStore } from './state';
export type { AnnotationStore, LiveEnd, LiveSource, Parcel, Sidecar, StoreEvent } from './state';

const without = <T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> => {
  if (!set.has(item)) return set;
  const rest = new Set(set);
  rest.delete(item);
  return rest;
};

function forgetText(store: AnnotationStore, source: string): AnnotationStore {
  if (!store.live.has(source)) return store;
  return { ...store, live: store.live.edited((draft) => draft.delete(source)) };
}

/** The store without the mark that a source is gone. */
const found = (store: AnnotationStore, source: string): AnnotationStore =>
  store.deleted.has(source) ? withPresence(store, without(store.deleted, source)) : store;

function rename(store: AnnotationStore, from: string, to: string): AnnotationStore {
  if (from === to) return store;
  const renamed = moveText(renameSource(found(found(store, from), to), from, to), from, to);
  // That a source is there again can decide whose copy of an annotation counts, wherever that leads to.
  if (store.twins.size > 0) return syncEnds(renamed, [...renamed.live.keys()]);
  const concerned = [...annotationsIn(store, from), ...annotationsIn(store, to), ...annotationsIn(renamed, to)];
  return syncEnds(renamed, [from, to, ...concerned.flatMap(sourcesOf)]);
}

/** Sources that a sidecar's annotations lie in or lead to. */
const sourcesIn = (store: AnnotationStore, source: string): readonly string[] =>
  store.sidecars.get(source)?.content.annotations.flatMap(sourcesOf) ?? [];

function load(store: AnnotationStore, loaded: readonly LoadedSidecar[]): AnnotationStore {
  const next = loadSidecars(store, loaded);
  // Where no text is at hand no end stands anywhere.
  if (next.live.size === 0) return next;
  return syncEnds(
    next,
    loaded.flatMap(({ source }) => [...sourcesIn(store, source), ...sourcesIn(next, source)]),
  );
}

/** Puts annotations and takes others out; the ends of the sources concerned follow. */
function edit(store: AnnotationStore, put: readonly Annotation[], removed: readonly string[]): AnnotationStore {
  const ids = [...removed, ...put.map(({ id }) => id)];
  const touched = [...ids.flatMap((id) => store.byId.get(id) ?? []), ...put].flatMap(sourcesOf);
  const changed = changeAnnotations(store, put, removed);
  return changed === store ? store : syncEnds(changed, touched);
}

/** The store after a source went away. */
function lose(store: AnnotationStore, source: string): AnnotationStore {
  if (store.deleted.has(source)) return store;
  return withPresence(forgetText(store, source), new Set([...store.deleted, source]));
}

/** The store after an event. Pure: ids and instants come with the event. An event that changes nothing returns the same store. */
export function update(store: AnnotationStore, event: StoreEvent): AnnotationStore {
  switch (event.type) {
    case 'sidecarLoaded':
      return load(store, [event]);
    case 'sidecarsLoaded':
      return load(store, event.loaded);
    case 'sidecarOffered':
      return markOffered(store, event.source, event.content);
    case 'sidecarWritten':
      return markWritten(store, event.source, event.revision);
    case 'textKnown':
      return knowText(found(store, event.source), event.source, event.text, event.earlier);
    case 'textChanged':
      return shiftText(store, event.source, event.changes);
    case 'textSaved':
      return saveText(store, event.source, event.text);
    case 'textClosed':
      return forgetText(store, event.source);
    case 'added':
      return edit(store, [event.annotation], []);
    case 'changed':
      return store.byId.has(event.annotation.id) ? edit(store, [event.annotation], []) : store;
    case 'removed':
      return edit(store, [], [event.id]);
    case 'edited':
      return edit(store, event.put, event.removed);
    case 'anchored':
      return reanchor(store, event);
    case 'sourceRenamed':
      return rename(store, event.from, event.to);
    case 'parcelsReceived':
      return event.parcels.length === 0 ? store : receive(store, event.parcels);
    case 'parcelsReleased':
      return event.gone.size === 0 ? store : release(store, event.gone);
    case 'sourceDeleted':
      return lose(store, event.source);
    case 'copiesDropped':
      return syncEnds(dropCopies(store, event.source), sourcesIn(store, event.source));
  }
}
