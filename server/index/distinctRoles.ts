import type { Member } from './member';
import { byDate } from './merge';
import type { RoleFact } from './model';

/** Of equal roles this many of one source are kept, and of all sources twice as many: so many are left without any one source. */
const enough = 10;

/** Equal roles that were met: how many, and how many of the last source. */
interface Met {
  count: number;
  uri: string;
  ofUri: number;
}

/**
 * The roles that the members state, by date, source and offset. Of roles that say the same (title, qualifier, owner, date)
 * only the first are kept, so that what is asked of them does not grow with the number of sources that repeat it; without
 * those of any one source the first ten are still there.
 * @param members in order of their sources
 */
export function distinctRoles(members: readonly Member[]): readonly RoleFact[] {
  const met = new Map<string, Met>();
  const kept: RoleFact[] = [];
  for (const { entity } of members) {
    for (const role of entity.roles) {
      const key = `${role.normalised}\n${role.qualifier}\n${role.of}\n${role.date}`;
      const like = met.get(key) ?? { count: 0, uri: role.uri, ofUri: 0 };
      if (like.count === 0) met.set(key, like);
      if (like.uri !== role.uri) [like.uri, like.ofUri] = [role.uri, 0];
      if (like.count >= 2 * enough || like.ofUri >= enough) continue;
      like.count += 1;
      like.ofUri += 1;
      kept.push(role);
    }
  }
  return kept.sort(byDate);
}
