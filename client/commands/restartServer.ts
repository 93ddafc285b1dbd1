import type { Command } from './command';

/** Starts the language server anew. A failure is told by the server itself, with its reason. */
export const restartServer: Command = {
  name: 'restartServer',
  title: 'Restart Language Server',
  run: (app) => app.server.restart().catch(() => undefined),
};
