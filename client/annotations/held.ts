import { emptyStore, update, type AnnotationStore, type StoreEvent } from '../../common/annotation/store';
import { createSignal, type Ending } from '../files/signal';

/** The one place that holds a folder's annotations as they are now. */
export interface Held {
  readonly store: AnnotationStore;
  dispatch(event: StoreEvent): void;
  /** Tells of what is dispatched until the work has ended once, at its end. */
  together<T>(work: () => Promise<T>): Promise<T>;
  /** Does work that dispatches several events; where it throws, what is held is as it was. Tells of all of them once. */
  allOrNone<T>(work: () => T): T;
  readonly onChange: (listener: () => void) => Ending;
}

/** Events that change no annotation, but only what is known of the files: nobody who shows annotations is to begin anew. */
const untoldEvents: ReadonlySet<StoreEvent['type']> = new Set(['sidecarOffered', 'sidecarWritten']);

/** Nothing held yet. */
export function createHeld(): Held {
  const changed = createSignal<void>();
  let store = emptyStore;
  let quiet = 0;
  let untold = false;

  function tell(): void {
    untold = quiet > 0;
    if (!untold) changed.fire();
  }

  return {
    get store() {
      return store;
    },
    dispatch(event) {
      const next = update(store, event);
      if (next === store) return;
      store = next;
      if (!untoldEvents.has(event.type)) tell();
    },
    async together(work) {
      quiet += 1;
      try {
        return await work();
      } finally {
        quiet -= 1;
        if (untold) tell();
      }
    },
    allOrNone(work) {
      const [before, wasUntold] = [store, untold];
      quiet += 1;
      try {
        return work();
      } catch (error) {
        [store, untold] = [before, wasUntold];
        throw error;
      } finally {
        quiet -= 1;
        if (untold) tell();
      }
    },
    onChange: changed.listen,
  };
}
