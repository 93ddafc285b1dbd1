import type { Ending } from './files/signal';

/** Work that is done a while after it was asked for. */
export interface Soon extends Ending {
  readonly call: () => void;
  /** Does at once what was asked for and waits; nothing where nothing does. */
  readonly now: () => void;
}

/** Does something some milliseconds after the first call; calls in between count as that one. */
export function soon(pause: number, work: () => void): Soon {
  let waiting: unknown = null;
  function stop(): void {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
  }
  function end(): void {
    stop();
    work();
  }
  return {
    call() {
      waiting ??= setTimeout(end, pause);
    },
    now() {
      if (waiting !== null) end();
    },
    dispose: stop,
  };
}
