import { isDecisionGrouping, otherGrouping } from '../../views/decisions.model';
import { fieldsOf } from '../arguments';
import type { Command } from '../command';

/** Groups the Decisions view by source or by kind: the other of them, or `{ by }`. Gives the grouping. */
export const groupDecisions: Command = {
  name: 'groupDecisions',
  title: 'Group Decisions by Source or Kind',
  run(app, argument) {
    const { by } = fieldsOf(argument);
    const grouping = isDecisionGrouping(by) ? by : otherGrouping(app.decisionGrouping.value);
    app.decisionGrouping.set(grouping);
    return Promise.resolve(grouping);
  },
};
