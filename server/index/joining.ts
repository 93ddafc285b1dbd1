import { byCode } from '../../common/text/sorted';
import type { Group } from './agree';
import { distinctRoles } from './distinctRoles';
import { chooseFull, groupBare, splitFull } from './gather';
import { isAlone } from './joinKeys';
import type { Member } from './member';
import { mergeMembers } from './merge';
import type { RoleFact, WorldEntity } from './model';
import { byMember, changePart, emptyPart } from './parts';
import type { OpenPart, Part } from './parts';

/** What one bucket joins to: each entity of the workspace with its members. */
export interface Joined {
  readonly members: ReadonlySet<Member>;
  /** The members as one entity, made when first asked for. */
  entity(): WorldEntity;
  /** What `distinctRoles` keeps of the members' roles, gathered when first asked for. */
  roles(): readonly RoleFact[];
}

/** What a bucket joins to, as the joining itself needs it. */
interface Made extends Joined {
  has(member: Member): boolean;
}

/**
 * @param list gives the members, in order of their sources
 * @param has whether a member is one of them
 */
function joinedOf(list: () => readonly Member[], has: (member: Member) => boolean, id?: string): Made {
  let listed: readonly Member[] | null = null;
  let members: ReadonlySet<Member> | null = null;
  let entity: WorldEntity | null = null;
  let roles: readonly RoleFact[] | null = null;
  return {
    has,
    get members() {
      return (members ??= new Set((listed ??= list())));
    },
    entity: () => (entity ??= mergeMembers((listed ??= list()), id)),
    roles: () => (roles ??= distinctRoles((listed ??= list()))),
  };
}

/** Which full entities the bare names of one handle belong to. */
interface Attached {
  /** Bare members by the full entity that they belong to: its bucket and the first of its parts. */
  readonly byGroup: ReadonlyMap<Part, readonly Member[]>;
  readonly bucketOf: ReadonlyMap<Member, string>;
  /** Bare members that belong to none. */
  readonly rest: readonly Member[];
  /** How many full entities answer to the handle. */
  readonly rivals: number;
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
  /** Members by bucket and middle initials. */
  const buckets = new Map<string, Map<string, OpenPart>>();
  /** Handle to the full buckets that answer to it. */
  const bucketsUnder = new Map<string, Set<string>>();
  const joined = new Map<string, readonly Made[]>();
  const attached = new Map<string, Attached>();

  const bareIn = (handle: string): readonly Member[] => buckets.get(handle)?.get('')?.members ?? [];
  const groupsIn = (bucket: string): readonly Group[] => splitFull(buckets.get(bucket) ?? new Map<string, OpenPart>());

  /** Forgets what was joined from a bucket, and, where a bare name ties them together, from all that share a handle with it. */
  function forget(bucket: string): void {
    // Nothing is joined while a workspace is read for the first time.
    if (joined.size === 0 && attached.size === 0) return;
    joined.delete(bucket);
    forgetHandle(bucket);
    for (const part of buckets.get(bucket)?.values() ?? [])
      for (const handle of part.handles.keys()) forgetHandle(handle);
  }

  function forgetHandle(handle: string): void {
    if (!buckets.has(handle)) return;
    attached.delete(handle);
    joined.delete(handle);
    for (const other of bucketsUnder.get(handle) ?? []) joined.delete(other);
  }

  /** Notes whether a bucket still answers to a handle. */
  function noteHandle(handle: string, bucket: string): void {
    const parts = buckets.get(bucket);
    let answers = false;
    for (const part of parts?.values() ?? []) answers ||= part.handles.has(handle);
    const under = bucketsUnder.get(handle);
    if (answers && under === undefined) bucketsUnder.set(handle, new Set([bucket]));
    else if (answers) under?.add(bucket);
    else if (under?.delete(bucket) === true && under.size === 0) bucketsUnder.delete(handle);
  }

