import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goToText, leave, selectText } from '../support/workbench/cursor';
import { openFile, openNews, openWorkbench } from '../support/workbench/files';
import { hoverText } from '../support/workbench/hover';
import { pick, press, runCommand } from '../support/workbench/input';
import { notification } from '../support/workbench/notices';
import { showAlone, unfold, viewRows } from '../support/workbench/views';
import { eventually, mustMatch } from '../support/workbench/wait';
import type { UiCase, UiWindow } from '../support/workbench/window';
import { annotate, keepAnnotations, linkedWords, passages } from './annotated';
import { first, second } from './articles';
import { decisionsText, keptText, sidecarText } from './kept';

/** The window opens its folder in Restricted Mode. */
export const isTrusted = false;

const meeting = 'Recalling the meeting in Kuala Lumpur';
const refusal = 'in Restricted Mode Copydesk writes nothing';

/** What a colleague's folder holds: tags of one source, of which one was edited since, and a link in the other. */
function receive(window: UiWindow): void {
  annotate(window);
  keepAnnotations(window, second, [
    linkedWords(
      window,
      9,
      [
        [second, meeting],
        [first, 'The talks lasted for'],
      ],
      'updates',
    ),
  ]);
  const path = join(window.workspace, first);
  const text = readFileSync(path, 'utf8').replace('trilateral ministerial talks', 'trilateral minister-level talks');
  writeFileSync(path, text);
}

/** Every file of the folder with its bytes. */
function filesOf({ workspace }: UiWindow): ReadonlyMap<string, string> {
  const files = readdirSync(workspace, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path, readFileSync(path).toString('base64')];
    }),
  );
}

/** @throws Error that names the files that came, went or changed */
function mustBeSame(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): void {
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter((path) => before.get(path) !== now.get(path));
  if (changed.length > 0) throw new Error(`changed in Restricted Mode: ${changed.join(', ')}`);
}

/** Does what would write, and waits until it is told that nothing is written; the message is gone afterwards. */
async function mustRefuse(window: UiWindow, act: () => Promise<void>): Promise<void> {
  await act();
  const told = await notification(window, refusal);
  await eventually('the message gone', async () => {
    await press(window, 'Escape');
    return (await told.count()) === 0;
  });
  // More than three messages within 800 ms the editor only keeps, without showing them.
  await window.page.waitForTimeout(300);
}

let before: ReadonlyMap<string, string> = new Map();

