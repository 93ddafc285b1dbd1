import { sentenceAround } from '../../../common/text/sentence';
import { sliceOf } from '../../../common/text/span';
import type { Entity, LinkedMention } from '../model';
import type { Around } from './around';
import { isBusiness, isNational } from './nationalOffice';
import type { OpenRole } from './openRole';
import { adjectives } from './words';
import { namedInSentence } from './namedInSentence';

/** Farthest that the body stands before "the ministry's", in UTF-16 units, and how many names away. */
const reach = 900;
const mostNames = 30;
/** The same of "its". */
const itsReach = 300;

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
    if (role.of === null && role.possessor === null && role.holder !== null && isIts(text, role)) {
      const at = { ...role, start: role.evidence.start };
      const of = lastOf(at, around, ({ type }) => type === 'organization', true, itsReach);
      const isSubject = (mention: LinkedMention): boolean =>
        mention.entity === of && opens.test(text.slice(Math.max(0, mention.start - 7), mention.start));
      if (of === null || lastOf(at, around, isSubject, false, itsReach) === null) return role;
      // "its president" may be the president of a country that is named between.
      const place = isNational(role.normalised) ? around.previous(role.evidence.start) : null;
      if (place?.type === 'place' || place?.type === 'nationality') return role;
      const why = `\u201cits\u201d is ${namedInSentence(entities, of)}, the subject and only organization named before`;
      return { ...role, of, ofBy: 'inferred', why: role.why === null ? why : `${role.why}; ${why}` };
    }
    if (role.of === null && role.possessor === null && role.rule.startsWith('predicate.')) {
      const of = isBusiness(role.normalised) ? sayerOf(text, role, around) : null;
      if (of === null) return role;
      return { ...role, of, ofBy: 'inferred', why: `${namedInSentence(entities, of)} says it in the same sentence` };
    }
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
    const why = `\u201cthe ${role.possessor}\u201d is ${namedInSentence(entities, of)}, named last before`;
    return { ...role, of, ofBy: 'inferred', why: role.why === null ? why : `${role.why}; ${why}` };
  });
}

const its = new RegExp(`(?:^|[\\s"\u201c])[Ii]ts (?:new |former |then |current |acting )?${adjectives}$`);
/** Where a sentence or line begins, with its article. */
const opens = /(?:^|\n|[.!?]["\u201d]? )(?:[Tt]he )?$/;
/** "its chief executive": whose title it is stands before. */
const isIts = (text: string, { evidence, section }: OpenRole): boolean =>
  its.test(text.slice(Math.max(section.start, evidence.start - 60), evidence.start));

/** Behind a body that tells of its own offices: "Velora said on Monday that". */
const announces =
  /^(?: has| have| also| today| yesterday)? (?:said|says|announced|announces|confirmed|confirms|reported|stated)\b/;

/** The only body that says the sentence of a role ("Roe was named chief executive, Velora said"), or null. */
function sayerOf(text: string, { evidence, section }: OpenRole, around: Around): number | null {
  const { start, end } = sentenceAround(text, evidence, section);
  const sayers = new Set<number>();
  let mention = around.next(start);
  for (let count = 0; mention !== null && mention.start < end && count < mostNames; count += 1) {
    if (mention.type === 'organization' && announces.test(text.slice(mention.end, mention.end + 24)))
      sayers.add(mention.entity);
    mention = around.next(mention.end);
  }
  const [only] = sayers;
  return sayers.size === 1 && only !== undefined ? only : null;
}

/** Entity of the last fitting mention before a role, or null; with `only` where another one that fits stands near too. */
function lastOf(
  role: OpenRole,
  around: Around,
  fits: (mention: LinkedMention) => boolean,
  only: boolean,
  within = reach,
): number | null {
  let found: number | null = null;
  let mention = around.previous(role.start);
  for (let count = 0; mention !== null && count < mostNames; count += 1) {
    if (mention.article !== role.article || mention.start < role.start - within) break;
    if (fits(mention)) {
      if (!only) return mention.entity;
      if (found !== null && found !== mention.entity) return null;
      found = mention.entity;
    }
    mention = around.previous(mention.start);
  }
  return found;
}
