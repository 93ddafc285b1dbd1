import { readFileSync, renameSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { decodeOwn } from '../../common/text/decode';
import type { TakePlace } from '../files/takePlace';

/** On Windows a file that a scanner or an indexer has open can be neither read nor replaced for a moment. */
const held = new Set(['EPERM', 'EACCES', 'EBUSY']);
const tries = 5;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

function textNow(path: string): string | null {
  try {
    return decodeOwn(readFileSync(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * On a disk the system's own rename takes the place of another file; the editor's deletes that one first. Look and rename
 * are not left to callbacks: whatever else this window does in between, another one could write meanwhile.
 */
export const takePlace: TakePlace = async (from, to, before) => {
  if ((from && from.scheme !== 'file') || to.scheme !== 'file') return 'unable';
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (before !== undefined && textNow(to.fsPath) !== before) return 'changed';
      if (from) renameSync(from.fsPath, to.fsPath);
      else rmSync(to.fsPath, { force: true });
      return 'taken';
    } catch (error) {
      if (process.platform !== 'win32' || !held.has(codeOf(error)) || attempt === tries) throw error;
      await setTimeout(20 * attempt);
    }
  }
};
