import { commands } from 'vscode';
import type { Command } from '../command';

/** Brings the Timeline view to the front. */
export const showTimeline: Command = {
  name: 'showTimeline',
  title: 'Show Timeline',
  run: async () => commands.executeCommand('copydesk.timeline.focus'),
};
