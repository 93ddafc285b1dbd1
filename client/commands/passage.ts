import { Uri, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import { describe } from '../../common/anchor/describe';
import type { Target } from '../../common/annotation/model';
import type { WireRange } from '../../common/protocol';
import type { Span } from '../../common/text/span';
import type { App } from '../app';
import type { Folder } from '../folder';
import { locationOf } from './arguments';
import { Notice } from './notice';
import { sentenceAround, smallestAround, trimmed, type RangeChain } from './passageSpan';
import { toRange } from './showLocation';

/** A span of a source of the workspace, chosen by the user. */
export interface Passage {
  readonly document: TextDocument;
  readonly home: Folder;
  /** Path within the folder. */
  readonly source: string;
  /** UTF-16 offsets in the document's text as it was when the user chose. */
  readonly span: Span;
  /** The passage as it is stored, made at that moment: the text may be edited while a box asks for more. */
  readonly target: Target;
}

/** The editor of a news source that has the focus; a notice says what to do when there is none. */
export function newsEditor(): TextEditor {
  const editor = window.activeTextEditor;
  if (!editor) throw new Notice('Open a news source first.');
  if (editor.document.languageId === 'news') return editor;
  throw new Notice('This is not a news source. If it should be one, set its language mode to News.');
}

/** Refuses to write in an untrusted workspace. */
export function requireTrust(): void {
  if (workspace.isTrusted) return;
  throw new Notice('Trust this workspace to annotate its sources: in Restricted Mode Copydesk writes nothing.');
}

function placeOf(app: App, document: TextDocument): { readonly home: Folder; readonly source: string } {
  const place = app.folders.at(document.uri);
  if (place) return place;
  throw new Notice('Save this source in an open folder first: annotations are kept in the folder, beside its sources.');
}

/** The name or the sentence at the cursor; the server knows names, without it the sentence is found here. */
async function spanAtCursor(app: App, editor: TextEditor): Promise<Span | null> {
  const { document, selection } = editor;
  const offset = document.offsetAt(selection.active);
  // A worker gets a structured clone, which knows nothing of what an editor's `Position` prints as JSON.
  const { line, character } = selection.active;
  const params = { textDocument: { uri: document.uri.toString() }, positions: [{ line, character }] };
  try {
    const ranges = { method: 'textDocument/selectionRange' };
    const [chain] = (await app.server.request<typeof params, readonly RangeChain[] | null>(ranges, params)) ?? [];
    const spanOf = (range: WireRange): Span => ({
      start: document.offsetAt(toRange(range).start),
      end: document.offsetAt(toRange(range).end),
    });
    const smallest = smallestAround(chain, spanOf);
    if (smallest) return smallest;
  } catch (error) {
    app.server.failed('passage at the cursor', error);
  }
  return sentenceAround(document.getText(), offset);
}

/**
 * The passage that a command is about: `{ uri, range }` when given, else the selection of the active news editor, else
 * the name or sentence at its cursor. Throws a notice where there is none.
 */
export async function passageFor(app: App, argument: unknown): Promise<Passage> {
  requireTrust();
  const location = locationOf(argument);
  const editor = location ? null : newsEditor();
  const document = editor?.document ?? (await workspace.openTextDocument(Uri.parse(location?.uri ?? '', true)));
  const { home, source } = placeOf(app, document);
  const range = location ? toRange(location.range) : editor?.selection;
  const chosen =
    range && !range.isEmpty
      ? { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
      : editor && (await spanAtCursor(app, editor));
  const text = document.getText();
  const span = chosen ? trimmed(text, chosen) : null;
  if (!span) throw new Notice('Select a passage first, or put the cursor into one.');
  return { document, home, source, span, target: { source, selectors: describe(text, span) } };
}
