import { workspace } from 'vscode';
import type { WireLocation } from '../../../common/protocol';
import { sentenceAround } from '../../../common/text/sentence';
import { linkSuggestSetting } from '../../settings';
import type { App } from '../../app';
import { fieldsOf, locationOf, stringOf } from '../arguments';
import type { Command } from '../command';
import { linkBetween, linkWithSuggested, makeLink } from './linking';
import { givenAnnotation } from '../passages/chooseAnnotation';
import { passageFor, type Passage } from '../passages/passage';
import { standingLocation } from '../passages/passagesOf';
import { locationIn } from '../showLocation';

/**
 * The place that a command was given, by itself or in a view's row; menus of the editor give none. Of an annotation's row
 * it is where the words stand: a row whose words were lost has a likely place as its location, the start of its source,
 * or none. A notice says so then.
 */
async function placeOf(app: App, argument: unknown): Promise<WireLocation | undefined> {
  const { id, location } = fieldsOf(argument);
  const place = locationOf(argument);
  if (place || id === undefined) return place ?? locationOf(location);
  await app.folders.load();
  const given = givenAnnotation(app, argument);
  return given ? standingLocation(given) : undefined;
}

/** The passage at a place, or of the active editor. A row of the timeline means its sentence. */
async function passageOf(app: App, place: WireLocation | undefined, argument: unknown): Promise<Passage> {
  const { context } = fieldsOf(argument);
  const passage = await passageFor(app, place);
  if (context !== 'entry' || !place) return passage;
  const { document, span } = passage;
  const text = document.getText();
  return passageFor(app, locationIn(document, sentenceAround(text, span, { start: 0, end: text.length })));
}

/** Offers other ends for the one that was just marked; leaving the list leaves it waiting. */
function offer(app: App, passage: Passage): void {
  const { end } = app.pendingLink;
  if (!end) return;
  const asking = {
    title: 'Link Passage: other end',
    placeholder: 'Enter links. Escape: mark the other end yourself, with Link Passage.',
    none: () => undefined,
  };
  linkWithSuggested(app, end, locationIn(passage.document, passage.span), asking).catch((error: unknown) =>
    app.server.failed('suggested links', error),
  );
}

/**
 * First call: marks one end of a link, and offers passages for the other end. Second call, in the same or another source:
 * marks the other end, asks for the kind of relation and makes the link. Takes `{ uri, range, kind }` or a view's row (of
 * an annotation, or with a `location`) for one call, or `{ from, to, kind }` with two locations for both. Gives the
 * link's id, or undefined after the first call.
 */
export const linkPassage: Command = {
  name: 'linkPassage',
  title: 'Link Passage',
  async run(app, argument) {
    const { from, to, kind } = fieldsOf(argument);
    if (from !== undefined && to !== undefined) return linkBetween(app, from, to, stringOf(kind));
    const place = await placeOf(app, argument);
    const passage = await passageOf(app, place, argument);
    const waiting = app.pendingLink.end;
    if (!waiting) {
      app.pendingLink.mark(passage.home.uri, passage.target);
      const isAsked = place === undefined && linkSuggestSetting(workspace.getConfiguration('copydesk'));
      if (isAsked) offer(app, passage);
      return undefined;
    }
    const id = await makeLink(app, waiting, passage, { kind: stringOf(kind) });
    if (id !== undefined) app.pendingLink.clear();
    return id;
  },
};
