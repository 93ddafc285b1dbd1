import {
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type Event,
  type TreeDataProvider,
} from 'vscode';
import { childrenOf, type Row } from './row';

function foldingOf(row: Row): TreeItemCollapsibleState {
  if (row.children.length === 0 && !row.later && !row.fetch) return TreeItemCollapsibleState.None;
  return row.unfolded === true ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function itemOf(row: Row): TreeItem {
  const highlights = (row.highlights ?? []).map(([start, end]): [number, number] => [start, end]);
  const item = new TreeItem({ label: row.label, highlights }, foldingOf(row));
  item.id = row.key;
  if (row.description !== undefined) item.description = row.description;
  if (row.tooltip !== undefined) item.tooltip = new MarkdownString(row.tooltip);
  if (row.context !== undefined) item.contextValue = row.context;
  if (row.icon !== undefined) {
    item.iconPath = new ThemeIcon(row.icon, row.iconColour === undefined ? undefined : new ThemeColor(row.iconColour));
  }
  if (row.location) {
    item.command = { command: 'copydesk.openLocation', title: 'Go to Passage', arguments: [row.location] };
  } else if (row.decided) {
    item.command = { command: 'copydesk.showDecision', title: 'Go to Passage', arguments: [row.decided] };
  }
  return item;
}

/** A tree of rows that are made anew, all at once, when something changed and the view asks for them. */
export interface RowTree extends TreeDataProvider<Row> {
  readonly onDidChangeTreeData: Event<undefined>;
  /** The rows are stale. */
  refresh(): void;
  /** The rows as the view shows them. */
  readonly rows: () => Promise<readonly Row[]>;
  dispose(): void;
}

/** A tree whose rows `make` gives; a failure is logged by the caller's `make` and shows as no rows. */
export function createRowTree(make: () => Promise<readonly Row[]>): RowTree {
  const changed = new EventEmitter<undefined>();
  let made: Promise<readonly Row[]> | null = null;
  /**
   * The editor has asked since it was last told that rows are stale. Telling it again before that would make it ask
   * twice at once, and what is unfolded may lose its rows then: of two answers it drops the one that it shows.
   */
  let asked = false;
  const rows = (): Promise<readonly Row[]> => {
    made ??= make();
    return made;
  };
  return {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    // Only rows without a parent are revealed.
    getParent: () => undefined,
    async getChildren(row) {
      if (row?.fetch) return [...(await row.fetch())];
      if (row) return [...childrenOf(row)];
      asked = true;
      return [...(await rows())];
    },
    refresh() {
      made = null;
      if (!asked) return;
      asked = false;
      changed.fire(undefined);
    },
    rows,
    dispose: () => changed.dispose(),
  };
}
