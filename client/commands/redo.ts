import { window } from 'vscode';
import { unlinked } from '../markdown';
import type { Command } from './command';
import { Notice } from './notice';
import { requireTrust } from './passages/passage';

/**
 * Does again what Copydesk: Undo took back last. Gives what it was, in words.
 */
export const redo: Command = {
  name: 'redo',
  title: 'Redo',
  async run(app) {
    requireTrust();
    const step = await app.history.redo();
    if (!step) throw new Notice('Nothing was taken back in this window that could be done again.');
    void window.setStatusBarMessage(unlinked(`Copydesk: done again: ${step.title}`), 5000);
    return step.title;
  },
};
