import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { goToText } from '../support/workbench/cursor';
import { openFile, openNews, openWorkbench } from '../support/workbench/files';
import { chooseTheme, press } from '../support/workbench/input';
import { showAlone, viewRows } from '../support/workbench/views';
import { eventually, mustMatch } from '../support/workbench/wait';
import type { UiCase, UiWindow } from '../support/workbench/window';
import { keepAnnotations, keepCodebook, linkedWords, taggedWords } from './annotated';
import { first, second } from './articles';

/** A tag whose name has no room anywhere. */
const longTag = 'statement of a government that another government has denied since';
const edited = 'held trilateral ministerial talks';
const lost = 'Park is attending the forum';

function annotate(window: UiWindow): void {
  keepCodebook(
    window,
    [
      'version: 1',
      'tags:',
      `  - name: ${longTag}`,
      '    colour: red',
      '  - name: claim',
      '    colour: yellow',
      '    definition: Something that a source states.',
      '',
    ].join('\n'),
  );
  keepAnnotations(window, first, [
    taggedWords(window, 1, first, edited, longTag),
    taggedWords(window, 2, first, lost, 'claim'),
    taggedWords(window, 3, first, 'The talks lasted for', 'claim'),
    linkedWords(
      window,
      4,
      [
        [first, 'on the margins of the foreign'],
        [second, 'Recalling the meeting'],
      ],
      'same-event',
    ),
  ]);
}

/** The source as another program left it: one passage was edited, another one is gone. */
function changeSource({ workspace }: UiWindow): void {
  const path = join(workspace, first);
  const text = readFileSync(path, 'utf8').replace('ministerial talks at', 'minister-level talks at');
  writeFileSync(path, text.replace(`${lost} on behalf of the foreign minister, as`, 'This is so as'));
}

const themes = ['Light Modern', 'Dark Modern', 'Light High Contrast', 'Dark High Contrast'] as const;

/** Shades of two colours apart, as WCAG counts it; colours as the browser tells them. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The lines under annotated words, with their style, and how far their colour is from the editor's background. */
async function linesIn({ page }: UiWindow): Promise<readonly { readonly style: string; readonly contrast: number }[]> {
  const found = await page.evaluate(() => {
    const editor = document.querySelector('.monaco-editor .monaco-editor-background');
    const background = editor === null ? '' : getComputedStyle(editor).backgroundColor;
    return [...document.querySelectorAll('.view-overlays .cdr')].flatMap((mark) => {
      const { borderBottomStyle: style, borderBottomWidth: width, borderBottomColor: colour } = getComputedStyle(mark);
      return style === 'none' || Number.parseFloat(width) < 2 ? [] : [{ style, colour, background }];
    });
  });
  return found.map(({ style, colour, background }) => ({ style, contrast: contrast(colour, background) }));
}

async function narrow({ page }: UiWindow, width: number): Promise<void> {
  const bar = await page.locator('.part.sidebar').boundingBox();
  if (!bar) throw new Error('there is no side bar');
  await page.mouse.move(bar.x + bar.width, 500);
  await page.mouse.down();
  await page.mouse.move(bar.x + width, 500, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(600, 890);
}

const view = ({ page }: UiWindow, title: string): Locator =>
  page.locator(`.pane:has(.pane-header .title:text-is("${title}"))`);

const cases: readonly UiCase[] = [
  {
    title: 'views with nothing to show say what to do',
    run: async (window) => {
      await openWorkbench(window);
      await openNews(window, first);
      const says = { Annotations: 'Tag Passage', Links: 'Link Passage', Review: 'Suggest Tags' } as const;
      for (const title of ['Annotations', 'Links', 'Review'] as const) {
        await showAlone(window, title);
        await view(window, title).locator('.welcome-view-content .monaco-button', { hasText: says[title] }).waitFor();
        await window.shot(`empty-${title.toLowerCase()}`);
      }
    },
  },
  {
    title: 'what was annotated is seen in every theme, and its kind without colour',
    run: async (window) => {
      annotate(window);
      await showAlone(window, 'Annotations');
      await viewRows(window, 'Annotations').filter({ hasText: lost }).first().waitFor({ timeout: 60_000 });
      changeSource(window);
      await viewRows(window, 'Annotations')
        .filter({ hasText: /to review/ })
        .first()
        .waitFor({ timeout: 60_000 });
      await openFile(window, first);
      await goToText(window, first, 'The talks lasted');
      let before = '';
      for (const theme of themes) {
        const present = await chooseTheme(window, theme);
        if (before === '') before = present;
        const lines = await linesIn(window);
        mustMatch(lines.map(({ style }) => style).join(' '), /double/, /dashed/, /solid/);
        const faint = lines.filter((line) => line.contrast < 3);
        if (faint.length > 0) throw new Error(`${theme}: lines that are hardly seen: ${JSON.stringify(faint)}`);
        await window.shot(theme.replaceAll(' ', '-').toLowerCase());
      }
      await chooseTheme(window, before);
    },
  },
  {
    title: 'a narrow side bar: long names are cut at their end, and are whole to the ear',
    run: async (window) => {
      await narrow(window, 200);
      for (const title of ['Annotations', 'Links', 'Review'] as const) {
        await showAlone(window, title);
        await viewRows(window, title).first().waitFor();
        await window.page.mouse.move(600, 890);
        await window.shot(`narrow-${title.toLowerCase()}`);
        const wide = await view(window, title).evaluate((pane) => pane.scrollWidth > pane.clientWidth + 1);
        if (wide) throw new Error(`${title} is wider than its side bar`);
      }
      await showAlone(window, 'Annotations');
      const said = await viewRows(window, 'Annotations').evaluateAll((all) =>
        all.map((row) => row.getAttribute('aria-label')),
      );
      mustMatch(said.join('\n'), new RegExp(`^tag ${longTag}, 1 annotation, 1 to review$`, 'm'));
      await narrow(window, 300);
    },
  },
  {
    title: 'the comparison of a passage, in every theme',
    run: async (window) => {
      await showAlone(window, 'Review');
      await viewRows(window, 'Review').filter({ hasText: edited }).first().click();
      await window.page
        .locator('.monaco-diff-editor .modified .view-line', { hasText: 'minister-level' })
        .first()
        .waitFor();
      let before = '';
      for (const theme of themes) {
        const present = await chooseTheme(window, theme);
        if (before === '') before = present;
        await window.shot(`compared-${theme.replaceAll(' ', '-').toLowerCase()}`);
      }
      await chooseTheme(window, before);
    },
  },
  {
    title: 'a list of tags with a long name, and the card of its passage',
    run: async (window) => {
      const { page } = window;
      await openFile(window, first);
      await goToText(window, first, 'The talks lasted', { within: 2 });
      await press(window, 'Control+Alt+K', 't');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'statement of a government' }).waitFor();
      await window.shot('long-tag');
      await press(window, 'Escape');
      await eventually('the list gone', async () => (await page.locator('.quick-input-widget:visible').count()) === 0);
    },
  },
];

export default cases;
