import { fieldsOf, locationOf, stringOf } from '../arguments';
import type { Command } from '../command';
import { linkBetween } from './linking';
import { Notice } from '../notice';

/** Links two passages at once, as a quick fix says: `LinkPassagesArgument`. Tells it, with Undo. Gives the link's id. */
export const linkPassages: Command = {
  name: 'linkPassages',
  title: 'Link Passages',
  async run(app, argument) {
    const fields = fieldsOf(argument);
    const [from, to] = [locationOf(fields['from']), locationOf(fields['to'])];
    const kind = stringOf(fields['kind']);
    if (!from || !to || kind === undefined) throw new Notice('Passages are linked from the quick fixes of a finding.');
    return linkBetween(app, from, to, kind);
  },
};
