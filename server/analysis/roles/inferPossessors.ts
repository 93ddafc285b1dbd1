import { sliceOf } from '../../../common/text/span';
import type { Entity, LinkedMention } from '../model';
import type { Around } from './around';
import type { OpenRole } from './openRole';

/** Farthest that the body stands before "the ministry's", in UTF-16 units, and how many names away. */
const reach = 900;
const mostNames = 30;

/** What names a body's kind, by the common noun that stands for it; any organization fits the others. */
const kinds: Readonly<Record<string, RegExp>> = {
  ministry: /\bministr(?:y|ies)\b|foreign office/i,
  agency: /\bagency\b|^[A-Z]{3,6}$/i,
  university: /\b(?:university|college)\b/i,
  party:
    /\b(?:party|congress|alliance|front|movement|union|democrats|republicans|labou?r|conservatives|greens)\b|^[A-Z]{2,5}$/i,
  bank: /\bbank\b|^[A-Z]{2,5}$/i,
  court: /\bcourt\b/i,
  club: /./,
  team: /./,
  company: /./,
  firm: /./,
  group: /./,
  organization: /./,
  organisation: /./,
  association: /\b(?:association|federation|union)\b|^[A-Z]{2,6}$/i,
  federation: /\b(?:association|federation|union)\b|^[A-Z]{2,6}$/i,
  union: /\bunion\b|^[A-Z]{2,6}$/i,
  commission: /\bcommission\b|^[A-Z]{2,6}$/i,
  council: /\bcouncil\b/i,
  committee: /\bcommittee\b/i,
  foundation: /\bfoundation\b/i,
  institute: /\binstitute\b/i,
  department: /\bdepartment\b/i,
  country: /./,
  nation: /./,
  city: /./,
  state: /./,
};
const places: ReadonlySet<string> = new Set(['country', 'nation', 'city', 'state']);

/**
 * Gives titles of a common noun ("the ministry's spokesperson", "the country's president") the body or country that the
 * noun stands for: the one last named of its kind. Of a company, club or country it must be the only one named between.
 */
export function inferPossessors(
  text: string,
  roles: readonly OpenRole[],
  mentions: readonly LinkedMention[],
  entities: readonly Entity[],
  around: Around,
): readonly OpenRole[] {
  if (mentions.length === 0) return roles;
  return roles.map((role) => {
    const kind = role.possessor === null || !Object.hasOwn(kinds, role.possessor) ? undefined : kinds[role.possessor];
    if (role.of !== null || role.possessor === null || kind === undefined) return role;
    const open = kind.source === '.';
    const of = lastOf(
      role,
      around,
      (mention) => {
        if (places.has(role.possessor ?? ''))
          return role.possessor === 'country' || role.possessor === 'nation'
            ? (entities[mention.entity]?.key?.startsWith('country:') ?? false)
            : mention.type === 'place' && !(entities[mention.entity]?.key?.startsWith('country:') ?? false);
        return mention.type === 'organization' && kind.test(sliceOf(text, mention).slice(0, 200));
      },
      open,
    );
    if (of === null) return role;
    const why = `\u201cthe ${role.possessor}\u201d is ${entities[of]?.name ?? ''}, named last before`;
    return { ...role, of, ofBy: 'inferred', why: role.why === null ? why : `${role.why}; ${why}` };
  });
}

/** Entity of the last fitting mention before a role, or null; with `only` where another one that fits stands near too. */
function lastOf(
  role: OpenRole,
  around: Around,
  fits: (mention: LinkedMention) => boolean,
  only: boolean,
): number | null {
  let found: number | null = null;
  let mention = around.previous(role.start);
  for (let count = 0; mention !== null && count < mostNames; count += 1) {
    if (mention.article !== role.article || mention.start < role.start - reach) break;
    if (fits(mention)) {
      if (!only) return mention.entity;
      if (found !== null && found !== mention.entity) return null;
      found = mention.entity;
    }
    mention = around.previous(mention.start);
  }
  return found;
}
