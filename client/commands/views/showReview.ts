import { commands } from 'vscode';
import type { Command } from '../command';

/** Brings the Review view to the front. */
export const showReview: Command = {
  name: 'showReview',
  title: 'Show Review',
  run: async () => commands.executeCommand('copydesk.review.focus'),
};
