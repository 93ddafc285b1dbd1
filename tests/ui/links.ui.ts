import type { Locator } from 'playwright-core';
import { goToText, leave, selectText } from '../support/workbench/cursor';
import { openFile, openNews, openWorkbench } from '../support/workbench/files';
import { hoverText } from '../support/workbench/hover';
import { pickEntries, runCommand } from '../support/workbench/input';
import { unfold, viewRows } from '../support/workbench/views';
import { eventually, mustMatch } from '../support/workbench/wait';
import type { UiCase, UiWindow } from '../support/workbench/window';
import { first, second } from './articles';
import { sidecarText } from './kept';

const oneEnd = "Friday's meeting followed the three-way dialogue";
const words = 'three-way dialogue that took place among Park';

const waitingEnd = ({ page }: UiWindow): Locator => page.locator('.statusbar-item', { hasText: "Friday's meeting" });
const list = ({ page }: UiWindow): Locator => page.locator('.quick-input-widget:visible');
const lenses = ({ page }: UiWindow): Locator => page.locator('.codelens-decoration a');

const cases: readonly UiCase[] = [
  {
    title: 'marking one end offers others with reasons; Escape leaves the list, then the waiting end',
    run: async (window) => {
      const { page } = window;
      await openWorkbench(window);
      await openNews(window, first);
      await openNews(window, second);
      await selectText(window, second, oneEnd);
      await page.keyboard.press('Control+Alt+K');
      await page.keyboard.press('l');
      await waitingEnd(window).waitFor();
      await list(window).locator('.monaco-list-row', { hasText: 'From left, Japanese Foreign Minister' }).waitFor();
      mustMatch((await pickEntries(window)).join(' '), /11 July 2025/, /Same people \(.*Marco Rubio/);
      // Going through the list shows each passage beside.
      await page.locator('.editor-group-container').nth(1).locator('.tab', { hasText: first }).waitFor();
      await page.mouse.move(600, 890);
      await window.shot('suggested');
      await page.keyboard.press('Escape');
      await list(window).waitFor({ state: 'hidden' });
      await eventually(
        'the preview is gone',
        async () => (await page.locator('.editor-group-container').count()) === 1,
      );
      await waitingEnd(window).waitFor();
      await goToText(window, second, 'Recalling the meeting', { within: 2 });
      await page.keyboard.press('Escape');
      await waitingEnd(window).waitFor({ state: 'hidden' });
    },
  },
  {
    title: 'a suggested end is accepted with Enter, then its kind; the lens above the paragraph tells of it',
    run: async (window) => {
      const { page } = window;
      await selectText(window, second, oneEnd);
      await page.keyboard.press('Control+Alt+K');
      await page.keyboard.press('j');
      await list(window).locator('.monaco-list-row', { hasText: 'From left, Japanese Foreign Minister' }).waitFor();
      await page.keyboard.press('Enter');
      await list(window).locator('.monaco-list-row', { hasText: 'suggested' }).waitFor();
      mustMatch((await pickEntries(window))[0] ?? '', /Same event/);
      await window.shot('kind');
      await page.keyboard.press('Enter');
      await eventually('the link on disk', () =>
        sidecarText(window, second).includes('"copydesk:linkKind": "same-event"'),
      );
      await lenses(window).filter({ hasText: 'Same event → ' }).first().waitFor();
      await goToText(window, second, 'Recalling the meeting', { within: 2 });
      await window.shot('lens');
      const card = await hoverText(window, second, words);
      mustMatch(card, /Same event → Korea JoongAng Daily, 11 July 2025/, /From left/);
      await window.shot('hover');
      await leave(window);
    },
  },
  {
    title: 'Peek Linked Passages, and the chain of links in the call hierarchy',
    run: async (window) => {
      const { page } = window;
      await goToText(window, second, oneEnd, { within: 3 });
      await page.keyboard.press('Control+Alt+K');
      await page.keyboard.press('k');
      const peeked = page.locator('.peekview-widget .preview .view-line', { hasText: 'From left, Japanese Foreign' });
      await peeked.first().waitFor();
      await window.shot('peek');
      await page.keyboard.press('Escape');
      await page.locator('.peekview-widget').waitFor({ state: 'hidden' });
      await runCommand(window, 'Copydesk: Linked Passages');
      const rows = page.locator('.pane-body .monaco-list-row');
      // The tree shows what of a long passage has room.
      await rows
        .filter({ hasText: oneEnd.slice(0, 30) })
        .first()
        .waitFor();
      await rows.filter({ hasText: 'From left, Japanese Foreign' }).first().waitFor();
      await window.shot('chain');
      await leave(window);
    },
  },
  {
    title: 'Show Links: each with both ends, by kind and by source; a click goes to an end, Undo takes the link back',
    run: async (window) => {
      const { page } = window;
      await runCommand(window, 'View: Close Editors in Other Groups');
      await openFile(window, second);
      await runCommand(window, 'Copydesk: Show Links');
      // The views share the height of the window.
      await page.locator('.pane-header', { hasText: 'People' }).click();
      const rows = viewRows(window, 'Links');
      const row = (has: string): Locator => rows.filter({ hasText: has }).first();
      await rows
        .filter({ hasText: /^Same event\s*1/ })
        .first()
        .waitFor();
      await unfold(row("Friday's meeting followed"));
      const end = rows.filter({ hasText: /^Korea JoongAng Daily, 11 July 2025/ }).first();
      await end.waitFor();
      mustMatch((await end.getAttribute('aria-label')) ?? '', /^to “From left.*Korea JoongAng Daily, 11 July 2025/);
      await end.click();
      await page.locator('.tab.active', { hasText: first }).waitFor();
      await lenses(window).filter({ hasText: 'Same event ← Korea Herald, 18 July 2025' }).first().waitFor();
      await page.mouse.move(600, 890);
      await window.shot('view');
      await window.picture('links', { x: 0, y: 36, width: 1280, height: 600 });
      await runCommand(window, 'Copydesk: Group Links');
      await rows
        .filter({ hasText: new RegExp(`^${second}`) })
        .first()
        .waitFor();
      await window.shot('view-by-source');
      await runCommand(window, 'Copydesk: Undo');
      await eventually('no link on disk', () => !sidecarText(window, second).includes('copydesk:linkKind'));
      await row('From left').waitFor({ state: 'detached' });
      await window.shot('view-empty');
    },
  },
];

export default cases;
