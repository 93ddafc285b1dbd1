import { counted } from '../../../common/text/counted';
import type { WorldEntity } from '../../index/model';
import { titleText } from '../../../common/text/roleWords';

/** What stands beside a name in a list of symbols: the last stated role, else its country; how often it is mentioned. */
export function symbolContainer(entity: WorldEntity): string {
  const role = entity.roles.findLast((r) => r.date !== null) ?? entity.roles.at(-1);
  const title = role === undefined ? null : titleText(role.normalised, role.qualifier);
  const of = role === undefined ? entity.of : role.of;
  return [title, of, counted(entity.mentions.length, 'mention')].filter((part) => part !== null).join(', ');
}
