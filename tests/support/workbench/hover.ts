import type { Locator } from 'playwright-core';
import { goToText, leave } from './cursor';
import { eventually } from './wait';
import type { UiWindow } from './window';

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

/** Hovers words until the card says something: what was decided shows as soon as the source is read again. */
export async function hoverSays(window: UiWindow, file: string, words: string, says: string): Promise<void> {
  await eventually(`a hover that says "${says}"`, async () => {
    await leave(window);
    return (await hoverText(window, file, words)).includes(says);
  });
}
