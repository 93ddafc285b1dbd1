import { window, type Disposable, type Range, type TextEditor } from 'vscode';
import { isByHand } from './byHand';

/** What Copydesk has selected to show it, by editor. */
const shown = new WeakMap<TextEditor, Range>();

/** Remembers that what is selected in an editor was selected to show it. */
export const rememberShown = (editor: TextEditor): void => void shown.set(editor, editor.selection);

/** Whether what is selected in an editor is shown there by Copydesk, and not what the user has selected. */
export const isShown = (editor: TextEditor): boolean => shown.get(editor)?.isEqual(editor.selection) ?? false;

/** Lets a user select the very words that are shown. */
export const followSelections = (): Disposable =>
  window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
    if (isByHand(kind)) shown.delete(textEditor);
  });
