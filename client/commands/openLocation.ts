import type { Command } from './command';
import { fieldsOf, locationOf } from './arguments';
import { Notice } from './notice';
import { showLocation } from './showLocation';

/** Opens a passage: `{ uri, range }`, or a row of a view, which holds its `location`. */
export const openLocation: Command = {
  name: 'openLocation',
  title: 'Go to Passage',
  async run(_app, argument) {
    const location = locationOf(argument) ?? locationOf(fieldsOf(argument)['location']);
    if (!location) throw new Notice('This passage could not be found in its source.');
    await showLocation(location);
  },
};
