import type { Command } from '../command';

/** Shows the whole timeline again. */
export const clearTimelineFilter: Command = {
  name: 'clearTimelineFilter',
  title: 'Clear Timeline Filter',
  run: (app) => Promise.resolve(app.timelineFilter.set({})),
};
