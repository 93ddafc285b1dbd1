import { groupBy } from '../../common/text/groupBy';
import { agrees, evidenceOf, rolesAgree, rolesDisagree, unite } from './agree';
import type { Evidence, Member } from './agree';
import { initialsOf } from './joinKeys';

/**
 * Splits a bucket of full names into one group for each entity. Names that differ in their middle initials alone
 * ("George W. Bush", "George H. W. Bush") are different people; a name without initials goes to the only group
 * there is, else it stands apart.
 */
export function splitFull(members: readonly Member[]): readonly (readonly Member[])[] {
  const byInitials = groupBy(members, ({ entity }) => (entity.type === 'person' ? initialsOf(entity.name) : ''));
  return byInitials.size === 2 && byInitials.has('') ? [members] : [...byInitials.values()];
}

/**
 * The group of full names that a bare name belongs to, or -1. An acronym belongs to the only organization that is known
 * by it. A surname belongs to the only person that fits it, if role, organization, country or company agree; among
 * several that fit, to the only one whose title and country both agree. Never to the likeliest of equals, and never
 * where its own source names one of them in full and still left the bare name alone.
 */
export function chooseFull(bare: Member, groups: readonly Evidence[]): number {
  if (bare.entity.type === 'organization') return groups.length === 1 ? 0 : -1;
  if (groups.some((group) => group.uris.has(bare.uri))) return -1;
  const own = evidenceOf([bare]);
  const enough = groups.length === 1 ? agrees : rolesAgree;
  const fits = groups.flatMap((group, i) => (enough(own, group) ? [i] : []));
  return fits.length === 1 ? (fits[0] ?? -1) : -1;
}

/**
 * Groups bare names that belong to no full one. Organizations of one short name are one. Where no full name of the workspace fits (`rivals` is 0), equal names
 * are one entity unless their roles name different countries; where some fit, a bare name may be any of them, and only
 * an equal role joins two.
 * @param members bare members of one word, in order of their source
 */
export function groupBare(members: readonly Member[], rivals: number): readonly (readonly Member[])[] {
  const groups: { readonly members: Member[]; evidence: Evidence }[] = [];
  for (const member of members) {
    const own = evidenceOf([member]);
    const open = groups.find(({ evidence }) =>
      member.entity.type === 'organization' || rivals === 0 ? !rolesDisagree(own, evidence) : rolesAgree(own, evidence),
    );
    if (open === undefined) groups.push({ members: [member], evidence: own });
    else {
      open.members.push(member);
      open.evidence = unite(open.evidence, own);
    }
  }
  return groups.map((group) => group.members);
}
