import { commands, window, type Disposable } from 'vscode';
import { parseQuery } from '../../annotations/query';
import type { Choice } from '../../choice';
import type { Folders } from '../../folders';
import { soon } from '../../soon';
import { annotationRows } from './annotations.model';
import { createDragging } from './dragging';
import type { Grouping } from './grouping';
import { countWords } from '../people/people.model';
import { focusMoves } from '../revealRow';
import { createRowTree, type RowTree } from '../rowTree';
import type { ViewSelection } from '../selection';

const id = 'copydesk.annotations';
const names: Readonly<Record<Grouping, string>> = {
  tag: 'by tag',
  source: 'by source',
  creator: 'by creator',
  state: 'by state',
};

/** The rows are made anew at most this often while a source is edited, in milliseconds. */
const pause = 150;

/** What the Annotations view goes by. */
export interface AnnotationsViewOptions {
  readonly folders: Folders;
  readonly grouping: Choice<Grouping>;
  /** A query, as it was typed. */
  readonly annotationFilter: Choice<string>;
  readonly selection: ViewSelection;
}

/** The Annotations view; reads the sidecars when it is first shown. */
export function createAnnotationsView({
  folders,
  grouping,
  annotationFilter: filter,
  selection,
}: AnnotationsViewOptions): Disposable & { readonly tree: RowTree } {
  const tree = createRowTree(async () => {
    await folders.load();
    const listed = folders.all().map((folder) => ({
      uri: folder.uri,
      name: folder.name,
      store: folder.library.store,
      tags: [...folder.tags, ...folder.linkKinds],
      codebook: folder.codebook.tags,
    }));
    const { rows, shown, all } = annotationRows(listed, grouping.value, parseQuery(filter.value));
    view.description = [names[grouping.value], countWords(all, shown, filter.value)].filter(Boolean).join(' · ');
    return rows;
  });
  const view = window.createTreeView(id, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: createDragging(id),
  });
  const refreshSoon = soon(pause, () => tree.refresh());
  selection.follow('annotations', () => view.selection, focusMoves(tree, view, refreshSoon.now));
  const tellFilter = (): void =>
    void commands.executeCommand('setContext', 'copydesk.annotationsFiltered', filter.value !== '');
  view.description = names[grouping.value];
  tellFilter();
  const endings = [
    view,
    tree,
    refreshSoon,
    folders.onAnnotations(refreshSoon.call),
    grouping.onChange(() => tree.refresh()),
    filter.onChange(() => {
      tellFilter();
      tree.refresh();
    }),
  ];
  return { tree, dispose: () => endings.forEach((ending) => ending.dispose()) };
}
