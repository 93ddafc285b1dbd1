import { window, type QuickPickItem } from 'vscode';
import { unlinked } from '../markdown';

/** A row of a list to choose from. */
export interface PreviewRow {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

/** A row's words as the editor shows them: without links and icons that they may bring. */
export const shownRow = ({ label, description, detail }: PreviewRow): PreviewRow => {
  const shown = (text: string): string => unlinked(text).replaceAll('$(', '\\$(');
  return { label: shown(label), description: shown(description), detail: shown(detail) };
};

/**
 * Shows what is about to be done, a row for each item, all of them ticked; gives those that stayed ticked, or undefined
 * when the user left. There are no headings between the rows: the editor writes a heading into the row below it, whose
 * own words it cuts off.
 */
export async function askTicked<T extends PreviewRow>(
  rows: readonly T[],
  title: string,
  placeHolder: string,
): Promise<readonly T[] | undefined> {
  const items = rows.map((row): QuickPickItem & { readonly row: T } => ({
    ...shownRow(row),
    picked: true,
    row,
  }));
  const options = { matchOnDescription: true, matchOnDetail: true, ignoreFocusOut: true } as const;
  const picked = await window.showQuickPick(items, {
    title: unlinked(title),
    placeHolder,
    canPickMany: true,
    ...options,
  });
  return picked?.map(({ row }) => row);
}
