import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { goToText, leave } from '../support/workbench/cursor';
import { openFile, openNews, openWorkbench } from '../support/workbench/files';
import { hoverSays } from '../support/workbench/hover';
import { enterText, pick, pickEntries, quickFixes, runCommand } from '../support/workbench/input';
import { notification } from '../support/workbench/notices';
import { viewRows } from '../support/workbench/views';
import { eventually, mustMatch } from '../support/workbench/wait';
import type { UiCase, UiWindow } from '../support/workbench/window';
import { first, second, weekdayArticle } from './articles';
import { decisionsText, keptPath } from './kept';

const weekday = 'weekday.txt';

/** Texts that the editor shows beside the source's own words, as the rows in sight hold them. */
async function hints({ page }: UiWindow): Promise<string> {
  const lines = await page.locator('.monaco-editor .view-line').allInnerTexts();
  return lines.join('\n').replaceAll('\u00a0', ' ');
}
const hinted = (window: UiWindow, words: RegExp): Promise<void> =>
  eventually(`a hint that matches ${words}`, async () => words.test(await hints(window)));

/** Shows one view of Copydesk, the others folded. Gives its rows. */
async function alone(window: UiWindow, title: string): Promise<Locator> {
  const { page } = window;
  await runCommand(window, `Copydesk: Show ${title}`);
  const header = (name: string) => page.locator(`.pane-header:has(.title:text-is("${name}"))`);
  await page.locator(`.pane-header[aria-expanded="true"]:has(.title:text-is("${title}"))`).waitFor();
  for (const name of ['People', 'Timeline', 'Annotations', 'Decisions'].filter((other) => other !== title)) {
    if ((await header(name).getAttribute('aria-expanded')) === 'true') await header(name).click();
  }
  await widen(window);
  await page.mouse.move(600, 890);
  return viewRows(window, title);
}

/** Makes the side bar wide enough for whole sentences. */
async function widen({ page }: UiWindow): Promise<void> {
  const bar = await page.locator('.part.sidebar').boundingBox();
  if (!bar || bar.width > 550) return;
  await page.mouse.move(bar.x + bar.width, 500);
  await page.mouse.down();
  await page.mouse.move(bar.x + 600, 500, { steps: 5 });
  await page.mouse.up();
}

const input = ({ page }: UiWindow): Locator => page.locator('.quick-input-widget:visible input.input').first();
const prompt = ({ page }: UiWindow, words: string | RegExp): Locator =>
  page.locator('.quick-input-widget:visible .quick-input-message', { hasText: words });

