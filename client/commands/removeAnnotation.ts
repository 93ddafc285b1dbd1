import { titleOf } from '../annotations/words';
import { offerUndo } from '../offerUndo';
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
    offerUndo(`Removed: ${titleOf(annotation)}.`, () => home.library.add(annotation));
    return annotation.id;
  },
};
