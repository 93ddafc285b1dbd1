import type { QuickPick, QuickPickItem } from 'vscode';

/** What a list does besides being chosen from. */
interface Going<T> {
  /** Told of each row that the user goes over, to show it. */
  readonly over?: (item: T) => void;
  /** Whether a row ends the choice; where it does not, the list stays open. */
  readonly ends?: (item: T) => boolean;
}

/** Shows a list that was filled and titled, and gives what is chosen; undefined when the user left. Ends the list. */
export function pickFrom<T extends QuickPickItem>(
  list: QuickPick<T>,
  { over, ends }: Going<T> = {},
): Promise<T | undefined> {
  return new Promise((resolve) => {
    list.onDidChangeActive(([item]) => {
      if (item) over?.(item);
    });
    list.onDidAccept(() => {
      const [item] = list.selectedItems;
      if (!item || ends?.(item) === false) return;
      resolve(item);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}
