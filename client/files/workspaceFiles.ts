import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { copydeskFolder } from '../../common/annotation/sidecarPath';
import { decodeOwn, decodeText } from '../../common/text/decode';
import { createLinkGuard } from './links';
import type { Taken, TakePlace } from './takePlace';
import { isTemporary, settlePause, temporaryPath, type TextFiles } from './textFiles';
import { isWithin } from './within';

const hasCode = (error: unknown, code: string): boolean => error instanceof FileSystemError && error.code === code;

async function unlessMissing<T>(work: Thenable<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (hasCode(error, 'FileNotFound')) return null;
    throw error;
  }
}

/** Calls back for each file below a directory whose name is wanted. */
async function walk(
  root: Uri,
  directory: string,
  isWanted: (name: string) => boolean,
  found: (path: string) => void,
): Promise<void> {
  const entries = await unlessMissing(workspace.fs.readDirectory(Uri.joinPath(root, directory)));
  for (const [name, type] of entries ?? []) {
    const path = `${directory}/${name}`;
    // Links are not followed: one to a folder may lead back to where it stands, any may lead out of the workspace.
    if (type === FileType.Directory) await walk(root, path, isWanted, found);
    else if (type === FileType.File && isWanted(name)) found(path);
  }
}

/**
 * Text files of one workspace folder through `workspace.fs`, so that virtual workspaces work as well as disks.
 * @param takePlace how a new text takes the place of an old one; where that is not to be had, the editor's rename
 * deletes the old one first, and a window that ends in between leaves the temporary file alone
 */
export function workspaceFiles(root: Uri, takePlace?: TakePlace): TextFiles {
  const at = (path: string): Uri => Uri.joinPath(root, path);
  const guard = createLinkGuard(async (path) => {
    const stat = await unlessMissing(workspace.fs.stat(at(path)));
    return stat && ((stat.type & FileType.SymbolicLink) === 0 ? 'plain' : 'link');
  });
  /** Files of ours must lie where they seem to lie; of sources that is the user's business. */
  const refuseLinks = (path: string): Promise<void> =>
    isWithin(path, copydeskFolder) ? guard(path) : Promise.resolve();

  async function read(path: string): Promise<string | null> {
    await refuseLinks(path);
    const bytes = await unlessMissing(workspace.fs.readFile(at(path)));
    return bytes === null ? null : decodeOwn(bytes);
  }

  async function makeFolderOf(path: string): Promise<void> {
    await refuseLinks(path);
    const slash = path.lastIndexOf('/');
    if (slash > 0) await workspace.fs.createDirectory(at(path.slice(0, slash)));
  }

  /** Looks whether the file is as it was, and takes the step where the file system offers it. */
  async function step(from: Uri | null, path: string, before: string | null | undefined): Promise<Taken> {
    const taken = await takePlace?.(from, at(path), before);
    if (taken !== undefined && taken !== 'unable') return taken;
    return before === undefined || (await read(path)) === before ? 'unable' : 'changed';
  }

  return {
    read,
    async stamp(path) {
      await refuseLinks(path);
      const stat = await unlessMissing(workspace.fs.stat(at(path)));
      return stat && `${stat.mtime} ${stat.size}`;
    },
    async readSource(path) {
      const bytes = await unlessMissing(workspace.fs.readFile(at(path)));
      return bytes === null ? null : decodeText(bytes);
    },
    async replace(path, text, before) {
      await makeFolderOf(path);
      const temporary = at(temporaryPath(path, crypto.randomUUID()));
      try {
        await workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
        const taken = await step(temporary, path, before);
        if (taken === 'changed') await workspace.fs.delete(temporary);
        if (taken === 'unable') await workspace.fs.rename(temporary, at(path), { overwrite: true });
        return taken !== 'changed';
      } catch (error) {
        await unlessMissing(workspace.fs.delete(temporary)).catch(() => null);
        throw error;
      }
    },
    async move(from, to) {
      await refuseLinks(from);
      await makeFolderOf(to);
      try {
        await workspace.fs.rename(at(from), at(to), { overwrite: false });
        return true;
      } catch (error) {
        if (hasCode(error, 'FileNotFound') || hasCode(error, 'FileExists')) return false;
        throw error;
      }
    },
    async remove(path, before) {
      await refuseLinks(path);
      const taken = await step(null, path, before);
      if (taken === 'unable') await unlessMissing(workspace.fs.delete(at(path)));
      return taken !== 'changed';
    },
    async list(directory, ending) {
      const paths: string[] = [];
      await refuseLinks(directory);
      await walk(
        root,
        directory,
        (name) => name.endsWith(ending),
        (path) => paths.push(path),
      );
      return paths.toSorted();
    },
    async sweep(directory, age) {
      const paths: string[] = [];
      await refuseLinks(directory);
      await walk(root, directory, isTemporary, (path) => paths.push(path));
      for (const path of paths) {
        const stat = await unlessMissing(workspace.fs.stat(at(path)));
        if (stat && Date.now() - stat.mtime > age) await unlessMissing(workspace.fs.delete(at(path)));
      }
    },
    settlePause: takePlace && root.scheme === 'file' ? settlePause.atOnce : settlePause.byCallbacks,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}
