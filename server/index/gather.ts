import { agrees, keptApart, rolesAgree, rolesDisagree } from './agree';
import type { Group } from './agree';
import type { Member } from './member';
import { changePart, emptyPart, hasSource } from './parts';
import type { OpenPart, Part } from './parts';

/**
 * Splits a bucket of full names into one group for each entity. Names that differ in their middle initials alone
 * ("George W. Bush", "George H. W. Bush") are different people; a name without initials goes to the only group
 * there is, else it stands apart.
 * @param parts by their initials
 */
export function splitFull(parts: ReadonlyMap<string, Part>): readonly Group[] {
  const ordered = [...parts.values()].sort((a, b) => (a.initials < b.initials ? -1 : 1));
  return ordered.length === 2 && parts.has('') ? [ordered] : ordered.map((part) => [part]);
}

/** What is known of one member alone. */
function partOf(member: Member): OpenPart {
  const part = emptyPart('');
  changePart(part, member, 1);
  return part;
}

/** The same, once for each bare member: it is weighed whenever one of those changes who answer to its word. */
const ownParts = new WeakMap<Member, Part>();

function ownPart(member: Member): Part {
  const known = ownParts.get(member) ?? partOf(member);
  ownParts.set(member, known);
  return known;
}

/**
 * The group of full names that a bare name belongs to, or -1. An acronym belongs to the only organization that is known
 * by it. A surname belongs to the only person that fits it, if role, organization, country or company agree; among
 * several that fit, to the only one whose title and country both agree. Never to the likeliest of equals, never where its
 * own source names one of them in full and still left the bare name alone, and never to one that the user said it is not.
 */
export function chooseFull(bare: Member, groups: readonly Group[]): number {
  const own = [ownPart(bare)];
  const open = groups.flatMap((group, i) => (keptApart(own, group) ? [] : [{ group, i }]));
  if (bare.entity.type === 'organization') return open.length === 1 ? (open[0]?.i ?? -1) : -1;
  if (open.some(({ group }) => group.some((part) => hasSource(part, bare.uri)))) return -1;
  const isOnly = open.length === 1;
  const fits = open.filter(({ group }) => (isOnly ? agrees(bare, own, group) : rolesAgree(own, group)));
  return fits.length === 1 ? (fits[0]?.i ?? -1) : -1;
}

/**
 * Groups bare names that belong to no full one. Organizations of one short name are one. Where no full name of the workspace
 * fits (`rivals` is 0), equal names are one entity unless their roles name different countries; where some fit, a bare name
 * may be any of them, and only an equal role joins two.
 * @param members bare members of one word, in order of their source
 */
export function groupBare(members: readonly Member[], rivals: number): readonly (readonly Member[])[] {
  const groups: OpenPart[] = [];
  /** Those that a later member can join: thousands of bare names of which nothing is known need not be compared. */
  const open: OpenPart[] = [];
  for (const member of members) {
    const own = partOf(member);
    const loose = member.entity.type === 'organization' || rivals === 0;
    const silent = own.titles.size === 0 || own.of.size === 0;
    const found =
      !loose && silent
        ? undefined
        : open.find(
            (part) => !keptApart([own], [part]) && (loose ? !rolesDisagree([own], [part]) : rolesAgree([own], [part])),
          );
    if (found !== undefined) changePart(found, member, 1);
    else {
      groups.push(own);
      if (loose || !silent) open.push(own);
    }
  }
  return groups.map((group) => group.members);
}
