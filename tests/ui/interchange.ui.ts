import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  enterText,
  eventually,
  leave,
  mustMatch,
  notification,
  openFile,
  openNews,
  openWorkbench,
  pick,
  press,
  runCommand,
  selectText,
} from '../support/hostUi';
import type { UiCase, UiWindow } from '../support/hostUi';
import { first } from './articles';
import { keptPath, sidecarText } from './kept';

const quotation = 'held trilateral ministerial talks';

/** Text of a file of the workspace; empty while there is none. */
function textAt({ workspace }: UiWindow, name: string): string {
  const file = join(workspace, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Goes through the questions of an export of everything, up to the dialog for the file. */
async function exportAll(window: UiWindow, format: string): Promise<void> {
  await runCommand(window, 'Copydesk: Export Annotations');
  await pick(window, format);
  await pick(window, 'All annotations');
}

/** Sidecar and text of a source with many annotations, each on a word of its own. */
function writeMany(window: UiWindow, source: string, count: number): void {
  const words = Array.from({ length: count }, (_, at) => `word${at}`);
  const text = `${words.join(' ')}\n`;
  let start = 0;
  const items = words.map((word, at) => {
    const end = start + word.length;
    const item = {
      id: `urn:uuid:00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
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

const cases: readonly UiCase[] = [
  {
    title: 'Export Annotations writes a report that reads well and leads back to the lines',
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
      await window.page.locator('.quick-input-title', { hasText: 'Export Annotations' }).waitFor();
      await window.shot('where');
      await press(window, 'Enter');
      await eventually('the report', () => textAt(window, 'annotations.md') !== '');
      await notification(window, '1 annotation written');
      await window.shot('written');
      mustMatch(textAt(window, 'annotations.md'), /^# Annotations\n/, new RegExp(`“${quotation}”`), /\.txt#L\d+\)/);
      await leave(window);
      await openFile(window, 'annotations.md');
      await runCommand(window, 'Markdown: Open Preview');
      await window.page.locator('.tab.active', { hasText: 'Preview' }).waitFor();
      await window.page.waitForTimeout(1500);
      await window.shot('report');
    },
  },
  {
    title: 'a table goes out and comes back after a preview, and Undo takes the import back',
    run: async (window) => {
      await exportAll(window, 'Table (CSV)');
      await window.page.locator('.quick-input-title', { hasText: 'Export Annotations' }).waitFor();
      await press(window, 'Enter');
      await eventually('the table', () => textAt(window, 'annotations.csv').includes(quotation));
      const table = textAt(window, 'annotations.csv');
      mustMatch(table, /^\ufeffid,kind,tags,/);
      writeFileSync(
        join(window.workspace, 'more.csv'),
        `${table}urn:other,,checked,,,,${first},,,,Park is attending\r\n`,
      );
      await runCommand(window, 'Copydesk: Import Annotations');
      await window.page.locator('.quick-input-title', { hasText: 'Import Annotations' }).waitFor();
      await enterText(window, join(window.workspace, 'more.csv'));
      const dialog = window.page.locator('.monaco-dialog-box');
      await dialog.waitFor();
      mustMatch(await dialog.innerText(), /1 annotation new, 1 here already/);
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
      writeMany(window, 'many.txt', 60_000);
      await openFile(window, 'many.txt');
      await eventually(
        'the annotations read',
        async () => {
          await runCommand(window, 'Copydesk: Export Annotations');
          await pick(window, 'W3C Web Annotation');
          const row = window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'All annotations' });
          await row.waitFor();
          const isRead = (await row.innerText()).includes('60001');
          if (!isRead) await press(window, 'Escape');
          return isRead;
        },
        60_000,
      );
      await pick(window, 'All annotations');
      await window.page.locator('.quick-input-title', { hasText: 'Export Annotations' }).waitFor();
      await press(window, 'Enter');
      const running = await notification(window, /Export Annotations: W3C/);
      await running.locator('.monaco-button', { hasText: 'Cancel' }).click();
      await running.waitFor({ state: 'detached' });
      await window.shot('cancelled');
      if (textAt(window, 'annotations.jsonld') !== '') throw new Error('a cancelled export was written');
      rmSync(keptPath(window, 'annotations/many.txt.json'));
      rmSync(join(window.workspace, 'many.txt'));
    },
  },
];

export default cases;
