import { record } from '../../decisions/recording';
import { decisionPlace } from './articlePlace';
import type { Command } from '../command';

/** A command that records how numeric dates of the active source, or of `{ uri }`, are read. Gives the order. */
export const dateOrderCommand = (name: string, title: string, order: 'dmy' | 'mdy'): Command => ({
  name,
  title,
  async run(app, argument) {
    const { home, source } = await decisionPlace(app, argument);
    await record(app, home, { kind: 'dateOrder', source, order });
    return order;
  },
});
