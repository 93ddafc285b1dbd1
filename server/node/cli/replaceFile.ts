import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Replaces (or makes) a file so that a reader sees the old text or the new; rejects with the old one as it was.
 * @param mayTake is asked right before the new text takes the place of the old one; says whether it did
 */
export async function replaceFile(
  path: string,
  text: string,
  mayTake: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<boolean> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text);
    const isTaken = await mayTake();
    if (isTaken) await rename(temporary, path);
    else await rm(temporary);
    return isTaken;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
