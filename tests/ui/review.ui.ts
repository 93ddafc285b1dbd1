import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { selectText } from '../support/workbench/cursor';
import { openFile, openWorkbench } from '../support/workbench/files';
import { pickEntries, press, runCommand } from '../support/workbench/input';
import { notification } from '../support/workbench/notices';
import { focusedRow, showAlone, viewRows } from '../support/workbench/views';
import { eventually, mustMatch } from '../support/workbench/wait';
import type { UiCase, UiWindow } from '../support/workbench/window';
import { annotate, keepAnnotations, passages, taggedWords } from './annotated';
import { first, second } from './articles';
import { sidecarText } from './kept';

/** Another program changes the source: words of one passage, and the paragraphs of two others are gone. */
function changeSource({ workspace }: UiWindow): void {
  const path = join(workspace, first);
  const lines = readFileSync(path, 'utf8').split('\n');
  const gone = ['Park is attending'];
  const kept = lines.filter((line) => !gone.some((words) => line.includes(words)));
  const text = kept.join('\n').replace('held trilateral ministerial talks', 'held trilateral minister-level talks');
  writeFileSync(path, text.replace('on the margins of the foreign ministers', 'at the edge of the foreign ministers'));
}

const meeting = 'Recalling the meeting in Kuala Lumpur';

/** A colleague's annotation of a source whose paragraph stands in two other places by now; nobody here saw it before. */
function annotateMoved(window: UiWindow): void {
  const path = join(window.workspace, second);
  const annotation = taggedWords(window, 9, second, meeting, 'event');
  const lines = readFileSync(path, 'utf8').split('\n');
  const [paragraph = ''] = lines.splice(
    lines.findIndex((line) => line.includes(meeting)),
    1,
  );
  const moved = [...lines.slice(0, 5), paragraph, ...lines.slice(5, 25), paragraph, ...lines.slice(25)];
  writeFileSync(path, moved.join('\n'));
  keepAnnotations(window, second, [annotation]);
}

/** Words that stand where those of a passage stood. */
const replacing = 'Seoul, Washington and Tokyo';

/** Another program changes the source once more: one passage loses most of its words, another one all. */
function changeAgain({ workspace }: UiWindow): void {
  const path = join(workspace, first);
  const text = readFileSync(path, 'utf8');
  const changed = text
    .replace('South Korea, the United States and Japan held', `${replacing} held`)
    .replace('trilateral minister-level talks', 'trilateral minister-level meetings');
  if (changed.length === text.length) throw new Error('the source is as it was');
  writeFileSync(path, changed);
}

const badge = ({ page }: UiWindow): Locator =>
  page.locator('.activitybar .action-item:has([aria-label*="Copydesk"]) .badge-content');
/** What the activity bar says of our views, to those who do not see the number. */
const spoken = ({ page }: UiWindow): Promise<string | null> =>
  page.locator('.activitybar .action-item [aria-label*="Copydesk"]').first().getAttribute('aria-label');
const activeTab = ({ page }: UiWindow): Locator => page.locator('.tab.active');

