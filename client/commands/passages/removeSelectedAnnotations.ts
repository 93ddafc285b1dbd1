import { removing } from '../../../common/annotation/edits';
import { counted } from '../../../common/text/counted';
import { titleOf } from '../../annotations/words';
import { editAnnotations } from '../../undo/editing';
import { chosenAnnotations, confirmMany, eachOnce, meantRows, partsOf } from './chosenAnnotations';
import type { Command } from '../command';
import { requireTrust } from './passage';

const title = 'Remove Selected Annotations';

/**
 * Removes the annotations that are selected in a view, or of `{ ids }`, in one step; asks first where they are many,
 * unless `confirmed`. Gives how many there were.
 */
export const removeSelectedAnnotations: Command = {
  name: 'removeSelectedAnnotations',
  title,
  async run(app, argument, selected) {
    requireTrust();
    const all = eachOnce(await chosenAnnotations(app, argument, selected, title));
    const [first] = all;
    if (!first || !(await confirmMany(argument, all.length, 'Remove', 'Remove'))) return undefined;
    const what =
      all.length === 1 ? `Removed: ${titleOf(first.annotation)}` : `Removed ${counted(all.length, 'annotation')}`;
    const parts = partsOf(all, ({ annotation }) => removing(annotation.id));
    await app.selection.leave(meantRows(argument, selected));
    await editAnnotations(app.history, what, parts, { tell: true });
    return all.length;
  },
};
