import type { Row } from './row';

/** What is asked of a tree to find a row beside others. */
export interface Neighbourhood {
  /** The row above, undefined for one on top. */
  readonly above: (row: Row) => Row | undefined;
  /** The rows below a row, or those on top for undefined. */
  readonly below: (row: Row | undefined) => Promise<readonly Row[]>;
}

/**
 * The row that is to have the focus when others are gone: the next one in the same group, else the one before it, else
 * the group beside, else the group itself. Null where nothing would be left, or the rows are none of this tree.
 * @param gone the rows, and with them every row of their annotations
 */
export async function besideRows(gone: readonly Row[], tree: Neighbourhood): Promise<Row | null> {
  const keys = new Set(gone.map(({ key }) => key));
  const ids = new Set(gone.flatMap(({ id }) => id ?? []));
  const stays = ({ key, id }: Row): boolean => !keys.has(key) && (id === undefined || !ids.has(id));
  let row = gone.at(-1);
  while (row !== undefined) {
    const { key } = row;
    const parent: Row | undefined = tree.above(row);
    const siblings = await tree.below(parent);
    const at = siblings.findIndex((one) => one.key === key);
    if (at < 0) return null;
    const found = siblings.slice(at + 1).find(stays) ?? siblings.slice(0, at).findLast(stays);
    if (found) return found;
    row = parent;
  }
  return null;
}
