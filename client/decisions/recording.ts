import type { Decision } from '../../common/decisions/model';
import type { App } from '../app';
import type { Folder } from '../folder';
import { offerUndo } from '../offerUndo';
import type { PastChange } from './history';
import { decisionTitle } from './words';

/** Takes a change of decisions back and forgets it. Rejects where that is refused, and forgets it all the same. */
export async function takeBack(app: App, past: PastChange): Promise<void> {
  app.decisionHistory.forget(past);
  await past.home.undo(past.change);
}

/** Remembers what was done, tells it, and offers to take it back. */
function tell(app: App, past: PastChange): void {
  app.decisionHistory.add(past);
  offerUndo(`${past.title}.`, () => takeBack(app, past));
}

/** Records a decision in a folder's file. Rejects where the file is broken or cannot be written. */
export async function record(app: App, home: Folder, decision: Decision): Promise<void> {
  const change = await home.record(decision);
  tell(app, { home, change, title: `Decided: ${decisionTitle(decision)}` });
}

/** Revokes what was decided on a matter. Rejects as `record` does. */
export async function revoke(app: App, home: Folder, decision: Decision): Promise<void> {
  const change = await home.revoke(decision);
  tell(app, { home, change, title: `Revoked: ${decisionTitle(decision)}` });
}
