import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leave, selectText } from '../support/workbench/cursor';
import { openFile, openNews, openWorkbench } from '../support/workbench/files';
import { enterText, pick, press, runCommand } from '../support/workbench/input';
import { notification } from '../support/workbench/notices';
import { eventually, mustMatch } from '../support/workbench/wait';
import type { UiCase, UiWindow } from '../support/workbench/window';
import { first } from './articles';
import { keptPath, sidecarText } from './kept';

const quotation = 'ministerial talks';

/** Text of a file of the workspace; empty while there is none. */
function textAt({ workspace }: UiWindow, name: string): string {
  const file = join(workspace, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Waits until the dialog for a file lists what is there: before that it puts its own words into the box again. */
async function dialogLists({ page }: UiWindow, title: string, name: string): Promise<void> {
  await page.locator('.quick-input-title', { hasText: title }).waitFor();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).waitFor();
}

/** Goes through the questions of an export of everything, up to the dialog for the file. */
async function exportAll(window: UiWindow, format: string): Promise<void> {
  await runCommand(window, 'Copydesk: Export Annotations');
  await pick(window, format);
  await pick(window, 'All annotations');
}

/** Sidecar and text of a source with many annotations, each on a word of its own; ids are counted from a number on. */
function writeMany(window: UiWindow, source: string, count: number, from = 0): void {
  const words = Array.from({ length: count }, (_, at) => `word${at}.`);
  const text = `${words.join(' ')}\n`;
  let start = 0;
  const items = words.map((word, at) => {
    const end = start + word.length;
    const item = {
      id: `urn:uuid:00000000-0000-4000-8000-${String(from + at).padStart(12, '0')}`,
      type: 'Annotation',
      motivation: 'tagging',
      created: '2025-03-15T08:00:00Z',
      body: [{ type: 'TextualBody', purpose: 'tagging', value: 'claim' }],
      target: {
        type: 'SpecificResource',
        source,
        selector: [
          { type: 'TextPositionSelector', start, end },
          { type: 'TextQuoteSelector', exact: word, prefix: text.slice(Math.max(0, start - 20), start), suffix: ' ' },
        ],
      },
    };
    start = end + 1;
    return item;
  });
  writeFileSync(join(window.workspace, source), text);
  const sidecar = keptPath(window, `annotations/${source}.json`);
  mkdirSync(join(sidecar, '..'), { recursive: true });
  writeFileSync(sidecar, JSON.stringify({ '@context': [], type: 'AnnotationPage', 'copydesk:version': 1, items }));
}

/** Begins an export, again and again until so many annotations are offered: what others wrote is read a little later. */
async function annotationsRead(window: UiWindow, format: string, count: number): Promise<void> {
  await eventually(
    'the annotations read',
    async () => {
      await runCommand(window, 'Copydesk: Export Annotations');
      await pick(window, format);
      const row = window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'All annotations' });
      await row.waitFor();
      const isRead = (await row.innerText()).includes(`${count} annotations`);
      if (!isRead) await press(window, 'Escape');
      return isRead;
    },
    60_000,
  );
}

