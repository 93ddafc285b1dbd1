import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goToText, leave } from '../support/workbench/cursor';
import { openFile, openWorkbench } from '../support/workbench/files';
import { hoverSays } from '../support/workbench/hover';
import { enterText, pick, pickEntries, runCommand } from '../support/workbench/input';
import { notification } from '../support/workbench/notices';
import { viewRows } from '../support/workbench/views';
import { eventually, mustMatch } from '../support/workbench/wait';
import type { UiCase, UiWindow } from '../support/workbench/window';
import { first, second } from './articles';
import { decisionsText, sidecarText } from './kept';

const port = 'port.txt';
const portText = `Talks on the port go on

The Coast Herald
21 July 2025

Vice Foreign Minister Park Yun-ju of South Korea said on Monday that talks on the port would go on. Park is in Oslo.
`;

/** How many tags are on disk for a source. */
function tagsOn(window: UiWindow, source: string): number {
  const sidecar = sidecarText(window, source);
  return sidecar === '' ? 0 : (JSON.parse(sidecar) as { items: readonly unknown[] }).items.length;
}

const cases: readonly UiCase[] = [
  {
    title: 'Same Person As: another spelling becomes the same person, by keyboard alone',
    run: async (window) => {
      const { page, workspace } = window;
      writeFileSync(join(workspace, port), portText);
      await openWorkbench(window);
      await openFile(window, first);
      await hoverSays(window, first, 'Park is attending', 'Park Yoon-joo');
      await openFile(window, port);
      await hoverSays(window, port, 'Park Yun-ju', 'Park Yun-ju (person');
      await leave(window);
      await goToText(window, port, 'Park Yun-ju', { within: 2 });
      await page.keyboard.press('Control+Alt+K');
      await page.keyboard.press('s');
      mustMatch((await pickEntries(window))[0] ?? '', /^Park Yoon-joo/);
      await window.shot('who');
      await pick(window, 'Park Yoon-joo');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'in the workspace' }).waitFor();
      await window.shot('which');
      await pick(window, 'in the workspace');
      await notification(window, 'is Park Yoon-joo');
      await eventually('the decision on disk', () => /same: Park Yoon-joo/.test(decisionsText(window)));
      await hoverSays(window, port, 'Park is in Oslo', 'Park Yoon-joo');
      await window.shot('joined');
      await leave(window);
      await runCommand(window, 'Copydesk: Show Decisions');
      await viewRows(window, 'Decisions').filter({ hasText: 'Park Yun-ju' }).first().waitFor();
      await window.shot('decided');
    },
  },
  {
    title: 'Rename with F2 sets the preferred name and leaves every source as it is',
    run: async (window) => {
      const { page, workspace } = window;
      const before = [first, second].map((name) => readFileSync(join(workspace, name), 'utf8'));
      await openFile(window, first);
      await goToText(window, first, 'Park is attending', { within: 2 });
      await page.keyboard.press('F2');
      const box = page.locator('.rename-box input, .monaco-editor .rename-input').first();
      await box.waitFor();
      if ((await box.inputValue()) !== 'Park Yoon-joo') throw new Error(`the box holds ${await box.inputValue()}`);
      await window.shot('rename');
      await box.fill('Park Yoon-joo (MOFA)');
      await page.keyboard.press('Enter');
      await notification(window, 'Park Yoon-joo is shown as Park Yoon-joo (MOFA)');
      await openFile(window, second);
      await hoverSays(window, second, 'Park used the talks', 'Park Yoon-joo (MOFA)');
      await window.shot('renamed');
      const after = [first, second].map((name) => readFileSync(join(workspace, name), 'utf8'));
      if (after.join() !== before.join()) throw new Error('a source was changed');
      await leave(window);
      await runCommand(window, 'Copydesk: Undo');
      await eventually('the name back', () => !decisionsText(window).includes('renamed:'));
    },
  },
  {
    title: 'Tag All Mentions shows a preview that can be unticked, and is undone in one step',
    run: async (window) => {
      const { page } = window;
      await openFile(window, first);
      await goToText(window, first, 'Rubio', { within: 2 });
      await runCommand(window, 'Copydesk: Tag All Mentions');
      const rows = await pickEntries(window);
      mustMatch(rows.join('\n'), /Rubio/, /line \d+/);
      const all = Number(
        /Tag (\d+) mentions of Marco Rubio/.exec(await page.locator('.quick-input-title').innerText())?.[1],
      );
      // The mouse is where the command was chosen, and a tooltip would lie on the title.
      await page.mouse.move(600, 890);
      await page.locator('.workbench-hover:visible').waitFor({ state: 'detached' });
      await window.shot('preview');
      await window.picture('tag-all', { x: 416, y: 4, width: 612, height: 436 });
      await page
        .locator('.quick-input-list .monaco-list-row input[type=checkbox], .quick-input-list .monaco-custom-toggle')
        .first()
        .click();
      await window.shot('unticked');
      await page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'A statement of fact' }).waitFor();
      await enterText(window, 'claim');
      await notification(window, `Tagged ${all - 1} mentions of Marco Rubio as “claim”`);
      await eventually('tags on disk', () => tagsOn(window, first) + tagsOn(window, second) > 2);
      await window.shot('tagged');
      await runCommand(window, 'Copydesk: Undo');
      await eventually('no tags on disk', () => tagsOn(window, first) + tagsOn(window, second) === 0);
    },
  },
];
export default cases;
