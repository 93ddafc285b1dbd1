import { ProgressLocation, window } from 'vscode';

/** Changes of annotations that are made at once, as far as people can tell. */
export const few = 200;

/** What long work tells and asks while it goes on. */
export interface LongWork {
  /** Says how far it is: so many of so many. */
  done(count: number, of: number): void;
  readonly isCancelled: boolean;
}

/**
 * Does long work with a notification that shows how far it is and can cancel it; work that will be done at once shows in
 * the status bar only, since a notification would stay longer than it takes.
 */
export function longWork<T>(title: string, isShort: boolean, work: (long: LongWork) => Promise<T>): Promise<T> {
  const options = isShort
    ? { location: ProgressLocation.Window, title }
    : { location: ProgressLocation.Notification, title, cancellable: true };
  let shown = 0;
  const run = window.withProgress(options, (progress, token) =>
    work({
      done(count, of) {
        const share = of === 0 ? 100 : (100 * count) / of;
        progress.report({ message: `${count} of ${of}`, increment: share - shown });
        shown = share;
      },
      get isCancelled() {
        return token.isCancellationRequested;
      },
    }),
  );
  return Promise.resolve(run);
}

/** Shows that work is going on which cannot be left off half way: for a moment in the status bar, else in a notification. */
export const working = <T>(title: string, isShort: boolean, work: () => Promise<T>): Promise<T> =>
  Promise.resolve(
    window.withProgress({ location: isShort ? ProgressLocation.Window : ProgressLocation.Notification, title }, work),
  );
