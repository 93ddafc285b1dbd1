import { settlePause, type TextFiles } from '../../../client/files/textFiles';

/** A disk in memory, which several windows can share. */
export interface MemoryDisk {
  readonly files: Map<string, string>;
  /** How often each path was written. */
  readonly writes: Map<string, number>;
  /** Paths that cannot be written. */
  readonly locked: Set<string>;
}

export const memoryDisk = (files: Readonly<Record<string, string>> = {}): MemoryDisk => ({
  files: new Map(Object.entries(files)),
  writes: new Map(),
  locked: new Set(),
});

/** One window's way to the disk. */
export function memoryFiles(disk: MemoryDisk): TextFiles {
  const read = (path: string) => Promise.resolve(disk.files.get(path) ?? null);
  return {
    read,
    stamp: read,
    readSource: read,
    replace(path, text, before) {
      if (disk.locked.has(path)) return Promise.reject(new Error(`${path} is locked`));
      if (before !== undefined && (disk.files.get(path) ?? null) !== before) return Promise.resolve(false);
      disk.files.set(path, text);
      disk.writes.set(path, (disk.writes.get(path) ?? 0) + 1);
      return Promise.resolve(true);
    },
    move(from, to) {
      if (disk.locked.has(to)) return Promise.reject(new Error(`${to} is locked`));
      const text = disk.files.get(from);
      if (text === undefined || disk.files.has(to)) return Promise.resolve(false);
      disk.files.set(to, text);
      disk.files.delete(from);
      return Promise.resolve(true);
    },
    sweep: () => Promise.resolve(),
    remove(path, before) {
      if (before !== undefined && (disk.files.get(path) ?? null) !== before) return Promise.resolve(false);
      disk.files.delete(path);
      return Promise.resolve(true);
    },
    list(directory, ending) {
      const paths = [...disk.files.keys()].filter((path) => path.startsWith(`${directory}/`) && path.endsWith(ending));
      return Promise.resolve(paths.toSorted());
    },
    settlePause: settlePause.atOnce,
    pause: () => new Promise((resolve) => setTimeout(resolve, 1)),
  };
}
