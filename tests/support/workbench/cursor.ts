import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quickInput } from './input';
import type { UiWindow } from './window';

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

/** Closes a hover or a list and leads the mouse to where nothing pops up, so that the bare editor is in sight. */
export async function leave({ page }: UiWindow): Promise<void> {
  await page.mouse.move(600, 890);
  await page.keyboard.press('Escape');
}
