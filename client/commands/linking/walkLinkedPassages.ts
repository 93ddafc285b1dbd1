import { commands, extensions } from 'vscode';
import type { WireLocation } from '../../../common/protocol';
import { overlaps } from '../../../common/text/span';
import { linksOver } from '../../links/linkedEnds';
import type { App } from '../../app';
import { givenAnnotation } from '../passages/chooseAnnotation';
import type { Command } from '../command';
import { newsEditor } from '../passages/passage';
import { standingLocation } from '../passages/passagesOf';
import { Notice } from '../notice';
import { locationIn, showLocation } from '../showLocation';

const none = 'No linked passage at the cursor. Link Passage makes a link.';

/** Where a chain begins, and whether it leads on from there. */
interface Start {
  readonly location: WireLocation;
  readonly hasOutgoing: boolean;
}

/** The end of the link `{ id, from }`, or of the first one in the cursor's paragraph; the editor stands there then. */
function startOf(app: App, argument: unknown): Start {
  const given = givenAnnotation(app, argument);
  if (given) return { location: standingLocation(given), hasOutgoing: given.end === 'target' };
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
    const start = startOf(app, argument);
    const { location } = start;
    await showLocation({ uri: location.uri, range: { start: location.range.start, end: location.range.start } });
    await showChain(start.hasOutgoing);
    return location;
  },
};