const cases: readonly UiCase[] = [
  {
    title: 'in Restricted Mode what the folder holds is shown: on the card, in Annotations, Links and Review',
    run: async (window) => {
      const { page } = window;
      receive(window);
      before = filesOf(window);
      await openWorkbench(window);
      await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      await openNews(window, first);
      await page.locator('.monaco-editor .glyph-margin-widgets .cgmr').first().waitFor();
      const card = await hoverText(window, first, passages[3][0]);
      mustMatch(card, /event/, /A\. Reader/);
      if (/Edit|Remove/.test(card)) throw new Error(`the card offers what cannot be done: ${card}`);
      await window.shot('card');
      await leave(window);
      await showAlone(window, 'Annotations');
      const rows = viewRows(window, 'Annotations');
      await unfold(rows.filter({ hasText: /^event/ }).first());
      await rows.filter({ hasText: passages[3][0] }).first().waitFor();
      await window.shot('annotations');
      await showAlone(window, 'Links');
      await viewRows(window, 'Links').filter({ hasText: meeting }).first().waitFor();
      await showAlone(window, 'Review');
      const edited = viewRows(window, 'Review').filter({ hasText: 'minister' });
      await edited.first().click();
      await page.locator('.monaco-diff-editor .modified .view-line', { hasText: 'minister-level' }).first().waitFor();
      await window.shot('review');
    },
  },
  {
    title: 'what would write is refused in plain words, by key, by palette and in the views, and no file changes',
    run: async (window) => {
      const { page } = window;
      const review = viewRows(window, 'Review').filter({ hasText: 'minister' }).first();
      for (const key of ['a', 'k', 'Delete']) {
        await mustRefuse(window, async () => {
          await review.click();
          await press(window, key);
        });
      }
      await runCommand(window, 'View: Close All Editors');
      await showAlone(window, 'Annotations');
      const annotation = viewRows(window, 'Annotations').filter({ hasText: passages[3][0] }).first();
      for (const key of ['Delete', 't']) {
        await mustRefuse(window, async () => {
          await annotation.click();
          await press(window, key);
        });
      }
      await openFile(window, first);
      await selectText(window, first, passages[2][0]);
      await mustRefuse(window, () => press(window, 'Control+Alt+K', 't'));
      await page.mouse.move(600, 890);
      for (const key of ['1', 'n', 'l', 'd']) await mustRefuse(window, () => press(window, 'Control+Alt+K', key));
      await goToText(window, first, passages[3][0], { within: 2 });
      for (const key of ['e', 'Delete']) await mustRefuse(window, () => press(window, 'Control+Alt+K', key));
      await mustRefuse(window, async () => {
        await press(window, 'Control+Alt+K', 't');
        await notification(window, refusal);
        await window.shot('refused');
      });
      for (const command of ['Rename Tag', 'Merge Tags', 'Undo'])
        await mustRefuse(window, () => runCommand(window, `Copydesk: ${command}`));
      mustBeSame(before, filesOf(window));
      if ((await page.locator('.tab.dirty').count()) > 0) throw new Error('a key went into the source');
    },
  },
  {
    title: 'what is proposed is shown, and neither accepted nor rejected',
    run: async (window) => {
      const { page } = window;
      await openNews(window, second);
      await showAlone(window, 'Review');
      await openFile(window, second);
      await runCommand(window, 'Copydesk: Suggest Tags');
      const proposed = viewRows(window, 'Review').and(page.locator('[aria-label^="Suggestion: tag as"]'));
      await proposed.first().waitFor();
      const count = await proposed.count();
      for (const key of ['a', 'Delete']) {
        await mustRefuse(window, async () => {
          await proposed.first().click();
          await press(window, key);
        });
      }
      if ((await proposed.count()) !== count) throw new Error('a suggestion was answered');
      await window.shot('proposed');
      mustBeSame(before, filesOf(window));
    },
  },
  {
    title: 'once the folder is trusted the same keys write, without a reload',
    run: async (window) => {
      const { page } = window;
      await openFile(window, first);
      await press(window, 'Control+Alt+K', 't');
      const told = await notification(window, refusal);
      // The editor's own command.
      await told.locator('.monaco-button', { hasText: 'Manage Workspace Trust' }).click();
      await page
        .locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ })
        .first()
        .click();
      await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor({ state: 'detached' });
      await window.shot('trusted');
      await runCommand(window, 'View: Close All Editors');
      await page.locator('.workspace-trust-editor').waitFor({ state: 'detached' });
      mustBeSame(before, filesOf(window));
      await openFile(window, first);
      await selectText(window, first, passages[2][0]);
      await press(window, 'Control+Alt+K', 't');
      await pick(window, 'claim');
      await eventually('the tag on disk', () => sidecarText(window, first).split('"claim"').length === 3);
      await showAlone(window, 'Review');
      const review = viewRows(window, 'Review').filter({ hasText: 'minister' }).first();
      await review.click();
      await press(window, 'a');
      await eventually('the new words on disk', () => sidecarText(window, first).includes('minister-level'));
      await review.waitFor({ state: 'detached' });
      await page.locator('.monaco-editor .glyph-margin-widgets .cgmr').first().waitFor();
      await window.shot('written');
      const now = filesOf(window);
      const sidecar = join(window.workspace, '.copydesk', 'annotations', `${first}.json`);
      const apart = (files: ReadonlyMap<string, string>) => new Map([...files].filter(([path]) => path !== sidecar));
      mustBeSame(apart(before), apart(now));
      mustMatch(keptText(window, 'codebook.yaml'), /^version: 1$/m);
      if (decisionsText(window) !== '') throw new Error('something was decided');
    },
  },
];

export default cases;
