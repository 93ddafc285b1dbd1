import { goToText, leave, selectText } from '../support/workbench/cursor';
import { openFile, openNews, openWorkbench } from '../support/workbench/files';
import { hoverText } from '../support/workbench/hover';
import { enterText, pick, pickEntries, runCommand } from '../support/workbench/input';
import { eventually, mustMatch } from '../support/workbench/wait';
import type { UiCase, UiWindow } from '../support/workbench/window';
import { first } from './articles';
import { keptText, sidecarText } from './kept';

const path = '.copydesk/codebook.yaml';
const codebookText = (window: UiWindow): string => keptText(window, 'codebook.yaml');

async function tag(window: UiWindow, words: string, name: string): Promise<void> {
  await selectText(window, first, words);
  await runCommand(window, 'Copydesk: Tag Passage');
  await pick(window, name);
  await eventually(`${name} on disk`, () => sidecarText(window, first).includes(`"${name}"`));
}

const cases: readonly UiCase[] = [
  {
    title: 'Create Codebook: of the usual tags, in an editor that knows it',
    run: async (window) => {
      const { page } = window;
      await openWorkbench(window);
      await openNews(window, first);
      await runCommand(window, 'Copydesk: Create Codebook');
      mustMatch((await pickEntries(window)).join(' '), /The usual tags/, /No tags yet/);
      await window.shot('beginning');
      await pick(window, 'The usual tags');
      await page.locator('.tab.active', { hasText: 'codebook.yaml' }).waitFor();
      await eventually('the codebook on disk', () => codebookText(window).includes('name: follow-up'));
      await page.locator('.colorpicker-color-decoration').first().waitFor();
      await window.shot('usual');
    },
  },
  {
    title: 'tags in their colours',
    run: async (window) => {
      await openFile(window, first);
      await tag(window, 'held trilateral ministerial talks', 'event');
      await tag(window, 'on the margins of the foreign ministers', 'background');
      await tag(window, 'Park is attending', 'claim');
      await window.page.mouse.move(600, 890);
      await window.shot('tagged');
    },
  },
  {
    title: 'hover and completion',
    run: async (window) => {
      const { page } = window;
      const before = codebookText(window);
      await openFile(window, 'codebook.yaml');
      mustMatch(await hoverText(window, path, 'claim'), /A statement of fact/, /1 annotation in 1 source/);
      await window.shot('hover');
      await window.picture('codebook', { x: 0, y: 0, width: 1120, height: 640 });
      await leave(window);
      await goToText(window, path, 'name: event');
      const line = codebookText(window).split('\n').indexOf('  - name: event') + 1;
      await page.locator('.statusbar-item', { hasText: `Ln ${line}, ` }).waitFor();
      await page.keyboard.press('Control+Enter');
      await page.locator('.statusbar-item', { hasText: `Ln ${line + 1}, ` }).waitFor();
      const rows = page.locator('.suggest-widget.visible .monaco-list-row');
      await page.keyboard.type('par');
      await rows.filter({ hasText: 'parent' }).first().waitFor();
      await window.shot('members');
      await page.keyboard.press('Enter');
      await rows.filter({ hasText: 'claim' }).first().waitFor();
      await window.shot('completion');
      await page.keyboard.press('Escape');
      await page.keyboard.type('nobody');
      await page.locator('.squiggly-warning').first().waitFor();
      await window.shot('problem');
      // The editor of the web saves by itself after a moment: what was typed is taken out again.
      await page.keyboard.press('Control+Shift+K');
      await page.keyboard.press('Control+S');
      await eventually('the codebook as it was', () => codebookText(window) === before);
      await page.locator('.squiggly-warning').first().waitFor({ state: 'hidden' });
    },
  },
  {
    title: 'Rename Symbol: in the codebook and in every annotation; Undo takes both back',
    run: async (window) => {
      const { page } = window;
      const before = codebookText(window);
      await goToText(window, path, 'name: claim', { within: 8 });
      await page.keyboard.press('F2');
      const input = page.locator('.rename-box input').first();
      await input.waitFor();
      await input.fill('assertion');
      await window.shot('rename');
      await page.keyboard.press('Enter');
      await eventually('the new name in the sidecar', () => sidecarText(window, first).includes('"assertion"'));
      mustMatch(codebookText(window), /name: assertion/, /parent: assertion/);
      await page.locator('.view-line', { hasText: 'assertion' }).first().waitFor();
      await window.shot('renamed');
      await runCommand(window, 'Copydesk: Undo');
      await eventually('the old name in the sidecar', () => sidecarText(window, first).includes('"claim"'));
      await eventually('the old codebook', () => codebookText(window) === before);
    },
  },
  {
    title: 'Rename Tag: from the palette',
    run: async (window) => {
      await openFile(window, first);
      await runCommand(window, 'Copydesk: Rename Tag');
      mustMatch((await pickEntries(window)).join(' '), /follow-up/, /Context that is not news/);
      await window.shot('tags');
      await pick(window, 'follow-up');
      await enterText(window, 'open question');
      await eventually('the new name', () => codebookText(window).includes('name: open question'));
    },
  },
];

export default cases;
