import type { App } from '../../app';
import { compare, comparedNow } from '../../views/review/comparison';
import { isRowOf, stepFrom, type ReviewKey } from '../../views/review/reviewItems';
import { fieldsOf } from '../arguments';
import { Notice } from '../notice';
import { waitingNow } from './reviewing';

/** What the user looks at: the comparison in the active tab, else the selection of the Review view. */
function present(app: App): ReviewKey | null {
  const compared = comparedNow();
  if (compared) return compared;
  const [row] = app.selection.rows('review');
  const { id, from, folder } = row ?? {};
  return id !== undefined && folder !== undefined ? { id, folder, from: from ?? 'target' } : null;
}

/** Goes to the next or the previous passage to review, round the end, and compares it. Gives the annotation's id. */
export async function stepReview(app: App, argument: unknown, steps: 1 | -1): Promise<string> {
  await app.folders.load();
  const waiting = waitingNow(app);
  const { id } = fieldsOf(argument);
  const key = waiting.find((item) => item.id === id) ?? present(app);
  const item = stepFrom(waiting, key, steps);
  if (!item) throw new Notice('Nothing is to be reviewed: every passage stands where it was put.');
  app.revealReview.fire(isRowOf(item));
  await compare(item);
  return item.id;
}
