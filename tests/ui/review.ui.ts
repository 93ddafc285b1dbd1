import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe } from '../../common/anchor/describe';
import { createAnnotation } from '../../common/annotation/create';
import { printSidecar } from '../../common/annotation/file';
import {
  enterText,
  eventually,
  mustMatch,
  notification,
  openFile,
  openNews,
  openWorkbench,
  pickEntries,
  runCommand,
  viewRows,
} from '../support/hostUi';
import type { UiCase, UiWindow } from '../support/hostUi';
import { first, second } from './articles';
import { keptPath, sidecarText } from './kept';

const codebook = `version: 1
tags:
  - name: claim
    definition: Something that a source states.
    colour: blue
  - name: event
    colour: green
  - name: quotation
    colour: orange
`;

/** Words of the first seed with the tags that they begin with. */
const passages = [
  ['held trilateral ministerial talks', 'claim'],
  ['on the margins of the foreign ministers', 'event'],
  ['Park is attending', 'quotation'],
  ['South Korea, the United States', 'event'],
] as const;

/** Tags passages as a colleague did, whose files came with git. */
function annotate(window: UiWindow): void {
  const text = readFileSync(join(window.workspace, first), 'utf8');
  const annotations = passages.map(([words, tag], at) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`no "${words}" in ${first}`);
    return createAnnotation({
      id: `urn:uuid:00000000-0000-4000-8000-00000000000${at}`,
      motivation: 'tagging',
      target: { source: first, selectors: describe(text, { start, end: start + words.length }) },
      tags: [tag],
      creator: 'A. Reader',
      created: '2025-11-02T10:20:30.000Z',
    });
  });
  const sidecar = keptPath(window, `annotations/${first}.json`);
  mkdirSync(dirname(sidecar), { recursive: true });
  writeFileSync(keptPath(window, 'codebook.yaml'), codebook);
  writeFileSync(sidecar, printSidecar(first, { annotations, foreign: [], unknown: {} }));
}

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
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf(meeting);
  const annotation = createAnnotation({
    id: 'urn:uuid:00000000-0000-4000-8000-000000000009',
    motivation: 'tagging',
    target: { source: second, selectors: describe(text, { start, end: start + meeting.length }) },
    tags: ['event'],
    creator: 'A. Reader',
    created: '2025-11-02T10:20:30.000Z',
  });
  const lines = text.split('\n');
  const [paragraph = ''] = lines.splice(
    lines.findIndex((line) => line.includes(meeting)),
    1,
  );
  const moved = [...lines.slice(0, 5), paragraph, ...lines.slice(5, 25), paragraph, ...lines.slice(25)];
  writeFileSync(path, moved.join('\n'));
  writeFileSync(
    keptPath(window, `annotations/${second}.json`),
    printSidecar(second, { annotations: [annotation], foreign: [], unknown: {} }),
  );
}

const badge = ({ page }: UiWindow): Locator =>
  page.locator('.activitybar .action-item:has([aria-label*="Copydesk"]) .badge-content');
const focused = (window: UiWindow): Locator => viewRows(window, 'Review').and(window.page.locator('.focused'));
const activeTab = ({ page }: UiWindow): Locator => page.locator('.tab.active');

/** Clicks the row of a passage, and waits until the editor is there; the view keeps the focus. */
async function goTo(window: UiWindow, words: string): Promise<void> {
  await viewRows(window, 'Annotations').filter({ hasText: words }).first().click();
  await window.page.locator('.statusbar-item', { hasText: `(${words.length} selected)` }).waitFor();
}

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
    title: 'Review by keyboard: the badge counts, Enter compares, A accepts, K keeps, Delete removes, each goes on',
    run: async (window) => {
      const { page } = window;
      await runCommand(window, 'View: Close All Editors');
      changeSource(window);
      await eventually('three to review', async () => (await badge(window).allInnerTexts()).join() === '3', 60_000);
      await runCommand(window, 'Copydesk: Show Review');
      // The views share the height of the window.
      await page.locator('.pane-header', { hasText: 'Annotations' }).locator('.title').click();
      const rows = viewRows(window, 'Review');
      await rows.filter({ hasText: passages[2][0] }).first().waitFor();
      await window.shot('review');
      await rows.filter({ hasText: passages[2][0] }).first().click();
      await activeTab(window).filter({ hasText: 'quotation: stored' }).waitFor();
      await page.locator('.monaco-diff-editor .view-line', { hasText: '[[Park' }).first().waitFor();
      // The keys go to the view, whose row has the focus still.
      await page.keyboard.press('k');
      await eventually('two to review', async () => (await badge(window).allInnerTexts()).join() === '2');
      await eventually('the next row', async () => !(await focused(window).innerText()).includes(passages[2][0]));
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
      await page.keyboard.press('Delete');
      await eventually('the removed one', () => !sidecarText(window, first).includes(passages[1][0]));
      await badge(window).waitFor({ state: 'hidden' });
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
    title: 'suggested tags: A accepts, Delete rejects, each goes on, and what was rejected stays away',
    run: async (window) => {
      const { page } = window;
      await openNews(window, second);
      await runCommand(window, 'Copydesk: Suggest Tags');
      const rows = viewRows(window, 'Review');
      const group = rows.filter({ hasText: /^Suggestions\s*\d+/ }).first();
      await group.waitFor();
      const open = async (): Promise<number> => Number(/\d+/.exec(await group.innerText())?.[0]);
      const all = await open();
      const [text, kept] = [readFileSync(join(window.workspace, second), 'utf8'), sidecarText(window, second)];
      const suggestions = rows.and(page.locator('[aria-label^="Suggestion: tag as"]'));
      await suggestions.first().click();
      await page.mouse.move(600, 890);
      await window.shot('suggestions');
      const accepted = (await suggestions.first().getAttribute('aria-label')) ?? '';
      await page.keyboard.press('a');
      await eventually('one fewer', async () => (await open()) === all - 1);
      await eventually('the tag on disk', () => sidecarText(window, second) !== kept);
      await eventually('the next one', async () => (await focused(window).getAttribute('aria-label')) !== accepted);
      const rejected = (await focused(window).getAttribute('aria-label')) ?? '';
      mustMatch(rejected, /^Suggestion: tag as/);
      await page.keyboard.press('Delete');
      await eventually('another one fewer', async () => (await open()) === all - 2);
      // The view has kept the focus: no key went into the source.
      if (readFileSync(join(window.workspace, second), 'utf8') !== text) throw new Error('the source was changed');
      if ((await page.locator('.tab.dirty').count()) > 0) throw new Error('a key went into the source');
      await window.shot('suggestions-answered');
      await openFile(window, second);
      await runCommand(window, 'Copydesk: Suggest Tags');
      await eventually('the rest again', async () => (await open()) === all - 2);
      if ((await rows.and(page.locator(`[aria-label=${JSON.stringify(rejected)}]`)).count()) > 0)
        throw new Error(`proposed again: ${rejected}`);
    },
  },
];

export default cases;
