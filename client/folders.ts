import { contentHash } from '../common/text/contentHash';
import { messageOf, traceOf } from '../common/text/errorText';
import {
  commands,
  EventEmitter,
  RelativePattern,
  Uri,
  window,
  workspace,
  type Event,
  type LogOutputChannel,
} from 'vscode';
import { copydeskFolder } from '../common/annotation/sidecarPath';
import type { Problem } from '../common/text/problem';
import type { BrokenSidecar } from './annotations/library';
import { createFolder, type Folder } from './folder';
import { sourcePathOf, type SourcePath } from './files/sources';
import type { TextFiles } from './files/textFiles';
import { isWithin } from './files/within';
import { openFilesIn } from './files/openFiles';
import type { TakePlace } from './files/takePlace';
import { workspaceFiles } from './files/workspaceFiles';
import { unlinked } from './markdown';

/** The open workspace folders, each with its annotations, codebook and decisions. */
export interface Folders {
  all(): readonly Folder[];
  /** The folder of this uri, or undefined. */
  get(uri: string): Folder | undefined;
  /** Folder and path of a source, or null outside every folder. */
  at(uri: Uri): (SourcePath & { readonly home: Folder }) | null;
  /** Path of a file in this very folder, or null when it lies elsewhere. */
  pathIn(home: Folder, uri: string): string | null;
  /** Annotations or tags of any folder changed, or folders came and went. */
  readonly onAnnotations: Event<void>;
  readonly onDecisions: Event<void>;
  /** Reads the annotations of all folders. */
  load(): Promise<void>;
  /** Tells the user of a failure in one plain sentence; the log has the rest. */
  readonly failed: (what: string, error: unknown) => void;
  /** Writes what had to wait until the workspace was trusted. */
  flush(): Promise<void>;
  dispose(): void;
}

/** Files below `.copydesk` that have a watcher of their own, and those that a write goes through. */
const ownFile = /\.(?:json|yaml|tmp)$/;

/** Warns of a file of a folder, with a button that opens it. */
function warnOf(folder: string, path: string, message: string): void {
  const open = () => window.showTextDocument(Uri.joinPath(Uri.parse(folder, true), path));
  void window.showWarningMessage(unlinked(message), 'Open').then((choice) => choice && open());
}

function tellBroken(folder: string, { path, problem }: BrokenSidecar): void {
  if (problem.kind === 'conflict') {
    const uri = Uri.joinPath(Uri.parse(folder, true), path).toString();
    const merge = () => commands.executeCommand('copydesk.mergeAnnotations', { uri });
    const message = `${path} holds a merge conflict: its annotations are not written until it is resolved.`;
    void window.showWarningMessage(unlinked(message), 'Merge').then((choice) => choice && merge());
    return;
  }
  const line = problem.line === null ? '' : ` (line ${problem.line})`;
  warnOf(folder, path, `${path} cannot be read${line}: ${problem.message} It is left as it is until it is mended.`);
}

function tellProblems(log: LogOutputChannel, folder: string, path: string, problems: readonly Problem[]): void {
  for (const problem of problems) log.info(`${path}: ${problem.severity}: ${problem.message}`);
  const first = problems.find((problem) => problem.severity === 'error');
  const uri = Uri.joinPath(Uri.parse(folder, true), path).toString();
  // Who has the file before him sees what is wrong where it stands, and is perhaps in the middle of a line.
  const isShown = window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri);
  if (first && !isShown) warnOf(folder, path, `${path}: ${first.message}`);
}

interface OpenFolder {
  readonly folder: Folder;
  dispose(): void;
}

/** A folder's own place in the extension's storage. */
const storageOf = (storage: Uri, folder: Uri, takePlace?: TakePlace): TextFiles =>
  workspaceFiles(Uri.joinPath(storage, contentHash(folder.toString())), takePlace);

/**
 * Follows the workspace's folders and the files that Copydesk keeps in them.
 * @param storage where the extension may keep things of this workspace outside of it
 * @param takePlace see `workspaceFiles`
 */
