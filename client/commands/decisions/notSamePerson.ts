import { fieldsOf, stringOf } from '../arguments';
import type { Command } from '../command';
import { entityPlace } from './entityPlace';
import { decideName } from './namesDecided';

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
    return decideName(app, 'different', place, name, fields['reach']);
  },
};
