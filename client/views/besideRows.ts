import type { Row } from './row';

/** What is asked of a tree to find a row beside others. */
export interface Neighbourhood {
  /** The row above, undefined for one on top. */
  readonly above: (row: Row) => Row | undefined;
  /** The rows below a row, or those on top for undefined. */
  readonly below: (row: Row | undefined) => Promise<readonly Row[]>;
}

/** A row's siblings as they are now, itself among them, and those of each row above it, the topmost first. */
async function levelsOf(
  row: Row | undefined,
  tree: Neighbourhood,
): Promise<readonly (readonly [string, readonly Row[]])[]> {
  const path: Row[] = [];
  for (let one = row; one !== undefined; one = tree.above(one)) path.unshift(one);
  const levels: (readonly [string, readonly Row[]])[] = [];
  let parent: Row | undefined;
  for (const { key } of path) {
    const siblings = await tree.below(parent);
    levels.push([key, siblings]);
    parent = siblings.find((one) => one.key === key);
    if (!parent) break;
  }
  return levels;
}

/**
 * The row that is to have the focus when others are gone: the next one in the same group, else the one before it, else
 * the group beside. Null where nothing would be left, or the rows are not there.
 * @param gone the rows, and with them every row of their annotations; the tree may have made its rows anew since
 */
export async function besideRows(gone: readonly Row[], tree: Neighbourhood): Promise<Row | null> {
  const keys = new Set(gone.map(({ key }) => key));
  const ids = new Set(gone.flatMap(({ id }) => id ?? []));
  const stays = ({ key, id }: Row): boolean => !keys.has(key) && (id === undefined || !ids.has(id));
  const levels = await levelsOf(gone.at(-1), tree);
  for (const [key, siblings] of levels.toReversed()) {
    const at = siblings.findIndex((one) => one.key === key);
    const isBeside = (one: Row): boolean => one.key !== key && stays(one);
    const found = at < 0 ? null : (siblings.slice(at + 1).find(isBeside) ?? siblings.slice(0, at).findLast(isBeside));
    if (found) return found;
  }
  return null;
}
