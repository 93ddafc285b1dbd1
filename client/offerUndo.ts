import { window } from 'vscode';
import { messageOf } from '../common/text/errorText';
import { unlinked } from './markdown';

/** Tells what was done, with a button that takes it back. */
export function offerUndo(message: string, undo: () => Promise<void>): void {
  void window.showInformationMessage(unlinked(message), 'Undo').then(async (choice) => {
    if (choice === undefined) return;
    try {
      await undo();
    } catch (error) {
      void window.showErrorMessage(unlinked(`Undo: ${messageOf(error)}`));
    }
  });
}
