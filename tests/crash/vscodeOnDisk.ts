import { promises as fs, type Dirent, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { URI, Utils } from 'vscode-uri';

/**
 * As much of the editor's API as `client/files/workspaceFiles` needs, over the real disk: what is tested is our code
 * down to the calls of the operating system, in a process that can be killed.
 */
export class FileSystemError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const FileType = { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 } as const;

export const Uri = { file: (path: string) => URI.file(path), joinPath: Utils.joinPath };

const codes: Readonly<Record<string, string>> = {
  ENOENT: 'FileNotFound',
  ENOTDIR: 'FileNotFound',
  EEXIST: 'FileExists',
};

async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new FileSystemError(codes[code ?? ''] ?? 'Unknown', message);
  }
}

const plain = (stat: Stats | Dirent): number => (stat.isDirectory() ? FileType.Directory : FileType.File);

async function typeOf(path: string): Promise<{ readonly type: number; readonly stat: Stats }> {
  const stat = await told(fs.lstat(path));
  if (!stat.isSymbolicLink()) return { type: plain(stat), stat };
  const target = await fs.stat(path).catch(() => null);
  return { type: FileType.SymbolicLink | (target ? plain(target) : FileType.Unknown), stat };
}

export const workspace = {
  fs: {
    async stat({ fsPath }: URI) {
      const { type, stat } = await typeOf(fsPath);
      return { type, mtime: stat.mtimeMs, ctime: stat.ctimeMs, size: stat.size };
    },
    readFile: ({ fsPath }: URI) => told(fs.readFile(fsPath)),
    writeFile: ({ fsPath }: URI, bytes: Uint8Array) => told(fs.writeFile(fsPath, bytes)),
    async createDirectory({ fsPath }: URI) {
      await told(fs.mkdir(fsPath, { recursive: true }));
    },
    delete: ({ fsPath }: URI) => told(fs.rm(fsPath)),
    async readDirectory({ fsPath }: URI) {
      const entries = await told(fs.readdir(fsPath, { withFileTypes: true }));
      // As in the editor, a file that goes away meanwhile is no reason to tell of no other one.
      const typed = async (entry: Dirent): Promise<readonly [string, number]> => [
        entry.name,
        entry.isSymbolicLink() ? (await typeOf(join(fsPath, entry.name))).type : plain(entry),
      ];
      return Promise.all(entries.map(typed));
    },
    async rename(from: URI, to: URI, { overwrite }: { readonly overwrite: boolean }) {
      const isThere = (await fs.readdir(dirname(to.fsPath))).includes(basename(to.fsPath));
      if (isThere && !overwrite) throw new FileSystemError('FileExists', to.fsPath);
      // In two steps, as the editor does it.
      if (isThere) await told(fs.rm(to.fsPath));
      await told(fs.rename(from.fsPath, to.fsPath));
    },
  },
};
