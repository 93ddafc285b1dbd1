import {
  OverviewRulerLane,
  Range,
  ThemeColor,
  window,
  workspace,
  type DecorationRenderOptions,
  type Disposable,
  type ExtensionContext,
  type TextEditor,
  type TextEditorDecorationType,
  type ThemableDecorationRenderOptions,
} from 'vscode';
import { endsIn } from '../../common/annotation/queries';
import type { Folders } from '../folders';
import type { Look, Paint } from './colours';
import { showTagsSetting } from '../settings';
import { createMarginPictures } from './marginPictures';
import { lineLabels, marksOf, type Mark } from './marks';

/** Editors are painted anew at most this often while something changes, in milliseconds. */
const pause = 40;
/** Behind the last column of any line. */
const maxColumn = Number.MAX_SAFE_INTEGER;

const paintOf = (paint: Paint): string | ThemeColor => ('hex' in paint ? paint.hex : new ThemeColor(paint.theme));

const looksOf = ({ line, fill }: Look): ThemableDecorationRenderOptions => ({
  backgroundColor: paintOf(fill),
  borderColor: paintOf(line),
  overviewRulerColor: paintOf(line),
});

/** Borders in the order of CSS: above, right, below, left. */
const widths: Readonly<Record<Mark['side'], (width: string) => string>> = {
  below: (width) => `0 0 ${width} 0`,
  above: (width) => `${width} 0 0 0`,
  around: () => '1px',
};

/** How the editor is to draw passages that look like this. */
export function renderMark({ colour, line, side }: Pick<Mark, 'colour' | 'line' | 'side'>): DecorationRenderOptions {
  return {
    dark: looksOf(colour.dark),
    light: looksOf(colour.light),
    borderWidth: widths[side](line === 'double' ? '4px' : '2px'),
    borderStyle: line,
    overviewRulerLane: OverviewRulerLane.Center,
  };
}

/** Tags in words behind the line, quieter than the text. */
const labelRendering: DecorationRenderOptions = {
  after: { color: new ThemeColor('editorCodeLens.foreground'), margin: '0 0 0 2em', fontStyle: 'italic' },
};

const isShown = (): boolean => showTagsSetting(workspace.getConfiguration('copydesk')) === 'endOfLine';

/** Marks annotated passages in the visible editors: colour, picture in the margin, overview ruler, tags in words where wanted. */
export function decorateEditors(context: ExtensionContext, folders: Folders): Disposable {
  const types = new Map<string, TextEditorDecorationType>();
  const pictures = createMarginPictures(context.extensionUri);
  const labels = window.createTextEditorDecorationType(labelRendering);
  let waiting: unknown = null;

  function typeOf(mark: Mark): TextEditorDecorationType {
    const type = types.get(mark.key) ?? window.createTextEditorDecorationType(renderMark(mark));
    types.set(mark.key, type);
    return type;
  }

  function paint(editor: TextEditor): void {
    const { document } = editor;
    const place = folders.at(document.uri);
    const home = place?.home;
    const ends = home ? endsIn(home.library.store, place.source) : [];
    const marks = home ? marksOf(ends, home.tags, home.linkKinds) : [];
    const range = ({ start, end }: { start: number; end: number }): Range =>
      new Range(document.positionAt(start), document.positionAt(end));
    const shown = new Set(marks.map(typeOf));
    for (const mark of marks) editor.setDecorations(typeOf(mark), mark.spans.map(range));
    for (const type of types.values()) if (!shown.has(type)) editor.setDecorations(type, []);
    pictures.show(
      editor,
      marks.flatMap(({ icon, spans }) => spans.map(({ start }) => [icon, document.positionAt(start)] as const)),
    );
    const words = isShown() ? lineLabels(ends, (offset) => document.positionAt(offset).line) : [];
    editor.setDecorations(
      labels,
      words.map(({ line, text }) => ({
        range: new Range(line, maxColumn, line, maxColumn),
        renderOptions: { after: { contentText: text } },
      })),
    );
  }

  function paintSoon(): void {
    waiting ??= setTimeout(() => {
      waiting = null;
      window.visibleTextEditors.forEach(paint);
    }, pause);
  }

  const endings = [
    folders.onAnnotations(paintSoon),
    window.onDidChangeVisibleTextEditors(paintSoon),
    window.onDidChangeActiveTextEditor(paintSoon),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('copydesk.annotations.showTags')) paintSoon();
    }),
  ];
  paintSoon();
  return {
    dispose() {
      clearTimeout(waiting);
      for (const ending of endings) ending.dispose();
      for (const type of [...types.values(), labels, pictures]) type.dispose();
    },
  };
}
