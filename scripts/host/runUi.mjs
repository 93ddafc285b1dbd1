// Runs the UI cases (out/ui/*.ui.mjs, built from tests/ui) on the packaged extension in a real workbench.
// Options: words that name case files, to run only those; --vsix=PATH takes a package that is there; --pictures renews the
// README's pictures in docs/images.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser, stopMovement } from './browser.mjs';
import { Failure, runMain } from './failure.mjs';
import { removeFolder, temporaryFolder } from './processes.mjs';
import { printCase, printTotal } from './report.mjs';
import { installExtension, startServer } from './server.mjs';
import { restrictedSettings, testSettings } from './settings.mjs';
import { projectFolder, seedWorkspace, shotsFolder } from './suite.mjs';
import { createPackage } from './vsix.mjs';

const caseLimit = 120_000;
const picturesFolder = join(projectFolder, 'docs', 'images');
const pictureLimit = 200_000;
const picturesWanted = process.argv.includes('--pictures');

await runMain(async () => {
  const built = join(projectFolder, 'out', 'ui');
  const options = process.argv.slice(2);
  const valueOf = (name) => options.find((option) => option.startsWith(`${name}=`))?.slice(name.length + 1);
  const wanted = options.filter((word) => !word.startsWith('--'));
  const files = readdirSync(built)
    .filter((name) => name.endsWith('.ui.mjs') && (wanted.length === 0 || wanted.some((word) => name.includes(word))))
    .toSorted();
  if (files.length === 0) throw new Failure('no UI case file; node esbuild.mjs --tests builds them');
  if (wanted.length === 0) rmSync(shotsFolder, { recursive: true, force: true });
  mkdirSync(shotsFolder, { recursive: true });

  const folder = temporaryFolder('ui');
  const [userData, extensions] = [join(folder, 'user'), join(folder, 'extensions')];
  const packaged = valueOf('--vsix');
  const vsix = packaged === undefined ? join(folder, 'copydesk.vsix') : resolve(packaged);
  if (packaged === undefined) await createPackage(projectFolder, vsix);
  await installExtension({ vsix, userData, extensions });
  const server = await startServer({ userData, extensions, settings: testSettings, trusted: true });
  const servers = [server];
  /** One that trusts no folder unasked, for the cases that are about that; started where a file of them runs. */
  const restricted = async () => {
    const of = { userData: join(folder, 'restricted'), extensions, settings: restrictedSettings };
    const started = await startServer(of);
    servers.push(started);
    return started;
  };
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const errors = [];
  await watchErrors(context, (message) => errors.push(message));
  await stopMovement(context);
  const total = { passed: 0, failed: 0 };
  try {
    for (const file of files) {
      const { default: cases, isTrusted = true } = await import(pathToFileURL(join(built, file)).href);
      if (!Array.isArray(cases))
        throw new Failure(`tests/ui/${file.replace('.mjs', '.ts')} has no array of cases as default export`);
      const serving = isTrusted ? server : await restricted();
      await runFile({ context, errors, server: serving, name: file.replace(/\.ui\.mjs$/, ''), cases, total });
    }
  } finally {
    await browser.close();
    for (const each of servers) await each.stop();
    removeFolder(folder);
  }
  return printTotal(total.passed, total.failed);
});

/**
 * Each file has a workspace, a window and a browser's storage of its own; its cases run in order in that window. What they
 * share is what the browser keeps of the workbench's program, so that it is not read and compiled for each of them.
 */
async function runFile({ context, errors, server, name, cases, total }) {
  const folder = temporaryFolder(`ui-${name}`);
  const workspace = seedWorkspace(folder);
  const page = await context.newPage();
  const window = {
    page,
    workspace,
    url: `${server.url}/?folder=${encodeURIComponent(workspace)}`,
    shot: (shot) => page.screenshot({ path: join(shotsFolder, `${name}-${shot}.png`) }),
    picture: async (picture, clip) => savePicture(picture, await page.screenshot({ clip })),
  };
  try {
    for (const { title, run } of cases) {
      const start = Date.now();
      const error = await outcome(run(window), errors);
      if (error === undefined) total.passed++;
      else {
        total.failed++;
        await window.shot(`failure-${total.failed}`).catch(() => {});
      }
      printCase({ title: `${name}: ${title}`, ms: Date.now() - start, ...(error === undefined ? {} : { error }) });
    }
  } finally {
    await page.close();
    await forgetStorage(context, server.url);
    errors.length = 0;
    removeFolder(folder);
  }
}

/** Empties the browser's storage of an address, the cache of what it has loaded apart. */
async function forgetStorage(context, origin) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await page.close();
}

/** A part of the window that the README can show: small enough, always taken, put in its place only when asked for. */
function savePicture(name, bytes) {
  if (bytes.length > pictureLimit)
    throw new Error(`the picture ${name} has ${bytes.length} bytes, over the limit of ${pictureLimit}`);
  writeFileSync(join(shotsFolder, `${name}.png`), bytes);
  if (!picturesWanted) return;
  mkdirSync(picturesFolder, { recursive: true });
  writeFileSync(join(picturesFolder, `${name}.png`), bytes);
}

/** What went wrong in a case, or undefined. An error that the window showed fails the case that it came up in. */
async function outcome(running, errors) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`the case took longer than ${caseLimit} ms`)), caseLimit);
  });
  try {
    await Promise.race([running, late]);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error), ...shown(errors)].join('\n');
  } finally {
    clearTimeout(timer);
  }
  return errors.length > 0 ? shown(errors).join('\n') : undefined;
}

/** Takes the messages out: each is told once. */
function shown(errors) {
  return errors.splice(0).map((message) => `the window showed an error: ${message}`);
}

/** Tells of every error notification and error dialog, also of one that is gone before anybody looks. */
async function watchErrors(context, tell) {
  const seen = new WeakMap();
  await context.exposeBinding('copydeskErrorShown', ({ page }, message) => {
    const before = seen.get(page) ?? new Set();
    if (!before.has(message)) tell(message);
    seen.set(page, before.add(message));
  });
  await context.addInitScript(() => {
    if (window !== window.top) return;
    const look = () => {
      for (const item of document.querySelectorAll('.notification-list-item, .monaco-dialog-box')) {
        if (item.querySelector('.codicon-error, .codicon-dialog-error'))
          window.copydeskErrorShown(item.textContent ?? '');
      }
    };
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    });
  });
}
