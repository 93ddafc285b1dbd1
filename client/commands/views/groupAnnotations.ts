import { window } from 'vscode';
import { groupings, isGrouping, type Grouping } from '../../views/annotations/grouping';
import { fieldsOf } from '../arguments';
import type { Command } from '../command';

const labels: Readonly<Record<Grouping, string>> = {
  tag: '$(tag) By tag',
  source: '$(file) By source',
  creator: '$(account) By creator',
  state: '$(pass) By state',
};

/** Groups the Annotations view by tag, source, creator or state: asks which, or takes `{ by }`. Gives the grouping. */
export const groupAnnotations: Command = {
  name: 'groupAnnotations',
  title: 'Group Annotations',
  async run(app, argument) {
    const { by } = fieldsOf(argument);
    const items = groupings.map((grouping) => ({
      label: labels[grouping],
      description: grouping === app.grouping.value ? 'as now' : '',
      grouping,
    }));
    const options = { title: 'Group Annotations', placeHolder: 'What are the groups made by?' };
    const chosen = isGrouping(by) ? by : (await window.showQuickPick(items, options))?.grouping;
    if (chosen !== undefined) app.grouping.set(chosen);
    return chosen;
  },
};
