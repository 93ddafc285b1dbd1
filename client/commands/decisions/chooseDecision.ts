import { window } from 'vscode';
import type { Decision } from '../../../common/decisions/model';
import type { App } from '../../app';
import { decisionScope, decisionTitle, kindIcon } from '../../decisions/words';
import type { Folder } from '../../folder';
import { fieldsOf, uriOf } from '../arguments';
import { decisionOf } from './decisionArgument';
import { Notice } from '../notice';

/** A decision that a command is about, and the folder whose file holds it. */
export interface ChosenDecision {
  readonly home: Folder;
  readonly decision: Decision;
}

/** The decision of `{ folder, decision }`, or of a row of the view, which holds that as `decided`. */
function given(app: App, argument: unknown): ChosenDecision | null {
  const fields = fieldsOf(fieldsOf(argument)['decided'] ?? argument);
  const home = app.folders.get(uriOf(fields['folder']) ?? '');
  const decision = decisionOf(fields['decision']);
  return home && decision ? { home, decision } : null;
}

/** The given decision, else one of a list of all. Undefined when the user left; a notice when there is none. */
export async function chooseDecision(app: App, argument: unknown, title: string): Promise<ChosenDecision | undefined> {
  const chosen = given(app, argument);
  if (chosen) return chosen;
  const items = app.folders.all().flatMap((home) =>
    home.decisions.map((decision) => ({
      label: `$(${kindIcon[decision.kind]}) ${decisionTitle(decision)}`,
      description: decision.source ?? 'all sources',
      detail: decisionScope(decision),
      chosen: { home, decision },
    })),
  );
  if (items.length === 0) throw new Notice('Nothing has been decided yet.');
  return (await window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true }))?.chosen;
}
