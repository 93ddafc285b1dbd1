import { readFileSync, renameSync, unlinkSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { codeOf, heldWaits, takeAsRead } from '../../common/text/ownFile';
import type { TakePlace } from '../files/takePlace';

const waits = process.platform === 'win32' ? heldWaits : [];

/** Not `rmSync`: that one of newer Nodes takes away nothing where a path on Windows has letters beyond ASCII. */
function takeAway(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** On a disk the system's own rename takes the place of another file; the editor's deletes that one first. */
export const takePlace: TakePlace = async (from, to, before) => {
  if ((from && from.scheme !== 'file') || to.scheme !== 'file') return 'unable';
  const path = to.fsPath;
  const take = (): void => (from ? renameSync(from.fsPath, path) : takeAway(path));
  const isTaken = await takeAsRead({ read: () => readFileSync(path), take, waits, wait: setTimeout }, before);
  return isTaken ? 'taken' : 'changed';
};
