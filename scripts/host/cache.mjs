import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Folder for what is downloaded or unpacked once per machine, and for the user data of `npm start`.
 * `COPYDESK_CACHE` names it; otherwise the platform's cache folder.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform as in `process.platform`
 * @param {string} home the user's home folder
 * @returns {string} absolute path, perhaps not there yet
 */
export function cacheFolder(env = process.env, platform = process.platform, home = homedir()) {
  if (env.COPYDESK_CACHE) return resolve(env.COPYDESK_CACHE);
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'copydesk', 'cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'copydesk');
  // The XDG specification: a relative path in the variable is to be ignored.
  return join(env.XDG_CACHE_HOME?.startsWith('/') ? env.XDG_CACHE_HOME : join(home, '.cache'), 'copydesk');
}
