import { shortened } from '../../common/text/shortened';
import { record } from '../decisions/recording';
import { fieldsOf, stringOf } from './arguments';
import type { Command } from './command';
import { entityPlace } from './entityPlace';
import { askReach, nameDecision, reachOf } from './namesDecided';

/**
 * Records that the name at the cursor does not mean the person, organization or place that it is taken for. Takes
 * `{ uri, position | offset, name, reach }`, each of them optional; gives the decision.
 */
export const notSamePerson: Command = {
  name: 'notSamePerson',
  title: 'Not the Same Person',
  async run(app, argument) {
    const place = await entityPlace(app, argument);
    const fields = fieldsOf(argument);
    const name = stringOf(fields['name']) ?? place.entity.name;
    const says = `“${shortened(place.entity.words, 40)}” is not ${name}`;
    const reach = reachOf(fields['reach']) ?? (await askReach('different', place, says));
    if (reach === undefined) return undefined;
    const decision = nameDecision('different', place, name, reach);
    await record(app, place.home, decision);
    return decision;
  },
};
