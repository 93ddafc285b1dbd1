import { changing } from '../../../common/annotation/edits';
import { keptOf, withKept } from '../../../common/annotation/kept';
import { situationOfEnd } from '../../annotations/reviewed';
import type { App } from '../../app';
import type { ReviewItem } from '../../views/review/reviewItems';
import type { Command } from '../command';
import { now } from '../passages/making';
import { requireTrust } from '../passages/passage';
import { reviewTargets, settle, stepTitle } from './reviewing';

const title = 'Keep Passage as It Is';

function situation(app: App, { folder, placed }: ReviewItem): string | null {
  const store = app.folders.get(folder)?.library.store;
  return store ? situationOfEnd(store, placed) : null;
}

/**
 * Leaves passages as they are: they are not to be reviewed again until their words or places change. Those that are kept
 * already are to be reviewed again. Takes `{ id, from }`; gives how many there were.
 */
export const keepPassage: Command = {
  name: 'keepPassage',
  title,
  async run(app, argument, selected) {
    requireTrust();
    const targets = await reviewTargets(app, argument, selected, title);
    if (targets.length === 0) return undefined;
    const items = targets.map(({ item }) => item);
    const isKept = (item: ReviewItem): boolean => {
      const kept = keptOf(item.placed.annotation, item.from);
      return kept !== null && kept === situation(app, item);
    };
    const keep = !items.every(isKept);
    const changes = items.map((item) => {
      const mark = keep ? situation(app, item) : null;
      return {
        item,
        edits: [changing(item.id, (present) => ({ ...withKept(present, item.from, mark), modified: now() }))],
      };
    });
    await settle(app, stepTitle(keep ? 'Kept' : 'To be reviewed again', items), changes);
    return items.length;
  },
};
