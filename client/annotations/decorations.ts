import {
  OverviewRulerLane,
  Range,
  ThemeColor,
  Uri,
  window,
  type DecorationRenderOptions,
  type Disposable,
  type ExtensionContext,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import { endsIn } from '../../common/annotation/queries';
import type { Folders } from '../folders';
import { marksOf, type Mark } from './marks';

/** Editors are painted anew at most this often while something changes, in milliseconds. */
const pause = 40;

function render({ colour, line, icon }: Mark, extension: Uri): DecorationRenderOptions {
  const stroke = colour.kind === 'hex' ? colour.line : new ThemeColor(colour.id);
  return {
    backgroundColor: colour.fill ?? new ThemeColor('editor.findRangeHighlightBackground'),
    borderWidth: '0 0 2px 0',
    borderStyle: line,
    borderColor: stroke,
    overviewRulerColor: stroke,
    overviewRulerLane: OverviewRulerLane.Center,
    gutterIconPath: Uri.joinPath(extension, 'media', `gutter-${icon}.svg`),
    gutterIconSize: '70%',
  };
}

/** Marks annotated passages in the visible editors: colour, gutter icon, overview ruler. */
export function decorateEditors(context: ExtensionContext, folders: Folders): Disposable {
  const types = new Map<string, TextEditorDecorationType>();
  let waiting: unknown = null;

  function typeOf(mark: Mark): TextEditorDecorationType {
    const type = types.get(mark.key) ?? window.createTextEditorDecorationType(render(mark, context.extensionUri));
    types.set(mark.key, type);
    return type;
  }

  function paint(editor: TextEditor): void {
    const { document } = editor;
    const place = folders.at(document.uri);
    const marks = place ? marksOf(endsIn(place.home.library.store, place.source), place.home.tags) : [];
    const range = ({ start, end }: { start: number; end: number }): Range =>
      new Range(document.positionAt(start), document.positionAt(end));
    const shown = new Set(marks.map(typeOf));
    for (const mark of marks) editor.setDecorations(typeOf(mark), mark.spans.map(range));
    for (const type of types.values()) if (!shown.has(type)) editor.setDecorations(type, []);
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
  ];
  paintSoon();
  return {
    dispose() {
      clearTimeout(waiting);
      for (const ending of endings) ending.dispose();
      for (const type of types.values()) type.dispose();
    },
  };
}
