import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { hasLink } from '../hasLink';

export const slashed = (path: string): string => path.split(sep).join('/');

/** A folder's path without links, as far as it is there: by way of one a file may lie in the folder that is exported. */
export async function realFolder(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realFolder(parent), basename(path));
  }
}

/**
 * Whether a link on the way from a folder to one below it leads out of the first one. One that leads nowhere counts: it
 * is all that is left in a path that `realFolder` has gone.
 */
export async function leadsOut(folder: string, below: string): Promise<boolean> {
  const real = await realFolder(folder);
  const steps = relative(real, await realFolder(below));
  if (steps === '') return false;
  return isAbsolute(steps) || steps.split(sep)[0] === '..' || (await hasLink(real, slashed(steps)));
}
