import type { TreeView } from 'vscode';
import type { Row } from './row';
import type { RowTree } from './rowTree';

/** How often a row is looked for that the editor does not know yet, and milliseconds in between. */
const attempts = 20;
const pause = 150;

/**
 * Brings a row into sight, selected. A view that has just come up or changed has its rows a moment later, and until then
 * the editor knows none of them. Rejects when it never does; does nothing where there is no such row.
 */
export async function revealRow(
  tree: RowTree,
  view: TreeView<Row>,
  accepts: (row: Row) => boolean,
  { focus = true, expand = false }: { readonly focus?: boolean; readonly expand?: boolean } = {},
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const row = await tree.find(accepts);
    if (!row) return;
    try {
      await view.reveal(row, { select: true, focus, expand });
      return;
    } catch (error) {
      if (attempt === attempts) throw error;
      await new Promise<void>((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** Moves the focus of a view, if it is in sight, from rows that are about to go to one beside them. */
export const leaveRows =
  (tree: RowTree, view: TreeView<Row>) =>
  async (gone: readonly Row[]): Promise<void> => {
    const row = view.visible ? await tree.beside(gone) : null;
    // A row that the editor cannot show just now is no reason not to take the others away.
    if (row) await Promise.resolve(view.reveal(row, { select: false, focus: true })).catch(() => undefined);
  };
