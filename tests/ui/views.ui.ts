import type { Locator } from 'playwright-core';
import { goToText } from '../support/workbench/cursor';
import { openFile, openWorkbench, setSettings } from '../support/workbench/files';
import { chooseInMenu, enterText, pick, pickEntries, press, runCommand } from '../support/workbench/input';
import { notification } from '../support/workbench/notices';
import { focusedRow, showAlone, viewRows } from '../support/workbench/views';
import { eventually, mustMatch } from '../support/workbench/wait';
import type { UiCase, UiWindow } from '../support/workbench/window';
import { annotate, passages } from './annotated';
import { first } from './articles';
import { sidecarText } from './kept';

/** Clicks the row of a passage, and waits until the editor is there; the view keeps the focus. */
async function goTo(window: UiWindow, words: string): Promise<void> {
  await viewRows(window, 'Annotations').filter({ hasText: words }).first().click();
  await window.page.locator('.statusbar-item', { hasText: `(${words.length} selected)` }).waitFor();
}

/** What a screen reader says of the row that the keys are for. */
const spoken = async (window: UiWindow): Promise<string> =>
  (await focusedRow(window, 'Annotations').getAttribute('aria-label')) ?? '';

/** How many passages have a tag on disk. */
const tagged = (window: UiWindow, tag: string): number =>
  sidecarText(window, first).split(`"value": "${tag}"`).length - 1;

