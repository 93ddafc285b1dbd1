import { commands, Location, Uri, window, workspace, type TextDocument } from 'vscode';
import type { WireLocation } from '../../../common/protocol';
import type { Span } from '../../../common/text/span';
import { locationOfEnd } from '../../links/articleOf';
import { linksAt, linksOver, lossOf, type SeenLink } from '../../links/linkedEnds';
import { createPlacing } from '../../annotations/place';
import type { App } from '../../app';
import { unlinked } from '../../markdown';
import { fieldsOf, rangeOf, uriOf } from '../arguments';
import type { Command } from '../command';
import { Notice } from '../notice';
import { toRange } from '../showLocation';

/** Where links are looked for: a document, a span of its text, and the offset at which they are shown. */
interface Place {
  readonly document: TextDocument;
  readonly offset: number;
  readonly span: Span;
}

async function placeOf(argument: unknown): Promise<Place> {
  const { uri, range, offset } = fieldsOf(argument);
  const given = uriOf(uri);
  const editor = window.activeTextEditor;
  if (given === undefined && !editor) throw new Notice('Open a news source first.');
  const document = given === undefined ? editor?.document : await workspace.openTextDocument(Uri.parse(given, true));
  if (!document) throw new Notice('Open a news source first.');
  const whole = rangeOf(range);
  if (whole) {
    const { start, end } = toRange(whole);
    const span = { start: document.offsetAt(start), end: document.offsetAt(end) };
    return { document, span, offset: span.start };
  }
  const at = typeof offset === 'number' && given !== undefined ? offset : null;
  const position = at === null && editor ? editor.selection.active : document.positionAt(at ?? 0);
  const line = document.lineAt(position.line).range;
  return {
    document,
    offset: document.offsetAt(position),
    span: { start: document.offsetAt(line.start), end: document.offsetAt(line.end) },
  };
}

/** The links at the place's offset, else those of its paragraph. */
function linksOf(
  app: App,
  { document, offset, span }: Place,
): { readonly links: readonly SeenLink[]; readonly folder: string } {
  const place = app.folders.at(document.uri);
  if (!place) throw new Notice('No linked passage here. Link Passage makes a link.');
  const { store } = place.home.library;
  const at = linksAt(store, place.source, offset);
  return { links: at.length > 0 ? at : linksOver(store, place.source, span), folder: place.home.uri };
}

/**
 * Shows the other ends of the links at the cursor, or of its paragraph, in a peek view: where they stand or, of one that
 * was lost, why. Takes `{ uri, range }` or `{ uri, offset }`. Gives the locations.
 */
export const peekLinkedPassages: Command = {
  name: 'peekLinkedPassages',
  title: 'Peek Linked Passages',
  async run(app, argument) {
    await app.folders.load();
    const place = await placeOf(argument);
    const { links, folder } = linksOf(app, place);
    if (links.length === 0) throw new Notice('No linked passage at the cursor. Link Passage makes a link.');
    const home = app.folders.get(folder);
    const placing = home && createPlacing(home.library.store);
    const found = links.filter(({ there }) => lossOf(there) === null);
    const locations = found.flatMap(({ there }): readonly WireLocation[] => {
      const location = placing && locationOfEnd(folder, placing, there);
      return location ? [location] : [];
    });
    const losses = [...new Set(links.flatMap(({ there }) => lossOf(there) ?? []))];
    if (locations.length === 0) throw new Notice(`The linked passage was not found: ${losses.join(' ')}`);
    const { document, offset } = place;
    // The editor's own class: ranges inside plain objects are not turned into those of the editor on the way.
    const shown = locations.map(({ uri, range }) => new Location(Uri.parse(uri, true), toRange(range)));
    await commands.executeCommand(
      'editor.action.peekLocations',
      document.uri,
      document.positionAt(offset),
      shown,
      'peek',
    );
    const missing = `Not all linked passages were found: ${losses.join(' ')}`;
    if (losses.length > 0) void window.showInformationMessage(unlinked(missing));
    return locations;
  },
};
