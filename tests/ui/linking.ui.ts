import type { Locator } from 'playwright-core';
import { goToText, leave, selectText } from '../support/workbench/cursor';
import { openFile, openNews, openWorkbench, setSettings } from '../support/workbench/files';
import { hoverSays, hoverText } from '../support/workbench/hover';
import { chooseInMenu, pick, pickEntries, press } from '../support/workbench/input';
import { showAlone, unfold, viewRows } from '../support/workbench/views';
import { eventually, mustMatch } from '../support/workbench/wait';
import type { UiCase, UiWindow } from '../support/workbench/window';
import { keepAnnotations, keepCodebook, linkedWords } from './annotated';
import { first, second } from './articles';
import { sidecarText } from './kept';

const one = 'held trilateral ministerial talks';
const other = 'The talks lasted for';
const far = "Friday's meeting followed the three-way dialogue";
const farther = 'Recalling the meeting in Kuala Lumpur';

const list = ({ page }: UiWindow): Locator => page.locator('.quick-input-widget:visible');
const waitingEnd = ({ page }: UiWindow, words: string): Locator => page.locator('.statusbar-item', { hasText: words });
const lens = ({ page }: UiWindow, words: string): Locator =>
  page.locator('.codelens-decoration a', { hasText: words }).first();

/** Waits until words are selected in the active editor of a source. */
async function standsOn({ page }: UiWindow, source: string, words: string): Promise<void> {
  await page.locator('.tab.active', { hasText: source }).waitFor();
  await page.locator('.statusbar-item', { hasText: `(${words.length} selected)` }).waitFor();
}

/** Marks the selection as an end of a link, by key, and leaves the list of suggestions where one comes up. */
async function mark(window: UiWindow, words: string): Promise<void> {
  await press(window, 'Control+Alt+K', 'l');
  await waitingEnd(window, words.slice(0, 20)).waitFor();
  await list(window).waitFor();
  await press(window, 'Escape');
  await list(window).waitFor({ state: 'hidden' });
}

