import { Range, ThemeColor, window, type Disposable, type TextEditor } from 'vscode';
import type { Span } from '../../common/text/span';

/** Passages that are shown while the user chooses; `dispose` takes them away. */
export interface ShownPassages extends Disposable {
  /** UTF-16 offsets in the editor's text; the first one is brought into view. */
  show(spans: readonly Span[]): void;
}

/** Marks passages in an editor for a moment, by a fill and a frame; does nothing without an editor. */
export function showPassages(editor: TextEditor | null): ShownPassages {
  const type = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.wordHighlightStrongBackground'),
    border: '1px solid',
    borderColor: new ThemeColor('editor.wordHighlightStrongBorder'),
  });
  return {
    show(spans) {
      if (!editor) return;
      const at = (offset: number) => editor.document.positionAt(offset);
      const ranges = spans.map(({ start, end }) => new Range(at(start), at(end)));
      editor.setDecorations(type, ranges);
      if (ranges[0]) editor.revealRange(ranges[0]);
    },
    dispose: () => type.dispose(),
  };
}
