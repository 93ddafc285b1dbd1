import type { TreeView } from 'vscode';
import type { Row } from './row';
import type { RowTree } from './rowTree';
import type { FocusMoves } from './selection';

/** How often a row is looked for that the editor does not know yet. */
const attempts = 20;
/** The same where the user waits for what comes after. */
const fewAttempts = 4;
/** Milliseconds between two attempts. */
const pause = 150;

/**
 * Reveals the row that `find` gives. A view that has just come up or changed has its rows a moment later, and until then
 * the editor knows none of them: it is tried again, `most` times in all. Rejects when it never does; does nothing where
 * there is no such row.
 */
async function revealFound(
  tree: RowTree,
  view: TreeView<Row>,
  find: () => Promise<Row | null>,
  most: number,
  options: { readonly select: boolean; readonly focus: boolean; readonly expand?: boolean },
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const isDone = await tree.keeping(async () => {
      const row = await find();
      if (!row) return true;
      const shown = Promise.resolve(view.reveal(row, options)).then(() => true);
      return attempt === most ? shown : shown.catch(() => false);
    });
    if (isDone) return;
    await new Promise<void>((resolve) => setTimeout(resolve, pause));
  }
}

/** Brings a row into sight, selected. Rejects when the editor never has it; does nothing where there is no such row. */
export const revealRow = (
  tree: RowTree,
  view: TreeView<Row>,
  accepts: (row: Row) => boolean,
  { focus = true, expand = false }: { readonly focus?: boolean; readonly expand?: boolean } = {},
): Promise<void> => revealFound(tree, view, () => tree.find(accepts), attempts, { select: true, focus, expand });

/**
 * How the focus of a view moves, if the view is in sight.
 * @param renew makes stale rows stale for the tree too, which may wait a while for that: what was taken away a moment ago
 * is no row to go to
 */
export function focusMoves(tree: RowTree, view: TreeView<Row>, renew: () => void): FocusMoves {
  async function move(find: () => Promise<Row | null>): Promise<void> {
    if (!view.visible) return;
    renew();
    const moved = revealFound(tree, view, find, fewAttempts, { select: false, focus: true });
    // That the editor cannot show a row just now is no reason to give up what the user asked for.
    await moved.catch(() => undefined);
  }
  return {
    leave: (gone) => move(() => tree.beside(gone)),
    goTo: (accepts, mayHold) => move(() => tree.find(accepts, mayHold)),
  };
}
