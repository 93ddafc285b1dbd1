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
import { besideRows } from './besideRows';
import { argumentOf, childrenOf, spokenOf, type Row } from './row';

function foldingOf(row: Row): TreeItemCollapsibleState {
  if (row.children.length === 0 && !row.later && !row.fetch) return TreeItemCollapsibleState.None;
  return row.unfolded === true ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/**
 * Keys answer for the selected row of an annotation or a suggestion (A, Delete): in an editor that took the focus they
 * would change the words of the source.
 */
const whereToGo = ({ location, id, suggestion }: Row): unknown =>
  id === undefined && suggestion === undefined ? location : { location, keepFocus: true };

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
  item.accessibilityInformation = { label: spokenOf(row) };
  if (row.opens !== undefined) {
    item.command = { command: row.opens, title: 'Show', arguments: [argumentOf(row)] };
  } else if (row.location) {
    item.command = { command: 'copydesk.openLocation', title: 'Go to Passage', arguments: [whereToGo(row)] };
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
  /**
   * Does something with rows that the editor has: that they are stale is told it at the end. An editor that puts the focus
   * on a row while its rows are made anew has the focus nowhere then.
   */
  readonly keeping: <T>(work: () => Promise<T>) => Promise<T>;
  /** The rows as the view shows them. */
  readonly rows: () => Promise<readonly Row[]>;
  /**
   * The first row that is accepted, in the order of the tree, ready to be revealed; null where there is none.
   * @param mayHold says of a row whether it can be below it: where that is none, its rows are not made
   */
  find(accepts: (row: Row) => boolean, mayHold?: (row: Row) => boolean): Promise<Row | null>;
  /** The row to go to when others go, ready to be revealed; null where they are none of this tree, or all that it has. */
  beside(gone: readonly Row[]): Promise<Row | null>;
  dispose(): void;
}

/** Rows are kept no longer than this, in milliseconds. */
const longest = 2000;

/** A tree whose rows `make` gives; a failure is logged by the caller's `make` and shows as no rows. */
export function createRowTree(make: () => Promise<readonly Row[]>): RowTree {
  const changed = new EventEmitter<undefined>();
  let made: Promise<readonly Row[]> | null = null;
  /**
   * The editor has asked since it was last told that rows are stale. Telling it again before that would make it ask
   * twice at once, and what is unfolded may lose its rows then: of two answers it drops the one that it shows.
   */
  let asked = false;
  const keepers = new Set<object>();
  /** Rows are stale, which is not told while they are kept. */
  let untold = false;
  /** Where rows that were given out stand, so that they can be revealed. */
  const parents = new WeakMap<Row, Row>();
  const onTop = new WeakSet<Row>();
  const rows = (): Promise<readonly Row[]> => {
    if (made) return made;
    const making = make();
    made = making;
    // What could not be made now is made when it is asked for again.
    making.catch(() => {
      if (made === making) made = null;
    });
    return making;
  };
  function refresh(): void {
    made = null;
    untold = keepers.size > 0;
    if (untold || !asked) return;
    asked = false;
    changed.fire(undefined);
  }
  function letGo(keeper: object): void {
    if (keepers.delete(keeper) && keepers.size === 0 && untold) refresh();
  }
  async function rowsBelow(row: Row): Promise<readonly Row[]> {
    const found = row.fetch ? await row.fetch() : childrenOf(row);
    for (const child of found) parents.set(child, row);
    return found;
  }
  return {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    getParent: (row) => parents.get(row),
    async getChildren(row) {
      if (row) return [...(await rowsBelow(row))];
      asked = true;
      const shown = await rows();
      for (const one of shown) onTop.add(one);
      return [...shown];
    },
    refresh,
    async keeping(work) {
      const keeper = {};
      keepers.add(keeper);
      const limit = setTimeout(() => letGo(keeper), longest);
      try {
        return await work();
      } finally {
        clearTimeout(limit);
        letGo(keeper);
      }
    },
    rows,
    async find(accepts, mayHold = () => true) {
      const among = async (some: readonly Row[]): Promise<Row | null> => {
        for (const row of some) {
          // What is fetched below a row comes from the server: too much to be gone through.
          const isPassed = row.fetch !== undefined || !mayHold(row);
          const found = accepts(row) ? row : isPassed ? null : await among(await rowsBelow(row));
          if (found) return found;
        }
        return null;
      };
      return among(await rows());
    },
    async beside(gone) {
      const isOurs = gone.every((row) => parents.has(row) || onTop.has(row));
      const below = (row: Row | undefined): Promise<readonly Row[]> => (row ? rowsBelow(row) : rows());
      return isOurs ? besideRows(gone, { above: (row) => parents.get(row), below }) : null;
    },
    dispose: () => changed.dispose(),
  };
}
