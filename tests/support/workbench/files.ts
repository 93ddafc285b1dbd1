import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quickInput } from './input';
import { eventually } from './wait';
import { patience, type UiWindow } from './window';

/** Opens the workspace, or opens it anew. */
export async function openWorkbench({ page, url }: UiWindow): Promise<void> {
  await page.goto(url);
  await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor(patience);
}

/** Opens a file of the workspace in the editor, which has the focus then. */
export async function openFile({ page }: UiWindow, name: string): Promise<void> {
  // A sidecar has the source's name, and more.
  const named = { hasText: name, hasNotText: `${name}.` };
  const tab = page.locator('.tab').filter(named);
  const row = page.locator('.quick-input-list .monaco-list-row.focused').filter(named);
  const soon = { timeout: 5000 };
  for (let attempt = 1; ; attempt++) {
    try {
      if ((await tab.count()) > 0) await tab.first().click(soon);
      else {
        await page.keyboard.press('Control+P');
        await (await quickInput(page, soon)).fill(name, soon);
        // By key, for the list is put in order while files are found: a click may meet the next row.
        const reached = async (): Promise<boolean> => {
          if ((await row.count()) > 0) return true;
          await page.keyboard.press('ArrowDown');
          return false;
        };
        await eventually(`${name} in the list`, reached, 4000);
        await page.keyboard.press('Enter');
      }
      await page.locator('.tab.active').filter(named).waitFor(soon);
      await page.locator('.monaco-editor.focused .view-line').first().waitFor(soon);
      return;
    } catch (error) {
      // A file that has just been written is in the next list only, for the editor keeps what it has found while the box is
      // open; and what was asked for before may take the box away, or the focus, when it comes late.
      if (attempt === 6) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Opens a source and waits until it was recognised as news, which takes the start of the extension the first time. */
export async function openNews(window: UiWindow, name: string): Promise<void> {
  await openFile(window, name);
  await window.page.locator('.statusbar-item', { hasText: /^News$/ }).waitFor({ timeout: 60_000 });
}

/** Changes settings of the workspace: those that are not given have their defaults. */
export function setSettings({ workspace }: UiWindow, settings: Readonly<Record<string, unknown>>): void {
  const folder = join(workspace, '.vscode');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), `${JSON.stringify(settings)}\n`);
}
