import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { goToText, leave } from '../support/workbench/cursor';
import { openFile, openWorkbench } from '../support/workbench/files';
import { hoverSays } from '../support/workbench/hover';
import { enterText, pick, pickEntries, runCommand } from '../support/workbench/input';
import { notification } from '../support/workbench/notices';
import { unfold, viewRows } from '../support/workbench/views';
import { eventually, mustMatch } from '../support/workbench/wait';
import type { UiCase, UiWindow } from '../support/workbench/window';
import { first, second } from './articles';

/** Two outlets that name different harbour ministers in one week. */
const rivals = {
  'bell.txt': `Harbour reopens after storm
The Northport Herald
Published: 2 June 2025

Norwegian Fisheries Minister Greta Lund said on Monday that the harbour would reopen. Lund visited the port at noon.
`,
  'bell-later.txt': `Lund praises dock workers
The Northport Herald
Published: 5 June 2025

Norwegian Fisheries Minister Greta Lund praised the dock workers on Thursday. Lund said the work had gone well.
`,
  'lantern.txt': `Catch quotas to rise
The Harbour Times
Published: 3 June 2025

Norwegian Fisheries Minister Oskar Dahl said on Tuesday that quotas would rise. Dahl gave no figures.
`,
} as const;

/** The frame of the page with this heading. */
async function pageFrame({ page }: UiWindow, heading: string): Promise<Frame> {
  const found: Frame[] = [];
  await eventually(`a page about ${heading}`, async () => {
    for (const frame of page.frames()) {
      const text = await frame.evaluate(() => document.querySelector('h1')?.textContent ?? '').catch(() => '');
      if (text === heading) found.push(frame);
    }
    return found.length > 0;
  });
  const [frame] = found;
  if (!frame) throw new Error('no frame');
  return frame;
}

const cases: readonly UiCase[] = [
  {
    title: 'hovering "Park" in both sources gives a short card; its link opens the page of the person',
    run: async (window) => {
      const { page } = window;
      for (const [name, text] of Object.entries(rivals)) writeFileSync(join(window.workspace, name), text);
      await openWorkbench(window);
      const hover = page.locator('.monaco-hover:not(.workbench-hover):visible').first();
      await openFile(window, second);
      await hoverSays(window, second, 'Park used the talks', '11–18 Jul 2025');
      const card = await hover.innerText();
      mustMatch(card, /^Park Yoon-joo \(person/, /First Vice Foreign Minister, South Korea/, /Show Person/);
      if (/\*\*|\]\(|\\_/.test(card)) throw new Error(`raw Markdown in the card: ${card}`);
      await window.shot('hover-second');
      await leave(window);
      await openFile(window, first);
      await hoverSays(window, first, 'Park is attending', '11–18 Jul 2025');
      await window.shot('hover-first');
      await hover.locator('a', { hasText: 'Show Person' }).click();
      const frame = await pageFrame(window, 'Park Yoon-joo');
      mustMatch(await frame.locator('body').innerText(), /Also called: Park/, /Vice Foreign Minister, South Korea/);
      await page.mouse.move(600, 890);
      await window.shot('person');
      await frame
        .locator('a', { hasText: `${second}:` })
        .first()
        .click();
      await page.locator('.tab.active', { hasText: second }).waitFor();
      await window.shot('person-link');
    },
  },
  {
    title: 'Show Person offers everybody where no name is at the cursor, the most mentioned first',
    run: async (window) => {
      const { page } = window;
      await openFile(window, first);
      await goToText(window, first, 'attending the forum', { within: 2 });
      await runCommand(window, 'Copydesk: Show Person');
      const entries = await pickEntries(window);
      mustMatch(entries[0] ?? '', /^Park Yoon-joo/);
      await window.shot('choose');
      await pick(window, 'Marco Rubio');
      const frame = await pageFrame(window, 'Marco Rubio');
      await frame.locator('summary').first().click();
      await frame.locator('a', { hasText: 'Show in the People view' }).click();
      await viewRows(window, 'People')
        .filter({ hasText: /^Secretary of State, United States/ })
        .first()
        .waitFor();
      await page.mouse.move(600, 890);
      await window.shot('revealed');
    },
  },
  {
    title: 'the People view has roles with their days, statements, sources, and a filter',
    run: async (window) => {
      const { page } = window;
      const rows = viewRows(window, 'People');
      await runCommand(window, 'Copydesk: Show People');
      await unfold(rows.filter({ hasText: /^Park Yoon-joo/ }).first());
      const role = rows.filter({ hasText: /^First Vice Foreign Minister, South Korea/ }).first();
      await unfold(role);
      await rows
        .filter({ hasText: /^18 Jul 2025/ })
        .first()
        .waitFor();
      await page.mouse.move(600, 890);
      await window.shot('view');
      await runCommand(window, 'Copydesk: Filter People');
      await enterText(window, 'japan minister');
      await rows
        .filter({ hasText: /^Takeshi Iwaya/ })
        .first()
        .waitFor();
      await rows
        .filter({ hasText: /^Christopher Landau/ })
        .first()
        .waitFor({ state: 'detached' });
      await window.shot('filtered');
      await runCommand(window, 'Copydesk: Clear People Filter');
      await rows
        .filter({ hasText: /^Christopher Landau/ })
        .first()
        .waitFor();
    },
  },
  {
    title: 'Compare Roles Across Sources shows two holders of one office side by side',
    run: async (window) => {
      const { page } = window;
      await runCommand(window, 'Copydesk: Compare Roles Across Sources');
      await pick(window, 'Foreign Minister, South Korea');
      const change = await pageFrame(window, 'Foreign Minister, South Korea');
      mustMatch(await change.locator('table').innerText(), /Vacant/, /Cho Hyun/, /appointment process/);
      await page.mouse.move(600, 890);
      await window.shot('compare-change');
      await openFile(window, first);
      await runCommand(window, 'Copydesk: Compare Roles Across Sources');
      await pickEntries(window);
      await window.shot('compare-choose');
      await pick(window, 'Fisheries Minister');
      const frame = await pageFrame(window, 'Fisheries Minister, Norway');
      mustMatch(
        await frame.locator('table').innerText(),
        /Greta Lund/,
        /Oskar Dahl/,
        /disputed/,
        /3 Jun 2025 · The Harbour Times/,
      );
      await page.mouse.move(600, 890);
      await window.shot('compare');
      await frame.locator('a', { hasText: 'lantern.txt:5' }).first().click();
      await page.locator('.tab.active', { hasText: 'lantern.txt' }).waitFor();
    },
  },
  {
    title: 'Copy Citation says what it copied',
    run: async (window) => {
      await openFile(window, first);
      await goToText(window, first, 'Park is attending', { within: 1 });
      await runCommand(window, 'Copydesk: Copy Citation');
      await notification(window, /Copied “Park is attending the forum.*:24/);
      await window.shot('citation');
    },
  },
];
export default cases;
