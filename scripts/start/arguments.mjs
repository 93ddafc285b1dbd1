import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failure, exitCodes } from '../host/failure.mjs';

export const usage = `npm start [-- [FOLDER] [--browser] [--port N] [--no-password]]
  FOLDER         folder with your sources; seeds/ when missing
  --browser      VS Code in the browser, also where a desktop VS Code is installed
  --port N       port of the browser's VS Code (implies --browser)
  --no-password  no password for it: everyone on this machine can open it (implies --browser)
  --trust        opens FOLDER without VS Code's question whether you trust it (implies --browser)`;

/**
 * Reads the command line of `npm start`.
 *
 * @param {string[]} argv what stands after the script's name
 * @param {{ base: string, seeds: string }} folders absolute: where FOLDER is looked for, and the default
 * @returns {{ help: true } | { help: false, folder: string, browser: boolean, port: number | undefined, password: boolean, trusted: boolean }}
 *   trusted: the project's own seeds, and what the user says
 * @throws {Failure} one line, `exitCodes.usage`
 */
export function readArguments(argv, { base, seeds }) {
  let folder;
  let port;
  let browser = false;
  let password = true;
  let trust = false;
  const rest = [...argv];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--help' || word === '-h') return { help: true };
    if (word === '--browser') browser = true;
    else if (word === '--trust') trust = true;
    else if (word === '--no-password') password = false;
    else if (word === '--port') port = readPort(rest.shift());
    else if (word.startsWith('--port=')) port = readPort(word.slice('--port='.length));
    else if (word.startsWith('-')) throw new Failure(`unknown option ${word}\n${usage}`, exitCodes.usage);
    else if (folder !== undefined) throw new Failure(`one folder only, not also ${word}\n${usage}`, exitCodes.usage);
    else folder = resolve(base, word);
  }
  folder ??= seeds;
  if (!existsSync(folder)) throw new Failure(`no such folder: ${folder}`, exitCodes.usage);
  if (!statSync(folder).isDirectory()) throw new Failure(`not a folder: ${folder}`, exitCodes.usage);
  const wantsBrowser = browser || trust || port !== undefined || !password;
  return { help: false, folder, browser: wantsBrowser, port, password, trusted: trust || folder === seeds };
}

function readPort(word) {
  const port = /^\d{1,5}$/.test(word ?? '') ? Number(word) : 0;
  if (port < 1 || port > 65_535)
    throw new Failure(`--port wants a number from 1 to 65535, not ${word}`, exitCodes.usage);
  return port;
}
