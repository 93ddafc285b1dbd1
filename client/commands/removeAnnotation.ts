import { messageOf } from '../../common/text/errorText';
import { window } from 'vscode';
import { titleOf } from '../annotations/words';
import { unlinked } from '../markdown';
import { chooseAnnotation } from './chooseAnnotation';
import type { Command } from './command';
import { requireTrust } from './passage';

/**
 * Removes the annotation at the cursor, or of `{ id }`, and offers to put it back as it was. Sidecars are no editors,
 * so the editor's own undo does not reach them. Gives the removed annotation's id.
 */
export const removeAnnotation: Command = {
  name: 'removeAnnotation',
  title: 'Remove Annotation',
  async run(app, argument) {
    requireTrust();
    const chosen = await chooseAnnotation(app, argument, {
      title: 'Remove Annotation',
      none: 'No annotation at the cursor.',
    });
    if (!chosen) return undefined;
    const { home, annotation } = chosen;
    await home.library.remove(annotation.id);
    void window.showInformationMessage(unlinked(`Removed: ${titleOf(annotation)}.`), 'Undo').then(async (choice) => {
      if (choice === undefined) return;
      try {
        await home.library.add(annotation);
      } catch (error) {
        void window.showErrorMessage(unlinked(`Undo: ${messageOf(error)}`));
      }
    });
    return annotation.id;
  },
};
