import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { URI } from 'vscode-uri';
import type { FilePort } from '../lsp/platform';
import { decodeText } from '../../common/text/decode';

/** Uris that name files of this machine; others are nobody's business here. */
const pathOf = (uri: string): string | null => {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
};

/** Text of a file, or null when it is missing, unreadable, no regular file, binary, or larger than `maxBytes`. */
export async function readTextFile(path: string, maxBytes: number): Promise<string | null> {
  try {
    const there = await stat(path);
    // A pipe is read for ever.
    return !there.isFile() || there.size > maxBytes ? null : decodeText(await readFile(path));
  } catch {
    return null;
  }
}

/** Files of this machine. Symbolic links are not followed, so that no folder is read twice or for ever. */
export const nodeFiles: FilePort = {
  list: async (folders, include, exclude) => {
    const found = await Promise.all(
      folders.map(async (folder) => {
        const cwd = pathOf(folder);
        if (cwd === null) return [];
        const options = { cwd, ignore: [...exclude], absolute: true, dot: false, followSymbolicLinks: false };
        return glob([...include], options);
      }),
    );
    return [...new Set(found.flat().map((path) => URI.file(path).toString()))].toSorted();
  },
  read: async (uri, maxBytes) => {
    const path = pathOf(uri);
    return path === null ? null : readTextFile(path, maxBytes);
  },
};
