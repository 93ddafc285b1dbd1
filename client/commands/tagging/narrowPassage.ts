import type { Command } from '../command';

/** Makes the passage that is about to be tagged one step narrower, while the list of tags is open. */
export const narrowPassage: Command = {
  name: 'narrowPassage',
  title: 'Narrower Passage',
  run(app) {
    app.widenPassage.fire(-1);
    return Promise.resolve();
  },
};
