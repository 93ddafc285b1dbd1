import { commands, extensions } from 'vscode';
import { endsOf } from '../../../common/annotation/queries';
import type { WireLocation } from '../../../common/protocol';
import { overlaps } from '../../../common/text/span';
import { createPlacing } from '../../annotations/place';
import { locationOfEnd } from '../../links/articleOf';
import { linksOver, lossOf } from '../../links/linkedEnds';
import type { App } from '../../app';
import { chooseAnnotation } from '../passages/chooseAnnotation';
import { fieldsOf } from '../arguments';
import type { Command } from '../command';
import { newsEditor } from '../passages/passage';
import { Notice } from '../notice';
import { locationIn, showLocation } from '../showLocation';

const none = 'No linked passage at the cursor. Link Passage makes a link.';

/** Where a chain begins, and whether it leads on from there. */
interface Start {
  readonly location: WireLocation;
  readonly hasOutgoing: boolean;
}

/** The end of the link `{ id, from }`, or of the first one in the cursor's paragraph; the editor stands there then. */
async function startOf(app: App, argument: unknown): Promise<Start> {
  if (fieldsOf(argument)['id'] === undefined) {
    const { document, selection } = newsEditor();
    const place = app.folders.at(document.uri);
    if (!place) throw new Notice(none);
    const line = document.lineAt(selection.active.line).range;
    const offset = document.offsetAt(selection.active);
    const span = { start: document.offsetAt(line.start), end: document.offsetAt(line.end) };
    const links = linksOver(place.home.library.store, place.source, span);
    const link = links.find((one) => one.span.start <= offset && offset <= one.span.end) ?? links[0];
    if (!link) throw new Notice(none);
    const hasOutgoing = links.some((one) => one.isFrom && overlaps(one.span, link.span));
    return { location: locationIn(document, link.span), hasOutgoing };
  }
  const chosen = await chooseAnnotation(app, argument, { none, title: 'Linked Passages' });
  const store = chosen?.home.library.store;
  const end = store && endsOf(store, chosen.annotation).find((one) => one.end === chosen.end);
  if (!chosen || !end) throw new Notice('This annotation is no longer there.');
  const location = lossOf(end) === null ? locationOfEnd(chosen.home.uri, createPlacing(store), end) : null;
  if (!location) throw new Notice(`The passage was not found: ${lossOf(end) ?? 'its source could not be read.'}`);
  return { location, hasOutgoing: chosen.end === 'target' };
}

/** The built-in extension whose view lists call hierarchies, with its commands. */
const referencesView = 'vscode.references-view';

/** Shows the chain at the cursor in the editor's view of references, else over the text. */
async function showChain(hasOutgoing: boolean): Promise<void> {
  if (!extensions.getExtension(referencesView)) {
    await commands.executeCommand('editor.showCallHierarchy');
    return;
  }
  await commands.executeCommand('references-view.showCallHierarchy');
  // The view goes on in the direction of the last time, in which there may be nothing.
  await commands.executeCommand(
    hasOutgoing ? 'references-view.showOutgoingCalls' : 'references-view.showIncomingCalls',
  );
}

/**
 * Shows the chain of links from the linked passage at the cursor, or from the end of `{ id, from }`: outgoing what it
 * leads to, incoming what leads to it, each unfolding further. Gives the passage's location.
 */
export const walkLinkedPassages: Command = {
  name: 'walkLinkedPassages',
  title: 'Linked Passages',
  async run(app, argument) {
    await app.folders.load();
    const start = await startOf(app, argument);
    const { location } = start;
    await showLocation({ uri: location.uri, range: { start: location.range.start, end: location.range.start } });
    await showChain(start.hasOutgoing);
    return location;
  },
};
