import type { Member } from './member';
import type { Counts, Part } from './parts';

/** What is known of an entity beyond its name: of one part, or of several that are one entity. */
export type Group = readonly Part[];

const sharesAny = (a: Counts, b: Counts): boolean => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const value of small.keys()) if (large.has(value)) return true;
  return false;
};

type Known = Pick<Part, 'titles' | 'of' | 'ids' | 'apart'>;
type Field = keyof Known;

const shares = (a: readonly Known[], field: Field, b: readonly Known[], other: Field = field): boolean =>
  a.some((one) => b.some((two) => sharesAny(one[field], two[other])));

/** Whether the user said of one that it is not the other. */
export const keptApart = (a: readonly Known[], b: readonly Known[]): boolean =>
  shares(a, 'apart', b, 'ids') || shares(b, 'apart', a, 'ids');

const tells = (group: readonly Known[], field: Field): boolean => group.some((part) => part[field].size > 0);

/** Whether roles are known of both, and no country or organization is common to them. */
export const rolesDisagree = (a: readonly Known[], b: readonly Known[]): boolean =>
  tells(a, 'of') && tells(b, 'of') && !shares(a, 'of', b);

/** Whether both state a common title, and a common country or organization. */
export const rolesAgree = (a: readonly Known[], b: readonly Known[]): boolean =>
  shares(a, 'titles', b) && shares(a, 'of', b);

/** Other people or organizations that two entities' sources must share before their company counts as agreement. */
const companyNeeded = 2;
/** Members that are looked at for that, evenly over the sources: whoever has no company in common with so many has none. */
const mostLooked = 64;

/** Whether a bare name's source shares company with those of the full names. */
function sharesCompany(bare: Member, group: Group): boolean {
  const met = new Set<string>();
  for (const { members } of group) {
    const step = Math.max(1, Math.ceil(members.length / mostLooked));
    for (let at = 0; at < members.length; at += step) {
      const member = members[at];
      if (member === undefined || member.company.size === 0) continue;
      for (const one of bare.company) {
        if (one === member.bucket || one === bare.bucket || !member.company.has(one)) continue;
        met.add(one);
        if (met.size >= companyNeeded) return true;
      }
    }
  }
  return false;
}

/**
 * Whether a bare name ("Park") may be the fuller one of other sources ("Park Yoon-joo"): a title, a country or
 * organization, or some company in common, and no roles that speak against it.
 * @param own what is known of the bare member alone
 */
export const agrees = (bare: Member, own: Group, full: Group): boolean =>
  !rolesDisagree(own, full) && (shares(own, 'titles', full) || shares(own, 'of', full) || sharesCompany(bare, full));
