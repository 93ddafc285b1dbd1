import { nameKeyOf } from '../../../common/decisions/nameDecisions';
import type { Entity, EntityType } from '../model';
import type { Cluster, Named } from './cluster';
import { groupOrganizations } from './groupOrganizations';
import { groupPlaces } from './groupPlaces';
import { groupThings } from './groupThings';
import { compact, personWords, slugOf } from './nameWords';
import { groupPeople } from './people';
import { preferredName } from './preferredName';

/** A cluster that decisions may change. */
export interface Ruled {
  readonly type: EntityType;
  key: string | null;
  slug: string;
  name: string | null;
  of: string | null;
  mentions: number[];
  decided: Entity['decided'];
  /** Ids of entities that the user said it is not. */
  readonly apart: Set<string>;
  /** Names that it had and that stand in none of its mentions. */
  readonly also: string[];
}

/** Ends the id of an entity that shares its name with another one and must not be taken for it. */
export const aloneMark = '~';

const nowhere = { countryBeside: () => null, homeOf: () => null, bracketed: () => -1 };

const ownSlug = (type: EntityType, form: string): string =>
  slugOf(
    nameKeyOf(type, form)
      .slice(type.length + 1)
      .split(' '),
  );

/** What words are grouped under that must not be taken for the entity that they seem to name. */
export const aloneUnder = (type: EntityType, form: string): Pick<Cluster, 'key' | 'slug' | 'name'> => ({
  key: null,
  name: null,
  slug: `${ownSlug(type, form)}${aloneMark}`,
});

/** What a name by itself would be grouped under; a name with brackets is told apart by what they hold ("Anna Berg (singer)"). */
export function clusterOfName(type: EntityType, form: string): Pick<Cluster, 'key' | 'slug' | 'name'> {
  const named: Named = { at: 0, form, article: 0, key: null };
  const [found] =
    type === 'person'
      ? groupPeople([named], () => null, new Map())
      : type === 'organization'
        ? groupOrganizations([named], nowhere)
        : type === 'place'
          ? groupPlaces([named])
          : groupThings(type, [named]);
  if (found === undefined || form.includes('(')) return { key: null, name: null, slug: ownSlug(type, form) };
  const { key, slug, name } = found;
  return { key, slug, name };
}

/** Name questions about the clusters of one source. */
export interface Names {
  formsOf(cluster: Ruled): readonly string[];
  /** The name that the cluster is shown under. */
  shownName(cluster: Ruled): string;
  /** Whether this is the cluster's own name, and not only a shorter or other form of it. */
  isName(cluster: Ruled, name: string): boolean;
  /** Whether the cluster has this among its names. */
  hasName(cluster: Ruled, name: string): boolean;
}

export function namesAmong(named: readonly Named[]): Names {
  const formsOf = (cluster: Ruled): readonly string[] => cluster.mentions.map((at) => named[at]?.form ?? '');
  const shownName = (cluster: Ruled): string => cluster.name ?? preferredName(formsOf(cluster));
  /** Equal for the spellings of one name. */
  const spelling = (type: EntityType, name: string): string =>
    (type === 'person' && !name.includes('(') ? compact(personWords(name)) : '') || nameKeyOf(type, name);
  const isName = (cluster: Ruled, name: string): boolean => {
    if (spelling(cluster.type, shownName(cluster)) === spelling(cluster.type, name)) return true;
    if (cluster.type === 'person' || cluster.slug.endsWith(aloneMark)) return false;
    const own = clusterOfName(cluster.type, name);
    return own.slug === cluster.slug || (own.key !== null && own.key === cluster.key);
  };
  const hasName = (cluster: Ruled, name: string): boolean => {
    if (isName(cluster, name)) return true;
    const wanted = spelling(cluster.type, name);
    return [...formsOf(cluster), ...cluster.also].some((form) => spelling(cluster.type, form) === wanted);
  };
  return { formsOf, shownName, isName, hasName };
}
