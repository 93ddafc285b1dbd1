import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goToText, leave } from '../support/workbench/cursor';
import { openFile, openWorkbench } from '../support/workbench/files';
import { hoverText } from '../support/workbench/hover';
import { quickFixes, runCommand } from '../support/workbench/input';
import { problemRows, unfold, viewRows } from '../support/workbench/views';
import { eventually, mustMatch } from '../support/workbench/wait';
import type { UiCase, UiWindow } from '../support/workbench/window';
import { first, second, weekdayArticle } from './articles';

async function languageIs({ page }: UiWindow, name: string): Promise<void> {
  await page.locator('.statusbar-item', { hasText: new RegExp(`^${name}$`) }).waitFor({ timeout: 60_000 });
}

/** The card with the lines that it stands over. */
async function pictureOfHover(window: UiWindow, name: string): Promise<void> {
  const box = await window.page.locator('.monaco-hover:not(.workbench-hover):visible').first().boundingBox();
  if (!box) throw new Error('no card is in sight');
  const y = Math.max(70, box.y - 60);
  await window.picture(name, { x: 352, y, width: 1080, height: box.y + box.height + 150 - y });
}

const cases: readonly UiCase[] = [
  {
    title: 'articles open as news, a list stays plain text',
    run: async (window) => {
      writeFileSync(join(window.workspace, 'notes.txt'), 'milk\nbread\ncall the plumber\n');
      writeFileSync(join(window.workspace, 'weekday.txt'), weekdayArticle);
      await openWorkbench(window);
      await openFile(window, 'notes.txt');
      await openFile(window, second);
      await languageIs(window, 'News');
      await window.shot('second');
      await openFile(window, first);
      await languageIs(window, 'News');
      await window.shot('first');
      await openFile(window, 'notes.txt');
      await languageIs(window, 'Plain Text');
      await window.shot('plain');
    },
  },
  {
    title: 'hovering "Park" shows who that is, in which roles, and where that was said',
    run: async (window) => {
      await openFile(window, first);
      const card = await hoverText(window, first, 'Park is attending');
      mustMatch(
        card,
        /^Park Yoon-joo \(person/,
        /First Vice Foreign Minister, South Korea/,
        /000_4068fb3f76e77f83\.txt:18/,
      );
      mustMatch(card, /11–18 Jul 2025/, /Korea Herald: “/, /Also called: Park/, /mentions in 2 sources/, /Show Person/);
      if (/\*\*|\]\(|\\_/.test(card)) throw new Error(`raw Markdown in the card: ${card}`);
      await window.shot('hover-person');
      await pictureOfHover(window, 'hover-person');
      await leave(window);
    },
  },
  {
    title: 'hovering a time shows its date, how it was resolved, and who states it',
    run: async (window) => {
      const card = await hoverText(window, first, 'July 11. [', { copy: 0 });
      mustMatch(card, /^Friday, 11 July 2025/, /witnesses of this article state this day/, /11 Jul\. 2025, 15:59/);
      await window.shot('hover-time');
      await pictureOfHover(window, 'hover-time');
      await leave(window);
      await openFile(window, second);
      const week = await hoverText(window, second, 'last week.');
      mustMatch(week, /^Monday, 7 July 2025 to Sunday, 13 July 2025/, /Friday, 18 July 2025/);
      await window.shot('hover-week');
      await leave(window);
      mustMatch(await hoverText(window, second, '18 hours ago'), /Not resolved/);
      await window.shot('hover-unresolved');
      await leave(window);
    },
  },
  {
    title: 'hovering "FM Cho" and ASEAN shows them',
    run: async (window) => {
      mustMatch(await hoverText(window, second, 'Cho seeks', { copy: 1 }), /^Cho Hyun \(person/, /Foreign Minister/);
      await window.shot('hover-title');
      await leave(window);
      mustMatch(
        await hoverText(window, second, 'ASEAN-related'),
        /^Association of Southeast Asian Nations \(organization/,
      );
      await window.shot('hover-organization');
      await leave(window);
    },
  },
  {
    title: 'the outline shows articles, and under them people and dates',
    run: async (window) => {
      const { page } = window;
      await openFile(window, second);
      await page.locator('.pane-header:has(.title:text-is("workspace"))').click();
      await runCommand(window, 'Explorer: Focus on Outline View');
      await page.locator('.pane:has(.title:text-is("Outline")) .action-label[aria-label="Collapse All"]').click();
      const rows = viewRows(window, 'Outline');
      await eventually('the four articles', async () => (await rows.count()) === 4);
      await window.shot('outline-articles');
      await unfold(rows.filter({ hasText: 'FM Cho seeks stronger' }).first());
      await unfold(rows.filter({ hasText: /^People/ }).first());
      await rows.filter({ hasText: 'Cho Hyun' }).first().waitFor();
      await page.mouse.move(600, 890);
      await window.shot('outline');
      await page.locator('.pane-header:has(.title:text-is("workspace"))').click();
    },
  },
  {
    title: 'breadcrumbs and sticky scroll follow the articles',
    run: async (window) => {
      const { page } = window;
      const crumbs = page.locator('.breadcrumbs-control');
      await goToText(window, second, 'The latest trip is set');
      await crumbs.filter({ hasText: 'FM Cho seeks stronger' }).first().waitFor();
      await goToText(window, second, 'Park told Funakoshi');
      await crumbs.filter({ hasText: "S. Korea, US, Japan reaffirm 'strong'" }).first().waitFor();
      await page.locator('.sticky-widget .sticky-line-content', { hasText: 'reaffirm' }).first().waitFor();
      await window.shot('sticky');
    },
  },
  {
    title: 'people are found over all sources by Go to Symbol in Workspace',
    run: async (window) => {
      const { page } = window;
      await page.keyboard.press('Control+P');
      const input = page.locator('.quick-input-widget:visible input.input').first();
      await input.fill('#iwaya');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Takeshi Iwaya' }).first().waitFor();
      await window.shot('symbols');
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: first }).waitFor();
    },
  },
  {
    title: 'definition and references of a name lead through both sources',
    run: async (window) => {
      const { page } = window;
      await openFile(window, second);
      await goToText(window, second, 'Park told Funakoshi', { within: 1 });
      await page.locator('.monaco-editor .wordHighlightText, .monaco-editor .wordHighlight').first().waitFor();
      await window.shot('highlights');
      await page.keyboard.press('F12');
      await page.locator('.tab.active', { hasText: first }).waitFor();
      await page.keyboard.press('Shift+F12');
      const references = page.locator('.reference-zone-widget .ref-tree .monaco-list-row');
      await references.filter({ hasText: second }).first().waitFor({ timeout: 30_000 });
      await window.shot('references');
      await page.keyboard.press('Escape');
    },
  },
  {
    title: 'Problems lists findings with their evidence, and quick fixes offer both sides',
    run: async (window) => {
      const { page } = window;
      await openFile(window, first);
      await openFile(window, 'weekday.txt');
      await page.locator('.squiggly-error').first().waitFor();
      await goToText(window, 'weekday.txt', 'Monday, March 25', { within: 2 });
      const fixes = await quickFixes(window, 'Edit the source');
      await fixes.filter({ hasText: 'Dismiss' }).first().waitFor();
      await window.shot('fixes');
      await page.keyboard.press('Escape');
      await openFile(window, first);
      const rows = await problemRows(window);
      await unfold(rows.filter({ hasText: first }).first());
      const duplicate = rows.filter({ hasText: 'This caption stands in the source already' }).first();
      await unfold(duplicate);
      await rows.filter({ hasText: 'the first copy' }).first().waitFor();
      await unfold(rows.filter({ hasText: 'forms of one title' }).first());
      await rows.filter({ hasText: 'Park Yoon-joo: “Vice Foreign Minister”' }).first().waitFor();
      await page.mouse.move(600, 890);
      await window.shot('problems');
      const panel = await page.locator('.part.panel').boundingBox();
      if (!panel) throw new Error('the panel is not in sight');
      const top = Math.max(0, panel.y - 330);
      await window.picture('problems', {
        x: panel.x,
        y: top,
        width: panel.width,
        height: panel.y + panel.height - top,
      });
      // A dismissal asks for the reason and takes the finding away.
      await goToText(window, first, 'From left', { copy: 1, within: 2 });
      await (await quickFixes(window, 'Dismiss')).filter({ hasText: 'Dismiss' }).first().click();
      const input = page.locator('.quick-input-widget:visible input.input').first();
      await input.waitFor();
      await window.shot('dismiss');
      await input.fill('the page shows the picture twice');
      await page.keyboard.press('Enter');
      await eventually('the finding to go', async () => (await duplicate.count()) === 0);
      await window.shot('dismissed');
    },
  },
];

export default cases;
