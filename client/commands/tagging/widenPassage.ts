import type { Command } from '../command';

/** Makes the passage that is about to be tagged one step wider, while the list of tags is open. */
export const widenPassage: Command = {
  name: 'widenPassage',
  title: 'Wider Passage',
  run(app) {
    app.widenPassage.fire(1);
    return Promise.resolve();
  },
};
