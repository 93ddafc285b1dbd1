import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { heldWaits, takeAsRead } from '../../../common/text/ownFile';

const waits = process.platform === 'win32' ? heldWaits : [];

/**
 * Replaces (or makes) a file so that a reader sees the old text or the new; rejects with the old one as it was.
 * @param before the text that the file must still have, null where there must be none: else nothing is done, and the answer
 * is false. Nothing comes between this look and the rename
 */
export async function replaceFile(path: string, text: string, before?: string | null): Promise<boolean> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text);
    const take = (): void => renameSync(temporary, path);
    const isTaken = await takeAsRead({ read: () => readFileSync(path), take, waits, wait: setTimeout }, before);
    if (!isTaken) await rm(temporary);
    return isTaken;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
