import { createJoining } from './joining';
import { membersOf } from './member';
import type { Member } from './member';
import type { SourceSummary } from './model';

/** How many sources back a source's entities are joined with earlier ones: a bound for the memory of an endless run. */
const reach = 1000;

/** Gives the entities of sources that come one after the other ids that mean the same in all of them. */
export interface RunIds {
  /** The ids of a source's entities in the run, by `Entity.id`; unique in the source. To be asked once for each source. */
  idsOf(summary: SourceSummary): ReadonlyMap<string, string>;
}

/**
 * Starts a run. An entity has the id that its analysis gave it (which equal names share), or the one under which an
 * earlier source of the run has it, by the evidence with which the workspace joins entities: a surname joins a full name,
 * an abbreviation what another source writes out. Where an earlier source has that id for somebody else, the number of the
 * source follows it: `person:park@12`. What was given once is not taken back: the ids of a source depend on it and on the
 * sources before it.
 */
export function createRunIds(): RunIds {
  const joining = createJoining();
  const given = new Map<Member, string>();
  const users = new Map<string, number>();
  const window: (readonly Member[])[] = [];
  let count = 0;

  const use = (id: string, by: 1 | -1): void => {
    const now = (users.get(id) ?? 0) + by;
    if (now === 0) users.delete(id);
    else users.set(id, now);
  };

  function forgetOldest(): void {
    for (const member of window.shift() ?? []) {
      joining.remove(member);
      use(given.get(member) ?? '', -1);
      given.delete(member);
    }
  }

  /** The id under which the run has what a member belongs to, or null. */
  function earlierId(member: Member): string | null {
    for (const other of joining.joinedWith(member)?.members ?? []) {
      const id = given.get(other);
      if (id !== undefined) return id;
    }
    return null;
  }

  function idsOf(summary: SourceSummary): ReadonlyMap<string, string> {
    count += 1;
    const uri = String(count).padStart(9, '0');
    const members = membersOf({ uri, entities: summary.entities });
    for (const member of members) joining.add(member);
    const ids = new Map<string, string>();
    const taken = new Set<string>();
    const own = members.map((member) => [member, earlierId(member)] as const);
    // First those that go on with an earlier id, so that no new one takes it; of two, the one that has it by itself.
    const rank = ([member, earlier]: (typeof own)[number]): number =>
      earlier === null ? 2 : earlier === member.entity.id ? 0 : 1;
    for (const [member, earlier] of [...own].sort((a, b) => rank(a) - rank(b))) {
      const isFree = (id: string): boolean => !taken.has(id) && !users.has(id);
      const mine = member.entity.id;
      const next = earlier !== null && !taken.has(earlier) ? earlier : isFree(mine) ? mine : `${mine}@${count}`;
      taken.add(next);
      ids.set(mine, next);
    }
    for (const member of members) {
      const id = ids.get(member.entity.id) ?? member.entity.id;
      given.set(member, id);
      use(id, 1);
    }
    window.push(members);
    if (window.length > reach) forgetOldest();
    return ids;
  }

  return { idsOf };
}
