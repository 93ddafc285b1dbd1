import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { develop, launchBrowser, stopMovement } from './browser.mjs';
import { reportEvents } from './report.mjs';
import { removeFolder, temporaryFolder } from './processes.mjs';
import { startServer } from './server.mjs';
import { testSettings } from './settings.mjs';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
export const shotsFolder = join(projectFolder, 'shots');

const limit = Number(process.env.COPYDESK_TEST_LIMIT ?? 900) * 1000;

/**
 * A fresh copy of the seeds for a test to work on.
 *
 * @param {string} folder existing folder that gets the copy
 * @returns {string} path of the copy
 */
export function seedWorkspace(folder) {
  const workspace = join(folder, 'workspace');
  cpSync(join(projectFolder, 'seeds'), workspace, { recursive: true });
  return workspace;
}

/**
 * Where the workbench finds the extension and a suite for the Node extension host.
 *
 * @param {string} file name of the suite's program in out/inhost
 */
export const suiteOnDisk = (file) => (authority) => {
  const remote = (path) => ({ scheme: 'vscode-remote', authority, path });
  return {
    extensions: [remote(projectFolder)],
    extensionTestsPath: remote(join(projectFolder, 'out', 'inhost', file)),
  };
};

/**
 * A file of a workspace with several folders: the seeds, and empty ones beside them.
 *
 * @param {string} folder existing folder that gets the file, in which the seeds are
 * @param {string[]} beside names of the other folders
 * @returns {string} path of the file
 */
function workspaceFile(folder, beside) {
  for (const name of beside) mkdirSync(join(folder, name));
  const file = join(folder, 'desk.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: ['workspace', ...beside].map((path) => ({ path })), settings: {} }));
  return file;
}

/**
 * Runs the in-host suite in the extension host of a browser's workbench, prints each case and the total.
 *
 * @param {object} options
 * @param {string} options.name names the screenshot of a failure
 * @param {(authority: string) => { extensions: object[], extensionTestsPath: object }} options.development where the
 *   workbench finds the extension and the suite, given the server's host and port
 * @param {string[]} [options.beside] names of further workspace folders, which are there and empty
 * @param {boolean} [options.proxy] see `startServer`
 * @returns {Promise<number>} exit code
 */
export async function runInWorkbench({ name, development, beside = [], proxy = false }) {
  const folder = temporaryFolder(name);
  const workspace = seedWorkspace(folder);
  const opened =
    beside.length === 0
      ? `folder=${encodeURIComponent(workspace)}`
      : `workspace=${encodeURIComponent(workspaceFile(folder, beside))}`;
  const eventsFile = join(folder, 'events.jsonl');
  const server = await startServer({
    userData: join(folder, 'user'),
    extensions: join(folder, 'extensions'),
    settings: testSettings,
    trusted: true,
    env: { COPYDESK_TEST_EVENTS: eventsFile },
    proxy,
  });
  const printed = [];
  let code;
  let serverLog = [];
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await develop(context, development(server.authority));
    await stopMovement(context, { unseen: true });
    const page = await context.newPage();
    await page.exposeFunction('codeAutomationLog', (_level, parts) => printed.push(parts.map(String).join(' ')));
    let end;
    const done = new Promise((resolve) => (end = resolve));
    await page.exposeFunction('codeAutomationExit', (exit) => end(exit));
    await page.goto(`${server.url}/?${opened}`);
    code = await Promise.race([done, new Promise((late) => setTimeout(late, limit, 'timed out').unref())]);
    if (code !== 0) await screenshot(page, name);
  } finally {
    await browser.close();
    serverLog = readFileSync(server.logFile, 'utf8').trim().split('\n').slice(-10);
    await server.stop();
  }
  const lines = existsSync(eventsFile) ? readFileSync(eventsFile, 'utf8').split('\n') : printed;
  removeFolder(folder);
  const log = [...serverLog, ...printed.slice(-30)].map((line) => line.slice(0, 400));
  return reportEvents(lines, { ending: `${name} suite ended with ${code}`, clean: code === 0, log });
}

async function screenshot(page, name) {
  mkdirSync(shotsFolder, { recursive: true });
  const path = join(shotsFolder, `${name}-failure.png`);
  // What nobody looked at until now is drawn.
  const style = 'html { opacity: 1 !important; }';
  await page.screenshot({ path, style }).catch(() => {});
  console.log(`  screenshot: shots/${basename(path)}`);
}
