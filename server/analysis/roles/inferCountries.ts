import { groupBy } from '../../../common/text/groupBy';
import { countryOfOutlet } from '../identity/homeCountry';
import type { Article, Entity, Role } from '../model';
import type { OpenRole } from './openRole';
import { compareTitles } from './compareTitles';
import { canBeHome } from './homeOffices';
import { isBusiness, isNational } from './nationalOffice';
import { officeOf } from './office';
import { namedInSentence } from './namedInSentence';

/** A country for a title, and why. */
interface Inferred {
  readonly of: number;
  readonly why: string;
}

/** How near two offices of one company are told together, in UTF-16 units. */
const oneTelling = 250;
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
  const isKind = isNational(role.normalised) ? isNational : isBusiness(role.normalised) ? isBusiness : null;
  // Of a company's offices only those that are held now and told close by: people go from one company to another.
  const near = (other: Role): boolean =>
    isKind === isNational ||
    (other.tells !== 'left' && role.tells !== 'left' && Math.abs(other.start - role.start) < oneTelling);
  const telling =
    same.length > 0 ? same : isKind === null ? [] : alike.filter((other) => isKind(other.normalised) && near(other));
  const [only] = telling;
  if (only?.of == null || telling.some((other) => other.of !== only.of)) return null;
  return {
    of: only.of,
    why: `this source calls the same person ${only.title} of ${namedInSentence(entities, only.of)}`,
  };
}

/**
 * Fills in the country of national titles that stand without one: from what the source says of the same person
 * elsewhere; else the outlet's own country, where the article names that country, nothing in it gives another person this
 * office, and only one person in it holds the title without a country; else the country that the article names far more
 * often than any other. A vacant office is of the country of whoever stands in. Said in `why`, never silently.
 * @param withKey entity index of a lexicon key
 * @param homeOf entity of the country that an article is about
 * @param named whether an article names an entity
 */
export function inferCountries(
  roles: readonly OpenRole[],
  articles: readonly Article[],
  entities: readonly Entity[],
  withKey: (key: string) => number | undefined,
  homeOf: (article: number) => number | undefined,
  named: (article: number, entity: number) => boolean,
): readonly OpenRole[] {
  const held = statedByHolder(roles);
  /** Holders of a national office in an article, by office and country ("" where none is said). */
  const holders = new Map<string, Set<number>>();
  for (const { article, normalised, of, holder, tells } of roles) {
    if (holder === null || tells === 'left' || !isNational(normalised)) continue;
    const key = `${article} ${normalised} ${of ?? ''}`;
    holders.set(key, (holders.get(key) ?? new Set()).add(holder));
  }
  /** The only one of an article who has a title: nobody else has it of the country, or of no country. */
  const isAlone = (role: Role, of: number): boolean => {
    const rivals = holders.get(`${role.article} ${role.normalised} ${of}`);
    const bare = holders.get(`${role.article} ${role.normalised} `);
    return rivals === undefined && (bare?.size ?? 0) <= 1;
  };
  let groups: ReadonlyMap<string, readonly Role[]> | null = null;
  const nationalOf = (article: number, of: number): readonly Role[] => {
    groups ??= groupBy(
      roles.filter((role) => role.of !== null && role.holder !== null && isNational(role.normalised)),
      (role) => `${role.article} ${role.of}`,
    );
    return groups.get(`${article} ${of}`) ?? [];
  };
  const fromHome = (role: Role): Inferred | null => {
    if (!/^(?:title|apposition|predicate|list)\./.test(role.rule)) return null;
    const of = homeOf(role.article);
    if (of === undefined || !canBeHome(role.normalised, entities[of]?.key ?? null) || !isAlone(role, of)) return null;
    // "Lebanese Interior and Municipalities Minister" beside "Interior Minister": another country's.
    const office = officeOf(role.normalised);
    const rival = nationalOf(role.article, of).some(
      (other) =>
        other.holder !== role.holder &&
        officeOf(other.normalised).head === office.head &&
        [...officeOf(other.normalised).areas].some((area) => office.areas.has(area)),
    );
    if (rival) return null;
    return { of, why: `the article is about ${namedInSentence(entities, of)}, and gives nobody else this title` };
  };
  const fromOutlet = (role: Role): Inferred | null => {
    const outlet = articles[role.article]?.outlet?.name ?? null;
    const of = outlet === null ? undefined : withKey(countryOfOutlet(outlet) ?? '');
    if (of === undefined || !isNational(role.normalised) || !named(role.article, of)) return null;
    if (!isAlone(role, of)) return null;
    return {
      of,
      why: `${outlet} is an outlet of ${namedInSentence(entities, of)}, and the article gives nobody else this title`,
    };
  };
  /** What was found for each title of each person of an article. */
  const known = new Map<string, Inferred | null>();
  const filled = roles.map((role): OpenRole => {
    if (role.of !== null || role.holder === null) return role;
    const key = `${role.article} ${role.holder} ${role.normalised}`;
    if (!known.has(key))
      known.set(key, fromSamePerson(role, held.get(role.holder) ?? [], entities) ?? fromOutlet(role) ?? fromHome(role));
    const found = known.get(key) ?? null;
    return found === null ? role : { ...role, of: found.of, ofBy: 'inferred', why: found.why };
  });
  return filled.map((role, i): OpenRole => {
    const of = role.tells === 'vacant' && role.of === null ? fromStandIn(role, filled, i, entities) : null;
    return of === null ? role : { ...role, of: of.of, ofBy: 'inferred', why: of.why };
  });
}

/** The country of a vacant office, from the one who is named shortly before with the same office in a lower rank. */
function fromStandIn(role: Role, roles: readonly Role[], at: number, entities: readonly Entity[]): Inferred | null {
  const office = officeOf(role.normalised);
  const alike = (other: Role): boolean => {
    const { head, areas } = officeOf(other.normalised);
    return (
      head === office.head && areas.size === office.areas.size && [...areas].every((area) => office.areas.has(area))
    );
  };
  const before = roles.slice(Math.max(0, at - 12), at).filter(({ article }) => article === role.article);
  const deputy = before.findLast(
    (other) => other.of !== null && officeOf(other.normalised).ranks.size > 0 && alike(other),
  );
  if (deputy?.of == null || deputy.holder === null) return null;
  const who = entities[deputy.holder]?.name ?? '';
  const country = namedInSentence(entities, deputy.of);
  return { of: deputy.of, why: `${who}, who is named before, is ${deputy.title} of ${country}` };
}
