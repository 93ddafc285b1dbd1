import { isLinkGrouping } from '../../links/links.model';
import { fieldsOf } from '../arguments';
import type { Command } from '../command';

/** Groups the Links view by kind or by source: the other of them, or `{ by }`. Gives the grouping. */
export const groupLinks: Command = {
  name: 'groupLinks',
  title: 'Group Links by Kind or Source',
  run(app, argument) {
    const { by } = fieldsOf(argument);
    const grouping = isLinkGrouping(by) ? by : app.linkGrouping.value === 'kind' ? 'source' : 'kind';
    app.linkGrouping.set(grouping);
    return Promise.resolve(grouping);
  },
};
