import type { Locator } from 'playwright-core';
import { goToText, leave, selectText } from '../support/workbench/cursor';
import { openFile, openNews, openWorkbench } from '../support/workbench/files';
import { hoverSays, hoverText } from '../support/workbench/hover';
import { chooseTheme, enterText, pick, pickEntries, runCommand } from '../support/workbench/input';
import { notification } from '../support/workbench/notices';
import { unfold, viewRows } from '../support/workbench/views';
import { eventually, mustMatch } from '../support/workbench/wait';
import type { UiCase, UiWindow } from '../support/workbench/window';
import { first, second } from './articles';
import { keptText, sidecarText } from './kept';

const tagged = 'held trilateral ministerial talks';
const oneEnd = 'on the sidelines of ASEAN-related foreign ministers meetings';
const otherEnd = 'on the margins of the foreign ministers';

const gutterIcons = ({ page }: UiWindow): Locator => page.locator('.monaco-editor .glyph-margin-widgets .cgmr');

async function annotations(window: UiWindow): Promise<Locator> {
  await runCommand(window, 'Copydesk: Show Annotations');
  return viewRows(window, 'Annotations');
}

/** A picture of the window in a colour theme. Gives the name of the theme before. */
async function theme(window: UiWindow, name: string, shot: string): Promise<string> {
  const before = await chooseTheme(window, name);
  await window.shot(shot);
  return before;
}

