import { window } from 'vscode';
import { unlinked } from '../markdown';
import type { Command } from './command';
import { Notice } from './notice';
import { requireTrust } from './passages/passage';

/**
 * Takes back the last thing that Copydesk did in this window: to annotations, the codebook or decisions. They lie in
 * files beside the sources, which the editor's own undo of a source does not reach. Gives what it was, in words.
 */
export const undo: Command = {
  name: 'undo',
  title: 'Undo',
  async run(app) {
    requireTrust();
    const step = await app.history.undo();
    if (!step) throw new Notice('Copydesk has done nothing in this window that could be taken back.');
    void window.setStatusBarMessage(unlinked(`Copydesk: taken back: ${step.title}`), 5000);
    return step.title;
  },
};
