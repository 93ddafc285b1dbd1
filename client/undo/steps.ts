import { inverted, type Applied, type Edit } from '../../common/annotation/edits';
import { NotWritten } from '../annotations/notWritten';
import type { Folder } from '../folder';
import type { History, Step } from './history';

/** Changes of one folder's annotations that are made together. */
export interface EditPart {
  readonly home: Pick<Folder, 'library'>;
  readonly edits: readonly Edit[];
}

/** Something that is done now, and the step that it is. */
export type Work = () => Promise<Step>;

/** Takes steps back, the last one first; one that cannot be keeps none of the others. Rejects as the first such one does. */
async function undoAll(steps: readonly Step[]): Promise<void> {
  const errors: unknown[] = [];
  for (const step of steps.toReversed()) await step.undo().catch((error: unknown) => errors.push(error));
  const refused = errors.filter((error) => !(error instanceof NotWritten));
  for (const error of [...refused, ...errors]) throw error;
}

/** Does several things as one step: all of them, or, where one is refused, none. Rejects as that one does. */
async function asOneStep(title: string, works: readonly Work[]): Promise<Step> {
  const done: Step[] = [];
  try {
    for (const work of works) done.push(await work());
  } catch (error) {
    // What could not be taken back is said by the files; why nothing was done is for the user to know.
    await undoAll(done).catch(() => undefined);
    throw error;
  }
  const unwritten = done.find((step) => step.unwritten)?.unwritten;
  return {
    title,
    undo: () => undoAll(done),
    async redo() {
      for (const step of done) await step.redo();
    },
    ...(unwritten ? { unwritten } : {}),
  };
}

/** What became of changes, and why they are in memory alone where they could not be written. */
interface Made {
  readonly applied: readonly Applied[];
  readonly unwritten?: NotWritten;
}

/** Makes changes of one folder; those that could not be written are made as well. */
export async function makeIn({ home, edits }: EditPart): Promise<Made> {
  try {
    return { applied: await home.library.apply(edits) };
  } catch (error) {
    if (error instanceof NotWritten) return { applied: error.applied, unwritten: error };
    throw error;
  }
}

/** Changes one folder's annotations. */
async function partStep(title: string, part: EditPart): Promise<Step> {
  const { applied, ...failure } = await makeIn(part);
  const { library } = part.home;
  return {
    title,
    undo: () => library.reapply(inverted(applied)),
    redo: () => library.reapply(applied),
    ...failure,
  };
}

/** Makes changes of annotations and gives the step to remember; rejects as `editAnnotations` does. */
export const annotationStep = (title: string, parts: readonly EditPart[], first: readonly Work[] = []): Promise<Step> =>
  asOneStep(title, [...first, ...parts.map((part) => () => partStep(title, part))]);

/**
 * Does something as one step of the history. Rejects, with nothing remembered, as the work does; when what was done could
 * not be written, it rejects too, and can be taken back.
 */
export const makeStep = (history: History, work: Work): Promise<Step> =>
  history.making(async () => {
    const step = await work();
    history.push(step);
    if (step.unwritten) throw step.unwritten;
    return step;
  });
