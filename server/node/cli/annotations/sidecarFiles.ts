import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { annotationsFolder, copydeskFolder } from '../../../../common/annotation/sidecarPath';
import { byCode } from '../../../../common/text/sorted';
import { linkFault } from '../hasLink';

/** Something in the folder of sidecars. */
export interface SidecarFile {
  /** Path within the workspace folder, with `/`. */
  readonly path: string;
  /** Why it is not read, or null. */
  readonly fault: string | null;
}

async function* filesBelow(root: string, folder: string): AsyncGenerator<SidecarFile> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => byCode(a.name, b.name))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) yield { path, fault: linkFault };
    else if (entry.isDirectory()) yield* filesBelow(root, path);
    else if (!entry.name.endsWith('.json')) continue;
    else yield { path, fault: entry.isFile() ? null : 'this is no file, and is not read' };
  }
}

/**
 * The sidecars of a workspace folder, sorted. No link is followed. Rejects where a folder cannot be read.
 */
export async function* sidecarFiles(root: string): AsyncGenerator<SidecarFile> {
  for (const path of [copydeskFolder, annotationsFolder]) {
    const there = await lstat(join(root, path)).catch(() => null);
    if (there === null) return;
    if (there.isDirectory()) continue;
    const fault = there.isSymbolicLink() ? linkFault : 'this is no folder';
    yield { path, fault };
    return;
  }
  yield* filesBelow(root, annotationsFolder);
}
