import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ownerFile = 'pid';

/**
 * Makes a folder once per machine: in a temporary folder beside it that is renamed when it is complete,
 * so a broken run leaves nothing half-made, and under a lock, so two runs do not make it twice.
 *
 * @param {string} root existing or new folder that holds all such folders
 * @param {string} name of the folder inside root
 * @param {(folder: string) => Promise<void>} make fills the temporary folder
 * @param {(line: string) => void} say told once when another process is at it
 * @returns {Promise<string>} path of the complete folder
 */
export async function makeOnce(root, name, make, say) {
  const folder = join(root, name);
  if (existsSync(folder)) return folder;
  mkdirSync(root, { recursive: true });
  const lock = `${folder}.lock`;
  let told = false;
  while (!tryLock(lock)) {
    if (!told) say(`waiting for another run that prepares ${folder}`);
    told = true;
    await new Promise((wake) => setTimeout(wake, 250));
  }
  const partial = `${folder}.partial`;
  try {
    if (existsSync(folder)) return folder;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial);
    await make(partial);
    renameSync(partial, folder);
    return folder;
  } finally {
    rmSync(partial, { recursive: true, force: true, maxRetries: 3 });
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Takes the lock, or clears one whose owner is gone. False: not taken yet. */
function tryLock(lock) {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, ownerFile), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (isStale(lock)) rmSync(lock, { recursive: true, force: true });
  return false;
}

function isStale(lock) {
  try {
    const owner = Number(readFileSync(join(lock, ownerFile), 'utf8'));
    if (owner > 0) return !isAlive(owner);
  } catch {
    // Just made and not signed yet, or its owner died in that moment.
  }
  try {
    return Date.now() - statSync(lock).mtimeMs > 5000;
  } catch {
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
