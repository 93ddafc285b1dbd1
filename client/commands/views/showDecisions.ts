import { commands } from 'vscode';
import type { Command } from '../command';

/** Brings the Decisions view to the front. */
export const showDecisions: Command = {
  name: 'showDecisions',
  title: 'Show Decisions',
  run: async () => commands.executeCommand('copydesk.decisions.focus'),
};
