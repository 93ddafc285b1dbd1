import { countryOfOutlet } from '../identity/homeCountry';
import type { Article, Entity, Role } from '../model';
import { compareTitles } from './compareTitles';
import { isNational } from './nationalOffice';

/** A country for a title, and why. */
interface Inferred {
  readonly of: number;
  readonly why: string;
}

/** Most different titles of one person that are looked at. */
const mostTitles = 60;

/** Roles with a stated country or organization by holder, one for each title and country. */
function statedByHolder(roles: readonly Role[]): ReadonlyMap<number, readonly Role[]> {
  const groups = new Map<number, Map<string, Role>>();
  for (const role of roles) {
    if (role.holder === null || role.ofBy !== 'stated') continue;
    const group = groups.get(role.holder) ?? new Map<string, Role>();
    groups.set(role.holder, group);
    const key = `${role.normalised} ${role.of}`;
    if (group.size < mostTitles && !group.has(key)) group.set(key, role);
  }
  return new Map([...groups].map(([holder, group]) => [holder, [...group.values()]]));
}

/** The one country or organization that the source states with a like title of the same person. */
function fromSamePerson(role: Role, others: readonly Role[], entities: readonly Entity[]): Inferred | null {
  const alike = others.filter((other) => compareTitles(other.normalised, role.normalised) !== 'incompatible');
  const same = alike.filter((other) => compareTitles(other.normalised, role.normalised) === 'same');
  const telling =
    same.length > 0 ? same : isNational(role.normalised) ? alike.filter((o) => isNational(o.normalised)) : [];
  const [only] = telling;
  if (only?.of == null || telling.some((other) => other.of !== only.of)) return null;
  return { of: only.of, why: `this source calls the same person ${only.title} of ${entities[only.of]?.name ?? ''}` };
}

/**
 * Fills in the country of national titles that stand without one: from what the source says of the same person
 * elsewhere; else the outlet's own country, where the article names that country, nothing in it gives another person this
 * office, and only one person in it holds the title without a country. Said in `why`, never silently.
 * @param byKey entity index by lexicon key
 * @param named whether an article names an entity
 */
export function inferCountries(
  roles: readonly Role[],
  articles: readonly Article[],
  entities: readonly Entity[],
  byKey: ReadonlyMap<string, number>,
  named: (article: number, entity: number) => boolean,
): readonly Role[] {
  const held = statedByHolder(roles);
  /** Holders of a national office in an article, by office and country ("" where none is said). */
  const holders = new Map<string, Set<number>>();
  for (const { article, normalised, of, holder } of roles) {
    if (holder === null || !isNational(normalised)) continue;
    const key = `${article} ${normalised} ${of ?? ''}`;
    holders.set(key, (holders.get(key) ?? new Set()).add(holder));
  }
  const fromOutlet = (role: Role): Inferred | null => {
    const outlet = articles[role.article]?.outlet?.name ?? null;
    const of = outlet === null ? undefined : byKey.get(countryOfOutlet(outlet) ?? '');
    if (of === undefined || !isNational(role.normalised) || !named(role.article, of)) return null;
    const rivals = holders.get(`${role.article} ${role.normalised} ${of}`);
    const bare = holders.get(`${role.article} ${role.normalised} `);
    if (rivals !== undefined || (bare?.size ?? 0) > 1) return null;
    return {
      of,
      why: `${outlet} is an outlet of ${entities[of]?.name ?? ''}, and the article gives nobody else this title`,
    };
  };
  /** What was found for each title of each person of an article. */
  const known = new Map<string, Inferred | null>();
  return roles.map((role) => {
    if (role.of !== null || role.holder === null) return role;
    const key = `${role.article} ${role.holder} ${role.normalised}`;
    if (!known.has(key))
      known.set(key, fromSamePerson(role, held.get(role.holder) ?? [], entities) ?? fromOutlet(role));
    const found = known.get(key) ?? null;
    return found === null ? role : { ...role, of: found.of, ofBy: 'inferred', why: found.why };
  });
}
