import { window } from 'vscode';
import { unlinked } from '../markdown';
import type { Command } from './command';
import { Notice } from './notice';
import { requireTrust } from './passage';
import { takeBackBulk } from './tagAllMentions';

/** Takes back the last Tag All Mentions of this window in one step. Gives what it was, in words. */
export const undoTagAll: Command = {
  name: 'undoTagAll',
  title: 'Undo Tag All Mentions',
  async run(app) {
    requireTrust();
    const last = app.lastBulk.value;
    if (!last) throw new Notice('Nothing was tagged with Tag All Mentions in this window.');
    await takeBackBulk(app, last);
    void window.showInformationMessage(unlinked(`Taken back: ${last.title}.`));
    return last.title;
  },
};
