import { byCode } from '../../common/text/sorted';
import { evidenceOf } from './agree';
import type { Member } from './agree';
import { distinctRoles } from './distinctRoles';
import { chooseFull, groupBare, splitFull } from './gather';
import { bucketOf, handlesOf, isBare } from './joinKeys';
import { mergeMembers } from './merge';
import type { RoleFact, WorldEntity } from './model';

/** What one bucket joins to: each entity of the workspace with its members. */
export interface Joined {
  readonly members: ReadonlySet<Member>;
  /** The members as one entity, made when first asked for. */
  entity(): WorldEntity;
  /** What `distinctRoles` keeps of the members' roles, gathered when first asked for. */
  roles(): readonly RoleFact[];
}

function joinedOf(members: readonly Member[], id?: string): Joined {
  let entity: WorldEntity | null = null;
  let roles: readonly RoleFact[] | null = null;
  return {
    members: new Set(members),
    entity: () => (entity ??= mergeMembers(members, id)),
    roles: () => (roles ??= distinctRoles(members)),
  };
}

/** Which full entities the bare names of one handle belong to. */
interface Attached {
  /** Bare members by `bucket\ngroup` of the full entity that they belong to. */
  readonly byGroup: ReadonlyMap<string, readonly Member[]>;
  /** Bare members that belong to none. */
  readonly rest: readonly Member[];
  /** How many full entities answer to the handle. */
  readonly rivals: number;
}

const byMember = (a: Member, b: Member): number => byCode(a.uri, b.uri) || byCode(a.entity.id, b.entity.id);
const memberKey = (uri: string, entityId: string): string => `${uri}\n${entityId}`;
const groupKey = (bucket: string, group: number): string => `${bucket}\n${group}`;

/** Adds to a count in a map of counts, which holds no zeros and no empty maps. */
function count(map: Map<string, Map<string, number>>, key: string, value: string, by: number): void {
  const counts = map.get(key) ?? new Map<string, number>();
  const now = (counts.get(value) ?? 0) + by;
  if (now === 0) counts.delete(value);
  else counts.set(value, now);
  if (counts.size === 0) map.delete(key);
  else map.set(key, counts);
}

/** Joins the entities of sources to entities of the workspace. */
export interface Joining {
  add(member: Member): void;
  remove(member: Member): void;
  /** What a member belongs to; null where it was not added. */
  joinedWith(member: Member): Joined | null;
  /** Everything, in no order. */
  all(): readonly Joined[];
}

/**
 * Joins nothing yet. Entities of several sources are joined by lexicon key or canonical name; a bare surname or acronym
 * joins a fuller name by the evidence that `chooseFull` weighs. What it answers depends on the members that it holds
 * alone, never on the order in which they came. Joining is done when asked for and kept until a member that shares the
 * entity's bucket or one of its handles changes.
 */
export function createJoining(): Joining {
  const buckets = new Map<string, Map<string, Member>>();
  /** Handle to the full buckets that answer to it, and back; each with the number of members that give it. */
  const bucketsUnder = new Map<string, Map<string, number>>();
  const handlesIn = new Map<string, Map<string, number>>();
  const joined = new Map<string, readonly Joined[]>();
  const attached = new Map<string, Attached>();

  const membersOf = (bucket: string): readonly Member[] => [...(buckets.get(bucket)?.values() ?? [])].sort(byMember);

  /** Forgets what was joined from a bucket, and, where a bare name ties them together, from all that share a handle with it. */
  function forget(bucket: string): void {
    joined.delete(bucket);
    for (const handle of [bucket, ...(handlesIn.get(bucket)?.keys() ?? [])]) {
      if (!buckets.has(handle)) continue;
      attached.delete(handle);
      joined.delete(handle);
      for (const other of bucketsUnder.get(handle)?.keys() ?? []) joined.delete(other);
    }
  }

  /** Adds (1) or takes out (-1) one member. */
  function change(member: Member, by: 1 | -1): void {
    const bucket = bucketOf(member.entity);
    if (by === -1) forget(bucket);
    const members = buckets.get(bucket) ?? new Map<string, Member>();
    if (by === 1) members.set(memberKey(member.uri, member.entity.id), member);
    else members.delete(memberKey(member.uri, member.entity.id));
    if (members.size === 0) buckets.delete(bucket);
    else buckets.set(bucket, members);
    for (const handle of handlesOf(member.entity)) {
      if (handle === bucket) continue;
      count(bucketsUnder, handle, bucket, by);
      count(handlesIn, bucket, handle, by);
    }
    if (by === 1) forget(bucket);
  }

  function attach(handle: string): Attached {
    const known = attached.get(handle);
    if (known !== undefined) return known;
    const groups = [...(bucketsUnder.get(handle)?.keys() ?? [])].sort(byCode).flatMap((bucket) =>
      splitFull(membersOf(bucket))
        .map((members, i) => ({ key: groupKey(bucket, i), members }))
        .filter(({ members }) => members.some((m) => handlesOf(m.entity).includes(handle))),
    );
    const evidence = groups.map((group) => evidenceOf(group.members));
    const byGroup = new Map<string, Member[]>();
    const rest: Member[] = [];
    for (const bare of membersOf(handle)) {
      const key = groups[chooseFull(bare, evidence)]?.key;
      if (key === undefined) rest.push(bare);
      else byGroup.set(key, [...(byGroup.get(key) ?? []), bare]);
    }
    const made = { byGroup, rest, rivals: groups.length };
    attached.set(handle, made);
    return made;
  }

  /** Bare names that stay alone; a person's entity is named after its first source, for the surname may be another's elsewhere. */
  const joinBare = (handle: string): readonly Joined[] => {
    const { rest, rivals } = attach(handle);
    return groupBare(rest, rivals).map((members) => {
      const first = members[0];
      const id = first?.entity.type === 'person' ? `${first.entity.id}@${first.uri}` : undefined;
      return joinedOf(members, id);
    });
  };

  const joinFull = (bucket: string): readonly Joined[] =>
    splitFull(membersOf(bucket)).map((own, i) => {
      const handles = new Set(own.flatMap((m) => handlesOf(m.entity)));
      const bare = [...handles]
        .filter((handle) => buckets.has(handle))
        .flatMap((handle) => attach(handle).byGroup.get(groupKey(bucket, i)) ?? []);
      return joinedOf([...own, ...bare]);
    });

  function join(bucket: string): readonly Joined[] {
    const known = joined.get(bucket);
    if (known !== undefined) return known;
    const isHandle = [...(buckets.get(bucket)?.values() ?? [])].some((m) => isBare(m.entity));
    const made = isHandle ? joinBare(bucket) : joinFull(bucket);
    joined.set(bucket, made);
    return made;
  }

  function joinedWith(member: Member): Joined | null {
    const bucket = bucketOf(member.entity);
    const own = join(bucket).find((j) => j.members.has(member));
    if (own !== undefined) return own;
    const sharing = [...(bucketsUnder.get(bucket)?.keys() ?? [])].flatMap(join);
    return sharing.find((j) => j.members.has(member)) ?? null;
  }

  return {
    add: (member) => change(member, 1),
    remove: (member) => change(member, -1),
    joinedWith,
    all: () => [...buckets.keys()].flatMap(join),
  };
}
