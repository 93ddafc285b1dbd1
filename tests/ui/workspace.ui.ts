import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leave } from '../support/workbench/cursor';
import { openFile, openWorkbench } from '../support/workbench/files';
import { hoverSays } from '../support/workbench/hover';
import { runCommand } from '../support/workbench/input';
import { notification } from '../support/workbench/notices';
import { unfold, viewRows } from '../support/workbench/views';
import { eventually } from '../support/workbench/wait';
import type { UiCase } from '../support/workbench/window';
import { first, second } from './articles';

const broken = '{\n<<<<<<< HEAD\n  "items": []\n=======\n  "items": [1]\n>>>>>>> theirs\n}\n';

const cases: readonly UiCase[] = [
  {
    title: 'Show People: people with roles and sources over all sources; a click goes there',
    run: async (window) => {
      await openWorkbench(window);
      await openFile(window, first);
      await runCommand(window, 'Copydesk: Show People');
      const rows = viewRows(window, 'People');
      // All people of both sources, before any row is unfolded: so none shifts under the mouse.
      await rows
        .filter({ hasText: /^Yoon Suk Yeol/ })
        .first()
        .waitFor();
      await rows
        .filter({ hasText: /^Takehiro Funakoshi/ })
        .first()
        .waitFor();
      await unfold(rows.filter({ hasText: /^Park Yoon-joo/ }).first());
      await rows
        .filter({ hasText: /^First Vice Foreign Minister, South Korea/ })
        .first()
        .waitFor();
      await unfold(rows.filter({ hasText: second }).first());
      await rows.filter({ hasText: 'Park used the talks' }).first().waitFor();
      await window.page.mouse.move(600, 890);
      await window.shot('people');
      await window.picture('people', { x: 0, y: 36, width: 1000, height: 620 });
      await rows.filter({ hasText: 'Park used the talks' }).first().click();
      await window.page.locator('.tab.active', { hasText: second }).waitFor();
    },
  },
  {
    title: 'Analyse Workspace: reads all and reports',
    run: async (window) => {
      await runCommand(window, 'Copydesk: Analyse Workspace');
      const told = await notification(window, /Read \d+ sources, 2 of them news: \d+ people/);
      await window.shot('analysed');
      await told.locator('.monaco-button', { hasText: 'Show Problems' }).click();
      await window.page.locator('.markers-panel').waitFor();
    },
  },
  {
    title: 'Analyse Workspace: shows progress and can be cancelled',
    run: async (window) => {
      const { page, workspace } = window;
      const text = readFileSync(join(workspace, second), 'utf8');
      mkdirSync(join(workspace, 'many'));
      for (let n = 0; n < 1500; n++) writeFileSync(join(workspace, 'many', `${n}.txt`), text);
      await runCommand(window, 'Copydesk: Analyse Workspace');
      const running = await notification(window, 'Analysing sources');
      await page.locator('.notifications-toasts .monaco-progress-container').first().waitFor({ state: 'attached' });
      await window.shot('progress');
      await running.locator('.monaco-button', { hasText: 'Cancel' }).click();
      await notification(window, /cancelled|Cancelled after/);
      await window.shot('cancelled');
      rmSync(join(workspace, 'many'), { recursive: true });
    },
  },
  {
    title: 'Restart Language Server: hovers work again',
    run: async (window) => {
      await runCommand(window, 'Copydesk: Restart Language Server');
      await openFile(window, first);
      await hoverSays(window, first, 'Park is attending', 'Park Yoon-joo (person');
      await window.shot('restarted');
      await leave(window);
    },
  },
  {
    title: 'Show Log: the log comes up',
    run: async (window) => {
      await runCommand(window, 'Copydesk: Show Log');
      await window.page.locator('.part.panel .pane-body .monaco-editor, .part.panel .monaco-editor').first().waitFor();
      await window.page.locator('.part.panel', { hasText: 'Copydesk' }).first().waitFor();
      await window.shot('log');
    },
  },
  {
    title: 'a sidecar with a merge conflict is told of by name and left as it is',
    run: async (window) => {
      const { workspace } = window;
      const file = join(workspace, '.copydesk', 'annotations', `${first}.json`);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, broken);
      await notification(window, `annotations/${first}.json holds a merge conflict`);
      await window.shot('conflict');
      await eventually('the file as it was', () => readFileSync(file, 'utf8') === broken);
    },
  },
];

export default cases;
