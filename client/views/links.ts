import { window, type Disposable } from 'vscode';
import type { Choice } from '../choice';
import type { Folders } from '../folders';
import { articleOfEnds } from '../links/articleOf';
import type { Articles } from '../links/facts';
import { linkRows, type LinkGrouping } from '../links/links.model';
import { soon } from '../soon';
import { createDragging } from './annotations/dragging';
import { followGrouping } from './followGrouping';
import { focusMoves } from './revealRow';
import { createRowTree, type RowTree } from './rowTree';
import type { ViewSelection } from './selection';

const id = 'copydesk.links';
const names: Readonly<Record<LinkGrouping, string>> = { kind: 'by kind', source: 'by source' };

/** The rows are made anew at most this often while a source is edited, in milliseconds. */
const pause = 150;

/** What the Links view goes by. */
export interface LinksViewOptions {
  readonly folders: Folders;
  readonly articles: Articles;
  readonly linkGrouping: Choice<LinkGrouping>;
  readonly selection: ViewSelection;
}

/** The Links view: each link with both of its ends. */
export function createLinksView({
  folders,
  articles,
  linkGrouping: grouping,
  selection,
}: LinksViewOptions): Disposable & { readonly tree: RowTree } {
  const tree = createRowTree(async () => {
    await folders.load();
    const listed = folders.all().map(({ uri, name, library, tags, linkKinds }) => ({
      ...{ uri, name },
      store: library.store,
      tags: [...tags, ...linkKinds],
    }));
    return linkRows(listed, grouping.value, ({ uri }, placing) => articleOfEnds(articles, uri, placing));
  });
  const view = window.createTreeView(id, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: createDragging(id),
  });
  const refreshSoon = soon(pause, () => tree.refresh());
  selection.follow('links', () => view.selection, focusMoves(tree, view, refreshSoon.now));
  const endings = [
    view,
    tree,
    refreshSoon,
    folders.onAnnotations(refreshSoon.call),
    articles.onChange(refreshSoon.call),
    followGrouping(grouping, names, { view, tree }),
  ];
  return { tree, dispose: () => endings.forEach((ending) => ending.dispose()) };
}
