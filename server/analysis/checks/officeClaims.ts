import { groupBy } from '../../../common/text/groupBy';
import { recently } from '../../../common/text/recently';
import { remembered } from '../../../common/text/remembered';
import { compact, personWords } from '../identity/nameWords';
import type { Role, RoleTold } from '../model';
import { officeKey } from '../roles/office';
import type { CheckInput, OfficeTold, RoleAt } from './check';
import { isAlike } from './spelling';
import { inBoilerplate } from './times';
import { isLinked } from './titleFixes';
import { isSaidOfNow } from './titlePairs';

/** What an article says of an office. Offsets are those of the title, in this source where `uri` is null. */
export interface Claim {
  readonly uri: string | null;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** ISO day of the article, or null. */
  readonly date: string | null;
  readonly tells: RoleTold;
  readonly qualifier: Role['qualifier'];
  /** Names of the holder, the preferred one first; null where the office is vacant. */
  readonly names: readonly string[] | null;
  /** The words name the holder and the country or organization, and tell of no other time. */
  readonly isSure: boolean;
}

/** A role of this source with what it claims. */
interface OwnClaim extends Claim {
  readonly role: Role;
}

/** A claim of this source, and one that contradicts it. */
export interface Contradiction {
  readonly role: Role;
  readonly own: Claim;
  readonly rival: Claim;
}

/** Sources that are further apart than this, in days, do not speak of one time. */
const reach = 14;
/** No office has more holders in one article; what has is a list. */
const mostClaims = 40;
/** Names of one holder that are compared. */
const mostNames = 6;

function ownClaim(input: CheckInput, role: Role): OwnClaim {
  const entity = input.analysis.entities[role.holder ?? -1];
  const { start, end, date, tells, qualifier, since, until, ofBy, holder, holderBy } = role;
  const isStated = ofBy === 'stated' && (holder === null || holderBy === 'stated') && since === null && until === null;
  return {
    ...{ uri: null, label: '', start, end, date, tells, qualifier, role },
    names: entity === undefined ? null : [entity.name, ...entity.aliases].slice(0, mostNames),
    isSure: isStated && isSaidOfNow(input, role, reach),
  };
}

const otherClaim = (told: OfficeTold): Claim => {
  const { uri, label, start, end, date, tells, qualifier, since, until, holder, isSure, isBeside } = told;
  return {
    ...{ uri, label, start, end, date, tells, qualifier },
    names: holder?.names.slice(0, mostNames) ?? null,
    isSure: isSure && (isBeside || holder === null) && since === null && until === null,
  };
};

/** The key of an office by its title and owner, in two lines. */
const keyOfOffice = recently((titleAndOwner: string): string | null => {
  const cut = titleAndOwner.indexOf('\n');
  return officeKey(titleAndOwner.slice(0, cut), titleAndOwner.slice(cut + 1));
});

/** The roles of this source by article and office, those of an article's office in text order. */
function rolesByOffice({ analysis }: CheckInput): Iterable<{ readonly office: string; readonly roles: Role[] }> {
  const offices = new Map<string, { readonly office: string; readonly roles: Role[] }>();
  for (const role of analysis.roles) {
    const owner = role.of === null ? null : (analysis.entities[role.of]?.name ?? null);
    const office = owner === null ? null : keyOfOffice(`${role.normalised}\n${owner}`);
    if (office === null || inBoilerplate(analysis, role.start)) continue;
    const key = `${role.article}|${office}`;
    const known = offices.get(key);
    if (known === undefined) offices.set(key, { office, roles: [role] });
    else known.roles.push(role);
  }
  return offices.values();
}

/** What makes of two statements on one office of an article the same one. */
const sameClaim = (a: Role, b: Role): boolean =>
  a.holder === b.holder && a.tells === b.tells && a.qualifier === b.qualifier;

