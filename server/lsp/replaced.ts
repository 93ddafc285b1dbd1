import type { CancellationToken } from 'vscode-languageserver';
import type { Platform } from './platform';

/** Work that is begun anew at times; what was under way then ends early. */
export interface Replaced {
  readonly run: () => Promise<void>;
  /**
   * Resolves when the work that was begun last has ended, `patience` milliseconds have passed, or the request is cancelled.
   * Never rejects.
   */
  ended(patience: number, token: CancellationToken): Promise<void>;
}

/** Nothing begun yet. */
export function createReplaced({ later }: Pick<Platform, 'later'>, work: () => Promise<void>): Replaced {
  let last: Promise<void> = Promise.resolve();
  async function lastEnded(): Promise<void> {
    let waited: Promise<void> | null = null;
    while (waited !== last) {
      waited = last;
      await waited.catch(() => undefined);
    }
  }
  return {
    run() {
      last = work();
      return last;
    },
    ended: (patience, token) =>
      new Promise((resolve) => {
        const end = (): void => {
          stop();
          cancelled.dispose();
          resolve();
        };
        const stop = later(patience, end);
        const cancelled = token.onCancellationRequested(end);
        void lastEnded().then(end);
      }),
  };
}
