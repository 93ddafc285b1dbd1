import { commands, DataTransferItem, window, type TreeDragAndDropController } from 'vscode';
import { draggedOf, dropOn, type Dragged } from './dragging.model';
import type { Row } from '../row';

/** Drags annotations and tags onto a tag within one view: they get that tag. The command asks where they are many. */
export function createDragging(view: string): TreeDragAndDropController<Row> {
  const kind = `application/vnd.code.tree.${view.toLowerCase()}`;
  return {
    dragMimeTypes: [],
    dropMimeTypes: [kind],
    handleDrag(rows, data) {
      const dragged = draggedOf(rows);
      if (dragged.length > 0) data.set(kind, new DataTransferItem(dragged));
    },
    async handleDrop(target, data) {
      // Of rows of this very window the value comes as it was set.
      const dragged = data.get(kind)?.value as readonly Dragged[] | undefined;
      if (!dragged) return;
      const drop = dropOn(dragged, target);
      if (drop.ok) await commands.executeCommand('copydesk.retagAnnotations', { rows: drop.rows, to: drop.to.name });
      else void window.showInformationMessage(drop.reason);
    },
  };
}
