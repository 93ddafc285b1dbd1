import { window, type Disposable, type TreeView } from 'vscode';
import { soon } from '../soon';
import type { Row } from './row';
import { createRowTree, type RowTree } from './rowTree';

/** The server is asked anew at most this often while sources are read or edited, in milliseconds. */
const pause = 500;

/** A tree of what the server knows, that follows what it knows. */
export interface FollowedTree extends Disposable {
  readonly tree: RowTree;
  readonly view: TreeView<Row>;
  /** What is shown may have changed. */
  readonly follow: () => void;
  /** What is shown did change: something else is wanted. */
  readonly renew: () => void;
}

/**
 * A view whose rows are made of the server's answer. While it is in sight it is made anew only where the answer is
 * another one: what a user unfolds at that moment would lose its rows, and the first sources change the index often.
 * @param ask gives the answer, as plain data; never rejects
 */
export function createFollowedTree<T>(
  id: string,
  ask: () => Promise<T>,
  rowsOf: (answer: T) => readonly Row[],
): FollowedTree {
  /** The answer that the rows were made of, as text, and the one that the next rows are to be made of. */
  let shown = '';
  let next: { readonly answer: T } | null = null;
  let wanted = 0;
  const tree = createRowTree(async () => {
    const { answer } = next ?? { answer: await ask() };
    next = null;
    shown = JSON.stringify(answer);
    return rowsOf(answer);
  });
  const view = window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true });

  function renew(): void {
    wanted += 1;
    next = null;
    tree.refresh();
  }
  async function lookAgain(): Promise<void> {
    if (!view.visible) {
      renew();
      return;
    }
    const asked = wanted;
    const answer = await ask();
    if (asked !== wanted || JSON.stringify(answer) === shown) return;
    next = { answer };
    tree.refresh();
  }
  const later = soon(pause, () => void lookAgain());
  const endings = [view, tree, later];
  return { tree, view, follow: later.call, renew, dispose: () => endings.forEach((ending) => ending.dispose()) };
}
