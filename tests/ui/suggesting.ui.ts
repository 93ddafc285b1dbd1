import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { goToText, selectText } from '../support/workbench/cursor';
import { openFile, openNews, openWorkbench, setSettings } from '../support/workbench/files';
import { pickEntries, press, quickFixes, runCommand } from '../support/workbench/input';
import { focusedRow, showAlone, viewRows } from '../support/workbench/views';
import { eventually, mustMatch } from '../support/workbench/wait';
import type { UiCase, UiWindow } from '../support/workbench/window';
import { second } from './articles';
import { decisionsText, sidecarText } from './kept';

const source = 'tram.txt';
/** A news text made up for these cases, of an invented town, that asks for a tag of every kind. */
const tram = `Harbour town opens its first tram line

Published: 14 March 2025

The mayor of Westhaven, Ingrid Solberg, opened a tram line on Friday, the first in the town since 1958.

"We have waited two generations for this morning," Solberg said. "Now it runs every ten minutes."

Mayors of the region will meet in Westhaven on 28 March 2025, the council announced.

The contract was signed on Monday, March 12, 2025, the town said in a statement.
`;

const carried = 'Nobody will have to carry a boat over the dam again';
const opened = 'The lock will be open from April to October';
/** What a news agency of an invented river sent; two papers print it under headlines of their own. */
const wire = `The river authority has finished a lock beside the dam at Lundby after four years of work, officials said on Monday.

"${carried}," Karin Lindqvist, the head of the authority, told reporters on the new quay.

${opened}, from six in the morning until nine at night, and boats of up to forty feet will pass it free of charge. Two keepers have been hired, and a small museum about the dam is to follow next year.
`;
const [agency, reprint] = ['lock.txt', 'reprint.txt'];
const articles: Readonly<Record<string, string>> = {
  [agency]: `Lock at Lundby dam is finished\n\nPublished: 9 June 2025\n\n${wire}`,
  [reprint]: `Boats pass the dam from next spring\n\nPublished: 10 June 2025\n\n${wire}`,
};

/** The rows of suggestions, by what a screen reader says of them. */
const proposed = (window: UiWindow, said = 'Suggestion: tag as'): Locator =>
  viewRows(window, 'Review').and(window.page.locator(`[aria-label^="${said}"]`));
const said = (row: Locator): Promise<string> => row.getAttribute('aria-label').then((label) => label ?? '');

/** The titles of all code actions at words of the article. */
async function actionsAt(window: UiWindow, words: string): Promise<string> {
  await goToText(window, source, words, { within: 2 });
  const menu = window.page.locator('.action-widget:visible');
  // Where there is nothing to be done the editor says so in a message at the cursor.
  const nothing = window.page.locator('.monaco-editor-overlaymessage:visible');
  // The editor closes the menu when a box that was open before gives its focus back late: then it is asked for again.
  for (let attempt = 1; attempt <= 4 && (await menu.or(nothing).count()) === 0; attempt++) {
    await press(window, 'Control+.');
    await menu
      .or(nothing)
      .first()
      .waitFor({ timeout: 5000 })
      .catch(() => undefined);
  }
  const titles = (await menu.allInnerTexts()).join('\n');
  await eventually('the menu gone', async () => {
    await press(window, 'Escape');
    return (await menu.or(nothing).count()) === 0;
  });
  return titles;
}

