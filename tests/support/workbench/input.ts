import type { Locator, Page } from 'playwright-core';
import { eventually } from './wait';
import { patience, type UiWindow } from './window';

/** Runs a command of the palette by its whole title, category included. */
export async function runCommand({ page }: UiWindow, title: string): Promise<void> {
  // What closes or opens at the same moment takes the palette away, or the key; and it lists the commands that were there
  // when it was opened, which may be before the extension was. Then it is asked for again.
  await eventually(`the command ${title}`, async () => {
    await page.keyboard.press('F1');
    try {
      await chooseInQuickInput(page, `>${title}`, title, { timeout: 5000 });
      return true;
    } catch {
      await page.keyboard.press('Escape');
      return false;
    }
  });
}

/** Chooses the entry of the open list that holds a text. */
export async function pick({ page }: UiWindow, label: string): Promise<void> {
  await chooseInQuickInput(page, label, label);
}

/** Fills the open input box and accepts it. */
export async function enterText({ page }: UiWindow, text: string): Promise<void> {
  const input = await quickInput(page);
  await input.fill(text);
  await input.press('Enter');
}

/** Chooses an entry of the open context menu, by the keyboard: a click that comes at once opens and closes the menu only. */
export async function chooseInMenu({ page }: UiWindow, label: string): Promise<void> {
  const menu = page.locator('.monaco-menu:visible');
  const entry = menu.locator('.action-item', { hasText: label }).first();
  await entry.waitFor();
  await eventually(`${label} in focus`, async () => {
    if (/focused/.test((await entry.getAttribute('class')) ?? '')) return true;
    await page.keyboard.press('ArrowDown');
    return false;
  });
  await page.keyboard.press('Enter');
  await menu.waitFor({ state: 'hidden' });
}

/** Texts of the open list's entries. */
export async function pickEntries({ page }: UiWindow): Promise<readonly string[]> {
  await quickInput(page);
  const rows = page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
  await rows.first().waitFor(patience);
  return rows.allInnerTexts();
}

/** Presses keys, one after the other. */
export async function press({ page }: UiWindow, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The box of the open list, once there is one. */
export async function quickInput(page: Page, within = patience): Promise<Locator> {
  const input = page.locator('.quick-input-widget:visible input.input').first();
  await input.waitFor(within);
  return input;
}

async function chooseInQuickInput(page: Page, typed: string, label: string, within = patience): Promise<void> {
  const input = await quickInput(page, within);
  await input.fill(typed, within);
  const rows = page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
  const focused = page.locator('.quick-input-widget .quick-input-list .monaco-list-row.focused', { hasText: label });
  const row = rows.filter({ hasText: label }).first();
  await row.waitFor(within);
  if ((await focused.count()) > 0) await input.press('Enter', within);
  else await row.click(within);
}

/** Chooses a colour theme. Gives the name of the one before: other case files see the same user's settings. */
export async function chooseTheme(window: UiWindow, name: string): Promise<string> {
  const { page } = window;
  await runCommand(window, 'Preferences: Color Theme');
  const before = page.locator('.quick-input-list .monaco-list-row.focused .label-name').first();
  const label = (await before.innerText()).trim();
  await pick(window, name);
  await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
  await page.mouse.move(600, 890);
  // Names are coloured anew a moment after the rest.
  await page.waitForTimeout(1000);
  return label;
}

/**
 * Opens the menu of quick fixes at the cursor and waits for an entry that holds a text. The editor closes the menu when a
 * box that was open before gives its focus back late: then it is asked for again.
 */
export async function quickFixes({ page }: UiWindow, text: string): Promise<Locator> {
  const rows = page.locator('.action-widget .monaco-list-row');
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press('Control+.');
    try {
      await rows.filter({ hasText: text }).first().waitFor({ timeout: 5000 });
      return rows;
    } catch (error) {
      if (attempt === 4) throw error;
    }
  }
}
