import { ProgressLocation, window, workspace, type Disposable, type Uri } from 'vscode';
import { annotatedSources } from '../../common/annotation/queries';
import { counted } from '../../common/text/counted';
import { messageOf } from '../../common/text/errorText';
import type { Folder } from '../folder';
import type { Folders } from '../folders';
import { eachOf } from '../files/each';
import { unlinked } from '../markdown';
import { soon } from '../soon';
import { listFiles } from '../languageClient/filePort';
import { moveAnnotations } from '../undo/moving';
import type { History } from '../undo/history';
import { movesOf, type FoundFile, type Move } from './moves';
import type { GoneSource } from './sourceTexts';

/** Files that are read at a time. */
const atOnce = 16;
/** Milliseconds after the last change on disk: a rename is told as two, an editor's own a little later as one. */
const pause = 1500;
/** Files that came lately are remembered, so many at most. */
const most = 500;

async function filesAt(home: Folder, paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  await eachOf(paths, atOnce, async (source) => {
    const text = await home.readSource(source).catch(() => null);
    if (text !== null) found.push({ source, text });
  });
  return found.toSorted((a, b) => (a.source < b.source ? -1 : 1));
}

/** Globs of files with the endings that some paths have. */
const globsLike = (paths: readonly string[]): readonly string[] => [
  ...new Set(paths.map((path) => `**/*${/\.[^./]{1,20}$/.exec(path)?.[0] ?? ''}`)),
];

/** Looks through a folder for sources that are gone, with progress; null when the user gave up. */
export async function searchMoved(folders: Folders, home: Folder): Promise<readonly Move[] | null> {
  await home.library.load();
  const gone = await home.library.gone();
  if (gone.length === 0) return [];
  const options = { location: ProgressLocation.Notification, title: 'Looking for moved sources', cancellable: true };
  return window.withProgress(options, async (_, token) => {
    const include = globsLike(gone.map(({ source }) => source));
    const uris = await listFiles({ folders: [home.uri], include, exclude: ['**/{.copydesk,.git,node_modules}/**'] });
    const paths = uris.flatMap((uri) => folders.pathIn(home, uri) ?? []);
    // A source with annotations of its own is another one.
    const annotated = annotatedSources(home.library.store);
    const files = token.isCancellationRequested
      ? []
      : await filesAt(
          home,
          paths.filter((path) => !annotated.has(path)),
        );
    return token.isCancellationRequested ? null : movesOf(home.library.store, gone, files);
  });
}

/** A move in words: "3 annotations from a.txt to b.txt". */
export const moveWords = ({ from, to, annotations }: Move): string =>
  `${counted(annotations, 'annotation')} from ${from} to ${to}`;

/** Offers to move annotations when a source went away and a file with the same text came; never does it unasked. */
export function offerMoved(folders: Folders, history: History): Disposable {
  /** Uris of files that came lately. */
  const came = new Set<string>();
  /** Moves that were offered: nobody is asked twice. */
  const offered = new Set<string>();

  async function offer(home: Folder, move: Move): Promise<void> {
    const key = JSON.stringify([home.uri, move.from, move.to]);
    if (offered.has(key)) return;
    offered.add(key);
    const message = `${move.from} is gone, and ${move.to} has the same text. Move ${moveWords(move)}?`;
    if ((await window.showInformationMessage(unlinked(message), 'Move', 'Not Now')) !== 'Move') return;
    try {
      await moveAnnotations(history, home, [move]);
    } catch (error) {
      void window.showErrorMessage(unlinked(messageOf(error)));
    }
  }

  async function look(home: Folder): Promise<void> {
    const gone: readonly GoneSource[] = await home.library.gone();
    if (gone.length === 0 || !workspace.isTrusted) return;
    const files = await filesAt(
      home,
      [...came].flatMap((uri) => folders.pathIn(home, uri) ?? []),
    );
    const moves = movesOf(home.library.store, gone, files).filter(({ why }) => why === 'text');
    for (const move of moves) void offer(home, move);
  }

  const lookSoon = soon(pause, () => {
    for (const home of folders.all()) look(home).catch(() => undefined);
  });
  const watcher = workspace.createFileSystemWatcher('**/*', false, true, false);
  const remember = (uri: Uri): void => {
    came.delete(uri.toString());
    came.add(uri.toString());
    const [oldest] = came;
    if (came.size > most && oldest !== undefined) came.delete(oldest);
    lookSoon.call();
  };
  const endings = [watcher, watcher.onDidCreate(remember), watcher.onDidDelete(lookSoon.call), lookSoon];
  return { dispose: () => endings.forEach((ending) => ending.dispose()) };
}
