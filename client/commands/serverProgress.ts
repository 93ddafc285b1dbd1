import { ProgressLocation, window, type CancellationToken } from 'vscode';
import type { App } from '../app';

/** Runs a long request of the server under a notification with progress and Cancel. Null when the user cancelled it. */
export function withServerProgress<T>(
  app: App,
  title: string,
  ask: (workDoneToken: string, token: CancellationToken) => Promise<T>,
): Thenable<T | null> {
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress<T | null>(options, async (progress, token) => {
    await app.server.start();
    const workDoneToken = crypto.randomUUID();
    let done = 0;
    const listening = app.server.onProgress(workDoneToken, (message, percentage) => {
      const increment = percentage === null ? 0 : Math.max(0, percentage - done);
      done += increment;
      progress.report({ message, increment });
    });
    try {
      return await ask(workDoneToken, token);
    } catch (error) {
      if (token.isCancellationRequested) return null;
      throw error;
    } finally {
      listening.dispose();
    }
  });
}
