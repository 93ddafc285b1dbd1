import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { decodeOwn, decodeText } from '../../common/text/decode';
import { temporaryPath, type TextFiles } from './textFiles';

const isMissing = (error: unknown): boolean => error instanceof FileSystemError && error.code === 'FileNotFound';

async function unlessMissing<T>(work: Thenable<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function collect(root: Uri, directory: string, ending: string, into: string[]): Promise<void> {
  const entries = await unlessMissing(workspace.fs.readDirectory(Uri.joinPath(root, directory)));
  for (const [name, type] of entries ?? []) {
    const path = `${directory}/${name}`;
    // A link to a folder may lead back to where it stands, so links are not followed.
    if (type === FileType.Directory) await collect(root, path, ending, into);
    else if ((type & FileType.File) !== 0 && name.endsWith(ending)) into.push(path);
  }
}

/** Text files of one workspace folder through `workspace.fs`, so that virtual workspaces work as well as disks. */
export function workspaceFiles(root: Uri): TextFiles {
  const at = (path: string): Uri => Uri.joinPath(root, path);
  return {
    async read(path) {
      const bytes = await unlessMissing(workspace.fs.readFile(at(path)));
      return bytes === null ? null : decodeOwn(bytes);
    },
    async readSource(path) {
      const bytes = await unlessMissing(workspace.fs.readFile(at(path)));
      return bytes === null ? null : decodeText(bytes);
    },
    async replace(path, text) {
      const target = at(path);
      const slash = path.lastIndexOf('/');
      if (slash > 0) await workspace.fs.createDirectory(at(path.slice(0, slash)));
      const temporary = at(temporaryPath(path, crypto.randomUUID()));
      try {
        await workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
        await workspace.fs.rename(temporary, target, { overwrite: true });
      } catch (error) {
        await unlessMissing(workspace.fs.delete(temporary)).catch(() => null);
        throw error;
      }
    },
    async remove(path) {
      await unlessMissing(workspace.fs.delete(at(path)));
    },
    async list(directory, ending) {
      const paths: string[] = [];
      await collect(root, directory, ending, paths);
      return paths.toSorted();
    },
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}
