import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache.mjs';
import { Failure } from './failure.mjs';
import { npmInstall } from './npm.mjs';
import { makeOnce } from './once.mjs';
import {
  codeServerVersion,
  downloadMegabytes,
  installedMegabytes,
  nodePackage,
  nodeVersion,
  stampOf,
  thisMachine,
} from './versions.mjs';

/**
 * Parts of VS Code's server that it loads only for Windows, containers, single sign-on proxies and AI agents.
 * Leaving them out saves 230 MB.
 */
const unneeded = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/sandbox-runtime',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
];

/**
 * Native modules that are published as C++ only, and their replacements in JavaScript: so no compiler is needed.
 * The logger matters: without it, output channels stay empty.
 */
const shims = { '@vscode/spdlog': 'spdlog.cjs', '@vscode/native-watchdog': 'nativeWatchdog.cjs' };

/**
 * The VS Code that comes from npm (code-server under a Node of its own), installed on the first call on this machine.
 *
 * @param {(line: string) => void} say is told the progress
 * @returns {Promise<{ node: string, entry: string }>} absolute paths of the Node binary and of code-server's program
 * @throws {Failure} unsupported machine, no network, npm failed
 */
export async function ensureHost(say = console.log) {
  const machine = thisMachine();
  const nodeName = nodePackage(machine);
  const root = join(cacheFolder(), 'host');
  const folder = await makeOnce(root, stampOf(machine.arch), (partial) => install(partial, nodeName, say), say);
  return pathsIn(folder, nodeName);
}

function pathsIn(folder, nodeName) {
  return {
    node: join(folder, 'node', 'node_modules', nodeName, 'bin', 'node'),
    entry: join(folder, 'server', 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
  };
}

async function install(folder, nodeName, say) {
  say(
    `First run on this machine: VS Code for the browser is downloaded from the npm registry, once` +
      ` (about ${downloadMegabytes} MB, ${installedMegabytes} MB on disk, in ${dirname(folder)})`,
  );
  const { node, entry } = pathsIn(folder, nodeName);
  await step(say, `1/3 Node ${nodeVersion}`, () =>
    npmInstall(packageIn(folder, 'node'), [`${nodeName}@${nodeVersion}`]),
  );
  await step(say, `2/3 code-server ${codeServerVersion}`, () =>
    npmInstall(packageIn(folder, 'server'), [`code-server@${codeServerVersion}`], node),
  );
  const vscode = join(dirname(entry), '..', '..', 'lib', 'vscode');
  await step(say, "3/3 its server's modules", async () => {
    dropDependencies(join(vscode, 'package.json'));
    await npmInstall(vscode, [], node);
    await npmInstall(join(vscode, 'extensions'), [], node);
    for (const [name, file] of Object.entries(shims)) replaceModule(join(vscode, 'node_modules', name), file);
    dropForeignBinaries(join(vscode, 'node_modules', '@vscode', 'ripgrep-universal', 'bin'));
  });
  if (!existsSync(node) || !existsSync(entry)) throw new Failure(`the installation in ${folder} is not complete`);
}

async function step(say, what, work) {
  const start = Date.now();
  say(`  ${what} …`);
  await work();
  say(`  ${what}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
}

function packageIn(folder, name) {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, 'package.json'), JSON.stringify({ name: `copydesk-host-${name}`, private: true }));
  return path;
}

/** Edits the manifest of VS Code's server before its modules are installed. */
function dropDependencies(manifestPath) {
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  for (const name of unneeded) delete manifest.dependencies[name];
  // Overrides refer to what is left out; npm refuses none of them, but has nothing to override any more.
  delete manifest.overrides;
  writeFileSync(manifestPath, JSON.stringify(manifest, null, 2));
}

function replaceModule(folder, file) {
  copyFileSync(join(dirname(fileURLToPath(import.meta.url)), 'shims', file), join(folder, 'index.js'));
}

/** ripgrep comes for twelve platforms; one is used. */
function dropForeignBinaries(folder) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name !== `${process.platform}-${process.arch}`) rmSync(join(folder, name), { recursive: true });
  }
}
