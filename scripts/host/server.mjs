import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Failure, exitCodes } from './failure.mjs';
import { ensureHost } from './install.mjs';
import { removeFolder, startGroup, temporaryFolder } from './processes.mjs';
import { calmSettings } from './settings.mjs';

export const loopback = '127.0.0.1';

/**
 * Runs the VS Code server on the loopback address.
 *
 * @param {object} options
 * @param {string} options.userData folder of settings and state; made when missing, its settings are not overwritten
 * @param {string} options.extensions folder of installed extensions
 * @param {number} [options.port] a free one when missing
 * @param {string} [options.password] no password when missing
 * @param {object} [options.settings] for a new user data folder
 * @param {Record<string, string>} [options.env] added to the server's environment
 * @param {boolean} [options.proxy] lets the page reach other loopback ports under /proxy/PORT/
 * @param {boolean} [options.trusted] leaves out VS Code's question whether the folder is trusted
 * @param {(line: string) => void} [options.say]
 * @returns {Promise<{ url: string, port: number, authority: string, logFile: string, ended: Promise<number>, stop: () => Promise<void> }>}
 * @throws {Failure} port taken, or the server did not come up
 */
export async function startServer(options) {
  const {
    userData,
    extensions,
    password,
    settings = calmSettings,
    env = {},
    proxy = false,
    trusted = false,
    say,
  } = options;
  if (options.port !== undefined) await requireFree(options.port);
  const host = await ensureHost(say);
  const port = options.port ?? (await freePort());
  writeSettings(userData, settings);
  mkdirSync(extensions, { recursive: true });
  const scratch = temporaryFolder('server');
  const config = join(scratch, 'config.yaml');
  writeFileSync(config, '');
  const logFile = join(scratch, 'server.log');
  const log = openSync(logFile, 'w');
  const args = [
    host.entry,
    '--config',
    config,
    '--auth',
    password === undefined ? 'none' : 'password',
    '--bind-addr',
    `${loopback}:${port}`,
    '--user-data-dir',
    userData,
    '--extensions-dir',
    extensions,
    '--session-socket',
    join(scratch, 'session.sock'),
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-getting-started-override',
    '--ignore-last-opened',
    ...(proxy ? [] : ['--disable-proxy']),
    ...(trusted ? ['--disable-workspace-trust'] : []),
  ];
  const group = startGroup(host.node, args, {
    stdio: ['ignore', log, log],
    env: { ...serverEnvironment(scratch, port), ...env, ...(password === undefined ? {} : { PASSWORD: password }) },
  });
  closeSync(log);
  const stop = async () => {
    await group.stop();
    removeFolder(scratch);
  };
  let exitCode;
  void group.ended.then((code) => (exitCode = code));
  const deadline = Date.now() + 60_000;
  while ((await statusOf(port, '/healthz')) !== 200) {
    if (exitCode !== undefined || Date.now() > deadline) {
      const tail = readFileSync(logFile, 'utf8').trim().split('\n').slice(-15).join('\n');
      await stop();
      if (/EADDRINUSE/.test(tail)) throw portTaken(port);
      throw new Failure(`the VS Code server did not start:\n${tail}`);
    }
    await new Promise((wake) => setTimeout(wake, 100));
  }
  return {
    url: `http://${loopback}:${port}`,
    authority: `${loopback}:${port}`,
    port,
    logFile,
    ended: group.ended,
    stop,
  };
}

/**
 * Installs a packaged extension for a server to come.
 *
 * @param {{ vsix: string, userData: string, extensions: string, say?: (line: string) => void }} options absolute paths
 * @throws {Failure} with what the installation printed
 */
export async function installExtension({ vsix, userData, extensions, say }) {
  const host = await ensureHost(say);
  const scratch = temporaryFolder('install');
  const logFile = join(scratch, 'install.log');
  const log = openSync(logFile, 'w');
  const args = [host.entry, '--user-data-dir', userData, '--extensions-dir', extensions];
  const group = startGroup(host.node, [...args, '--install-extension', vsix, '--force'], {
    stdio: ['ignore', log, log],
    env: { ...serverEnvironment(scratch, 9), XDG_CONFIG_HOME: scratch },
  });
  closeSync(log);
  const code = await group.ended;
  const output = readFileSync(logFile, 'utf8');
  await group.stop();
  removeFolder(scratch);
  if (code !== 0) throw new Failure(`${vsix} could not be installed:\n${output.trim()}`);
}

/** A port that is free at this moment. */
export function freePort() {
  return listenOnce(0);
}

/** @param {number} port */
export async function isFree(port) {
  return (await listenOnce(port)) !== undefined;
}

/** Binds and releases a port. Gives its number, or undefined where it cannot be had. */
function listenOnce(port) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(undefined));
    probe.listen(port, loopback, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}

/**
 * @param {number} port
 * @throws {Failure} when it is taken
 */
export async function requireFree(port) {
  if (!(await isFree(port))) throw portTaken(port);
}

function portTaken(port) {
  return new Failure(`port ${port} is taken; choose another with --port N`, exitCodes.port);
}

function writeSettings(userData, settings) {
  const file = join(userData, 'User', 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(join(userData, 'User'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}

/** The server must not take itself for a child of another VS Code, nor ask the public extension gallery. */
function serverEnvironment(scratch, port) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|CODE_SERVER|PASSWORD$|HASHED_PASSWORD$|PORT$|npm_|ELECTRON_|NODE_OPTIONS$)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    TMPDIR: scratch,
    XDG_RUNTIME_DIR: scratch,
    EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: `http://${loopback}:${port}/no-gallery` }),
  };
}

function statusOf(port, path) {
  return new Promise((done) => {
    const request = get({ host: loopback, port, path, timeout: 2000 }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    });
    request.once('error', () => done(0));
    request.once('timeout', () => request.destroy());
  });
}
