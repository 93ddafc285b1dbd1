import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goToText, leave, selectText } from '../support/workbench/cursor';
import { openFile, openNews, openWorkbench, setSettings } from '../support/workbench/files';
import { hoverSays, hoverText } from '../support/workbench/hover';
import { chooseTheme, enterText, pick, pickEntries, press, runCommand } from '../support/workbench/input';
import { notification } from '../support/workbench/notices';
import { eventually, mustMatch } from '../support/workbench/wait';
import type { UiCase, UiWindow } from '../support/workbench/window';
import { first } from './articles';
import { sidecarText } from './kept';

const quotation = 'held trilateral ministerial talks';

const count = (text: string, words: string): number => text.split(words).length - 1;

/** How many lines, as they are drawn, have a mark with a line below the words. */
const markedLines = ({ page }: UiWindow): Promise<number> =>
  page.evaluate(() => {
    const marks = [...document.querySelectorAll('.view-overlays .cdr')];
    const lined = marks.filter((mark) => getComputedStyle(mark).borderBottomStyle === 'solid');
    return new Set(lined.map((mark) => mark.getBoundingClientRect().top)).size;
  });

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
      // The sentence is wrapped, its picture stands beside the line on which it begins.
      const pictures = window.page.locator('.monaco-editor .glyph-margin-widgets .cgmr[class*="ced-"]');
      await pictures.first().waitFor();
      const [tops, wrapped] = [await pictures.count(), await markedLines(window)];
      if (tops !== 1 || wrapped < 2) throw new Error(`${tops} pictures beside ${wrapped} lines`);
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
      setSettings(window, { 'copydesk.annotations.showTags': 'endOfLine' });
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
      await runCommand(window, 'Copydesk: Tag All Occurrences');
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
      await runCommand(window, 'Copydesk: Delete by Query');
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
  {
    title: 'at the cursor it is the date; from there as wide as the article; the tag that was used last comes first',
    run: async (window) => {
      const { page } = window;
      await runCommand(window, 'View: Close All Editors');
      await openNews(window, first);
      // What stands at the cursor is the server's word.
      await hoverSays(window, first, 'Friday', '11 Jul');
      await leave(window);
      await goToText(window, first, 'on Friday to discuss', { within: 4 });
      await press(window, 'Control+Alt+K', 't');
      const title = (has: string): Promise<void> => page.locator('.quick-input-title', { hasText: has }).waitFor();
      await title('date “Friday”');
      for (const wider of ['sentence “South Korea', 'paragraph “', 'section “', 'article “']) {
        for (let steps = 0; steps < 3 && !(await titleOf(window)).includes(wider); steps++) {
          await press(window, 'Shift+Alt+ArrowRight');
          await page.waitForTimeout(300);
          // A sentence that is a whole paragraph is both.
          if (/article “/.test(await titleOf(window))) break;
        }
      }
      await title('article “');
      await window.shot('article');
      for (let steps = 0; steps < 6 && !(await titleOf(window)).includes('date “Friday”'); steps++) {
        await press(window, 'Shift+Alt+ArrowLeft');
        await page.waitForTimeout(300);
      }
      await title('date “Friday”');
      mustMatch((await pickEntries(window))[0] ?? '', /recent/);
      await window.shot('recent');
      await pick(window, 'event');
      await eventually('the date tagged', () => sidecarText(window, first).includes('"exact": "Friday"'));
    },
  },
  {
    title: 'of two annotations on the same words the list tells which; each is shown in the text',
    run: async (window) => {
      const { page } = window;
      await selectText(window, first, 'trilateral ministerial');
      await press(window, 'Control+Alt+K', 'n');
      await enterText(window, 'Their first ones');
      await eventually('the note on disk', () => sidecarText(window, first).includes('Their first ones'));
      await goToText(window, first, 'trilateral ministerial', { within: 3 });
      await press(window, 'Control+Alt+K', 'e');
      const rows = (await pickEntries(window)).join('\n');
      mustMatch(rows, /Their first ones/, /event/, /claim/);
      await press(window, 'ArrowDown');
      await window.shot('which');
      await pick(window, 'event');
      await page.locator('.quick-input-title', { hasText: 'Edit Annotation: event' }).waitFor();
      mustMatch(
        (await pickEntries(window)).join('\n'),
        /Add a tag/,
        /Move to the selection/,
        /Add the selection as a passage/,
      );
      await window.shot('edit');
      await leave(window);
    },
  },
  {
    title: 'Merge Tags, with a preview; Undo by its chord, Redo by its own',
    run: async (window) => {
      const before = count(sidecarText(window, first), '"event"');
      await openFile(window, first);
      await runCommand(window, 'Copydesk: Merge Tags');
      await pick(window, 'event');
      await pick(window, 'claim');
      await window.page
        .locator('.quick-input-list .monaco-list-row .monaco-custom-toggle, .quick-input-list input[type=checkbox]')
        .first()
        .waitFor();
      await window.shot('merge');
      await window.page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
      await eventually('no event on disk', () => count(sidecarText(window, first), '"event"') === 0);
      await openFile(window, first);
      await press(window, 'Control+Alt+K', 'z');
      await eventually('the events back', () => count(sidecarText(window, first), '"event"') === before);
      await press(window, 'Control+Alt+K', 'y');
      await eventually('no event again', () => count(sidecarText(window, first), '"event"') === 0);
    },
  },
];

export default cases;
