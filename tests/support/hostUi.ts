import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** A workbench in the browser with a folder of its own, as scripts/host/runUi.mjs hands it to each case. */
export interface UiWindow {
  readonly page: Page;
  /** Path of the workspace folder on this machine: a copy of the seeds. */
  readonly workspace: string;
  /** Address that opens the workspace. */
  readonly url: string;
  /** Saves a screenshot as `shots/FILE-NAME.png`. */
  readonly shot: (name: string) => Promise<unknown>;
  /** Saves a part of the window for the README, as `shots/NAME.png`, and in docs/images where the run is asked to. */
  readonly picture: (name: string, clip: Clip) => Promise<void>;
}

/** A part of the window, in pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A case: its file exports an array of them by default. */
export interface UiCase {
  readonly title: string;
  readonly run: (window: UiWindow) => Promise<void>;
}

/** A machine that runs other tests beside may need it. */
const patience = { timeout: 30_000 };

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
  await page.keyboard.press('Enter');
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

/**
 * Puts the cursor of the open editor into a text.
 *
 * @param file name of the open file
 * @param text to be found in it
 * @param options `copy`: 0 for the first; `within`: UTF-16 units from its start
 */
export async function goToText(
  { page, workspace }: UiWindow,
  file: string,
  text: string,
  { copy = 0, within = 0 }: { readonly copy?: number; readonly within?: number } = {},
): Promise<void> {
  const whole = readFileSync(join(workspace, file), 'utf8');
  let offset = -1;
  for (let n = 0; n <= copy; n++) {
    offset = whole.indexOf(text, offset + 1);
    if (offset < 0) throw new Error(`no copy ${n} of ${JSON.stringify(text)} in ${file}`);
  }
  const before = whole.slice(0, offset + within).split(/\r\n|[\r\n]/);
  const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  await page.keyboard.press('Control+G');
  const input = await quickInput(page);
  await input.fill(`:${place}`);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/** A place in the window, in pixels. */
type Point = Readonly<Record<'x' | 'y', number>>;

/** What a card says: who adds to it answers in his own time, and the first answer is shown at once. */
async function settledText(hover: Locator): Promise<string> {
  let last = '';
  await eventually('all answers on the card', async () => {
    const now = await hover.innerText();
    const isSettled = now !== '' && now === last;
    last = now;
    if (!isSettled) await hover.page().waitForTimeout(200);
    return isSettled;
  });
  return last;
}

/** Hovers a text of the open file with the mouse. Gives what the card says. */
export async function hoverText(
  window: UiWindow,
  file: string,
  text: string,
  options: { readonly copy?: number } = {},
): Promise<string> {
  const { page } = window;
  await goToText(window, file, text, { ...options, within: 1 });
  const cursor = page.locator('.monaco-editor.focused .cursors-layer .cursor').first();
  await cursor.waitFor({ state: 'attached' });
  // While the editor scrolls, or a line comes in above, the cursor is drawn anew at another place.
  async function atRest(): Promise<Point> {
    let last: Point = { x: -1, y: -1 };
    await eventually(`the cursor at ${JSON.stringify(text)} at rest`, async () => {
      const box = await cursor.boundingBox();
      if (box === null) return false;
      const point = { x: box.x + 2, y: box.y + box.height / 2 };
      const isAtRest = point.x === last.x && point.y === last.y;
      last = point;
      return isAtRest;
    });
    return last;
  }
  // Tooltips of tabs and buttons are hovers too, of another class.
  const hover = page.locator('.monaco-hover:not(.workbench-hover):visible').first();
  const card = hover.locator('.hover-contents').first();
  // The first answer may come while the server still reads: leave the word and come back.
  for (let attempt = 1; ; attempt++) {
    const { x, y } = await atRest();
    await page.mouse.move(x + 60, y + 120);
    await page.mouse.move(x, y, { steps: 5 });
    try {
      await card.waitFor({ timeout: 5000 });
      return await settledText(hover);
    } catch (error) {
      if (attempt === 6) throw error;
    }
  }
}

/** Selects a text of the open file with the keyboard. */
export async function selectText(
  window: UiWindow,
  file: string,
  text: string,
  options: { readonly copy?: number } = {},
): Promise<void> {
  await goToText(window, file, text, options);
  for (let n = 0; n < text.length; n++) await window.page.keyboard.press('Shift+ArrowRight');
}

/** Rows of a view, by the title of its header ("Outline", "Annotations"); the view must be in sight. */
export function viewRows({ page }: UiWindow, title: string): Locator {
  return page.locator(`.pane:has(.pane-header .title:text-is("${title}")) .monaco-list-row`);
}

/** The row of a view that the keys are for, as long as the view has the focus. */
export const focusedRow = (window: UiWindow, title: string): Locator =>
  viewRows(window, title).and(window.page.locator('.focused'));

/** Presses keys, one after the other. */
export async function press({ page }: UiWindow, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Changes settings of the workspace: those that are not given have their defaults. */
export function setSettings({ workspace }: UiWindow, settings: Readonly<Record<string, unknown>>): void {
  const folder = join(workspace, '.vscode');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), `${JSON.stringify(settings)}\n`);
}

