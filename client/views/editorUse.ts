import { TextEditorSelectionChangeKind, window, type Disposable } from 'vscode';

/** Whether the user has gone on in an editor since this was made: then no view may take the focus any more. */
export function watchEditorUse(): Disposable & { readonly isUsed: () => boolean } {
  let used = false;
  const use = (): void => void (used = true);
  const endings = [
    window.onDidChangeActiveTextEditor(use),
    // What a change of ours does to a selection has no kind.
    window.onDidChangeTextEditorSelection(({ kind }) => {
      if (kind === TextEditorSelectionChangeKind.Keyboard || kind === TextEditorSelectionChangeKind.Mouse) use();
    }),
  ];
  return { isUsed: () => used, dispose: () => endings.forEach((ending) => ending.dispose()) };
}