const cases: readonly UiCase[] = [
  {
    title: 'within one source, with a kind of the user’s own beside the six',
    run: async (window) => {
      keepCodebook(
        window,
        'version: 1\ntags:\n  - name: denies\n    on: links\n    definition: One passage denies what the other says.\n    colour: red\n',
      );
      keepAnnotations(window, second, [
        linkedWords(
          window,
          1,
          [
            [second, far],
            [second, farther],
          ],
          'updates',
        ),
      ]);
      await openWorkbench(window);
      await openNews(window, first);
      await selectText(window, first, one);
      await mark(window, one);
      // In the midst of the line they would push the source's own words out of sight.
      await eventually('the waiting end told behind its line', async () =>
        window.page.evaluate(() =>
          [...document.querySelectorAll('.view-line')].some((line) => {
            const parts = [...line.querySelectorAll('span span')];
            const says = (part: Element) =>
              getComputedStyle(part, '::after').content.includes('waits for the other end');
            return /officials\ssaid/.test(line.textContent) && parts.findIndex(says) === parts.length - 1;
          }),
        ),
      );
      await window.shot('waiting');
      await selectText(window, first, other);
      await press(window, 'Control+Alt+K', 'l');
      await window.page.locator('.quick-input-title', { hasText: `“${one.slice(0, 20)}` }).waitFor();
      mustMatch(await window.page.locator('.quick-input-title').innerText(), /” → “The talks lasted for”$/);
      mustMatch(
        (await pickEntries(window)).join('\n'),
        /Same event[\s\S]*Corroborates[\s\S]*Contradicts[\s\S]*Updates[\s\S]*Quotes[\s\S]*Background/,
        /denies\s+One passage denies/,
      );
      await window.shot('kinds');
      await pick(window, 'denies');
      await eventually('the link on disk', () => sidecarText(window, first).includes('"copydesk:linkKind": "denies"'));
      await lens(window, 'denies ← Korea JoongAng Daily, 11 July 2025').waitFor();
      await hoverSays(window, first, one, '“The talks lasted for”');
      mustMatch(await hoverText(window, first, one), /^denies → Korea JoongAng Daily, 11 July 2025/);
      await leave(window);
      await hoverSays(window, first, other, '“held trilateral ministerial talks”');
      mustMatch(await hoverText(window, first, other), /^denies ← Korea JoongAng Daily, 11 July 2025/);
      await window.shot('within');
      await leave(window);
    },
  },
  {
    title: 'begun in the timeline by the menu of a row, finished at the cursor in another source',
    run: async (window) => {
      await showAlone(window, 'Timeline');
      const rows = viewRows(window, 'Timeline');
      await unfoldAll(window, rows);
      await rows.filter({ hasText: 'held trilateral' }).first().click({ button: 'right' });
      await chooseInMenu(window, 'Link Passage');
      await waitingEnd(window, 'South Korea, the').waitFor();
      if ((await list(window).count()) > 0) {
        await press(window, 'Escape');
        await list(window).waitFor({ state: 'hidden' });
      }
      await window.shot('begun-in-view');
      await openFile(window, second);
      await selectText(window, second, far);
      await press(window, 'Control+Alt+K', 'l');
      await pick(window, 'Background');
      await eventually('the link on disk', () =>
        sidecarText(window, first).includes('"copydesk:linkKind": "background"'),
      );
      await waitingEnd(window, 'South Korea, the').waitFor({ state: 'hidden' });
    },
  },
  {
    title: 'the other end by a click: on the line above the paragraph, with Ctrl on the first word, and on the card',
    run: async (window) => {
      const { page } = window;
      await goToText(window, second, farther, { within: 2 });
      await lens(window, 'Updates ← Korea Herald, 18 July 2025').click();
      await standsOn(window, second, far);
      await goToText(window, second, farther, { within: 2 });
      const cursor = page.locator('.monaco-editor.focused .cursors-layer .cursor').first();
      await eventually('the first word to be clicked', async () => {
        await goToText(window, second, farther, { within: 2 });
        const box = await cursor.boundingBox();
        if (!box) return false;
        await page.keyboard.down('Control');
        await page.mouse.move(box.x + 40, box.y + 5);
        await page.mouse.move(box.x + 3, box.y + box.height / 2, { steps: 3 });
        await page.waitForTimeout(300);
        await window.shot('clickable');
        await page.mouse.click(box.x + 3, box.y + box.height / 2);
        await page.keyboard.up('Control');
        await page.waitForTimeout(300);
        return (await page.locator('.statusbar-item', { hasText: `(${far.length} selected)` }).count()) > 0;
      });
      mustMatch(await hoverText(window, second, farther), /Updates ← Korea Herald, 18 July 2025/, /Friday's meeting/);
      await window.shot('card');
      await page.locator('.monaco-hover:visible a', { hasText: 'Go to Linked Passage' }).first().click();
      await standsOn(window, second, far);
    },
  },
  {
    title: 'a chain of links is walked in the call hierarchy, each passage with kind, outlet and date',
    run: async (window) => {
      const { page } = window;
      await goToText(window, first, one, { within: 2 });
      await openFile(window, first);
      await goToText(window, first, one, { within: 2 });
      await press(window, 'Control+Alt+K', 'h');
      const row = (words: string): Locator =>
        page.locator('.pane-body .monaco-list-row', { hasText: words.slice(0, 18) });
      await row('South Korea, the United').or(row(one)).first().waitFor();
      await unfold(row(far).first());
      await row(farther).first().waitFor();
      await window.shot('chain');
    },
  },
  {
    title: 'the lines above paragraphs go where the setting says so',
    run: async (window) => {
      await openFile(window, second);
      await lens(window, 'Updates').waitFor();
      setSettings(window, { 'copydesk.links.codeLens': false });
      await lens(window, 'Updates').waitFor({ state: 'detached' });
      setSettings(window, {});
      await lens(window, 'Updates').waitFor();
    },
  },
  {
    title:
      'the Links view in a narrow side bar tells outlet and date first; ends in one article begin with their words',
    run: async (window) => {
      const { page } = window;
      await showAlone(window, 'Links');
      const sash = await page.locator('.part.sidebar').boundingBox();
      if (!sash) throw new Error('there is no side bar');
      await page.mouse.move(sash.x + sash.width, 500);
      await page.mouse.down();
      await page.mouse.move(sash.x + 200, 500, { steps: 4 });
      await page.mouse.up();
      const rows = viewRows(window, 'Links');
      await unfoldAll(window, rows);
      await rows
        .filter({ hasText: /^Korea Herald, 18 July 2025/ })
        .first()
        .waitFor();
      await rows
        .filter({ hasText: /^The talks lasted for/ })
        .first()
        .waitFor();
      await page.mouse.move(600, 890);
      await window.shot('narrow');
    },
  },
];

/** Unfolds what is folded in a view, until nothing is. */
async function unfoldAll({ page }: UiWindow, rows: Locator): Promise<void> {
  await rows.first().waitFor();
  const folded = rows.and(page.locator('[aria-expanded="false"]'));
  // Each unfolded row is one of them no longer: the next one is the first then.
  for (let n = 0; n < 40 && (await folded.count()) > 0; n++) {
    await folded.first().locator('.monaco-tl-twistie').click();
    await page.waitForTimeout(200);
  }
}

export default cases;
