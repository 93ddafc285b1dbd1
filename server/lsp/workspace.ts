import { FileChangeType } from 'vscode-languageserver';
import type { CancellationToken, FileEvent } from 'vscode-languageserver';
import { indexChanged } from '../../common/protocol';
import { debounce } from './debounce';
import { createReplaced } from './replaced';
import type { Session } from './session';
import { canonicalUri } from './uris';

/** The sources of the workspace folders, read in the background. */
export interface Workspace {
  /** Lists the sources anew and reads those not yet known; a call made meanwhile replaces this one. */
  reload(): Promise<void>;
  /**
   * Resolves when the sources that were listed last are read, when the request is cancelled, or after some seconds: a
   * large workspace takes minutes. Never rejects.
   */
  whenRead(token: CancellationToken): Promise<void>;
  /** Reads again what changed on disk. */
  filesChanged(changes: readonly FileEvent[]): void;
  /** A document was closed: what counts now is the file. */
  documentClosed(uri: string): void;
  /** Canonical uris of the sources that the settings' globs name, sorted. */
  list(): Promise<readonly string[]>;
  /** Whether a canonical uri is one of those sources, as they were last listed. */
  has(uri: string): boolean;
  /** Reads again every source whose decisions changed. */
  decisionsChanged(): void;
}

/** How long, in milliseconds, a question about all sources waits for those that are still to be read. */
const readingPatience = 10_000;

/** Whether a uri, or a folder that it lies in, is one of these. */
function isAmong(uri: string, gone: ReadonlySet<string>): boolean {
  for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1)) {
    if (gone.has(uri.slice(0, end))) return true;
  }
  return false;
}

/** Loads one source after the other, letting requests in between. `settled` is called when findings may have changed. */
export function createWorkspace(session: Session, settled: () => void): Workspace {
  const { connection, guard, index, sources, state, platform } = session;
  let run = 0;
  let members: ReadonlySet<string> = new Set();

  const announce = debounce(platform, 150, () => {
    guard.run('indexChanged', () =>
      connection.sendNotification(indexChanged.method, { sources: index.sources().length }),
    );
  });
  session.onIndexed(announce);

  const list = async (): Promise<readonly string[]> => {
    const { folders, settings, files } = state;
    if (folders.length === 0) return [];
    const found = await files.list(folders, settings.sources, settings.exclude);
    return [...new Set(found.map(canonicalUri))].toSorted();
  };

  /** Whether a source still counts: it may have been let go while it was being read. */
  const belongs = (uri: string): boolean => members.has(uri) || session.openUris().includes(uri);

  const read = async (uris: readonly string[], current: () => boolean): Promise<void> => {
    for (const uri of uris) {
      if (!current()) return;
      try {
        if ((await sources.load(uri)) === null || !belongs(uri)) sources.remove(uri);
      } catch (error) {
        guard.failed(`reading ${uri}`, error);
      }
      await guard.turn();
    }
  };

  const readAll = async (): Promise<void> => {
    run += 1;
    const mine = run;
    const listed = await list();
    if (mine !== run) return;
    members = new Set(listed);
    const open = new Set(session.openUris());
    for (const uri of index.sources()) if (!members.has(uri) && !open.has(uri)) sources.remove(uri);
    const missing = listed.filter((uri) => index.summaryOf(uri) === null || sources.isStale(uri));
    await read(missing, () => mine === run);
    if (mine !== run) return;
    announce();
    settled();
  };
  const reading = createReplaced(platform, readAll);
  const relist = debounce(platform, 200, () => guard.run('workspace', reading.run));

  const reread = (uris: readonly string[]): void => {
    for (const uri of uris) sources.forget(uri);
    guard.run('workspace', async () => {
      await read(uris, () => true);
      settled();
    });
  };

  return {
    reload: reading.run,
    whenRead: (token) => reading.ended(readingPatience, token),
    list: async () => {
      const listed = await list();
      members = new Set([...members, ...listed]);
      return listed;
    },
    has: (uri) => members.has(uri),
    filesChanged: (changes) => {
      const again: string[] = [];
      const gone = new Set<string>();
      const open = new Set(session.openUris());
      for (const change of changes) {
        const uri = canonicalUri(change.uri);
        if (change.type === FileChangeType.Deleted) gone.add(uri);
        else if (!members.has(uri)) relist();
        // The editor's copy of an open document is what counts.
        else if (!open.has(uri)) again.push(uri);
      }
      // They stay members: a file that is written anew by way of its deletion is read again.
      const lost = gone.size === 0 ? [] : index.sources().filter((uri) => !open.has(uri) && isAmong(uri, gone));
      for (const uri of lost) sources.remove(uri);
      if (again.length > 0) reread(again);
      else settled();
    },
    documentClosed: (uri) => {
      if (members.has(uri)) reread([uri]);
      else sources.remove(uri);
    },
    decisionsChanged: () => {
      const stale = [...members, ...session.openUris()].filter((uri) => sources.isStale(uri));
      if (stale.length > 0) reread([...new Set(stale)]);
      else settled();
    },
  };
}
