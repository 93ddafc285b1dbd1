import { Range, TextEditorRevealType, Uri, window, type TextEditor, type ViewColumn } from 'vscode';
import type { WireLocation, WireRange } from '../../common/protocol';

/** A range of the protocol as an editor's range. */
export const toRange = ({ start, end }: WireRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** Opens the location's document, in the active column where none is given, selects the range and brings it to the middle when it is out of sight. */
export async function showLocation(location: WireLocation, viewColumn?: ViewColumn): Promise<TextEditor> {
  const selection = toRange(location.range);
  const where = viewColumn === undefined ? {} : { viewColumn };
  const editor = await window.showTextDocument(Uri.parse(location.uri, true), { selection, ...where });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
