import { commands } from 'vscode';
import type { Command } from '../command';

/** Brings the Annotations view to the front. */
export const showAnnotations: Command = {
  name: 'showAnnotations',
  title: 'Show Annotations',
  run: async () => commands.executeCommand('copydesk.annotations.focus'),
};
