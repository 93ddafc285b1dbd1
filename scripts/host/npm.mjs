import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { Failure, exitCodes } from './failure.mjs';

const networkErrors =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|FETCH_ERROR)\b/;

/**
 * Whether npm's output tells of a network that cannot be reached.
 *
 * @param {string} output what npm printed
 * @returns {string | undefined} the error's code
 */
export function networkError(output) {
  return networkErrors.exec(output)?.[1];
}

/**
 * Runs `npm install` in a folder without any install script: nothing is compiled and nothing comes from elsewhere
 * than the registry, also under npm 10, which would run the scripts by default.
 *
 * @param {string} cwd folder with a package.json
 * @param {string[]} args packages and options
 * @param {string | undefined} node the Node to run npm under; npm leaves out optional packages that do not fit it
 * @throws {Failure} one line; `exitCodes.network` when the registry cannot be reached
 */
export async function npmInstall(cwd, args, node) {
  const all = ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--no-package-lock'];
  all.push(
    '--no-progress',
    '--loglevel=error',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
    ...args,
  );
  const own = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined;
  const [command, first] = own ? [node ?? process.execPath, [own]] : ['npm', []];
  const env = installEnvironment(process.env);
  if (node) env.PATH = `${join(node, '..')}${delimiter}${env.PATH ?? ''}`;
  const { code, output } = await run(command, [...first, ...all], { cwd, env });
  if (code === 0) return;
  const network = networkError(output);
  if (network) {
    throw new Failure(
      `the npm registry cannot be reached (${network}); the first run downloads VS Code from it, check the network or proxy`,
      exitCodes.network,
    );
  }
  throw new Failure(`npm install ${args.join(' ')} failed in ${cwd}:\n${output.trim()}`);
}

/** What a script started by npm inherits must not steer the npm that it starts itself; registry and proxies stay. */
function installEnvironment(env) {
  const steering =
    /^npm_(package_|lifecycle_|command$|config_(local_prefix|prefix|global|omit|include|dry_run|workspace))/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !steering.test(name)));
}

function run(command, args, options) {
  return new Promise((done) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', (error) => done({ code: 1, output: `${command}: ${error.message}` }));
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}
