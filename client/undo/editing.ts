import { offerUndo } from '../offerUndo';
import type { History, Step } from './history';
import { annotationStep, makeStep, type EditPart, type Work } from './steps';

/** Does something as one step of the history and tells it, with an Undo button. Rejects as `makeStep` does. */
export async function makeToldStep(history: History, work: Work): Promise<Step> {
  const step = await makeStep(history, work);
  offerUndo(`${step.title}.`, () => history.takeBack(step));
  return step;
}

/** How changes of annotations are made. */
export interface Editing {
  /** Also says what was done, in a message with an Undo button. */
  readonly tell?: boolean;
  /** What is done before, as part of the step: a new tag goes into the codebook. */
  readonly first?: readonly Work[];
}

/**
 * Makes changes of annotations as one step of the history: one write for each sidecar, one undo for all. Rejects, with
 * nothing remembered, where a sidecar is broken or cannot be written.
 * @param title what was done, in words
 */
export const editAnnotations = (
  history: History,
  title: string,
  parts: readonly EditPart[],
  { tell = false, first = [] }: Editing = {},
): Promise<Step> => (tell ? makeToldStep : makeStep)(history, () => annotationStep(title, parts, first));
