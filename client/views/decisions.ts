import { window, type Disposable } from 'vscode';
import type { Choice } from '../choice';
import type { Folders } from '../folders';
import { decisionRows, type DecisionGrouping } from './decisions.model';
import { followGrouping } from './followGrouping';
import { createRowTree, type RowTree } from './rowTree';

const names: Readonly<Record<DecisionGrouping, string>> = { source: 'by source', kind: 'by kind' };

/** The Decisions view: what the folders' decisions files hold. */
export function createDecisionsView(
  folders: Folders,
  grouping: Choice<DecisionGrouping>,
): Disposable & { readonly tree: RowTree } {
  const tree = createRowTree(() => Promise.resolve(decisionRows(folders.all(), grouping.value)));
  const view = window.createTreeView('copydesk.decisions', { treeDataProvider: tree, showCollapseAll: true });
  const endings = [
    view,
    tree,
    folders.onDecisions(() => tree.refresh()),
    followGrouping(grouping, names, { view, tree }),
  ];
  return { tree, dispose: () => endings.forEach((ending) => ending.dispose()) };
}
