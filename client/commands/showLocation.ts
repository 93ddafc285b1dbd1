import { Range, TextEditorRevealType, Uri, window, type TextDocument, type TextEditor, type ViewColumn } from 'vscode';
import type { WireLocation, WireRange } from '../../common/protocol';
import type { Span } from '../../common/text/span';
import { rememberShown } from '../shownSelections';

/** A range of the protocol as an editor's range. */
export const toRange = ({ start, end }: WireRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** Where a span of a document's present text stands (UTF-16 offsets). */
export function locationIn(document: TextDocument, span: Span): WireLocation {
  const [start, end] = [document.positionAt(span.start), document.positionAt(span.end)];
  return {
    uri: document.uri.toString(),
    // Plain objects: a worker gets a structured clone, which knows nothing of what an editor's `Position` is.
    range: {
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    },
  };
}

/** Opens the location's document, in the active column where none is given, selects the range and brings it to the middle when it is out of sight. */
export async function showLocation(
  location: WireLocation,
  viewColumn?: ViewColumn,
  preserveFocus = false,
): Promise<TextEditor> {
  const selection = toRange(location.range);
  const where = viewColumn === undefined ? {} : { viewColumn };
  const editor = await window.showTextDocument(Uri.parse(location.uri, true), { selection, preserveFocus, ...where });
  rememberShown(editor);
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
