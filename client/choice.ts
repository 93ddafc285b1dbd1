import { createSignal, type Ending } from './files/signal';

/** Something that the user chose for a view, and can choose anew. */
export interface Choice<T> {
  readonly value: T;
  set(next: T): void;
  onChange(listener: () => void): Ending;
}

/** A choice; `keep` is told of each new one. */
export function createChoice<T>(first: T, keep: (value: T) => void = () => undefined): Choice<T> {
  let value = first;
  const changed = createSignal<void>();
  return {
    get value() {
      return value;
    },
    set(next) {
      value = next;
      keep(next);
      changed.fire();
    },
    onChange: changed.listen,
  };
}
