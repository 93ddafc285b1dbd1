import { createLibrary, type Library, type LibraryOptions } from '../../../client/annotations/library';
import { memoryFiles, type MemoryDisk } from './memoryFiles';

/** A library on a disk in memory, where everything may be written and a write that fails fails the test. */
export const memoryLibrary = (disk: MemoryDisk, options: Partial<LibraryOptions> = {}): Library =>
  createLibrary({
    files: memoryFiles(disk),
    canWrite: () => true,
    broken: () => undefined,
    failed: (path, error) => {
      throw new Error(`${path}: ${String(error)}`);
    },
    ...options,
  });
