import { describe } from '../../common/anchor/describe';
import { resolve } from '../../common/anchor/resolve';
import type { Target } from '../../common/annotation/model';
import type { Folder } from '../folder';
import { fieldsOf, stringOf } from './arguments';
import type { Command } from './command';
import { makeAnnotation } from './making';
import { Notice } from './notice';
import { passageFor, type Passage } from './passage';
import { pickLinkKind } from './pickLinkKind';

/** The waiting end as its source is now: edits may have moved it since it was marked. */
function refreshed(home: Folder, target: Target): Target {
  const live = home.library.store.live.get(target.source);
  const span = live ? resolve(live.text, target.selectors).span : null;
  return live && span ? { ...target, selectors: describe(live.text, span) } : target;
}

const isSame = (one: Target, other: Target): boolean =>
  one.source === other.source &&
  one.selectors.characters.startCharacter === other.selectors.characters.startCharacter &&
  one.selectors.characters.endCharacter === other.selectors.characters.endCharacter;

/** Makes the link from a marked end to this passage; undefined when the user left while choosing the kind. */
async function makeLink(from: Target, passage: Passage, given: string | undefined): Promise<string | undefined> {
  const to = passage.target;
  const target = refreshed(passage.home, from);
  if (isSame(target, to)) throw new Notice('This is the end that is marked already: choose another passage.');
  const linkKind = given ?? (await pickLinkKind('Link Passage'));
  if (linkKind === undefined) return undefined;
  const annotation = makeAnnotation({ motivation: 'linking', target, linkTo: to, linkKind });
  await passage.home.library.add(annotation);
  return annotation.id;
}

/**
 * First call: marks one end of a link. Second call, in the same or another source: marks the other end, asks for the
 * kind of relation and makes the link. Takes `{ uri, range, kind }` for one call, or `{ from, to, kind }` with two
 * locations for both. Gives the link's id, or undefined after the first call.
 */
export const linkPassage: Command = {
  name: 'linkPassage',
  title: 'Link Passage',
  async run(app, argument) {
    const { from, to, kind } = fieldsOf(argument);
    if (from !== undefined && to !== undefined) {
      const first = await passageFor(app, from);
      const second = await passageFor(app, to);
      if (first.home !== second.home) throw new Notice('Both ends of a link must lie in the same workspace folder.');
      return makeLink(first.target, second, stringOf(kind));
    }
    const passage = await passageFor(app, argument);
    const waiting = app.pendingLink.end;
    if (!waiting) return app.pendingLink.mark(passage.home.uri, passage.target);
    if (waiting.folder !== passage.home.uri) {
      throw new Notice('Both ends of a link must lie in the same workspace folder. The marked end is in another one.');
    }
    const id = await makeLink(waiting.target, passage, stringOf(kind));
    if (id !== undefined) app.pendingLink.clear();
    return id;
  },
};
