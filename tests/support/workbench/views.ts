import type { Locator } from 'playwright-core';
import { runCommand } from './input';
import { eventually } from './wait';
import { patience, type UiWindow } from './window';

/** Rows of a view, by the title of its header ("Outline", "Annotations"); the view must be in sight. */
export function viewRows({ page }: UiWindow, title: string): Locator {
  return page.locator(`.pane:has(.pane-header .title:text-is("${title}")) .monaco-list-row`);
}

/** The row of a view that the keys are for, as long as the view has the focus. */
export const focusedRow = (window: UiWindow, title: string): Locator =>
  viewRows(window, title).and(window.page.locator('.focused'));

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
