import { Uri, window, workspace, type TextDocument } from 'vscode';
import type { Span } from '../../../common/text/span';
import { createPlacing } from '../../annotations/place';
import { sourceUri } from '../../files/sources';
import type { App } from '../../app';
import type { ReviewItem } from '../../views/review/reviewItems';
import { fieldsOf, rangeOf } from '../arguments';
import type { Command } from '../command';
import { Notice } from '../notice';
import { requireTrust } from '../passages/passage';
import { trimmed } from '../passages/passageSpan';
import { isShown } from '../../shownSelections';
import { anchorEdits, reviewTarget, settle, stepTitle } from './reviewing';
import { showLocation, toRange } from '../showLocation';

const title = 'Re-anchor Passage to Selection';

const spanIn = (document: TextDocument, range: ReturnType<typeof toRange>): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

/** What the user has selected in an editor of the source, wherever the focus is. */
function selectedIn(uri: Uri): Span | null {
  const editors = window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString());
  const editor = editors.find((one) => !one.selection.isEmpty && !isShown(one));
  return editor ? trimmed(editor.document.getText(), spanIn(editor.document, editor.selection)) : null;
}

/** Opens the source where the words may have been, for the user to select others. */
async function openSource(app: App, { folder, placed }: ReviewItem, uri: Uri): Promise<never> {
  const store = app.folders.get(folder)?.library.store;
  if (!store || store.deleted.has(placed.source)) throw new Notice(`The source ${placed.source} is gone.`);
  const range = createPlacing(store).rangeOfEnd(placed);
  if (range) await showLocation({ uri: uri.toString(), range: { start: range.start, end: range.start } });
  throw new Notice(`Select the passage in ${placed.source}, then run ${title} again.`);
}

/**
 * Puts a passage onto what is selected in its source; opens the source where nothing is. Takes `{ id, from, range }`
 * without a selection; gives the annotation's id.
 */
export const reanchorPassage: Command = {
  name: 'reanchorPassage',
  title,
  async run(app, argument, selected) {
    requireTrust();
    const target = await reviewTarget(app, argument, selected, title);
    if (!target) return undefined;
    const { item } = target;
    const uri = Uri.parse(sourceUri(item.folder, item.placed.source).toString(), true);
    const range = rangeOf(fieldsOf(argument)['range']);
    const given = range ? spanIn(await workspace.openTextDocument(uri), toRange(range)) : null;
    const span = given ?? selectedIn(uri) ?? (await openSource(app, item, uri));
    await settle(app, stepTitle('Re-anchored', [item]), [{ item, edits: anchorEdits(item, span) }]);
    return item.id;
  },
};
