/** Something that can be ended. */
export interface Ending {
  dispose(): void;
}

/** Tells listeners; what `vscode.EventEmitter` is, for code that does not touch the editor. */
export interface Signal<T> {
  readonly listen: (listener: (value: T) => void) => Ending;
  readonly fire: (value: T) => void;
}

/** A signal without listeners. Listeners are told in the order in which they came. */
export function createSignal<T>(): Signal<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    listen(listener) {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
    fire(value) {
      for (const listener of listeners) listener(value);
    },
  };
}
