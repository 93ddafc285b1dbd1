import { window, type Disposable } from 'vscode';
import type { Choice } from '../choice';
import type { Folders } from '../folders';
import { soon } from '../soon';
import { annotationRows, type Grouping } from './annotations.model';
import { createRowTree, type RowTree } from './rowTree';

const names: Readonly<Record<Grouping, string>> = { tag: 'by tag', source: 'by source', link: 'links' };

/** The rows are made anew at most this often while a source is edited, in milliseconds. */
const pause = 150;

/** The Annotations view; reads the sidecars when it is first shown. */
export function createAnnotationsView(
  folders: Folders,
  grouping: Choice<Grouping>,
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
  const refreshSoon = soon(pause, () => tree.refresh());
  const describe = (): void => {
    view.description = names[grouping.value];
  };
  describe();
  const endings = [
    view,
    tree,
    refreshSoon,
    folders.onAnnotations(refreshSoon.call),
    grouping.onChange(() => {
      describe();
      tree.refresh();
    }),
  ];
  return { tree, dispose: () => endings.forEach((ending) => ending.dispose()) };
}
