import { isGrouping, nextGrouping } from '../views/annotations.model';
import { fieldsOf } from './arguments';
import type { Command } from './command';

/** Groups the Annotations view by tag, source or link: the next of them, or `{ by }`. Gives the grouping. */
export const groupAnnotations: Command = {
  name: 'groupAnnotations',
  title: 'Group Annotations',
  run(app, argument) {
    const { by } = fieldsOf(argument);
    const grouping = isGrouping(by) ? by : nextGrouping(app.grouping.value);
    app.grouping.set(grouping);
    return Promise.resolve(grouping);
  },
};