/** What this source's articles say of each office: each holder once, where the article says it first, surely if it does. */
function ownClaims(input: CheckInput): readonly (readonly [office: string, claims: readonly OwnClaim[]])[] {
  const told: (readonly [office: string, claims: readonly OwnClaim[]])[] = [];
  for (const { office, roles } of rolesByOffice(input)) {
    const [first] = roles;
    // One claim alone contradicts nothing but other sources.
    if (first === undefined || (input.others === null && roles.every((role) => sameClaim(role, first)))) continue;
    const claims = new Map<string, OwnClaim>();
    for (const role of roles) {
      const key = `${role.holder}|${role.tells}|${role.qualifier}`;
      const before = claims.get(key);
      if (before?.isSure === true || (before === undefined && claims.size >= mostClaims)) continue;
      const claim = ownClaim(input, role);
      if (before === undefined || claim.isSure) claims.set(key, claim);
    }
    told.push([office, [...claims.values()]]);
  }
  return told;
}

/** Where a claim's title stands. */
export const placeOfClaim = ({ uri, start, end }: Claim): RoleAt => ({ start, end, ...(uri === null ? {} : { uri }) });

/** Whether a claim says that the office is held, or vacant, on the day of its article. */
const isPlain = ({ tells, qualifier }: Claim): boolean =>
  qualifier === null && (tells === 'holds' || tells === 'vacant');

/** Whether the days on which two holders are attested overlap. */
function overlap(a: readonly Claim[], b: readonly Claim[]): boolean {
  const [x, y] = [a, b].map((claims) => claims.flatMap(({ date }) => date ?? []).toSorted());
  const [from, to, first, last] = [x?.[0], x?.at(-1), y?.[0], y?.at(-1)];
  if (from === undefined || to === undefined || first === undefined || last === undefined) return false;
  return from <= last && first <= to;
}

/**
 * Claims of this source's articles that another one contradicts, the first one of each office: of somebody else, both sure,
 * in one article or at days on which both holders are attested, while nothing near tells of a change (somebody takes the
 * office or leaves it, is called former, acting or elect).
 */
export function contradictions(input: CheckInput): readonly Contradiction[] {
  const wordsOf = remembered(personWords);
  /** Whether two names may be one person's: they share a word, or differ in spelling alone. */
  const mayBeOne = (a: string, b: string): boolean => {
    const [x, y] = [wordsOf(a), wordsOf(b)];
    if (x.length === 0 || y.length === 0 || x.some((word) => y.includes(word))) return true;
    return compact(x) === compact(y) || isAlike(compact(x), compact(y), 5);
  };
  /** Whether two claims are of one holder, as far as names can tell; two vacancies are. */
  const sameHolder = ({ names: a }: Claim, { names: b }: Claim): boolean =>
    a === null || b === null ? a === b : a.some((name) => b.some((other) => mayBeOne(name, other)));
  /** Whether a claim can be one side of a contradiction: sure, and of a full name. */
  const counts = (claim: Claim): boolean =>
    claim.isSure && isPlain(claim) && (claim.names?.some((name) => wordsOf(name).length >= 2) ?? true);

  return ownClaims(input).flatMap(([office, own]) => {
    if (!own.every(isPlain)) return [];
    const sure = own.filter(counts);
    const [first] = sure;
    if (first === undefined) return [];
    const isRival = (a: OwnClaim, b: Claim): boolean => !sameHolder(a, b) && !isLinked(input, a.role, placeOfClaim(b));
    for (const [at, later] of sure.entries()) {
      const rival = sure.slice(0, at).find((earlier) => isRival(later, earlier));
      if (rival !== undefined) return [{ role: later.role, own: later, rival }];
    }
    const told = first.date === null ? [] : (input.others?.officeTold(office, first.date, reach) ?? []);
    const others = told.filter(({ isOwn }) => !isOwn).map(otherClaim);
    if (!others.every(isPlain)) return [];
    const byHolder = [...groupBy(others, ({ names }) => names?.join('\n') ?? null).values()];
    const [ours, theirs] = [true, false].map((wanted) =>
      byHolder.filter(([claim]) => claim !== undefined && sameHolder(first, claim) === wanted),
    );
    const attested = [...own.filter((claim) => sameHolder(first, claim)), ...(ours ?? []).flat()];
    const rival = (theirs ?? [])
      .filter((claims) => overlap(attested, claims))
      .flatMap((claims) => claims.find((claim) => counts(claim) && isRival(first, claim)) ?? [])[0];
    return rival === undefined ? [] : [{ role: first.role, own: first, rival }];
  });
}
