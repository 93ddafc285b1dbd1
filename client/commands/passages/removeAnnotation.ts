import { titleOf } from '../../annotations/words';
import { removing } from '../../../common/annotation/edits';
import { editAnnotations } from '../../undo/editing';
import { chooseAnnotation } from './chooseAnnotation';
import type { Command } from '../command';
import { requireTrust } from './passage';

/**
 * Removes the annotation at the cursor, or of `{ id }`, and offers to put it back as it was. Gives its id.
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
    const title = `Removed: ${titleOf(annotation)}`;
    await editAnnotations(app.history, title, [{ home, edits: [removing(annotation.id)] }], { tell: true });
    return annotation.id;
  },
};
