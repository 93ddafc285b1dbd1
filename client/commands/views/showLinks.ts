import { commands } from 'vscode';
import type { Command } from '../command';

/** Brings the Links view to the front. */
export const showLinks: Command = {
  name: 'showLinks',
  title: 'Show Links',
  run: async () => commands.executeCommand('copydesk.links.focus'),
};
