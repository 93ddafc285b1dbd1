import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  eventually,
  goToText,
  hoverText,
  leave,
  mustMatch,
  notification,
  openFile,
  openWorkbench,
  pick,
  pickEntries,
  runCommand,
  selectText,
} from '../support/hostUi';
import type { UiCase, UiWindow } from '../support/hostUi';
import { first } from './articles';

const quotation = 'held trilateral ministerial talks';

function sidecar({ workspace }: UiWindow): string {
  const file = join(workspace, '.copydesk', 'annotations', `${first}.json`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
const count = (text: string, words: string): number => text.split(words).length - 1;

async function press({ page }: UiWindow, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const titleOf = ({ page }: UiWindow): Promise<string> => page.locator('.quick-input-title').innerText();

const cases: readonly UiCase[] = [
  {
    title: 'Tag Passage by keyboard: the passage grows and shrinks while the tag is chosen',
    run: async (window) => {
      await openWorkbench(window);
      await openFile(window, first);
      await window.page.locator('.statusbar-item', { hasText: /^News$/ }).waitFor({ timeout: 60_000 });
      await goToText(window, first, 'Park is attending', { within: 2 });
      await press(window, 'Control+Alt+K', 't');
      await window.page.locator('.quick-input-title', { hasText: 'name “Park”' }).waitFor();
      await press(window, 'Shift+Alt+ArrowRight');
      await window.page.locator('.quick-input-title', { hasText: /sentence “.*Park/ }).waitFor();
      await window.shot('wider');
      await press(window, 'Shift+Alt+ArrowRight');
      await eventually('a wider passage', async () => !/: sentence /.test(await titleOf(window)));
      await press(window, 'Shift+Alt+ArrowLeft');
      await window.page.locator('.quick-input-title', { hasText: /sentence “/ }).waitFor();
      const rows = (await pickEntries(window)).join('\n');
      mustMatch(rows, /claim/, /quotation[\s\S]*in evidence/, /key 4/);
      await pick(window, 'follow-up');
      await eventually('the tag on disk', () => sidecar(window).includes('"follow-up"'));
      mustMatch(sidecar(window), /"exact": "[^"]*Park is attending[^"]*\."/);
    },
  },
  {
    title: 'a digit key and Tag Again tag without a question',
    run: async (window) => {
      await selectText(window, first, quotation);
      await press(window, 'Control+Alt+K', '1');
      await eventually('the first tag', () => count(sidecar(window), '"claim"') === 1);
      await selectText(window, first, 'trilateral partnership that was elevated');
      await press(window, 'Control+Alt+.');
      await eventually('the same tag again', () => count(sidecar(window), '"claim"') === 2);
      await window.shot('again');
    },
  },
  {
    title: 'passages that lie over each other are both seen, and their tags stand in words where wanted',
    run: async (window) => {
      await selectText(window, first, 'trilateral ministerial');
      await press(window, 'Control+Alt+K', '4');
      await eventually('the inner tag', () => sidecar(window).includes('"event"'));
      mustMatch(await hoverText(window, first, 'trilateral ministerial'), /event/, /claim/);
      await window.shot('overlap');
      await leave(window);
      const folder = join(window.workspace, '.vscode');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'settings.json'), '{ "copydesk.annotations.showTags": "endOfLine" }\n');
      await eventually('the tags in words', async () => {
        const after = await window.page.evaluate(() =>
          [...document.querySelectorAll('.view-line span')].map((span) => getComputedStyle(span, '::after').content),
        );
        return after.some((content) => content.includes('claim') && content.includes('event'));
      });
      await window.shot('labels');
    },
  },
  {
    title: 'Tag All Occurrences shows where, and can be unticked',
    run: async (window) => {
      await selectText(window, first, 'trilateral');
      await runCommand(window, 'Copydesk: Tag All Occurrences…');
      await pick(window, 'In this source');
      await window.page.locator('.quick-input-title', { hasText: /Tag \d+ occurrences of “trilateral”/ }).waitFor();
      const all = Number(/Tag (\d+)/.exec(await titleOf(window))?.[1]);
      mustMatch((await pickEntries(window)).join('\n'), /trilateral/, /line \d+/);
      await window.shot('occurrences');
      await window.page
        .locator(
          '.quick-input-list .monaco-list-row .monaco-custom-toggle, .quick-input-list .monaco-list-row input[type=checkbox]',
        )
        .first()
        .click();
      await window.page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
      await pick(window, 'background');
      await notification(window, `Tagged ${all - 1} occurrences of “trilateral” as “background”`);
      await eventually('the tags on disk', () => count(sidecar(window), '"background"') === all - 1);
    },
  },
  {
    title: 'a long note is written in an editor and rendered in the hover',
    run: async (window) => {
      await selectText(window, first, quotation);
      await runCommand(window, 'Copydesk: Write Note in Editor');
      await window.page.locator('.tab.active', { hasText: 'Note on held trilateral' }).waitFor();
      await window.page.keyboard.type('# Which talks\n\nThe **third** ones, see [minutes](https://example.org).', {
        delay: 5,
      });
      await press(window, 'Control+S');
      await eventually('the note on disk', () => sidecar(window).includes('**third**'));
      await window.shot('note-editor');
      await press(window, 'Control+W');
      const card = await hoverText(window, first, quotation);
      mustMatch(card, /Which talks/, /The third ones, see minutes/);
      await window.shot('note-hover');
      await leave(window);
    },
  },
  {
    title: 'a passage whose words another program has changed looks edited, in high contrast too',
    run: async (window) => {
      await runCommand(window, 'View: Close All Editors');
      await window.page.locator('.tab').first().waitFor({ state: 'detached' });
      const file = join(window.workspace, first);
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace('Park is attending the forum', 'Park is attending the long forum'));
      await openFile(window, first);
      await goToText(window, first, 'Park is attending the long forum', { within: 2 });
      await window.page
        .locator('.monaco-editor .margin [style*="gutter-edited"], .monaco-editor .cgmr')
        .first()
        .waitFor();
      await eventually('the double line', () =>
        window.page.evaluate(() =>
          [...document.querySelectorAll('.view-overlays *')].some(
            (mark) => getComputedStyle(mark).borderBottomStyle === 'double',
          ),
        ),
      );
      mustMatch(await hoverText(window, first, 'is attending the long'), /Edited: /, /follow-up/);
      await leave(window);
      await window.shot('edited');
      await runCommand(window, 'Preferences: Color Theme');
      await pick(window, 'Dark High Contrast');
      await window.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
      await window.page.waitForTimeout(1000);
      await window.shot('edited-high-contrast');
    },
  },
];

export default cases;
