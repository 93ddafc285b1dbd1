import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';

/** Root processes have no sandbox to use; nothing but the loopback address is looked up. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * Starts the browser for tests.
 *
 * @param {(line: string) => void} [say]
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser(say) {
  const { path, env } = await ensureChromium(say);
  return chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
}

/**
 * Makes pages of a context start with extensions under development and a test suite in them. The workbench reads its
 * configuration from an element of the page, in a module script: those run after the document became interactive.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {{ extensions: object[], extensionTestsPath: object }} development addresses as URI components
 */
export async function develop(context, development) {
  await context.addInitScript((added) => {
    if (window !== window.top) return;
    document.addEventListener('readystatechange', () => {
      const element = document.getElementById('vscode-workbench-web-configuration');
      if (document.readyState !== 'interactive' || !element) return;
      const configuration = JSON.parse(element.getAttribute('data-settings'));
      configuration.developmentOptions = { ...configuration.developmentOptions, ...added };
      element.setAttribute('data-settings', JSON.stringify(configuration));
    });
  }, development);
}

/**
 * Stops what moves without end in pages of a context (bars of progress, spinning signs): drawing it costs as much as the
 * tests. Where `unseen`, nothing is drawn at all; sizes, focus and all else are as they would be.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {{ unseen?: boolean }} [options]
 */
export async function stopMovement(context, { unseen = false } = {}) {
  const still = '*, *::before, *::after { animation: none !important; transition: none !important; }';
  await context.addInitScript(
    (style) => {
      document.addEventListener('DOMContentLoaded', () => {
        document.head.append(
          Object.assign(document.createElement('style'), { id: 'copydesk-still', textContent: style }),
        );
      });
    },
    unseen ? `${still} html { opacity: 0; }` : still,
  );
}
