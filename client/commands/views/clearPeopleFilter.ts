import type { Command } from '../command';

/** Shows all people again. */
export const clearPeopleFilter: Command = {
  name: 'clearPeopleFilter',
  title: 'Clear People Filter',
  run: (app) => Promise.resolve(app.peopleFilter.set('')),
};
