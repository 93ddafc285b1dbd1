import type { DecisionChange } from '../../common/decisions/change';
import type { Decision } from '../../common/decisions/model';
import type { App } from '../app';
import type { Folder } from '../folder';
import { makeToldStep } from '../undo/editing';
import { decisionTitle } from './words';

/** Changes the decisions as a step of the history, and tells it. */
async function change({ history }: App, home: Folder, title: string, work: () => Promise<DecisionChange>) {
  await makeToldStep(history, async () => {
    const made = await work();
    return { title, undo: () => home.undo(made), redo: () => home.redo(made) };
  });
}

/** Records a decision in a folder's file. Rejects where the file is broken or cannot be written. */
export async function record(app: App, home: Folder, decision: Decision): Promise<void> {
  await change(app, home, `Decided: ${decisionTitle(decision)}`, () => home.record(decision));
}

/** Revokes what was decided on a matter. Rejects as `record` does. */
export async function revoke(app: App, home: Folder, decision: Decision): Promise<void> {
  await change(app, home, `Revoked: ${decisionTitle(decision)}`, () => home.revoke(decision));
}
