import { window, type Disposable } from 'vscode';
import type { Folders } from '../folders';
import { annotationRows, type Grouping } from './annotations.model';
import { createRowTree, type RowTree } from './rowTree';

const names: Readonly<Record<Grouping, string>> = { tag: 'by tag', source: 'by source', link: 'links' };

/** The rows are made anew at most this often while a source is edited, in milliseconds. */
const pause = 150;

/** The Annotations view; reads the sidecars when it is first shown. */
export function createAnnotationsView(
  folders: Folders,
  grouping: { readonly value: Grouping; onChange(listener: () => void): Disposable },
): Disposable & { readonly tree: RowTree } {
  const tree = createRowTree(async () => {
    await folders.load();
    const shown = folders.all().map((folder) => ({
      uri: folder.uri,
      name: folder.name,
      store: folder.library.store,
      tags: folder.tags,
    }));
    return annotationRows(shown, grouping.value);
  });
  const view = window.createTreeView('copydesk.annotations', { treeDataProvider: tree, showCollapseAll: true });
  let waiting: unknown = null;
  const refreshSoon = (): void => {
    waiting ??= setTimeout(() => {
      waiting = null;
      tree.refresh();
    }, pause);
  };
  const describe = (): void => {
    view.description = names[grouping.value];
  };
  describe();
  const endings = [
    view,
    tree,
    folders.onAnnotations(refreshSoon),
    grouping.onChange(() => {
      describe();
      tree.refresh();
    }),
  ];
  return {
    tree,
    dispose() {
      clearTimeout(waiting);
      for (const ending of endings) ending.dispose();
    },
  };
}
