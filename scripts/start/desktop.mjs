import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from '../host/failure.mjs';

/**
 * The `code` command of a desktop VS Code that can be used from here.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform as in `process.platform`
 * @param {boolean} isRoot VS Code refuses to run as root on Linux
 * @returns {string | undefined} its path
 */
export function findCode(env, platform, isRoot) {
  if (platform === 'linux' && (isRoot || !(env.DISPLAY || env.WAYLAND_DISPLAY))) return undefined;
  // In the terminal of a remote VS Code, `code` speaks to that window and cannot load an extension from a folder.
  if (env.VSCODE_IPC_HOOK_CLI) return undefined;
  const name = platform === 'win32' ? 'code.cmd' : 'code';
  return (env.PATH ?? env.Path ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

/**
 * Opens a folder in a desktop VS Code with the extension of a project loaded from its folder.
 *
 * @param {{ code: string, project: string, folder: string }} options absolute paths
 * @throws {Failure} when `code` fails
 */
export async function startDesktop({ code, project, folder }) {
  const args = ['--new-window', `--extensionDevelopmentPath=${project}`, folder];
  const windows = process.platform === 'win32';
  // Node starts a .cmd file through the shell only, which takes the words apart at blanks.
  const quoted = (word) => (windows ? `"${word}"` : word);
  const child = spawn(quoted(code), args.map(quoted), { stdio: 'inherit', shell: windows });
  const status = await new Promise((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (exit) => done(exit));
  });
  if (status !== 0) throw new Failure(`${code} ended with ${status}; npm start -- --browser does without it`);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