  /** Adds (1) or takes out (-1) one member. */
  function change(member: Member, by: 1 | -1): void {
    const { bucket, initials } = member;
    if (by === -1) forget(bucket);
    const parts = buckets.get(bucket) ?? new Map<string, OpenPart>();
    const part = parts.get(initials) ?? emptyPart(initials);
    changePart(part, member, by);
    if (part.members.length === 0) parts.delete(initials);
    else parts.set(initials, part);
    if (parts.size === 0) buckets.delete(bucket);
    else buckets.set(bucket, parts);
    for (const handle of member.handles) if (handle !== bucket) noteHandle(handle, bucket);
    if (by === 1) forget(bucket);
  }

  function attach(handle: string): Attached {
    const known = attached.get(handle);
    if (known !== undefined) return known;
    const groups = [...(bucketsUnder.get(handle) ?? [])].sort(byCode).flatMap((bucket) =>
      groupsIn(bucket)
        .filter((group) => group.some((part) => part.handles.has(handle)))
        .map((group) => ({ bucket, group })),
    );
    const full = groups.map(({ group }) => group);
    const byGroup = new Map<Part, Member[]>();
    const belongs = new Map<Member, string>();
    const rest: Member[] = [];
    for (const bare of bareIn(handle)) {
      const { bucket, group } = groups[chooseFull(bare, full)] ?? {};
      const part = group?.[0];
      if (part === undefined || bucket === undefined) {
        rest.push(bare);
        continue;
      }
      belongs.set(bare, bucket);
      const own = byGroup.get(part);
      if (own === undefined) byGroup.set(part, [bare]);
      else own.push(bare);
    }
    const made = { byGroup, bucketOf: belongs, rest, rivals: groups.length };
    attached.set(handle, made);
    return made;
  }

  /** Bare names that stay alone; a person's entity is named after its first source, for the surname may be another's elsewhere. */
  const joinBare = (handle: string): readonly Made[] => {
    const { rest, rivals } = attach(handle);
    return groupBare(rest, rivals).map((members) => {
      const first = members[0];
      const id = first?.entity.type === 'person' ? `${first.entity.id}@${first.uri}` : undefined;
      const own = new Set(members);
      return joinedOf(
        () => members,
        (member) => own.has(member),
        id,
      );
    });
  };

  /** Whether a bare name belongs to a full one. */
  const isAttached = (bare: Member, bucket: string, part: Part | undefined): boolean => {
    const { bucketOf, byGroup } = attach(bare.bucket);
    return part !== undefined && bucketOf.get(bare) === bucket && byGroup.get(part)?.includes(bare) === true;
  };

  /** The bare names that belong to a full one. */
  function bareOf(bucket: string, group: Group): readonly Member[] {
    const [part] = group;
    const handles = new Set(group.flatMap((one) => [...one.handles.keys()]));
    return [...handles].flatMap((handle) =>
      handle === bucket || part === undefined || !buckets.has(handle) ? [] : (attach(handle).byGroup.get(part) ?? []),
    );
  }

  const joinFull = (bucket: string): readonly Made[] =>
    groupsIn(bucket).map((group) => {
      const [part] = group;
      const first = part?.members[0];
      const initials = new Set(group.map((one) => one.initials));
      return joinedOf(
        () => {
          const bare = bareOf(bucket, group);
          const own = group.flatMap((one) => one.members);
          return bare.length === 0 && group.length === 1 ? own : [...own, ...bare].sort(byMember);
        },
        (member) => (member.bucket === bucket ? initials.has(member.initials) : isAttached(member, bucket, part)),
        first !== undefined && isAlone(first.entity) ? bucket : undefined,
      );
    });

  function join(bucket: string): readonly Made[] {
    const known = joined.get(bucket);
    if (known !== undefined) return known;
    const made = bareIn(bucket)[0]?.bare === true ? joinBare(bucket) : joinFull(bucket);
    joined.set(bucket, made);
    return made;
  }

  function joinedWith(member: Member): Joined | null {
    const { bucket, bare } = member;
    if (!buckets.has(bucket)) return null;
    const full = bare ? attach(bucket).bucketOf.get(member) : undefined;
    return join(full ?? bucket).find((one) => one.has(member)) ?? null;
  }

  return {
    add: (member) => change(member, 1),
    remove: (member) => change(member, -1),
    joinedWith,
    all: () => [...buckets.keys()].flatMap(join),
  };
}