const cases: readonly UiCase[] = [
  {
    title: 'nothing is proposed unasked: not among the code actions, not in the Review view',
    run: async (window) => {
      writeFileSync(join(window.workspace, source), tram);
      await openWorkbench(window);
      await openNews(window, source);
      const dates = await actionsAt(window, 'Monday, March 12');
      mustMatch(dates, /weekday/i);
      if (/Tag as|Do not suggest/.test(dates)) throw new Error(`a tag is proposed unasked: ${dates}`);
      const titles = await actionsAt(window, 'the first in the town');
      if (/Tag as|Do not suggest/.test(titles)) throw new Error(`a tag is proposed unasked: ${titles}`);
      await showAlone(window, 'Review');
      const view = window.page.locator('.pane:has(.pane-header .title:text-is("Review"))');
      await view.locator('.welcome-view-content', { hasText: 'Nothing is to be reviewed' }).waitFor();
      await window.shot('unasked');
    },
  },
  {
    title: 'asked for, each has its reason, to eye and ear',
    run: async (window) => {
      await openFile(window, source);
      await runCommand(window, 'Copydesk: Suggest Tags');
      await eventually('four suggestions', async () => (await proposed(window).count()) === 4);
      const all = await Promise.all((await proposed(window).all()).map(said));
      mustMatch(
        all.join('\n'),
        /tag as claim\. Claims to be the first since 1958\. The mayor of Westhaven/,
        /tag as quotation\. Words given as those of Ingrid Solberg\. "We have waited/,
        /tag as event\. Announced for Friday, 28 March 2025; the article is of 14 March 2025\. Mayors of the region/,
        /tag as contradiction\. date\.weekday: 12 March 2025 is a Wednesday, not a Monday.*[^.]\. The contract/,
      );
      const card = window.page.locator('.workbench-hover:visible', { hasText: 'Claims to be the first since 1958' });
      // No card comes up where rows are drawn anew below a mouse that rests.
      await eventually('the reason on the card', async () => {
        await window.page.mouse.move(600, 890);
        await proposed(window).first().hover();
        await window.page.waitForTimeout(1500);
        return (await card.count()) > 0;
      });
      await window.shot('reasons');
      await window.page.mouse.move(600, 890);
    },
  },
  {
    title: 'accepted by its button, rejected by its own; each goes on to the next',
    run: async (window) => {
      const { page } = window;
      const claim = proposed(window, 'Suggestion: tag as claim');
      await claim.first().hover();
      await claim.first().locator('.action-label[aria-label^="Accept Suggestion"]').click();
      await eventually('the claim on disk', () => sidecarText(window, source).includes('"claim"'));
      await claim.waitFor({ state: 'detached' });
      await focusedRow(window, 'Review').and(proposed(window, 'Suggestion: tag as quotation')).waitFor();
      const event = proposed(window, 'Suggestion: tag as event');
      // A click that meets a row while it is drawn anew is lost.
      await eventually('the event rejected', async () => {
        await event.first().hover();
        await event.first().locator('.action-label[aria-label^="Reject Suggestion"]').click();
        await page.waitForTimeout(2000);
        return (await event.count()) === 0;
      });
      mustMatch(decisionsText(window), /rejected/, /event/);
      await eventually('two suggestions', async () => (await proposed(window).count()) === 2);
      await page.mouse.move(600, 890);
    },
  },
  {
    title: 'a rejected one stays rejected: after an edit beside it, a new analysis, and a reload of the window',
    run: async (window) => {
      const { page } = window;
      await openFile(window, source);
      await goToText(window, source, 'The contract was signed');
      await page.keyboard.type('It was long awaited. ');
      await press(window, 'Control+S');
      await eventually('the edit on disk', () =>
        readFileSync(join(window.workspace, source), 'utf8').includes('awaited. The contract'),
      );
      await runCommand(window, 'Copydesk: Analyse Workspace');
      const onlyTwo = async (): Promise<void> => {
        await eventually('two suggestions', async () => (await proposed(window).count()) === 2);
        const all = (await Promise.all((await proposed(window).all()).map(said))).join('\n');
        mustMatch(all, /tag as quotation/, /tag as contradiction/);
      };
      await runCommand(window, 'Copydesk: Suggest Tags');
      await onlyTwo();
      await openWorkbench(window);
      await openNews(window, source);
      await showAlone(window, 'Review');
      await openFile(window, source);
      await runCommand(window, 'Copydesk: Suggest Tags');
      await onlyTwo();
      await window.shot('still-rejected');
    },
  },
  {
    title: 'among the code actions where the setting says so: accept, or never again',
    run: async (window) => {
      setSettings(window, { 'copydesk.suggestions.codeActions': true });
      await eventually('the proposal at the quotation', async () =>
        (await actionsAt(window, 'We have waited')).includes(
          'Tag as “quotation”: Words given as those of Ingrid Solberg',
        ),
      );
      await goToText(window, source, 'We have waited', { within: 2 });
      const actions = await quickFixes(window, 'Tag as “quotation”');
      mustMatch((await actions.allInnerTexts()).join('\n'), /Do not suggest “quotation” here again/);
      await window.shot('code-actions');
      await actions.filter({ hasText: 'Tag as “quotation”' }).first().click();
      await eventually('the quotation on disk', () => sidecarText(window, source).includes('"quotation"'));
      mustMatch(sidecarText(window, source), /"exact": ".{0,3}We have waited/, /"exact": ".{0,3}Now it runs/);
      setSettings(window, {});
    },
  },
  {
    title: 'suggested tags: A accepts, Delete rejects, each goes on, and what was rejected stays away',
    run: async (window) => {
      const { page } = window;
      await runCommand(window, 'Copydesk: Clear Suggestions');
      await openNews(window, second);
      await showAlone(window, 'Review');
      await openFile(window, second);
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
      await eventually(
        'the next one',
        async () => (await focusedRow(window, 'Review').getAttribute('aria-label')) !== accepted,
      );
      const rejected = (await focusedRow(window, 'Review').getAttribute('aria-label')) ?? '';
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
  {
    title: 'other ends of a link, in a copy of the same text: for its words, and for the same quotation of one speaker',
    run: async (window) => {
      const { page } = window;
      for (const [name, text] of Object.entries(articles)) writeFileSync(join(window.workspace, name), text);
      await openNews(window, reprint);
      await openNews(window, agency);
      const asked = async (words: string): Promise<Locator> => {
        await selectText(window, agency, words);
        await runCommand(window, 'Copydesk: Suggest Links');
        const row = page.locator('.quick-input-list .monaco-list-row', { hasText: words.slice(0, 30) });
        await row.first().waitFor();
        return row.first();
      };
      const copied = await asked(opened);
      mustMatch(await copied.innerText(), /reprint\.txt:\d+/, /Quotes · Same words in a copy of the same text$/m);
      await window.shot('wire-copy');
      await press(window, 'Escape');
      await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
      const quoted = await asked(carried);
      mustMatch(await quoted.innerText(), /10 June 2025 · reprint\.txt:7/, /Same quotation of Karin Lindqvist/);
      await window.shot('same-quotation');
      await quoted.click();
      // The list of other ends gives way to that of the kinds.
      await page
        .locator('.quick-input-list .monaco-list-row', { hasText: /suggested/ })
        .first()
        .waitFor();
      mustMatch((await pickEntries(window))[0] ?? '', /Quotes[\s\S]*suggested/);
      await press(window, 'Enter');
      await eventually('the link on disk', () => sidecarText(window, agency).includes('"copydesk:linkKind": "quotes"'));
      mustMatch(sidecarText(window, agency), /"source": "reprint\.txt"/);
    },
  },
];

export default cases;
