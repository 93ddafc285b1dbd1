import { inverted, type Edit } from '../../common/annotation/edits';
import type { Folder } from '../folder';
import { offerUndo } from '../offerUndo';
import type { History, Step } from './history';

/** Changes of one folder's annotations that are made together. */
export interface EditPart {
  readonly home: Pick<Folder, 'library'>;
  readonly edits: readonly Edit[];
}

/** Does several things as one step: all of them, or, where one is refused, none. Rejects as that one does. */
export async function asOneStep(title: string, works: readonly (() => Promise<Step>)[]): Promise<Step> {
  const done: Step[] = [];
  const undo = async (): Promise<void> => {
    for (const step of done.toReversed()) await step.undo();
  };
  try {
    for (const work of works) done.push(await work());
  } catch (error) {
    await undo();
    throw error;
  }
  return {
    title,
    undo,
    async redo() {
      for (const step of done) await step.redo();
    },
  };
}

/** Changes one folder's annotations. */
async function partStep(title: string, { home, edits }: EditPart): Promise<Step> {
  const applied = await home.library.apply(edits);
  return {
    title,
    undo: () => home.library.reapply(inverted(applied)),
    redo: () => home.library.reapply(applied),
  };
}

/** Makes changes of annotations and gives the step to remember; rejects as `editAnnotations` does. */
export const annotationStep = (title: string, parts: readonly EditPart[]): Promise<Step> =>
  asOneStep(
    title,
    parts.map((part) => () => partStep(title, part)),
  );

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
  const step = await annotationStep(title, parts);
  history.push(step);
  if (tell) offerUndo(`${title}.`, () => history.takeBack(step));
  return step;
}
