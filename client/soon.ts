import type { Ending } from './files/signal';

/** Does something some milliseconds after the first call; calls in between count as that one. */
export function soon(pause: number, work: () => void): Ending & { readonly call: () => void } {
  let waiting: unknown = null;
  return {
    call() {
      waiting ??= setTimeout(() => {
        waiting = null;
        work();
      }, pause);
    },
    dispose: () => clearTimeout(waiting),
  };
}
