import { DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver';
import type { Disposable, FileSystemWatcher } from 'vscode-languageserver';
import type { Session } from './session';

/** Asks the client to tell of changed sources; to be called after start and when the settings' globs change. */
export function createWatchers(session: Session): () => void {
  const { connection, guard, state } = session;
  let current: Disposable | null = null;
  let watched = '';
  return () => {
    if (state.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
    const key = JSON.stringify(state.settings.sources);
    if (key === watched) return;
    watched = key;
    guard.run('watchers', async () => {
      const watchers: FileSystemWatcher[] = state.settings.sources.map((globPattern) => ({ globPattern }));
      // A folder that goes away is told of alone, without the files in it.
      watchers.push({ globPattern: '**', kind: WatchKind.Delete });
      const before = current;
      current = await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      before?.dispose();
    });
  };
}