const cases: readonly UiCase[] = [
  {
    title: 'Tag Passage: a new tag with its definition',
    run: async (window) => {
      await openWorkbench(window);
      await openNews(window, first);
      await selectText(window, first, tagged);
      await runCommand(window, 'Copydesk: Tag Passage');
      const offered = await pickEntries(window);
      if (offered.length < 3) throw new Error(`only ${offered.length} tags are offered at first`);
      await window.shot('tag-list');
      await pick(window, 'first meeting');
      await window.page.locator('.quick-input-title', { hasText: 'New tag: first meeting' }).waitFor();
      await window.shot('tag-definition');
      await enterText(window, 'The first talks of these three since the change of government');
      await window.page.locator('.quick-input-title', { hasText: 'This folder has no codebook yet' }).waitFor();
      await pick(window, 'and the usual tags');
      await eventually('the tag on disk', () => sidecarText(window, first).includes('"first meeting"'));
      mustMatch(keptText(window, 'codebook.yaml'), /name: first meeting/, /since the change of government/);
      await gutterIcons(window).first().waitFor();
      const card = await hoverText(window, first, tagged);
      mustMatch(card, /first meeting — The first talks of these three/);
      await window.shot('tagged');
      await leave(window);
    },
  },
  {
    title: 'Add Note: on the name at the cursor',
    run: async (window) => {
      await goToText(window, first, 'Park is attending', { within: 2 });
      await runCommand(window, 'Copydesk: Add Note');
      await window.page.locator('.quick-input-message', { hasText: '“Park”' }).waitFor();
      await window.shot('note-input');
      await enterText(window, 'Acting: no minister is in office yet');
      await eventually('the note on disk', () => sidecarText(window, first).includes('Acting: no minister'));
      await hoverSays(window, first, 'Park is attending', 'Park Yoon-joo (person');
      const card = await window.page.locator('.monaco-hover:not(.workbench-hover):visible').first().innerText();
      // The user's own words stand above the server's card.
      mustMatch(card, /Acting: no minister is in office yet[\s\S]*Park Yoon-joo \(person/);
      await window.shot('note');
      await leave(window);
    },
  },
  {
    title: 'Link Passage: one end, then the other in another file, with the kind of relation',
    run: async (window) => {
      const { page } = window;
      await selectText(window, first, otherEnd);
      await runCommand(window, 'Copydesk: Link Passage');
      await page.locator('.statusbar-item', { hasText: 'on the margins of the' }).waitFor();
      await window.shot('link-waiting');
      await openFile(window, second);
      await selectText(window, second, oneEnd);
      await runCommand(window, 'Copydesk: Link Passage');
      const kinds = (await pickEntries(window)).join(' ');
      mustMatch(kinds, /Same event/, /Contradicts/);
      await window.shot('link-kinds');
      await pick(window, 'Same event');
      await eventually('the link on disk', () =>
        sidecarText(window, first).includes('"copydesk:linkKind": "same-event"'),
      );
      await gutterIcons(window).first().waitFor();
      const card = await hoverText(window, second, oneEnd);
      mustMatch(
        card,
        /Same event ← Korea JoongAng Daily, 11 July 2025 \(000_4068fb3f76e77f83\.txt\): “on the margins of the foreign ministers”/,
      );
      await window.shot('linked');
      await leave(window);
    },
  },
  {
    title: 'Go to Linked Passage: from either end to the other',
    run: async (window) => {
      const { page } = window;
      await goToText(window, second, oneEnd, { within: 3 });
      await runCommand(window, 'Copydesk: Go to Linked Passage');
      await page.locator('.tab.active', { hasText: first }).waitFor();
      await page.locator('.statusbar-item', { hasText: `(${otherEnd.length} selected)` }).waitFor();
      await window.shot('other-end');
      await runCommand(window, 'Copydesk: Go to Linked Passage');
      await page.locator('.tab.active', { hasText: second }).waitFor();
    },
  },
  {
    title: 'Show Annotations: by tag, by source; a click goes there',
    run: async (window) => {
      const { page } = window;
      await openFile(window, first);
      const rows = await annotations(window);
      for (const group of ['first meeting', 'Notes', 'Links']) await rows.filter({ hasText: group }).first().waitFor();
      await unfold(rows.filter({ hasText: otherEnd }).first());
      await rows.filter({ hasText: 'on the sidelines' }).first().waitFor();
      await goToText(window, first, 'South Korea, the United States');
      await page.mouse.move(600, 890);
      await window.shot('view');
      await window.picture('annotations', { x: 0, y: 36, width: 1120, height: 640 });
      await runCommand(window, 'Copydesk: Group Annotations');
      await pick(window, 'By source');
      // A group's row begins with the source's name; at a passage's row it stands at the end.
      await rows
        .filter({ hasText: new RegExp(`^${second}`) })
        .first()
        .waitFor();
      await window.shot('view-by-source');
      await runCommand(window, 'Copydesk: Group Annotations');
      await pick(window, 'By state');
      await rows
        .filter({ hasText: /^Exact\s*3/ })
        .first()
        .waitFor();
      await window.shot('view-by-state');
      await runCommand(window, 'Copydesk: Group Annotations');
      await pick(window, 'By tag');
      // The rows stand still then.
      await rows
        .filter({ hasText: /^first meeting\s*1/ })
        .first()
        .waitFor();
      await rows.filter({ hasText: tagged }).first().click();
      await page.locator('.statusbar-item', { hasText: `(${tagged.length} selected)` }).waitFor();
    },
  },
  {
    title: 'Edit Annotation: one more tag',
    run: async (window) => {
      await goToText(window, first, tagged, { within: 3 });
      await runCommand(window, 'Copydesk: Edit Annotation');
      mustMatch((await pickEntries(window)).join(' '), /Choose tags/, /Add a tag/, /Add a note/);
      await window.shot('edit-list');
      await pick(window, 'Add a tag');
      await window.page.locator('.quick-input-title', { hasText: 'Add a tag' }).waitFor();
      await pick(window, 'claim');
      await eventually('both tags on disk', () => sidecarText(window, first).includes('"value": "claim"'));
      mustMatch(sidecarText(window, first), /"value": "first meeting"/);
      await window.shot('edited');
    },
  },
  {
    title: 'Remove Annotation, and take that back',
    run: async (window) => {
      await goToText(window, first, 'Park is attending', { within: 2 });
      await runCommand(window, 'Copydesk: Remove Annotation');
      await eventually('the note gone', () => !sidecarText(window, first).includes('Acting: no minister'));
      const told = await notification(window, 'Removed: Note.');
      await window.shot('removed');
      await told.locator('.monaco-button', { hasText: 'Undo' }).click();
      await eventually('the note back', () => sidecarText(window, first).includes('Acting: no minister'));
    },
  },
  {
    title: 'Set Publication Date: of a related article, whose times are resolved then',
    run: async (window) => {
      await openFile(window, second);
      // The main article states its day, the related one does not.
      await goToText(window, second, 'Park told Funakoshi', { within: 2 });
      await runCommand(window, 'Copydesk: Set Publication Date');
      mustMatch((await pickEntries(window)).join(' '), /2025-07-18.*18-07-2025.*\(in use\)/s, /Another day/);
      await window.shot('date-list');
      await leave(window);
      await goToText(window, second, 'Cho draws line', { within: 2 });
      await runCommand(window, 'Copydesk: Set Publication Date');
      await window.page.locator('.quick-input-message', { hasText: 'FM Cho seeks' }).waitFor();
      const input = window.page.locator('.quick-input-widget:visible input.input').first();
      await input.fill('2025-07-32');
      await window.page.locator('.quick-input-message', { hasText: '2025-07 has 31 days' }).waitFor();
      await window.shot('date-refused');
      await enterText(window, '2025-07-29');
      await eventually('the decision on disk', () =>
        /published: "?2025-07-29/.test(keptText(window, 'decisions.yaml')),
      );
      await hoverSays(window, second, 'Tuesday to advance', 'Tuesday, 29 July 2025');
      await window.shot('date-set');
      await leave(window);
    },
  },
  {
    title: 'an edit above, a save and a reload of the window: the annotations are there again',
    run: async (window) => {
      const { page } = window;
      await openFile(window, first);
      const before = /"start": (\d+),[^}]*\}[^}]*"exact": "held trilateral/.exec(sidecarText(window, first))?.[1];
      await goToText(window, first, 'print dictionary print');
      await page.keyboard.type('The page as it was printed. ');
      await page.keyboard.press('Control+S');
      await eventually('the moved position on disk', () => {
        const now = /"start": (\d+),[^}]*\}[^}]*"exact": "held trilateral/.exec(sidecarText(window, first))?.[1];
        return now !== undefined && Number(now) === Number(before) + 28;
      });
      await openWorkbench(window);
      await openFile(window, first);
      await gutterIcons(window).first().waitFor({ timeout: 60_000 });
      const card = await hoverText(window, first, tagged);
      mustMatch(card, /first meeting — The first talks of these three/);
      const rows = await annotations(window);
      for (const row of [tagged, 'Acting: no minister']) await rows.filter({ hasText: row }).first().waitFor();
      await window.shot('reloaded');
      await leave(window);
    },
  },
  {
    title: 'dark and high-contrast themes',
    run: async (window) => {
      await goToText(window, first, tagged);
      // The other case files see the same user's settings.
      const before = await theme(window, 'Dark Modern', 'dark');
      await theme(window, 'Dark High Contrast', 'high-contrast');
      await theme(window, 'Light High Contrast', 'high-contrast-light');
      await openFile(window, second);
      await goToText(window, second, '"making diplomatic efforts', { within: 2 });
      await theme(window, 'Dark Modern', 'quotation-dark');
      await theme(window, 'Dark High Contrast', 'quotation-high-contrast');
      await theme(window, 'Light High Contrast', 'quotation-high-contrast-light');
      await theme(window, before, 'theme-before');
    },
  },
];

export default cases;
