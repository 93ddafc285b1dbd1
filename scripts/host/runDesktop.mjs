// Runs the in-host suite in a desktop VS Code, which @vscode/test-electron downloads.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { cacheFolder } from './cache.mjs';
import { Failure, exitCodes, runMain } from './failure.mjs';
import { temporaryFolder } from './processes.mjs';
import { reportEvents } from './report.mjs';
import { projectFolder, seedWorkspace } from './suite.mjs';

await runMain(async () => {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Failure('desktop VS Code needs a display; use xvfb-run, or npm run test:inhost', exitCodes.platform);
  }
  const folder = temporaryFolder('desktop');
  const workspace = seedWorkspace(folder);
  const eventsFile = join(folder, 'events.jsonl');
  const vscode = await download();
  let ending = 'desktop suite ended';
  let clean = true;
  try {
    await runTests({
      vscodeExecutablePath: vscode,
      extensionDevelopmentPath: projectFolder,
      extensionTestsPath: join(projectFolder, 'out', 'inhost', 'node.js'),
      extensionTestsEnv: { COPYDESK_TEST_EVENTS: eventsFile },
      launchArgs: [
        workspace,
        '--disable-extensions',
        '--disable-workspace-trust',
        '--user-data-dir',
        join(folder, 'user'),
      ],
    });
  } catch (error) {
    ending = `desktop suite: ${String(error)}`;
    clean = false;
  }
  const lines = existsSync(eventsFile) ? readFileSync(eventsFile, 'utf8').split('\n') : [];
  return reportEvents(lines, { ending, clean, log: [] });
});

async function download() {
  try {
    return await downloadAndUnzipVSCode({ cachePath: join(cacheFolder(), 'desktop') });
  } catch (error) {
    throw new Failure(
      `desktop VS Code cannot be downloaded (${String(error)});` +
        ' on Linux, npm run test:inhost runs the same suite without it',
      exitCodes.network,
    );
  }
}
