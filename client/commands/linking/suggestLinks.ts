import { linkSuggestions } from '../../../common/protocol';
import { locationOfWaiting } from '../../links/waiting';
import { fieldsOf } from '../arguments';
import type { Command } from '../command';
import { linkWithSuggested } from './linking';
import { Notice } from '../notice';
import { passageFor } from '../passages/passage';
import { locationIn } from '../showLocation';

/**
 * Offers passages that the waiting end of a link, or where none waits the passage at the cursor or of `{ uri, range }`,
 * may be linked with, and makes the link. Gives its id, undefined when the user left. `list: true` makes none and gives
 * the suggestions.
 */
export const suggestLinks: Command = {
  name: 'suggestLinks',
  title: 'Suggest Links',
  async run(app, argument) {
    const { uri, list } = fieldsOf(argument);
    const waiting = uri === undefined ? app.pendingLink.end : null;
    const passage = waiting ? null : await passageFor(app, uri === undefined ? undefined : argument);
    const end = waiting ?? (passage && { folder: passage.home.uri, target: passage.target });
    const place = passage ? locationIn(passage.document, passage.span) : waiting && (await locationOfWaiting(waiting));
    if (!end || !place)
      throw new Notice('The marked passage is gone from its source: cancel the link and mark another.');
    if (list === true) return app.server.request(linkSuggestions, place);
    return linkWithSuggested(app, end, place, {
      title: 'Suggest Links',
      placeholder: 'Passages that may be linked with this one; Enter links.',
      none: () => {
        throw new Notice(
          'No other passage of this folder tells the same people, places and dates, or has the same words.',
        );
      },
    });
  },
};
