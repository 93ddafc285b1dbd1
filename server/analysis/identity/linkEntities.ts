import { foldKey } from '../../../common/text/fold';
import { remembered } from '../../../common/text/remembered';
import { sliceOf } from '../../../common/text/span';
import { findTitles, mayEndTitle } from '../lexicon/titles';
import type { Article, Entity, LinkedMention, Mention, Section } from '../model';
import { appositions } from './appositions';
import type { Cluster, Named } from './cluster';
import { groupOrganizations } from './groupOrganizations';
import { groupPlaces } from './groupPlaces';
import { homeCountries } from './homeCountry';
import { countryOf, knownPlace } from './lookUp';
import { plainForm, withoutPossessive } from './nameWords';
import { groupPeople } from './people';
import { preferredName } from './preferredName';
import { surroundingsOf } from './surroundings';

export interface Linked {
  readonly mentions: readonly LinkedMention[];
  readonly entities: readonly Entity[];
}

/** How much of a mention is read as a name, in UTF-16 units: given ones may be of any length, and nested. */
const longestName = 400;

/** How far before a name its title is looked for, in UTF-16 units. */
const titleReach = 60;

/** The title that stands right before a mention, folded, or null. */
function titleBefore(text: string, mention: Mention): string | null {
  if (!mayEndTitle(text, mention.start - 1)) return null;
  const last = findTitles(text, Math.max(0, mention.start - titleReach), mention.start).at(-1);
  return last !== undefined && last.end === mention.start - 1 ? foldKey(last.normalised) : null;
}

/** Makes ids unique within the source: what comes later under one id gets a number. */
function uniqueIds(clusters: readonly Cluster[]): readonly string[] {
  const taken = new Set<string>();
  const tries = new Map<string, number>();
  return clusters.map(({ type, slug }) => {
    const base = `${type}:${slug}`;
    let id = base;
    let n = tries.get(base) ?? 1;
    for (; taken.has(id); id = `${base}-${n}`) n += 1;
    tries.set(base, n);
    taken.add(id);
    return id;
  });
}

/**
 * Finds which mentions of a source name the same person, organization or place. Rules over names, in the manner of the
 * string-match sieves of Lee et al. (2013): equal names and lexicon keys first, then abbreviations and surnames that fit
 * only one. A name that fits several and that the text does not settle stays an entity of its own.
 * @param mentions in text order; all spans are UTF-16 offsets of `text`
 */
export function linkEntities(
  text: string,
  articles: readonly Article[],
  sections: readonly Section[],
  mentions: readonly Mention[],
): Linked {
  const named = mentions.map((mention, at): Named => {
    const { start, end } = mention;
    const form = plainForm(sliceOf(text, { start, end: Math.min(end, start + longestName) }));
    // A body's name may end in a possessive of its own ("Lloyd's").
    const own = mention.type === 'organization' ? form : withoutPossessive(form);
    return { at, form: own, article: mention.article, key: mention.key };
  });
  const namedOf = (...types: readonly Mention['type'][]): readonly Named[] =>
    named.filter(({ at }) => types.includes(mentions[at]?.type ?? 'person'));
  const placeKeyOf = remembered((form) => knownPlace(form)?.key ?? null);
  const placeKeys = mentions.map((mention, at) =>
    mention.type === 'place' || mention.type === 'nationality'
      ? (mention.key ?? placeKeyOf(named[at]?.form ?? ''))
      : null,
  );
  const countries = placeKeys.map(countryOf);
  const homes = homeCountries(articles, sections, mentions, (_, at) => placeKeys[at] ?? null);
  const titles = new Map<number, string | null>();
  const titleAt = (at: number): string | null => {
    const mention = mentions[at];
    if (!titles.has(at)) titles.set(at, mention === undefined ? null : titleBefore(text, mention));
    return titles.get(at) ?? null;
  };

  const clusters = [
    ...groupPeople(namedOf('person'), titleAt, appositions(text, mentions)),
    ...groupOrganizations(namedOf('organization'), surroundingsOf(text, mentions, countries, homes)),
    ...groupPlaces(namedOf('place', 'nationality')),
  ]
    .map((cluster) => ({ ...cluster, mentions: [...cluster.mentions].sort((a, b) => a - b) }))
    .sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
  const ids = uniqueIds(clusters);
  const byKey = new Map(clusters.flatMap((cluster, i) => (cluster.key === null ? [] : [[cluster.key, i] as const])));

  const entityOf = mentions.map(() => -1);
  for (const [i, cluster] of clusters.entries()) for (const at of cluster.mentions) entityOf[at] = i;
  const entities = clusters.map((cluster, i): Entity => {
    const forms = cluster.mentions.map((at) => named[at]?.form ?? '');
    const name = cluster.name ?? preferredName(forms);
    return {
      ...{ id: ids[i] ?? '', type: cluster.type, name, key: cluster.key, mentions: cluster.mentions },
      aliases: [...new Set(forms)].filter((form) => form !== name && form !== ''),
      of: cluster.of === null ? null : (byKey.get(cluster.of) ?? null),
      decided: null,
    };
  });
  const linked = mentions.map((mention, at): LinkedMention => {
    const { start, end, article, section, type, foundBy, rule, confidence, key } = mention;
    return { start, end, article, section, type, foundBy, rule, confidence, key, entity: entityOf[at] ?? -1 };
  });
  return { mentions: linked, entities };
}