const cases: readonly UiCase[] = [
  {
    title: 'an export of many files that is cancelled half way says how many were written, and where they are',
    run: async (window) => {
      const sources = Array.from({ length: 150 }, (_, at) => `part${at}.txt`);
      sources.forEach((source, at) => writeMany(window, source, 2, 2 * at));
      await openWorkbench(window);
      await annotationsRead(window, 'brat', 300);
      await pick(window, 'All annotations');
      await dialogLists(window, 'Export Annotations', '.copydesk');
      const folder = join(window.workspace, 'brat');
      mkdirSync(folder);
      await enterText(window, folder);
      const running = await notification(window, /Export Annotations: brat/);
      await eventually('the first files', () => readdirSync(folder).length > 0);
      await running.locator('.monaco-button', { hasText: 'Cancel' }).click();
      const told = await notification(window, /Only \d+ of 302 files were written: it was cancelled\./);
      await window.shot('half-way');
      const said = await told.innerText();
      mustMatch(said, /They are in brat; export again to have all of them\./);
      const written = readdirSync(folder).length;
      if (!said.includes(`Only ${written} of`)) throw new Error(`${written} files are there: ${said}`);
      for (const path of ['.copydesk', 'brat', ...sources]) rmSync(join(window.workspace, path), { recursive: true });
    },
  },
  {
    title: 'Export Annotations asks for format, annotations and file, and says what it wrote',
    run: async (window) => {
      await openWorkbench(window);
      await openNews(window, first);
      await selectText(window, first, quotation);
      await press(window, 'Control+Alt+K', '1');
      await eventually('the tag', () => sidecarText(window, first).includes('"claim"'));
      await runCommand(window, 'Copydesk: Export Annotations');
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Report (Markdown)' }).waitFor();
      await window.shot('formats');
      await pick(window, 'Report (Markdown)');
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'All annotations' }).waitFor();
      await window.shot('which');
      await pick(window, 'All annotations');
      await dialogLists(window, 'Export Annotations', '.copydesk');
      await window.shot('where');
      await press(window, 'Enter');
      await eventually('the report', () => textAt(window, 'annotations.md') !== '');
      await notification(window, 'annotations.md: 1 annotation written');
      await window.shot('written');
      mustMatch(textAt(window, 'annotations.md'), /^# Annotations\n/, new RegExp(`“${quotation}”`), /\.txt#L\d+\)/);
      await leave(window);
    },
  },
  {
    title: 'the report reads well',
    run: async (window) => {
      await openFile(window, 'annotations.md');
      await runCommand(window, 'Markdown: Open Preview');
      await window.page.locator('.tab.active', { hasText: 'Preview' }).waitFor();
      const report = window.page.frameLocator('iframe.webview').frameLocator('iframe');
      await report.getByRole('heading', { name: 'By source' }).waitFor();
      await window.shot('report');
      // A page in front takes the keys that come next, and the focus from a list that has just opened.
      await runCommand(window, 'View: Close All Editors');
      await window.page.locator('.tab').first().waitFor({ state: 'detached' });
    },
  },
  {
    title: 'a table goes out and comes back after a preview, and Undo takes the import back',
    run: async (window) => {
      await exportAll(window, 'Table (CSV)');
      await dialogLists(window, 'Export Annotations', '.copydesk');
      await press(window, 'Enter');
      await eventually('the table', () => textAt(window, 'annotations.csv').includes(quotation));
      const table = textAt(window, 'annotations.csv');
      mustMatch(table, /^\ufeffid,kind,tags,/);
      writeFileSync(
        join(window.workspace, 'more.csv'),
        `${table}urn:other,,checked,,,,${first},,,,Park is attending\r\n`,
      );
      await runCommand(window, 'Copydesk: Import Annotations');
      await dialogLists(window, 'Import Annotations', 'more.csv');
      await enterText(window, join(window.workspace, 'more.csv'));
      const dialog = window.page.locator('.monaco-dialog-box');
      await dialog.waitFor();
      mustMatch(await dialog.innerText(), /Import 1 annotation\?\s+1 annotation new, 1 here already\./);
      await window.shot('preview');
      await dialog.locator('.monaco-button', { hasText: 'Import' }).click();
      await eventually('what was imported', () => sidecarText(window, first).includes('"checked"'));
      await notification(window, 'Imported 1 annotation');
      await window.shot('imported');
      await runCommand(window, 'Copydesk: Undo');
      await eventually('the import taken back', () => !sidecarText(window, first).includes('"checked"'));
      mustMatch(sidecarText(window, first), /"claim"/);
    },
  },
  {
    title: 'a long export shows how far it is and can be cancelled: nothing is written then',
    run: async (window) => {
      writeMany(window, 'many.txt', 40_000);
      await annotationsRead(window, 'W3C Web Annotation', 40_001);
      await pick(window, 'All annotations');
      await dialogLists(window, 'Export Annotations', '.copydesk');
      await press(window, 'Enter');
      const running = await notification(window, /Export Annotations: W3C/);
      await running.locator('.monaco-button', { hasText: 'Cancel' }).click();
      await notification(window, 'Cancelled: nothing was written.');
      await window.shot('cancelled');
      if (textAt(window, 'annotations.jsonld') !== '') throw new Error('a cancelled export was written');
      rmSync(keptPath(window, 'annotations/many.txt.json'));
      rmSync(join(window.workspace, 'many.txt'));
    },
  },
];

export default cases;