const cases: readonly UiCase[] = [
  {
    title: 'a tag is dragged onto another: its annotations get that tag; the view’s own undo takes it back',
    run: async (window) => {
      const { page } = window;
      annotate(window);
      await openWorkbench(window);
      await openFile(window, first);
      await runCommand(window, 'Copydesk: Show Annotations');
      // The views share the height of the window.
      await page.locator('.pane-header', { hasText: 'People' }).click();
      const rows = viewRows(window, 'Annotations');
      const group = (name: string, count: number): Locator =>
        rows.filter({ hasText: new RegExp(`^${name}\\s*${count}`) });
      await group('claim', 1).waitFor({ timeout: 60_000 });
      await rows.filter({ hasText: passages[2][0] }).first().waitFor();
      // The panes glide to their places.
      await page.waitForTimeout(1000);
      mustMatch((await group('claim', 1).getAttribute('aria-label')) ?? '', /^tag claim, 1 annotation/);
      await window.shot('by-tag');
      await group('claim', 1).dragTo(group('event', 2));
      await group('event', 3).waitFor();
      await eventually('no claim on disk', () => !sidecarText(window, first).includes('"claim"'));
      await window.shot('dragged');
      await runCommand(window, 'Copydesk: Show Annotations');
      await page.keyboard.press('Control+Z');
      await group('claim', 1).waitFor();
      await eventually('the claim on disk', () => sidecarText(window, first).includes('"claim"'));
    },
  },
  {
    title: 'several rows are selected and removed by the Delete key, and come back',
    run: async (window) => {
      const { page } = window;
      const rows = viewRows(window, 'Annotations');
      await goTo(window, passages[1][0]);
      await rows
        .filter({ hasText: passages[3][0] })
        .first()
        .click({ modifiers: ['Control'] });
      await eventually('two selected', async () => (await rows.and(page.locator('.selected')).count()) === 2);
      // What is selected is told to extensions a moment after it is drawn; no hand is that fast.
      await page.waitForTimeout(300);
      await page.keyboard.press('Delete');
      await eventually(
        'two gone',
        () =>
          !sidecarText(window, first).includes(passages[1][0]) && !sidecarText(window, first).includes(passages[3][0]),
      );
      await notification(window, 'Removed 2 annotations.');
      await window.shot('removed');
      // The view has the focus still.
      await page.keyboard.press('Control+Z');
      await eventually(
        'two back',
        () =>
          sidecarText(window, first).includes(passages[1][0]) && sidecarText(window, first).includes(passages[3][0]),
      );
      for (const [words] of [passages[1], passages[3]]) await rows.filter({ hasText: words }).first().waitFor();
    },
  },
  {
    title: 'the filter offers fields and their values, and the view says what it shows',
    run: async (window) => {
      const { page } = window;
      const rows = viewRows(window, 'Annotations');
      await runCommand(window, 'Copydesk: Filter Annotations');
      mustMatch((await pickEntries(window)).join(' '), /tag:.*creator:.*state:.*source:.*kind:/s);
      await page.keyboard.type('tag:qu');
      // The list is made for what is typed by now.
      await page
        .locator('.quick-input-list .monaco-list-row', { hasText: /Apply.*tag:qu/s })
        .first()
        .waitFor();
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'tag:quotation' }).waitFor();
      await page.keyboard.press('Enter');
      const box = page.locator('.quick-input-widget:visible input.input').first();
      await eventually('the whole condition', async () => (await box.inputValue()) === 'tag:quotation ');
      await window.shot('filter');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Apply' }).click();
      await rows
        .filter({ hasText: /^claim/ })
        .first()
        .waitFor({ state: 'hidden' });
      await rows.filter({ hasText: passages[2][0] }).first().waitFor();
      await window.shot('filtered');
      await runCommand(window, 'Copydesk: Filter Annotations');
      await enterText(window, 'nothing of the kind');
      const view = page.locator('.pane:has(.pane-header .title:text-is("Annotations"))');
      await view.locator('.welcome-view-content', { hasText: 'No annotation fits the filter.' }).waitFor();
      await view.locator('.monaco-button', { hasText: 'Clear Filter' }).click();
      await rows
        .filter({ hasText: /^claim/ })
        .first()
        .waitFor();
    },
  },
  {
    title: 'by keyboard alone: arrows say each row, Shift selects several, T re-tags them, Ctrl+Z takes that back',
    run: async (window) => {
      const { page } = window;
      await showAlone(window, 'Annotations');
      await press(window, 'Home');
      await eventually('the first group', async () => (await spoken(window)).startsWith('tag claim, 1 annotation'));
      await press(window, 'ArrowDown');
      mustMatch(await spoken(window), /^tag claim, “held trilateral ministerial talks”, line 16 · /);
      await press(window, 'ArrowDown');
      mustMatch(await spoken(window), /^tag event, 2 annotations/);
      // Enter selects, arrows alone move the focus.
      await press(window, 'ArrowDown', 'Enter', 'Shift+ArrowDown');
      await eventually(
        'two selected',
        async () => (await viewRows(window, 'Annotations').and(page.locator('.selected')).count()) === 2,
      );
      await press(window, 't');
      await page.locator('.quick-input-title', { hasText: '2 annotations' }).waitFor();
      await window.shot('retag');
      await pick(window, 'quotation');
      await eventually(
        'three quotations on disk',
        () => tagged(window, 'quotation') === 3 && tagged(window, 'event') === 0,
      );
      await window.shot('retagged');
      await runCommand(window, 'Copydesk: Show Annotations');
      await press(window, 'Control+Z');
      await eventually('two events again', () => tagged(window, 'event') === 2);
      await press(window, 'Control+Y');
      await eventually('three quotations again', () => tagged(window, 'quotation') === 3);
      await press(window, 'Control+Z');
      await eventually('two events at last', () => tagged(window, 'event') === 2);
    },
  },
  {
    title: 'the focus goes to the row beside the one that Delete takes away, and T',
    run: async (window) => {
      const rest = /^tag event, “on the margins of the foreign ministers”/;
      const isAt = (row: RegExp) => eventually(`the focus at ${row}`, async () => row.test(await spoken(window)));
      await showAlone(window, 'Annotations');
      // What was taken back before is in its old group again, and the panes have glided to their places.
      for (const words of ['South Korea, the United States', 'on the margins of the foreign ministers'])
        await window.page.locator(`.pane [role=treeitem][aria-label^="tag event, “${words}”"]`).first().waitFor();
      await window.page.waitForTimeout(1000);
      await press(window, 'Home');
      await isAt(/^tag claim, 1 annotation/);
      for (const row of [
        /^tag claim, “/,
        /^tag event, 2 annotations/,
        /^tag event, “South Korea, the United States”/,
      ]) {
        await press(window, 'ArrowDown');
        await isAt(row);
      }
      await press(window, 'Delete');
      await eventually('one event on disk', () => tagged(window, 'event') === 1);
      await isAt(rest);
      await press(window, 't');
      await window.page.locator('.quick-input-title', { hasText: '1 annotation' }).waitFor();
      await pick(window, 'quotation');
      await eventually('no event on disk', () => tagged(window, 'event') === 0);
      await isAt(/^tag quotation, 2 annotations/);
      await press(window, 'Control+Z');
      await press(window, 'Control+Z');
      await eventually('two events again', () => tagged(window, 'event') === 2);
    },
  },
  {
    title: 'a tag is renamed by F2 on its row and by its menu, without a question which one',
    run: async (window) => {
      const { page } = window;
      const asked = page.locator('.quick-input-title', { hasText: 'New name of the tag “claim”' });
      await showAlone(window, 'Annotations');
      await press(window, 'Home', 'F2');
      await asked.waitFor();
      await press(window, 'Escape');
      await asked.waitFor({ state: 'hidden' });
      await press(window, 'F2');
      await asked.waitFor();
      await enterText(window, 'statement');
      await eventually('the focus at the new name', async () =>
        (await spoken(window)).startsWith('tag statement, 1 annotation'),
      );
      await press(window, 'Control+Z');
      await eventually('the old name on disk again', () => tagged(window, 'claim') === 1);
      await viewRows(window, 'Annotations')
        .filter({ hasText: /^claim/ })
        .first()
        .click({ button: 'right' });
      await chooseInMenu(window, 'Rename Tag');
      await enterText(window, 'assertion');
      await eventually('the new name on disk', () => tagged(window, 'assertion') === 1);
      await showAlone(window, 'Annotations');
      await press(window, 'Control+Z');
      await eventually('the old name on disk', () => tagged(window, 'claim') === 1);
      // While a view makes its rows anew it takes the focus from a list that opens.
      await viewRows(window, 'Annotations')
        .filter({ hasText: /^claim\s*1/ })
        .first()
        .waitFor();
      await window.page.waitForTimeout(500);
    },
  },
  {
    title: 'by creator, and by state; each group tells how many it holds',
    run: async (window) => {
      const rows = viewRows(window, 'Annotations');
      await runCommand(window, 'Copydesk: Group Annotations');
      await pick(window, 'By creator');
      await rows
        .filter({ hasText: /^A. Reader\s*4/ })
        .first()
        .waitFor();
      await showAlone(window, 'Annotations');
      await press(window, 'Home');
      await eventually('the creator', async () =>
        (await spoken(window)).startsWith('creator A. Reader, 4 annotations'),
      );
      await window.shot('by-creator');
      await runCommand(window, 'Copydesk: Group Annotations');
      await pick(window, 'By tag');
      await rows
        .filter({ hasText: /^event\s*2/ })
        .first()
        .waitFor();
    },
  },
  {
    title: 'Undo in a view never reaches into the source, also where there is nothing to take back',
    run: async (window) => {
      const { page } = window;
      await openFile(window, first);
      await goToText(window, first, 'The talks lasted');
      await page.keyboard.type('Nobody knows. ');
      await page.locator('.view-line', { hasText: 'Nobody knows. The talks lasted' }).waitFor();
      await showAlone(window, 'Annotations');
      const list = page.locator('.pane:has(.title:text-is("Annotations")) .monaco-list:focus');
      await list.waitFor();
      const nothing = page.locator('.notification-list-item', { hasText: 'nothing in this window that could be' });
      for (let steps = 0; steps < 20 && (await nothing.count()) === 0; steps++) {
        await press(window, 'Control+Z');
        await page.waitForTimeout(400);
      }
      await nothing.first().waitFor();
      await list.waitFor();
      await page.locator('.view-line', { hasText: 'Nobody knows. The talks lasted' }).waitFor();
      await window.shot('nothing-to-undo');
      await openFile(window, first);
      await press(window, 'Control+Z', 'Control+S');
    },
  },
  {
    title: 'where single letters find rows, the chords re-tag',
    run: async (window) => {
      const { page } = window;
      setSettings(window, { 'copydesk.views.singleKeys': false });
      const list = page.locator('.quick-input-widget:visible');
      await eventually('the letter to find a row', async () => {
        await showAlone(window, 'Annotations');
        await press(window, 'Home', 'e');
        const found = (await spoken(window)).startsWith('tag event');
        if (!found) await press(window, 'Escape');
        return found;
      });
      await press(window, 't');
      await page.waitForTimeout(500);
      if ((await list.count()) > 0) throw new Error('the letter has opened a list');
      await page.waitForTimeout(1000);
      await press(window, 'Home', 'ArrowDown', 'Control+Alt+K', 't');
      // Nothing is selected: the row that the arrows went to is meant.
      await page.locator('.quick-input-title', { hasText: 'Re-tag Annotations: 1 annotation' }).waitFor();
      await window.shot('retag-by-chord');
      await press(window, 'Escape');
      await list.waitFor({ state: 'hidden' });
      setSettings(window, {});
    },
  },
];

export default cases;
