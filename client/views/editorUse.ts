import { window, type Disposable } from 'vscode';
import { isByHand } from '../byHand';

/** Whether the user has gone on in an editor since this was made: then no view may take the focus any more. */
export function watchEditorUse(): Disposable & { readonly isUsed: () => boolean } {
  let used = false;
  const use = (): void => void (used = true);
  const endings = [
    window.onDidChangeActiveTextEditor(use),
    window.onDidChangeTextEditorSelection(({ kind }) => {
      if (isByHand(kind)) use();
    }),
  ];
  return { isUsed: () => used, dispose: () => endings.forEach((ending) => ending.dispose()) };
}
