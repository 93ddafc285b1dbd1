// npm start: opens a folder of sources in VS Code with this build of Copydesk. See usage in start/arguments.mjs.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMain } from './host/failure.mjs';
import { readArguments, usage } from './start/arguments.mjs';
import { runBrowserHost } from './start/browserHost.mjs';
import { findCode, startDesktop } from './start/desktop.mjs';

await runMain(async () => {
  const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
  // npm runs scripts in the project's folder and says here where the user stands.
  const base = process.env.INIT_CWD ?? process.cwd();
  const options = readArguments(process.argv.slice(2), { base, seeds: join(project, 'seeds') });
  if (options.help) {
    console.log(usage);
    return;
  }
  const code = options.browser ? undefined : findCode(process.env, process.platform, process.getuid?.() === 0);
  if (code === undefined) {
    await runBrowserHost({ project, ...options });
  } else {
    await startDesktop({ code, project, folder: options.folder });
    console.log(`Copydesk runs in a new VS Code window (${code}), folder ${options.folder}`);
  }
});