export function createFolders(log: LogOutputChannel, storage: Uri | undefined, takePlace?: TakePlace): Folders {
  const open = new Map<string, OpenFolder>();
  const annotations = new EventEmitter<void>();
  const decisions = new EventEmitter<void>();
  const failed = (what: string, error: unknown): void => {
    log.error(what, traceOf(error));
    const reason = messageOf(error);
    void window.showWarningMessage(unlinked(`${what}: ${reason}`), 'Show Log').then((choice) => choice && log.show());
  };

  function add(uri: Uri, name: string): void {
    const folder: Folder = createFolder({
      uri: uri.toString(),
      name,
      files: workspaceFiles(uri, takePlace),
      ...(storage ? { storage: storageOf(storage, uri, takePlace) } : {}),
      now: () => new Date().toISOString(),
      // What a folder's steps and late writes would still do has ended with it.
      canWrite: () => workspace.isTrusted && open.get(folder.uri)?.folder === folder,
      broken: tellBroken,
      problems: (home, path, problems) => tellProblems(log, home, path, problems),
      failed,
      openFiles: openFilesIn(uri),
    });
    const root = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
    const pathOf = (file: Uri): string => file.path.slice(root.length);
    const ours = workspace.createFileSystemWatcher(new RelativePattern(uri, `${copydeskFolder}/**/*.{json,yaml}`));
    const sources = workspace.createFileSystemWatcher(new RelativePattern(uri, '**/*'));
    const told = (work: Promise<void>, file: Uri): void =>
      void work.catch((error: unknown) => failed(pathOf(file), error));
    const oursChanged = (file: Uri): void => told(folder.fileChanged(pathOf(file)), file);
    const sourceChanged = (file: Uri): void => told(folder.library.sourceChanged(pathOf(file)), file);
    /** Of a folder that comes or goes it may be all that is told, without the files in it. */
    const cameOrWent = (file: Uri): void => {
      sourceChanged(file);
      if (isWithin(pathOf(file), copydeskFolder) && !ownFile.test(file.path)) oursChanged(file);
    };
    const endings = [
      ours,
      ours.onDidCreate(oursChanged),
      ours.onDidChange(oursChanged),
      ours.onDidDelete(oursChanged),
      sources,
      sources.onDidCreate(cameOrWent),
      sources.onDidChange(sourceChanged),
      sources.onDidDelete(cameOrWent),
      folder.onAnnotations(() => annotations.fire()),
      folder.onDecisions(() => decisions.fire()),
    ];
    open.set(folder.uri, { folder, dispose: () => endings.forEach((ending) => ending.dispose()) });
    folder.load().catch((error: unknown) => failed(name, error));
  }

  const removeAll = (uris: readonly string[]): void => {
    for (const uri of uris) {
      open.get(uri)?.dispose();
      open.delete(uri);
    }
  };

  const following = workspace.onDidChangeWorkspaceFolders((event) => {
    removeAll(event.removed.map((folder) => folder.uri.toString()));
    for (const folder of event.added) {
      add(folder.uri, folder.name);
      open
        .get(folder.uri.toString())
        ?.folder.library.load()
        .catch((error: unknown) => failed(folder.name, error));
    }
    annotations.fire();
    decisions.fire();
  });
  for (const folder of workspace.workspaceFolders ?? []) add(folder.uri, folder.name);

  return {
    all: () => [...open.values()].map((entry) => entry.folder),
    get: (uri) => open.get(uri)?.folder,
    at(uri) {
      const path = sourcePathOf(uri);
      const home = path === null ? undefined : open.get(path.folder)?.folder;
      return path !== null && home ? { ...path, home } : null;
    },
    pathIn(home, uri) {
      const path = sourcePathOf(Uri.parse(uri, true));
      return path?.folder === home.uri ? path.source : null;
    },
    failed,
    onAnnotations: annotations.event,
    onDecisions: decisions.event,
    load: async () => {
      await Promise.all([...open.values()].map((entry) => entry.folder.library.load()));
    },
    flush: async () => {
      await Promise.all([...open.values()].map((entry) => entry.folder.library.flush()));
    },
    dispose() {
      following.dispose();
      removeAll([...open.keys()]);
      annotations.dispose();
      decisions.dispose();
    },
  };
}
