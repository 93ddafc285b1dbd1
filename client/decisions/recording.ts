import { reversed, type DecisionChange } from '../../common/decisions/change';
import type { Decision } from '../../common/decisions/model';
import type { App } from '../app';
import type { Folder } from '../folder';
import { offerUndo } from '../offerUndo';
import type { Step } from '../undo/history';
import { decisionTitle } from './words';

/** Remembers what was done, tells it, and offers to take it back. */
function tell({ history }: App, home: Folder, change: DecisionChange, title: string): void {
  const step: Step = {
    title,
    undo: () => home.undo(change),
    redo: () => home.undo(reversed(change)),
  };
  history.push(step);
  offerUndo(`${title}.`, () => history.takeBack(step));
}

/** Records a decision in a folder's file. Rejects where the file is broken or cannot be written. */
export async function record(app: App, home: Folder, decision: Decision): Promise<void> {
  tell(app, home, await home.record(decision), `Decided: ${decisionTitle(decision)}`);
}

/** Revokes what was decided on a matter. Rejects as `record` does. */
export async function revoke(app: App, home: Folder, decision: Decision): Promise<void> {
  tell(app, home, await home.revoke(decision), `Revoked: ${decisionTitle(decision)}`);
}
