import type { Command } from '../command';
import { Notice } from '../notice';

/** Forgets the end that waits for its other end. */
export const cancelLink: Command = {
  name: 'cancelLink',
  title: 'Cancel Link',
  run(app) {
    if (!app.pendingLink.end) return Promise.reject(new Notice('No end of a link is waiting.'));
    app.pendingLink.clear();
    return Promise.resolve();
  },
};
