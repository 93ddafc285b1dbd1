import { lstat } from 'node:fs/promises';
import { join } from 'node:path';

/** What is said of a file of ours that is not read because a link leads to it: whoever sends a folder decides where to. */
export const linkFault = 'this leads elsewhere by a link, and is not read';

/** Whether something on the way to a file below the folder is a link. */
export async function hasLink(root: string, path: string): Promise<boolean> {
  const parts = path.split('/');
  for (let count = 1; count <= parts.length; count += 1) {
    const stat = await lstat(join(root, ...parts.slice(0, count))).catch(() => null);
    if (stat?.isSymbolicLink()) return true;
  }
  return false;
}
