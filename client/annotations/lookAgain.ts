import { window, type Disposable, type TextEditor } from 'vscode';
import type { Folders } from '../folders';
import { soon } from '../soon';

/** Milliseconds in which windows and editors that come to the front one after another count as one. */
const pause = 200;

/**
 * Looks at the files of annotations again when the window gets the focus, and at those of a source when that is shown: a
 * watcher may tell of a change late or never (a new folder, a network drive, an excluded path).
 */
export function lookAgainAtFiles(folders: Folders): Disposable {
  let shown: readonly TextEditor[] = [];

  async function lookAtShown(): Promise<void> {
    const before = new Set(shown);
    shown = window.visibleTextEditors;
    for (const { document } of shown.filter((editor) => !before.has(editor))) {
      const place = folders.at(document.uri);
      await place?.home.library.lookAgain(place.source);
    }
  }
  const lookAtAll = async (): Promise<void> => {
    await Promise.all(folders.all().map((home) => home.lookAgain()));
  };
  const told = (work: () => Promise<void>) => (): void =>
    void work().catch((error: unknown) => folders.failed('annotations', error));

  const shownSoon = soon(pause, told(lookAtShown));
  const focusedSoon = soon(pause, told(lookAtAll));
  const endings = [
    shownSoon,
    focusedSoon,
    window.onDidChangeVisibleTextEditors(shownSoon.call),
    window.onDidChangeWindowState(({ focused }) => focused && focusedSoon.call()),
  ];
  return { dispose: () => endings.forEach((ending) => ending.dispose()) };
}
