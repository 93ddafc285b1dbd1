import { foldKey } from '../../../common/text/fold';
import { lazily } from '../../../common/text/lazily';
import { remembered } from '../../../common/text/remembered';
import { sliceOf } from '../../../common/text/span';
import { mayEndTitle } from '../lexicon/titleHeads';
import { findTitles } from '../lexicon/titles';
import type { Article, Entity, EntityType, LinkedMention, Mention, NameDecisions, Section } from '../model';
import { actingPlaces } from './acting';
import { joinAlsoKnown } from './alsoKnown';
import { appositions } from './appositions';
import type { Cluster, Named } from './cluster';
import { applyDecisions } from './decided';
import type { Ruled } from './decidedClusters';
import { groupOrganizations } from './groupOrganizations';
import { groupPlaces } from './groupPlaces';
import { groupThings } from './groupThings';
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
    if (taken.has(base)) {
      let n = tries.get(base) ?? 1;
      for (; taken.has(id); id = `${base}-${n}`) n += 1;
      tries.set(base, n);
    }
    taken.add(id);
    return id;
  });
}

/** The other forms of a name, each once. */
function aliasesOf(name: string, forms: readonly string[], also: readonly string[]): readonly string[] {
  const known = new Set(['', name]);
  const aliases: string[] = [];
  for (const list of [forms, also]) {
    for (const form of list) {
      if (known.has(form)) continue;
      known.add(form);
      aliases.push(form);
    }
  }
  return aliases;
}

/**
 * Finds which mentions of a source name the same person, organization or place. Rules over names, in the manner of the
 * string-match sieves of Lee et al. (2013): equal names and lexicon keys first, then abbreviations and surnames that fit
 * only one. A name that fits several and that the text does not settle stays an entity of its own.
 * @param mentions in text order; all spans are UTF-16 offsets of `text`
 * @param decisions what the user decided of names, which beats the rules
 */
export function linkEntities(
  text: string,
  articles: readonly Article[],
  sections: readonly Section[],
  mentions: readonly Mention[],
  decisions?: NameDecisions,
): Linked {
  const named = mentions.map((mention, at): Named => {
    const { start, end } = mention;
    const form = plainForm(sliceOf(text, { start, end: Math.min(end, start + longestName) }));
    // A body's name may end in a possessive of its own ("Lloyd's").
    const own = mention.type === 'organization' ? form : withoutPossessive(form);
    return { at, form: own, article: mention.article, key: mention.key };
  });
  const byType: Record<EntityType, Named[]> = { person: [], organization: [], place: [], event: [], product: [] };
  for (const one of named) {
    const type = mentions[one.at]?.type ?? 'person';
    // A demonym is its country.
    byType[type === 'nationality' ? 'place' : type].push(one);
  }
  const placeKeys = mentions.map((mention, at) =>
    mention.type === 'place' || mention.type === 'nationality'
      ? (mention.key ?? knownPlace(named[at]?.form ?? '')?.key ?? null)
      : null,
  );
  const countryOfPlace = remembered(countryOf);
  const countries = placeKeys.map((key) => (key === null ? null : countryOfPlace(key)));
  const acts = actingPlaces(text, mentions, placeKeys);
  const homes = lazily(() => homeCountries(articles, sections, mentions, (_, at) => placeKeys[at] ?? null));
  const titles = new Map<number, string | null>();
  const titleAt = (at: number): string | null => {
    const mention = mentions[at];
    if (!titles.has(at)) titles.set(at, mention === undefined ? null : titleBefore(text, mention));
    return titles.get(at) ?? null;
  };

  const grouped: readonly Cluster[] = [
    ...groupPeople(byType.person, titleAt, appositions(text, mentions)),
    ...groupOrganizations(byType.organization, surroundingsOf(text, mentions, countries, homes)),
    ...groupPlaces(byType.place),
    ...groupThings('event', byType.event),
    ...groupThings('product', byType.product),
  ];
  const found = joinAlsoKnown(text, mentions, grouped);
  const decided: readonly (Cluster & Partial<Pick<Ruled, 'decided' | 'apart' | 'also'>>)[] =
    decisions === undefined ? found : applyDecisions(text, mentions, named, found, decisions);
  for (const cluster of decided) cluster.mentions.sort((a, b) => a - b);
  const clusters = [...decided].sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
  const ids = uniqueIds(clusters);
  const byKey = new Map<string, number>();
  for (const [i, { key }] of clusters.entries()) if (key !== null) byKey.set(key, i);

  const entityOf = mentions.map(() => -1);
  for (const [i, cluster] of clusters.entries()) for (const at of cluster.mentions) entityOf[at] = i;
  const entities = clusters.map((cluster, i): Entity => {
    const { type, key, mentions: own, also = [], apart } = cluster;
    const forms = own.map((at) => named[at]?.form ?? '');
    const name = cluster.name ?? preferredName(forms);
    const aliases = aliasesOf(name, forms, also);
    const of = cluster.of === null ? null : (byKey.get(cluster.of) ?? null);
    // Field by field: there are as many as names, and copying objects is several times slower.
    const entity = { id: ids[i] ?? '', type, name, key, mentions: own, aliases, of, decided: cluster.decided ?? null };
    return apart === undefined || apart.size === 0 ? entity : { ...entity, apart: [...apart].sort() };
  });
  const linked = mentions.map((mention, at): LinkedMention => {
    const { start, end, article, section, type, foundBy, rule, confidence, key } = mention;
    const entity = entityOf[at] ?? -1;
    const own = { start, end, article, section, type, foundBy, rule, confidence, key, entity };
    return acts.has(at) ? { ...own, acts: true } : own;
  });
  return { mentions: linked, entities };
}
