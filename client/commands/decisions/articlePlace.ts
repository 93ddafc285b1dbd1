import { Position, Uri, workspace, type TextDocument } from 'vscode';
import { articleAt, type ArticleAt } from '../../../common/protocol';
import type { App } from '../../app';
import type { Folder } from '../../folder';
import { fieldsOf, positionOf, uriOf } from '../arguments';
import { Notice } from '../notice';
import { newsEditor, requireTrust } from '../passages/passage';

/** A place in a source about which something is decided. */
export interface DecisionPlace {
  readonly document: TextDocument;
  readonly position: Position;
  readonly home: Folder;
  /** Path within the folder, as decisions name it. */
  readonly source: string;
}

/** The place of `{ uri, position | offset }`, else the cursor of the active news editor. */
export async function placeIn(
  argument: unknown,
): Promise<{ readonly document: TextDocument; readonly position: Position }> {
  const fields = fieldsOf(argument);
  const uri = uriOf(fields['uri']);
  const editor = uri === undefined ? newsEditor() : null;
  const document = editor?.document ?? (await workspace.openTextDocument(Uri.parse(uri ?? '', true)));
  const given = positionOf(fields['position']);
  if (given) return { document, position: new Position(given.line, given.character) };
  const offset = fields['offset'];
  if (typeof offset === 'number') return { document, position: document.positionAt(offset) };
  return { document, position: editor?.selection.active ?? new Position(0, 0) };
}

/**
 * The place of `{ uri, position | offset }`, else the cursor of the active news editor. A notice where nothing may be
 * written, and where the source lies in no folder.
 */
export async function decisionPlace(app: App, argument: unknown): Promise<DecisionPlace> {
  requireTrust();
  const place = await placeIn(argument);
  const at = app.folders.at(place.document.uri);
  if (!at) throw new Notice('Save this source in an open folder first: decisions are kept in the folder.');
  return { ...place, home: at.home, source: at.source };
}

/** What requests about a place take. */
export const paramsOf = ({ document, position }: Pick<DecisionPlace, 'document' | 'position'>) => ({
  uri: document.uri.toString(),
  // A worker gets a structured clone, which knows nothing of what an editor's `Position` prints as JSON.
  position: { line: position.line, character: position.character },
});

/** The article at a place; a notice where there is none. */
export async function articleOf(app: App, place: DecisionPlace): Promise<ArticleAt> {
  const article = await app.server.request(articleAt, paramsOf(place));
  if (!article) throw new Notice('There is no news article at this place.');
  return article;
}
