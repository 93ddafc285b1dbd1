import { commands } from 'vscode';
import type { Command } from './command';

/** Brings the People view to the front. */
export const showPeople: Command = {
  name: 'showPeople',
  title: 'Show People',
  run: async () => commands.executeCommand('copydesk.people.focus'),
};
