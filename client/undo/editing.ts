import { inverted, type Applied, type Edit } from '../../common/annotation/edits';
import type { Folder } from '../folder';
import { offerUndo } from '../offerUndo';
import type { History, Step } from './history';

/** Changes of one folder's annotations that are made together. */
export interface EditPart {
  readonly home: Pick<Folder, 'library'>;
  readonly edits: readonly Edit[];
}

/**
 * Makes changes of annotations as one step of the history: one write for each sidecar, one undo for all. Rejects, with
 * nothing remembered, where a sidecar is broken or cannot be written.
 * @param title what was done, in words
 * @param tell also says so in a message with an Undo button
 */
export async function editAnnotations(
  history: History,
  title: string,
  parts: readonly EditPart[],
  { tell = false }: { readonly tell?: boolean } = {},
): Promise<Step> {
  const done: { home: EditPart['home']; applied: readonly Applied[] }[] = [];
  for (const { home, edits } of parts) done.push({ home, applied: await home.library.apply(edits) });
  const step: Step = {
    title,
    async undo() {
      for (const { home, applied } of done.toReversed()) await home.library.reapply(inverted(applied));
    },
    async redo() {
      for (const { home, applied } of done) await home.library.reapply(applied);
    },
  };
  history.push(step);
  if (tell) offerUndo(`${title}.`, () => history.takeBack(step));
  return step;
}
