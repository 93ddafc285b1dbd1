import { recently } from '../../../common/text/recently';
import { groupBy } from '../../../common/text/groupBy';
import type { Named } from './cluster';
import { organizations } from '../lexicon/organizations';
import { knownOrganization } from './lookUp';
import { companyWords, properWords } from './nameWords';
import { officeOf } from './offices';
import type { Office } from './offices';

/** What the text around organizations says. Mentions are given by index. */
export interface Surroundings {
  /** Key of the country that stands beside a mention ("Seoul's Foreign Ministry", "Ministry of Education of China"), or null. */
  countryBeside(at: number): string | null;
  /** Key of the country that an article's bare offices belong to, or null. */
  homeOf(article: number): string | null;
  /** The mention that stands in brackets right behind this one, or -1. */
  bracketed(at: number): number;
}

/** What is known of an organization's name by itself. */
interface OrganizationName {
  readonly key: string | null;
  /** Only of a name without a key. */
  readonly office: Office | null;
  readonly words: readonly string[];
  readonly name: string;
}

/** Mentions of one organization name. */
export interface OrganizationGroup {
  /** Its words, joined by blanks. */
  readonly name: string;
  readonly key: string | null;
  /** For a body that every country has: what it is, and the key of the country that this one is of. */
  readonly office: (Office & { readonly of: string | null }) | null;
  readonly words: readonly string[];
  readonly members: Named[];
}

/** Lexicon keys of the bodies that one country has, by that country's key and the office ("U.S. Congress"). */
const keysOfOffices: ReadonlyMap<string, string> = new Map(
  organizations.flatMap(({ key, name, aliases }) =>
    [name, ...aliases].flatMap((form) => {
      const office = officeOf(properWords(form));
      return office === null || office.country === null ? [] : [[`${office.country} ${office.base}`, key] as const];
    }),
  ),
);

/** Countries of the offices whose mentions do not say it: the one country that the article names with this office, else its home. */
function officeCountries(rows: readonly (readonly [Named, Office])[], around: Surroundings): Map<Named, string | null> {
  if (rows.length === 0) return new Map();
  const stated = new Map<Named, string | null>(
    rows.map(([named, office]) => [named, office.country ?? around.countryBeside(named.at)]),
  );
  const result = new Map<Named, string | null>();
  for (const group of groupBy(rows, ([named, office]) => `${named.article} ${office.base}`).values()) {
    const countries = new Set(group.map(([named]) => stated.get(named) ?? null).filter((key) => key !== null));
    const [only = null] = countries;
    for (const [named] of group) {
      const fallback = countries.size === 1 ? only : around.homeOf(named.article);
      result.set(named, stated.get(named) ?? fallback);
    }
  }
  return result;
}

const organizationNameOf = recently((form): OrganizationName => {
  const key = knownOrganization(form)?.key ?? null;
  const words = companyWords(form);
  return { key, office: key === null ? officeOf(properWords(form)) : null, words, name: words.join(' ') };
});

/** Groups mentions with one lexicon key, one office of one country, or one name. */
export function groupEqual(named: readonly Named[], around: Surroundings): readonly OrganizationGroup[] {
  const rows = named.map((mention) => {
    const { key, office, words, name } = organizationNameOf(mention.form);
    return { mention, key: mention.key ?? key, office: mention.key === null ? office : null, words, name };
  });
  const offices = rows.flatMap(({ mention, office }) => (office === null ? [] : [[mention, office] as const]));
  const countries = officeCountries(offices, around);
  const groups = new Map<string, OrganizationGroup>();
  for (const { mention, key: known, office, words, name } of rows) {
    const of = countries.get(mention) ?? null;
    const key = known ?? (office === null ? null : (keysOfOffices.get(`${of} ${office.base}`) ?? null));
    const id = key ?? (office === null ? ` ${name}` : `${of} ${office.base}`);
    const group = groups.get(id);
    if (group !== undefined) group.members.push(mention);
    else groups.set(id, { key, office: office && { ...office, of }, words, name, members: [mention] });
  }
  return [...groups.values()];
}
