import { foldKey } from '../../common/text/fold';
import { bucketOf, isBare } from './joinKeys';
import type { EntityFact, SourceSummary } from './model';

/** One entity of one source. */
export interface Member {
  readonly uri: string;
  readonly entity: EntityFact;
  /** Buckets of the people and organizations that the source names in full, see `companyOf`. */
  readonly company: ReadonlySet<string>;
}

/** What is known of an entity beyond its name, over some of its members. */
export interface Evidence {
  readonly titles: ReadonlySet<string>;
  /** Countries and organizations of its roles. */
  readonly of: ReadonlySet<string>;
  readonly company: ReadonlySet<string>;
  readonly uris: ReadonlySet<string>;
}

/** People and organizations of a source's own text (not of its tags, teasers and boilerplate) that are named in full. */
export function companyOf(source: SourceSummary): ReadonlySet<string> {
  const named = source.entities.filter((e) => e.type !== 'place' && !isBare(e) && e.mentions.some((m) => !m.aside));
  return new Set(named.map(bucketOf));
}

/** Gathers the evidence of some members of one bucket; the bucket itself is no company. */
export function evidenceOf(members: readonly Member[]): Evidence {
  const titles = new Set<string>();
  const of = new Set<string>();
  const company = new Set<string>();
  const uris = new Set<string>();
  for (const member of members) {
    uris.add(member.uri);
    for (const role of member.entity.roles) {
      titles.add(foldKey(role.normalised));
      if (role.of !== null) of.add(foldKey(role.of));
    }
    for (const key of member.company) company.add(key);
  }
  for (const member of members) company.delete(bucketOf(member.entity));
  return { titles, of, company, uris };
}

/** The evidence of both together. */
export const unite = (a: Evidence, b: Evidence): Evidence => ({
  titles: new Set([...a.titles, ...b.titles]),
  of: new Set([...a.of, ...b.of]),
  company: new Set([...a.company, ...b.company]),
  uris: new Set([...a.uris, ...b.uris]),
});

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const value of small) if (large.has(value)) count += 1;
  return count;
};

/** Other people or organizations that two entities' sources must share before their company counts as agreement. */
const companyNeeded = 2;

/** Whether roles are known of both, and no country or organization is common to them. */
export const rolesDisagree = (a: Evidence, b: Evidence): boolean =>
  a.of.size > 0 && b.of.size > 0 && shared(a.of, b.of) === 0;

/** Whether both state a common title, and a common country or organization. */
export const rolesAgree = (a: Evidence, b: Evidence): boolean =>
  shared(a.titles, b.titles) > 0 && shared(a.of, b.of) > 0;

/**
 * Whether a bare name ("Park") may be the fuller one of other sources ("Park Yoon-joo"): a title, a country or
 * organization, or some company in common, and no roles that speak against it.
 */
export const agrees = (bare: Evidence, full: Evidence): boolean =>
  !rolesDisagree(bare, full) &&
  (shared(bare.titles, full.titles) > 0 ||
    shared(bare.of, full.of) > 0 ||
    shared(bare.company, full.company) >= companyNeeded);
