import { createHash, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../host/cache.mjs';
import { Failure } from '../host/failure.mjs';
import { ensureHost } from '../host/install.mjs';
import { handleSignals } from '../host/processes.mjs';
import { installExtension, isFree, requireFree, startServer } from '../host/server.mjs';
import { createPackage } from '../host/vsix.mjs';

/** The same address each time lets the browser keep the window's layout. */
const usualPort = 3875;

/**
 * Runs VS Code for the browser with a folder open until Ctrl-C.
 *
 * @param {{ project: string, folder: string, port: number | undefined, password: boolean, trusted: boolean }} options
 *   absolute paths; trusted: the folder is opened without VS Code's question whether it is trusted
 * @throws {Failure} see `startServer`, `ensureHost`; also when the server ends by itself
 */
export async function runBrowserHost({ project, folder, port, password, trusted }) {
  const say = (line) => console.log(line);
  // Before the download, which takes longer than to choose another port.
  if (port !== undefined) await requireFree(port);
  await ensureHost(say);
  const data = join(cacheFolder(), 'start');
  const userData = join(data, 'user');
  const extensions = join(data, 'extensions');
  await installCurrent({ project, data, userData, extensions });
  const secret = password ? makePassword() : undefined;
  const chosen = port ?? ((await isFree(usualPort)) ? usualPort : undefined);
  const server = await startServer({
    userData,
    extensions,
    password: secret,
    trusted,
    ...(chosen ? { port: chosen } : {}),
  });
  console.log('');
  console.log('Copydesk runs in VS Code for the browser. Open');
  console.log(`  ${server.url}/?folder=${encodeURI(folder)}`);
  if (secret) console.log(`  password  ${secret}`);
  console.log(`  folder    ${folder}`);
  console.log(`  settings  ${userData}`);
  console.log('It listens on this machine only. Ctrl-C ends it.');
  const interrupted = new Promise((end) => handleSignals(() => end('interrupted')));
  const ending = await Promise.race([interrupted, server.ended]);
  const log =
    ending === 'interrupted' ? '' : readFileSync(server.logFile, 'utf8').trim().split('\n').slice(-10).join('\n');
  await server.stop();
  if (ending !== 'interrupted') throw new Failure(`the VS Code server ended by itself (${ending}):\n${log}`);
  console.log('\nEnded.');
}

/** Packages the build in dist/ and installs it, unless the same build is installed. */
async function installCurrent({ project, data, userData, extensions }) {
  const build = fingerprint(project);
  const stamp = join(data, 'installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === build && existsSync(extensions)) return;
  console.log('Installing this build of Copydesk …');
  mkdirSync(data, { recursive: true });
  const vsix = join(data, 'copydesk.vsix');
  await createPackage(project, vsix);
  await installExtension({ vsix, userData, extensions });
  writeFileSync(stamp, build);
}

/** Tells builds apart: everything that a package is made of. */
function fingerprint(project) {
  const hash = createHash('sha256');
  const add = (path) => {
    hash.update(path).update(readFileSync(join(project, path)));
  };
  for (const name of readdirSync(project)) if (/\.(json|md)$/.test(name)) add(name);
  for (const folder of ['dist', 'syntaxes', 'media']) {
    if (!existsSync(join(project, folder))) continue;
    for (const name of readdirSync(join(project, folder)).sort()) if (!name.endsWith('.map')) add(join(folder, name));
  }
  return hash.digest('hex');
}

/** 79 bits, in letters and digits that cannot be taken for each other. */
function makePassword() {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const part = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [part(), part(), part(), part()].join('-');
}
