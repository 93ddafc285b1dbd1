// Installs what the host's tests need, ahead of them: VS Code from npm and the browser.
import { ensureChromium } from './chromium.mjs';
import { runMain } from './failure.mjs';
import { ensureHost } from './install.mjs';

await runMain(async () => {
  await ensureHost();
  const { path } = await ensureChromium();
  console.log(`VS Code and the browser for tests are in place (${path})`);
});
