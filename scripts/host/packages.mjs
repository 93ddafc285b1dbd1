import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Failure } from './failure.mjs';

const require = createRequire(import.meta.url);

/**
 * Folder of an installed package, also of one that does not export its package.json.
 *
 * @param {string} name
 * @throws {Failure} when it is not installed
 */
export function packageRoot(name) {
  const folders = (require.resolve.paths(name) ?? []).map((base) => join(base, name));
  const found = folders.find((folder) => existsSync(join(folder, 'package.json')));
  if (found === undefined) throw new Failure(`${name} is not installed; run npm ci`);
  return found;
}

/**
 * Path of the program that an installed package brings, to be run by this Node.
 *
 * @param {string} name of the package
 * @param {string} program its name, where that is not the package's
 * @throws {Failure} when there is none
 */
export function programOf(name, program = name) {
  const root = packageRoot(name);
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const path = typeof bin === 'string' ? bin : bin?.[program];
  if (path === undefined) throw new Failure(`${name} brings no program ${program}`);
  return join(root, path);
}
