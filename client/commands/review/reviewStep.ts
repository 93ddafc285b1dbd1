import type { App } from '../../app';
import { compare, comparedNow } from '../../views/review/comparison';
import type { Row } from '../../views/row';
import { isViewName } from '../../views/selection';
import { isRowOf, stepFrom, type ReviewKey } from '../../views/review/reviewItems';
import { fieldsOf } from '../arguments';
import { Notice } from '../notice';
import { waitingNow } from './reviewing';

/** The passage of the first of some rows; null for a group. */
function keyOf([row]: readonly Row[]): ReviewKey | null {
  const { id, from, folder } = row ?? {};
  return id !== undefined && folder !== undefined ? { id, folder, from: from ?? 'target' } : null;
}

/**
 * What the user looks at: in the view the row that the key is for, wherever the comparison is; else the comparison in
 * the active tab, or what is selected in the view.
 */
function present(app: App, argument: unknown, selected: unknown): ReviewKey | null {
  const isKey = isViewName(fieldsOf(argument)['view']) && Array.isArray(selected);
  const meant = isKey ? keyOf(selected as readonly Row[]) : null;
  return meant ?? comparedNow() ?? keyOf(app.selection.rows('review'));
}

/** Goes to the next or the previous passage to review, round the end, and compares it. Gives the annotation's id. */
export async function stepReview(app: App, argument: unknown, selected: unknown, steps: 1 | -1): Promise<string> {
  await app.folders.load();
  const waiting = waitingNow(app);
  const { id, folder } = fieldsOf(argument);
  const given = waiting.filter((item) => item.id === id);
  const key = given.find((item) => item.folder === folder) ?? given[0] ?? present(app, argument, selected);
  const item = stepFrom(waiting, key, steps);
  if (!item) throw new Notice('Nothing is to be reviewed: every passage stands where it was put.');
  app.revealReview.fire(isRowOf(item));
  await compare(item);
  return item.id;
}
