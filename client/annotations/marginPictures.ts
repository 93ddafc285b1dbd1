import {
  DecorationRangeBehavior,
  Range,
  Uri,
  window,
  type Disposable,
  type Position,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import type { Mark } from './marks';

/** Pictures in the margin of editors, each beside the line on which a passage begins. */
export interface MarginPictures extends Disposable {
  /** Takes the place of what the editor showed before. */
  show(editor: TextEditor, pictures: Iterable<readonly [Mark['icon'], Position]>): void;
}

/** Apart from the marks of the words: on those the editor draws a picture beside each line, wrapped ones too. */
export function createMarginPictures(extension: Uri): MarginPictures {
  const types = new Map<Mark['icon'], TextEditorDecorationType>();
  function typeOf(icon: Mark['icon']): TextEditorDecorationType {
    const type =
      types.get(icon) ??
      window.createTextEditorDecorationType({
        gutterIconPath: Uri.joinPath(extension, 'media', `gutter-${icon}.svg`),
        gutterIconSize: '70%',
        rangeBehavior: DecorationRangeBehavior.ClosedClosed,
      });
    types.set(icon, type);
    return type;
  }
  return {
    show(editor, pictures) {
      const ranges = new Map<TextEditorDecorationType, Range[]>([...types.values()].map((type) => [type, []]));
      for (const [icon, at] of pictures) {
        const type = typeOf(icon);
        const places = ranges.get(type) ?? [];
        ranges.set(type, places);
        places.push(new Range(at, at));
      }
      for (const [type, places] of ranges) editor.setDecorations(type, places);
    },
    dispose: () => types.forEach((type) => type.dispose()),
  };
}
