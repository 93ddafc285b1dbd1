import { fieldsOf, stringOf } from './arguments';
import type { Command } from './command';
import { linkBetween, makeLink } from './linking';
import { Notice } from './notice';
import { passageFor } from './passage';

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
    if (from !== undefined && to !== undefined) return linkBetween(app, from, to, stringOf(kind));
    const passage = await passageFor(app, argument);
    const waiting = app.pendingLink.end;
    if (!waiting) return app.pendingLink.mark(passage.home.uri, passage.target);
    if (waiting.folder !== passage.home.uri) {
      throw new Notice('Both ends of a link must lie in the same workspace folder. The marked end is in another one.');
    }
    const id = await makeLink(app, waiting.target, passage, stringOf(kind));
    if (id !== undefined) app.pendingLink.clear();
    return id;
  },
};
