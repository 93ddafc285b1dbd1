import { foldKey } from '../../../common/text/fold';
import { overlaps, sliceOf, type Span } from '../../../common/text/span';
import type { Analysis, Role } from '../../../server/analysis/model';
import type { GoldRole, JudgedText } from './article';
import { isShorterTitle, titleKey } from './titleWords';

/** A gold statement and the role found for it, and which of its particulars are right. */
export interface Match {
  readonly gold: GoldRole;
  readonly role: Role;
  readonly of: boolean;
  readonly qualifier: boolean;
  readonly tells: boolean;
  readonly days: boolean;
}

/** What was made of one text. */
export interface Matched {
  readonly matches: readonly Match[];
  /** Required statements not found. */
  readonly missed: readonly GoldRole[];
  /** Roles found that no person judged to be said. */
  readonly extra: readonly Role[];
}

/** All names by which a text calls an entity, folded. */
function namesOf(analysis: Analysis, text: string, entity: number): ReadonlySet<string> {
  const { name, aliases, mentions } = analysis.entities[entity] ?? { name: '', aliases: [], mentions: [] };
  const spans = mentions.map((i) => analysis.mentions[i]).filter((mention) => mention !== undefined);
  return new Set([name, ...aliases, ...spans.map((span) => sliceOf(text, span))].map(nameKey));
}
const nameKey = (name: string): string => foldKey(name).replace(/^the |'s?$/g, '');

/** Whether the found holder is the gold one: named at the same place, or by the same words. */
function isHolder(gold: GoldRole, role: Role, analysis: Analysis, text: string): boolean {
  const { holder } = gold;
  if (holder === null || role.holder === null) return holder === null && role.holder === null;
  const mentions = analysis.entities[role.holder]?.mentions ?? [];
  const there = mentions.some((i) => {
    const mention = analysis.mentions[i];
    return mention !== undefined && overlaps(mention, holder);
  });
  return there || namesOf(analysis, text, role.holder).has(nameKey(holder.name));
}

const hasTitle = (gold: GoldRole, role: Role): boolean =>
  gold.normalised.some((title) => titleKey(title) === titleKey(role.normalised));

function hasOwner(gold: GoldRole, role: Role, analysis: Analysis, text: string): boolean {
  if (gold.of === null) return true;
  if (role.of === null) return gold.of.includes(null);
  const names = namesOf(analysis, text, role.of);
  return gold.of.some((name) => name !== null && names.has(nameKey(name)));
}

const isAccepted = <T>(accepted: readonly T[] | null, value: T): boolean =>
  accepted === null || accepted.includes(value);

function compare(gold: GoldRole, role: Role, analysis: Analysis, text: string): Match {
  return {
    gold,
    role,
    of: hasOwner(gold, role, analysis, text),
    qualifier: isAccepted(gold.qualifier, role.qualifier),
    tells: isAccepted(gold.tells, role.tells),
    days: isAccepted(gold.since, role.since) && isAccepted(gold.until, role.until),
  };
}

/** How much of a match is right, for the choice between several. */
const worth = (m: Match): number =>
  (m.gold.optional ? 0 : 8) + Number(m.of) + Number(m.qualifier) + Number(m.tells) + Number(m.days);

/**
 * Pairs gold and found statements one to one: spans of the titles overlap, one holder, one title. A short title said
 * again with an inferred holder ("the minister") counts neither way where the gold gives its holder a title that it can
 * be short for, and the place is not marked as nobody's.
 */
export function matchRoles(judged: JudgedText, analysis: Analysis): Matched {
  const { text } = judged;
  const inside = (span: Span): boolean => judged.judged === null || judged.judged.some((j) => overlaps(j, span));
  const found = analysis.roles.filter(inside);
  const possible = judged.roles
    .flatMap((gold) =>
      found
        .filter((role) => overlaps(gold.title, role) && hasTitle(gold, role) && isHolder(gold, role, analysis, text))
        .map((role) => compare(gold, role, analysis, text)),
    )
    .sort((a, b) => worth(b) - worth(a));
  const matches: Match[] = [];
  for (const match of possible) {
    if (!matches.some((m) => m.gold === match.gold || m.role === match.role)) matches.push(match);
  }
  const isSaidAgain = (role: Role): boolean =>
    role.holderBy === 'inferred' &&
    !judged.nobody.some((span) => overlaps(span, role)) &&
    judged.roles.some(
      (gold) =>
        isHolder(gold, role, analysis, text) && gold.normalised.some((title) => isShorterTitle(role.normalised, title)),
    );
  return {
    matches,
    missed: judged.roles.filter((gold) => !gold.optional && !matches.some((m) => m.gold === gold)),
    extra: found.filter((role) => !matches.some((m) => m.role === role) && !isSaidAgain(role)),
  };
}

/** Why a missed statement is missed: what was found at its title, if anything was. */
export function missReason(gold: GoldRole, extra: readonly Role[], analysis: Analysis, text: string): string {
  const there = extra.filter((role) => overlaps(role, gold.title));
  const { holder } = gold;
  if (holder !== null && !analysis.mentions.some((m) => overlaps(m, holder)))
    return 'its holder is not found as a name';
  if (there.length === 0) return 'not found';
  return there
    .map((role) =>
      isHolder(gold, role, analysis, text) ? `title "${role.normalised}"` : `holder ${holderName(role, analysis)}`,
    )
    .join(', ');
}

/** The holder's name, or "nobody". */
export const holderName = (role: Role, analysis: Analysis): string =>
  role.holder === null ? 'nobody' : (analysis.entities[role.holder]?.name ?? '');
