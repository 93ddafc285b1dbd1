import { foldKey } from '../../common/text/fold';
import { byCode } from '../../common/text/sorted';
import type { Member } from './member';

/** How many members give each value; values that none gives are not there. */
export type Counts = ReadonlyMap<string, number>;

/**
 * Members of one bucket that have the same middle initials, with what is known of them all. Kept in step with every member
 * that comes or goes, as the commonest names stand in thousands of sources.
 */
export interface Part {
  readonly initials: string;
  /** By uri, then entity. */
  readonly members: readonly Member[];
  /** Titles, and countries and organizations, of their roles. */
  readonly titles: Counts;
  readonly of: Counts;
  readonly handles: Counts;
  readonly ids: Counts;
  /** Ids of those that the user said they are not. */
  readonly apart: Counts;
}

/** Order of members: by uri, then entity. */
export const byMember = (a: Member, b: Member): number => byCode(a.uri, b.uri) || byCode(a.entity.id, b.entity.id);

const none: Counts = new Map<string, number>();

/** A part whose members come and go. */
export interface OpenPart extends Part {
  readonly members: Member[];
  titles: Counts;
  of: Counts;
  handles: Counts;
  ids: Counts;
  apart: Counts;
}

/** A part without members. Most have few kinds of facts: maps are made when there is something to count. */
export const emptyPart = (initials: string): OpenPart => ({
  ...{ initials, members: [], titles: none, of: none, handles: none, ids: none, apart: none },
});

/** The counts with one value counted up or down; they hold no zeros. */
function counted(counts: Counts, value: string, by: 1 | -1): Counts {
  const own = counts === none ? new Map<string, number>() : (counts as Map<string, number>);
  const now = (own.get(value) ?? 0) + by;
  if (now === 0) own.delete(value);
  else own.set(value, now);
  return own;
}

/** Index of the first member that does not stand before this one. */
function placeIn(members: readonly Member[], member: Member): number {
  let [low, high] = [0, members.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = members[middle];
    if (other !== undefined && byMember(other, member) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Counts what a member brings, once (1), or takes it back (-1). */
function countMember(part: OpenPart, member: Member, by: 1 | -1): void {
  for (const role of member.entity.roles) {
    part.titles = counted(part.titles, foldKey(role.normalised), by);
    if (role.of !== null) part.of = counted(part.of, foldKey(role.of), by);
  }
  for (const handle of member.handles) part.handles = counted(part.handles, handle, by);
  part.ids = counted(part.ids, member.entity.id, by);
  for (const id of member.entity.apart ?? []) part.apart = counted(part.apart, id, by);
}

/** Adds a member or takes it out. */
export function changePart(part: OpenPart, member: Member, by: 1 | -1): void {
  const at = placeIn(part.members, member);
  if (by === 1) part.members.splice(at, 0, member);
  else part.members.splice(at, 1);
  countMember(part, member, by);
}

/** Whether a source has a member in the part. */
export function hasSource(part: Part, uri: string): boolean {
  let [low, high] = [0, part.members.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((part.members[middle]?.uri ?? '') < uri) low = middle + 1;
    else high = middle;
  }
  return part.members[low]?.uri === uri;
}
