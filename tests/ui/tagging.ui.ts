import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  chooseTheme,
  eventually,
  goToText,
  hoverText,
  leave,
  mustMatch,
  notification,
  openFile,
  openNews,
  openWorkbench,
  pick,
  pickEntries,
  runCommand,
  selectText,
} from '../support/hostUi';
import type { UiCase, UiWindow } from '../support/hostUi';
import { first } from './articles';
import { sidecarText } from './kept';

const quotation = 'held trilateral ministerial talks';

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
      await openNews(window, first);
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
      await eventually('the tag on disk', () => sidecarText(window, first).includes('"follow-up"'));
      mustMatch(sidecarText(window, first), /"exact": "[^"]*Park is attending[^"]*\."/);
    },
  },
  {
    title: 'a digit key and Tag Again tag without a question',
    run: async (window) => {
      await selectText(window, first, quotation);
      await press(window, 'Control+Alt+K', '1');
      await eventually('the first tag', () => count(sidecarText(window, first), '"claim"') === 1);
      await selectText(window, first, 'trilateral partnership that was elevated');
      await press(window, 'Control+Alt+.');
      await eventually('the same tag again', () => count(sidecarText(window, first), '"claim"') === 2);
      await window.shot('again');
    },
  },
  {
    title: 'passages that lie over each other are both seen, and their tags stand in words where wanted',
    run: async (window) => {
      await selectText(window, first, 'trilateral ministerial');
      await press(window, 'Control+Alt+K', '4');
      await eventually('the inner tag', () => sidecarText(window, first).includes('"event"'));
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
      await eventually('the tags on disk', () => count(sidecarText(window, first), '"background"') === all - 1);
    },
  },
  {
    title: 'several cursors make one annotation of several passages, which its card lists',
    run: async (window) => {
      await selectText(window, first, 'Taiwan Strait');
      await press(window, 'Control+D', 'Control+Alt+K', '2');
      await eventually('the tag on both', () => count(sidecarText(window, first), '"exact": "Taiwan Strait"') === 2);
      if (count(sidecarText(window, first), '"evidence"') !== 1)
        throw new Error('each passage has an annotation of its own');
      await press(window, 'Escape');
      mustMatch(
        await hoverText(window, first, 'Taiwan Strait'),
        /evidence/,
        /2 passages:/,
        /line 35 \(this one\)/,
        /“Taiwan Strait” line 37/,
      );
      await window.shot('several');
      await leave(window);
    },
  },
  {
    title: 'Delete by Query counts while it is typed, shows what goes, and Undo brings all back',
    run: async (window) => {
      const { page } = window;
      const before = count(sidecarText(window, first), '"background"');
      await runCommand(window, 'Copydesk: Delete by Query…');
      const box = page.locator('.quick-input-widget:visible input.input').first();
      await box.fill('tag:background kind:tag');
      await page.locator('.quick-input-message', { hasText: `${before} annotations` }).waitFor();
      await window.shot('query');
      await press(window, 'Enter');
      await page.locator('.quick-input-title', { hasText: `Delete ${before} annotations` }).waitFor();
      mustMatch((await pickEntries(window)).join('\n'), /trilateral/, /background/, /line \d+/);
      await window.shot('delete');
      await page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
      await eventually('none on disk', () => count(sidecarText(window, first), '"background"') === 0);
      const told = await notification(window, `Deleted ${before} annotations`);
      await told.locator('.monaco-button', { hasText: 'Undo' }).click();
      await eventually('all back', () => count(sidecarText(window, first), '"background"') === before);
      await window.shot('restored');
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
      await eventually('the note on disk', () => sidecarText(window, first).includes('**third**'));
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
      const before = await chooseTheme(window, 'Dark High Contrast');
      await window.shot('edited-high-contrast');
      await chooseTheme(window, before);
    },
  },
];

export default cases;