const cases: readonly UiCase[] = [
  {
    title: 'Review by keyboard: the badge counts, Enter compares, A accepts, K keeps, Delete removes, each goes on',
    run: async (window) => {
      const { page } = window;
      annotate(window);
      await openWorkbench(window);
      await openFile(window, first);
      await page.locator('.monaco-editor .glyph-margin-widgets .cgmr').first().waitFor({ timeout: 60_000 });
      await runCommand(window, 'View: Close All Editors');
      changeSource(window);
      await eventually('three to review', async () => (await badge(window).allInnerTexts()).join() === '3', 60_000);
      mustMatch((await spoken(window)) ?? '', /3 passages to review/);
      await showAlone(window, 'Review');
      const rows = viewRows(window, 'Review');
      await rows.filter({ hasText: passages[2][0] }).first().waitFor();
      await window.shot('review');
      await rows.filter({ hasText: passages[2][0] }).first().click();
      await activeTab(window).filter({ hasText: 'quotation: stored' }).waitFor();
      await page.locator('.monaco-diff-editor .view-line', { hasText: '[[Park' }).first().waitFor();
      // The keys go to the view, whose row has the focus still.
      await page.keyboard.press('k');
      await eventually('two to review', async () => (await badge(window).allInnerTexts()).join() === '2');
      await eventually(
        'the next row',
        async () => !(await focusedRow(window, 'Review').innerText()).includes(passages[2][0]),
      );
      await activeTab(window).filter({ hasNotText: 'quotation' }).filter({ hasText: 'stored' }).waitFor();
      const editedRow = rows.filter({ hasText: passages[0][0] }).first();
      await editedRow.click();
      await page.keyboard.press('Enter');
      await activeTab(window).filter({ hasText: 'claim: stored' }).waitFor();
      await page.locator('.monaco-diff-editor .modified .view-line', { hasText: 'minister-level' }).first().waitFor();
      await page.mouse.move(600, 890);
      await window.shot('compared');
      await window.picture('review', { x: 0, y: 36, width: 1440, height: 640 });
      await page.keyboard.press('a');
      await eventually('the new words on disk', () => sidecarText(window, first).includes('minister-level'));
      await eventually('one to review', async () => (await badge(window).allInnerTexts()).join() === '1');
      await activeTab(window).filter({ hasText: 'event: stored' }).waitFor();
      await page.locator('.monaco-diff-editor .modified .view-line', { hasText: 'edge' }).first().waitFor();
      // A key that is pressed while the rows are made anew has no row to answer for.
      await eventually('its row in focus', async () =>
        (await focusedRow(window, 'Review').innerText()).includes(passages[1][0].slice(0, 12)),
      );
      await page.keyboard.press('Delete');
      await eventually('the removed one', () => !sidecarText(window, first).includes(passages[1][0]));
      await badge(window).waitFor({ state: 'hidden' });
      await eventually('no word of passages to review', async () => !/review/.test((await spoken(window)) ?? ''));
      await rows.filter({ hasText: /^Kept/ }).first().waitFor();
      await window.shot('reviewed');
    },
  },
  {
    title: 'words that stand in two places now: both beside what was stored, C goes through them and chooses',
    run: async (window) => {
      const { page } = window;
      annotateMoved(window);
      const rows = viewRows(window, 'Review');
      await eventually('one to review', async () => (await badge(window).allInnerTexts()).join() === '1', 60_000);
      const row = rows.filter({ hasText: meeting }).first();
      await row.click();
      await activeTab(window).filter({ hasText: 'event: stored' }).waitFor();
      const now = page.locator('.monaco-diff-editor .modified .view-line');
      for (const candidate of ['Candidate 1 of 2', 'Candidate 2 of 2']) {
        await now.filter({ hasText: candidate }).first().waitFor();
      }
      await page.mouse.move(600, 890);
      await window.shot('candidates');
      await page.keyboard.press('c');
      mustMatch((await pickEntries(window)).join('\n'), /line \d+ · \d+ % alike/);
      await page.keyboard.press('ArrowDown');
      await page.locator('.tab.active', { hasText: second }).waitFor();
      await page.locator('.statusbar-item', { hasText: `(${meeting.length} selected)` }).waitFor();
      await window.shot('choose');
      await page.keyboard.press('Enter');
      await badge(window).waitFor({ state: 'hidden' });
      await row.waitFor({ state: 'detached' });
      await window.shot('chosen');
    },
  },
  {
    title: 'N and P go from passage to passage; R asks for the words, and takes those that are selected in the source',
    run: async (window) => {
      await runCommand(window, 'View: Close All Editors');
      changeAgain(window);
      await eventually('two to review', async () => (await badge(window).allInnerTexts()).join() === '2', 60_000);
      await showAlone(window, 'Review');
      const spokenRow = async (): Promise<string> =>
        (await focusedRow(window, 'Review').getAttribute('aria-label')) ?? '';
      const isOn = (said: RegExp): Promise<void> =>
        eventually(`the row ${said}`, async () => said.test(await spokenRow()));
      const lost = viewRows(window, 'Review').filter({ hasText: passages[3][0] });
      await lost.first().click();
      await activeTab(window).filter({ hasText: 'event: stored' }).waitFor();
      await press(window, 'n');
      await activeTab(window).filter({ hasText: 'claim: stored' }).waitFor();
      await isOn(/^edited, tag claim, “held/);
      await press(window, 'p');
      await activeTab(window).filter({ hasText: 'event: stored' }).waitFor();
      await isOn(/^orphaned, tag event, “South Korea/);
      await window.shot('orphaned');
      // What the arrows went to counts, wherever the comparison is.
      await press(window, 'Home');
      await eventually('the row of the claim', async () => {
        if ((await spokenRow()).startsWith('edited, tag claim')) return true;
        await press(window, 'ArrowDown');
        return false;
      });
      await press(window, 'n');
      await isOn(/^orphaned, tag event, “South Korea/);
      await activeTab(window).filter({ hasText: 'event: stored' }).waitFor();
      await press(window, 'r');
      await notification(window, `Select the passage in ${first}`);
      await openFile(window, first);
      await selectText(window, first, replacing);
      await window.shot('selected');
      await press(window, 'Control+Alt+K', 'r');
      // In the editor the key would take the place of the words.
      await window.page.locator('.pane:has(.title:text-is("Review")) .monaco-list:focus').waitFor();
      await press(window, 'r');
      await eventually('the new words on disk', () => sidecarText(window, first).includes(`"exact": "${replacing}"`));
      await eventually('one to review', async () => (await badge(window).allInnerTexts()).join() === '1');
      await press(window, 'Control+Z');
      await eventually('two to review again', async () => (await badge(window).allInnerTexts()).join() === '2');
      await press(window, 'Control+Y');
      await eventually('one to review at last', async () => (await badge(window).allInnerTexts()).join() === '1');
    },
  },
  {
    title: 'the same keys answer in the comparison',
    run: async (window) => {
      const { page } = window;
      await runCommand(window, 'Copydesk: Next Passage to Review');
      await activeTab(window).filter({ hasText: 'claim: stored' }).waitFor();
      const line = page.locator('.monaco-diff-editor .modified .view-line', { hasText: '[[' }).first();
      const inFocus = '.monaco-diff-editor .modified .monaco-editor.focused, .monaco-diff-editor .modified.focused';
      // The comparison takes the place of another one: a click that came before is lost with that.
      await eventually('the comparison in focus', async () => {
        await line.click();
        return (await page.locator(inFocus).count()) > 0;
      });
      await press(window, 'k');
      await badge(window).waitFor({ state: 'hidden' });
      await viewRows(window, 'Review')
        .filter({ hasText: /^Kept\s*2/ })
        .first()
        .waitFor();
      await window.shot('all-done');
    },
  },
];

export default cases;
