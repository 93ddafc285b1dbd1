import { window } from 'vscode';
import { takeBack } from '../decisions/recording';
import { unlinked } from '../markdown';
import type { Command } from './command';
import { Notice } from './notice';
import { requireTrust } from './passage';

/** Takes back the last decision that was recorded, changed or revoked in this window. Gives what it was, in words. */
export const undoDecision: Command = {
  name: 'undoDecision',
  title: 'Undo Last Decision',
  async run(app) {
    requireTrust();
    const { last } = app.decisionHistory;
    if (!last) throw new Notice('No decision was made in this window that could be taken back.');
    await takeBack(app, last);
    void window.showInformationMessage(unlinked(`Taken back: ${last.title}.`));
    return last.title;
  },
};
