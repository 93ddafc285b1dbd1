import {
  Hover,
  languages,
  MarkdownString,
  Range,
  ThemeColor,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type TextEditor,
  type Uri,
} from 'vscode';
import { linkColour } from '../annotations/colours';
import { renderMark } from '../annotations/decorations';
import { createMarginPictures } from '../annotations/marginPictures';
import type { App } from '../app';
import { provideForSources } from '../files/sources';
import { soon } from '../soon';
import { waitingCommands, waitingHere, waitingLabel, waitingSpan } from './waiting.model';

/** Milliseconds after an edit or a change of editors: the editor itself takes a mark along until then. */
const pause = 40;

/** Frames the passage that waits for the other end of a link, says so in words behind its line, and in its hover what to do. */
export function showWaitingEnd(
  { pendingLink, folders }: Pick<App, 'pendingLink' | 'folders'>,
  extension: Uri,
): Disposable {
  const frame = window.createTextEditorDecorationType({
    ...renderMark({ line: 'solid', side: 'around', colour: linkColour }),
    borderWidth: '2px',
  });
  const pictures = createMarginPictures(extension);
  // Behind the line: in the midst of it the words would push the source's own out of sight, for they wrap no line.
  const label = window.createTextEditorDecorationType({
    after: {
      contentText: waitingLabel,
      color: new ThemeColor('editorCodeLens.foreground'),
      fontStyle: 'italic',
      margin: '0 0.5em',
    },
  });

  function rangeIn(document: TextDocument): Range | null {
    const { end } = pendingLink;
    const place = end && folders.at(document.uri);
    if (!place || place.home.uri !== end.folder || place.source !== end.target.source) return null;
    const span = waitingSpan(document.getText(), end.target);
    return span && new Range(document.positionAt(span.start), document.positionAt(span.end));
  }

  function paint(editor: TextEditor): void {
    const range = rangeIn(editor.document);
    editor.setDecorations(frame, range ? [range] : []);
    pictures.show(editor, range ? [['link', range.start]] : []);
    const behind = range && editor.document.lineAt(range.end.line).range.end;
    editor.setDecorations(label, behind ? [new Range(behind, behind)] : []);
  }
  const paintSoon = soon(pause, () => window.visibleTextEditors.forEach(paint));

  const endings: readonly Disposable[] = [
    frame,
    label,
    pictures,
    paintSoon,
    pendingLink.onChange(paintSoon.call),
    window.onDidChangeVisibleTextEditors(paintSoon.call),
    workspace.onDidChangeTextDocument(() => pendingLink.end && paintSoon.call()),
    provideForSources((selector) =>
      languages.registerHoverProvider(selector, {
        provideHover(document, position) {
          const range = rangeIn(document);
          if (!range?.contains(position)) return null;
          const card = new MarkdownString(waitingHere());
          card.isTrusted = { enabledCommands: waitingCommands };
          return new Hover(card, range);
        },
      }),
    ),
  ];
  return { dispose: () => endings.forEach((ending) => ending.dispose()) };
}
