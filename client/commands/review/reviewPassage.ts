import { compare } from '../../views/review/comparison';
import type { Command } from '../command';
import { reviewTarget } from './reviewing';

const title = 'Compare Passage with Its Source';

/**
 * Shows the stored words of a passage to review beside the text now, for each place where they may be, in a diff editor.
 * Takes `{ id, from }`; gives the annotation's id.
 */
export const reviewPassage: Command = {
  name: 'reviewPassage',
  title,
  async run(app, argument, selected) {
    const target = await reviewTarget(app, argument, selected, title);
    if (!target) return undefined;
    await compare(target.item);
    return target.item.id;
  },
};