const cases: readonly UiCase[] = [
  {
    title: 'hints show the date after relative words in news, and nothing in other text',
    run: async (window) => {
      const { page, workspace } = window;
      writeFileSync(join(workspace, weekday), weekdayArticle);
      writeFileSync(join(workspace, 'notes.txt'), 'milk\nbread\ncall the plumber on Friday, or next week\n');
      await openWorkbench(window);
      await openNews(window, second);
      await goToText(window, second, 'last week.');
      await hinted(window, /last week\s?\S?7–13 Jul 2025/);
      await page.mouse.move(600, 890);
      await window.shot('hints');
      await window.picture('hints', { x: 352, y: 90, width: 1000, height: 430 });
      await openFile(window, weekday);
      await goToText(window, weekday, 'Norwegian Trade');
      await hinted(window, /on Friday\s?\S?21 Mar 2025/);
      await window.shot('hints-weekday');
      await openFile(window, 'notes.txt');
      await goToText(window, 'notes.txt', 'call the plumber');
      await page.waitForTimeout(1000);
      if (/20\d\d/.test(await hints(window))) throw new Error('a list of things to do has hints of dates');
    },
  },
  {
    title: 'a two-sided quick fix by keyboard alone',
    run: async (window) => {
      const { page } = window;
      await openFile(window, weekday);
      await page.locator('.squiggly-error').first().waitFor();
      await goToText(window, weekday, 'Monday, March 25', { within: 2 });
      const rows = await quickFixes(window, 'Edit the source');
      await rows.filter({ hasText: 'Edit the source' }).nth(1).waitFor();
      const texts = (await rows.allInnerTexts()).join('\n');
      mustMatch(texts, /Edit the source: .*Monday/, /Edit the source: .*Tuesday/, /Dismiss here/);
      await window.shot('fix');
      const box = await page.locator('.action-widget').first().boundingBox();
      if (!box) throw new Error('the fixes are not in sight');
      await window.picture('fix', { x: 352, y: Math.max(36, box.y - 150), width: 1000, height: box.height + 190 });
      const tuesday = (await rows.allInnerTexts()).findIndex((text) => text.includes('Tuesday'));
      const focused = page.locator('.action-widget .monaco-list-row.focused', { hasText: 'Tuesday' });
      for (let n = 0; n <= tuesday && (await focused.count()) === 0; n++) await page.keyboard.press('ArrowDown');
      await focused.waitFor();
      await page.keyboard.press('Enter');
      await eventually('the weekday edited', async () => /Tuesday, March 25/.test(await hints(window)));
      await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
      await window.shot('fixed');
      await page.keyboard.press('Control+Z');
      await page.locator('.squiggly-error').first().waitFor();
      await page.keyboard.press('Control+S');
    },
  },
  {
    title: 'Set Capture Date: the box says what the text allows, and what counts from the capture is resolved',
    run: async (window) => {
      await openFile(window, second);
      await goToText(window, second, '18 hours ago', { within: 2 });
      await runCommand(window, 'Copydesk: Set Capture Date');
      await prompt(window, 'The text allows 29 July 2025 or later').waitFor();
      await window.shot('capture-input');
      await input(window).fill('2025-07-20');
      await prompt(window, /^The text allows 29 July 2025 or later/).waitFor();
      await window.shot('capture-warned');
      await enterText(window, '2025-07-30');
      await eventually('the decision on disk', () => /captured: "?2025-07-30/.test(decisionsText(window)));
      await notification(window, 'Decided: Captured 30 July 2025');
      await hoverSays(window, second, 'a day ago', '29 July 2025');
      await window.shot('captured');
      await leave(window);
    },
  },
  {
    title: 'Pin Date: asks what the words mean, and shows the answer at once',
    run: async (window) => {
      await openFile(window, second);
      await goToText(window, second, 'last week.', { within: 2 });
      await runCommand(window, 'Copydesk: Pin Date');
      await window.page.locator('.quick-input-title', { hasText: 'What does “last week” mean?' }).waitFor();
      await window.shot('pin-input');
      await input(window).fill('2025-07-45');
      await prompt(window, '2025-07 has 31 days').waitFor();
      await enterText(window, '2025-07-09');
      await eventually('the decision on disk', () => /pinned: "?2025-07-09/.test(decisionsText(window)));
      await hinted(window, /last week\s?\S?9 Jul 2025/);
      const told = await notification(window, 'means 9 July 2025');
      await window.shot('pinned');
      await told.locator('.monaco-button', { hasText: 'Undo' }).click();
      await hinted(window, /last week\s?\S?7–13 Jul 2025/);
      if (decisionsText(window).includes('pinned')) throw new Error(`the pin is still there: ${decisionsText(window)}`);
    },
  },
  {
    title: 'Dismiss Finding, with scope and reason; the Decisions view shows it, and revokes it',
    run: async (window) => {
      const { page } = window;
      await openFile(window, weekday);
      await page.locator('.squiggly-error').first().waitFor();
      await goToText(window, weekday, 'March 25', { within: 2 });
      await runCommand(window, 'Copydesk: Dismiss Finding');
      mustMatch((await pickEntries(window)).join('\n'), /Here/, /In this source/, /In this workspace/);
      await window.shot('dismiss-scope');
      await pick(window, 'Here');
      await page.locator('.quick-input-title', { hasText: 'Dismiss date.weekday' }).waitFor();
      await enterText(window, 'The ministry moved the meeting');
      await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
      const rows = await alone(window, 'Decisions');
      const row = rows.filter({ hasText: 'date.weekday “' }).first();
      await row.waitFor();
      mustMatch((await rows.allInnerTexts()).join('\n'), /Captured 30 July 2025/, /The ministry moved the meeting/);
      // Without the notifications, and with the row's own buttons.
      await runCommand(window, 'Notifications: Clear All Notifications');
      await row.click();
      await page.locator('.tab.active', { hasText: weekday }).waitFor();
      await row.hover();
      await window.shot('decisions');
      await window.picture('decisions', { x: 0, y: 36, width: 1280, height: 330 });
      await row.locator('.action-label[aria-label^="Revoke Decision"]').click();
      await page.locator('.squiggly-error').first().waitFor();
      await eventually('the decision gone', () => !decisionsText(window).includes('date.weekday'));
      await window.shot('revoked');
      await runCommand(window, 'Copydesk: Undo');
      await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
      await row.waitFor();
      await row.hover();
      await row.locator('.action-label[aria-label^="Edit Decision"]').click();
      await enterText(window, 'The ministry said so');
      await rows.filter({ hasText: 'The ministry said so' }).first().waitFor();
      await window.shot('decision-edited');
    },
  },
  {
    title: 'a broken decisions file is shown in the view with its problem',
    run: async (window) => {
      const { page } = window;
      const file = keptPath(window, 'decisions.yaml');
      const before = decisionsText(window);
      const broken = `${before}  - captured: [\n`;
      writeFileSync(file, broken);
      const rows = await alone(window, 'Decisions');
      const problem = rows.filter({ hasText: '.copydesk/decisions.yaml:' }).first();
      await problem.waitFor();
      await window.shot('decisions-broken');
      await problem.click();
      await page.locator('.tab.active', { hasText: 'decisions.yaml' }).waitFor();
      if (decisionsText(window) !== broken) throw new Error('the broken file was changed');
      writeFileSync(file, before);
      await problem.waitFor({ state: 'detached' });
      await runCommand(window, 'Notifications: Clear All Notifications');
    },
  },
  {
    title: 'Timeline: by year, month and day; a click goes to the words; filter and no filter',
    run: async (window) => {
      const { page } = window;
      await openFile(window, first);
      const rows = await alone(window, 'Timeline');
      const day = rows.filter({ hasText: /^Friday, 11 July 2025/ }).first();
      await rows.filter({ hasText: /^2025/ }).first().waitFor();
      // Rows out of sight are not there.
      const pane = await page.locator('.pane:has(.pane-header .title:text-is("Timeline"))').boundingBox();
      if (!pane) throw new Error('the view is not in sight');
      await page.mouse.move(pane.x + 100, pane.y + 300);
      await eventually('July 2025 in sight', async () => {
        if ((await day.count()) > 0) return true;
        await page.mouse.wheel(0, 150);
        return false;
      });
      await page.mouse.move(600, 890);
      await window.shot('timeline');
      await window.picture('timeline', { x: 0, y: 36, width: 1120, height: 640 });
      const sentence = rows.filter({ hasText: `${first}:` }).first();
      await sentence.click();
      await page.locator('.tab.active', { hasText: first }).waitFor();
      await page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ }).waitFor();
      await runCommand(window, 'Copydesk: Filter Timeline');
      await window.shot('timeline-filter');
      await pick(window, 'Person, organization or place');
      await eventually('the list of entities', async () => (await pickEntries(window)).join().includes('sentence'));
      await window.shot('timeline-entities');
      await pick(window, 'Park Yoon-joo');
      const title = page.locator('.pane-header:has(.title:text-is("Timeline")) .description');
      await title.filter({ hasText: 'Park Yoon-joo' }).waitFor();
      await rows.first().waitFor();
      await page.mouse.move(600, 890);
      await window.shot('timeline-filtered');
      await runCommand(window, 'Copydesk: Filter Timeline');
      await pick(window, 'Source');
      await pick(window, weekday);
      await page.locator('.pane-body', { hasText: 'No dated sentence fits the filter' }).first().waitFor();
      await window.shot('timeline-nothing');
      await runCommand(window, 'Copydesk: Clear Timeline Filter');
      await rows.first().waitFor();
      await title.filter({ hasText: weekday }).waitFor({ state: 'detached' });
    },
  },
];

export default cases;
