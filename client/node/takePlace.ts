import { rename } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { TakePlace } from '../files/takePlace';

/** On Windows a file that a scanner or an indexer has open cannot be replaced for a moment. */
const held = new Set(['EPERM', 'EACCES', 'EBUSY']);
const tries = 5;

/** On a disk the system's own rename takes the place of another file; the editor's deletes that one first. */
export const takePlace: TakePlace = async (from, to) => {
  if (from.scheme !== 'file' || to.scheme !== 'file') return false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from.fsPath, to.fsPath);
      return true;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (process.platform !== 'win32' || !held.has(code) || attempt === tries) throw error;
      await setTimeout(20 * attempt);
    }
  }
};