const viewTitles = ['People', 'Timeline', 'Annotations', 'Links', 'Review', 'Decisions'] as const;

/** Shows one of Copydesk's views alone, for they share the height of the window. The view has the focus then. */
export async function showAlone(window: UiWindow, title: (typeof viewTitles)[number]): Promise<void> {
  const { page } = window;
  // The explorer, out of sight, has a timeline too.
  const header = (name: string): Locator => page.locator(`.pane-header:visible:has(.title:text-is("${name}"))`);
  await runCommand(window, `Copydesk: Show ${title}`);
  for (const name of viewTitles) await header(name).waitFor(patience);
  for (const name of viewTitles) {
    const isOpen = (await header(name).getAttribute('aria-expanded')) === 'true';
    if (isOpen !== (name === title)) await header(name).locator('.title').click();
  }
  await runCommand(window, `Copydesk: Show ${title}`);
  // The command is carried out in another process, which gives the view the focus once more a moment later: a key that is
  // pressed right then is lost. No hand is that fast.
  await page.waitForTimeout(300);
}

/** Rows of the Problems panel, which is opened. */
export async function problemRows(window: UiWindow): Promise<Locator> {
  await runCommand(window, 'Problems: Focus on Problems View');
  await window.page.locator('.markers-panel').waitFor(patience);
  return window.page.locator('.markers-panel .monaco-list-row');
}

/** Unfolds a row of a list or tree; one that has nothing below it stays as it is. */
export async function unfold(row: Locator): Promise<void> {
  await row.waitFor(patience);
  // Rows may shift while a view fills: then the click meets another row.
  await eventually('the row to unfold', async () => {
    if ((await row.getAttribute('aria-expanded')) !== 'false') return true;
    await row.locator('.monaco-tl-twistie').click();
    return (await row.getAttribute('aria-expanded')) !== 'false';
  });
}

/** Closes a hover or a list and leads the mouse to where nothing pops up, so that the bare editor is in sight. */
export async function leave({ page }: UiWindow): Promise<void> {
  await page.mouse.move(600, 890);
  await page.keyboard.press('Escape');
}

/** Waits until a notification in sight holds a text. */
export async function notification({ page }: UiWindow, text: string | RegExp): Promise<Locator> {
  const item = page.locator('.notifications-toasts .notification-list-item', { hasText: text }).first();
  await item.waitFor(patience);
  return item;
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

/** Waits until something holds. @throws Error when it does not within the time, in milliseconds */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>, ms = 30_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain: ${what}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

/** @throws Error that shows the text, when it does not match */
export function mustMatch(text: string, ...patterns: readonly RegExp[]): void {
  for (const pattern of patterns)
    if (!pattern.test(text)) throw new Error(`${pattern} does not match ${JSON.stringify(text)}`);
}

/** Messages of the notifications in sight. */
export async function notifications({ page }: UiWindow): Promise<readonly string[]> {
  return page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();
}

async function quickInput(page: Page, within = patience): Promise<Locator> {
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
  if ((await focused.count()) > 0) await page.keyboard.press('Enter');
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

/** Hovers words until the card says something: what was decided shows as soon as the source is read again. */
export async function hoverSays(window: UiWindow, file: string, words: string, says: string): Promise<void> {
  await eventually(`a hover that says "${says}"`, async () => {
    await leave(window);
    return (await hoverText(window, file, words)).includes(says);
  });
}
