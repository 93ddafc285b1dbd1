import type { Command } from './command';

/** Shows the one log of the extension and its server. */
export const showLog: Command = {
  name: 'showLog',
  title: 'Show Log',
  run: (app) => Promise.resolve(app.log.show()),
};
