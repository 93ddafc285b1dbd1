import { window, workspace, type Disposable, type TextDocument, type TextDocumentChangeEvent } from 'vscode';
import type { Change } from '../../common/anchor/shift';
import { mayBeSource } from '../files/sources';
import type { Folders } from '../folders';
import { unlinked } from '../markdown';
import { handedOverWords, moveBetween } from './movingBetween';

/** An editor's changes of one edit: sorted from the end of the text, so that each leaves the others' offsets valid. */
const changesOf = (event: TextDocumentChangeEvent): readonly Change[] =>
  event.contentChanges
    .map((change) => ({ start: change.rangeOffset, deleted: change.rangeLength, inserted: change.text }))
    .toSorted((a, b) => b.start - a.start);

type Place = NonNullable<ReturnType<Folders['at']>>;

/** A source, or a folder of them, has moved to another workspace folder. */
async function moveToFolder(from: Place, to: Place): Promise<void> {
  const done = await moveBetween(from.home.library, to.home.library, from.source, to.source);
  for (const message of handedOverWords(done, from.home.name, to.home.name))
    void window.showWarningMessage(unlinked(message));
}

/**
 * Keeps the annotations in step with the editors: passages follow every edit, and their new positions are written when
 * the source is saved, never before.
 */
export function trackDocuments(folders: Folders): Disposable {
  const { failed } = folders;

  function open(document: TextDocument): void {
    const place = mayBeSource(document.uri) ? folders.at(document.uri) : null;
    if (!place) return;
    place.home.library.opened(place.source, document.getText());
    place.home.library.load().catch((error: unknown) => failed('annotations', error));
  }

  async function follow(uri: TextDocument['uri'], work: (place: Place) => Promise<void>) {
    const place = folders.at(uri);
    if (!place) return;
    try {
      await work(place);
    } catch (error) {
      failed(place.source, error);
    }
  }

  const endings = [
    workspace.onDidOpenTextDocument(open),
    workspace.onDidChangeTextDocument((event) => {
      const place = event.contentChanges.length === 0 ? null : folders.at(event.document.uri);
      place?.home.library.edited(place.source, changesOf(event));
    }),
    workspace.onDidSaveTextDocument((document) =>
      follow(document.uri, ({ home, source }) => home.library.saved(source, document.getText())),
    ),
    workspace.onDidCloseTextDocument((document) => {
      // A document that only changes its language is closed and opened again in one go.
      if (!document.isClosed) return;
      void follow(document.uri, ({ home, source }) => home.library.closed(source));
    }),
    workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) {
        const from = folders.at(oldUri);
        if (!from) continue;
        await follow(newUri, (to) =>
          from.home === to.home ? to.home.renamed(from.source, to.source) : moveToFolder(from, to),
        );
      }
    }),
    workspace.onDidGrantWorkspaceTrust(() => {
      folders
        .load()
        .then(() => folders.flush())
        .catch((error: unknown) => failed('annotations', error));
    }),
    // A folder may come to the workspace while documents of it are open already.
    workspace.onDidChangeWorkspaceFolders(() => workspace.textDocuments.forEach(open)),
  ];
  workspace.textDocuments.forEach(open);
  return { dispose: () => endings.forEach((ending) => ending.dispose()) };
}
