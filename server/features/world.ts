import type { Span } from '../../common/text/span';
import { countryNamed, countryOfCapital, countryOfKey } from '../analysis/lexicon/countries';
import type { Entity, Mention } from '../analysis/model';
import type { MentionFact, WorldEntity } from '../index/model';
import type { WorkspaceIndex } from '../index/workspaceIndex';
import { mentionAt, roleAt } from './locate';
import type { Source } from './source';

/** The entity that the words at an offset name, over all sources. */
export interface Named {
  /** The words: a name, or the title of somebody. */
  readonly span: Span;
  readonly entity: WorldEntity;
  /** How the words were understood, one line's worth of facts. */
  readonly by:
    | {
        readonly kind: 'name';
        readonly foundBy: Mention['foundBy'];
        readonly rule: string;
        /** Name of the country for whose government the place stands here ("Seoul said"), or null. */
        readonly actsFor: string | null;
      }
    | { readonly kind: 'title'; readonly title: string; readonly why: string | null };
}

const worldOf = (source: Source, index: WorkspaceIndex, entity: Entity | undefined): WorldEntity | null =>
  entity === undefined ? null : index.entityOf(source.uri, entity.id);

/** The country of a country or a capital. */
const countryOf = ({ name, key }: WorldEntity): string =>
  (countryOfKey(key ?? '') ?? countryNamed(name) ?? countryOfCapital(name))?.name ?? name;

/**
 * The entity at an offset: the one that a name there names, else the holder of the title there ("FM" before "Cho").
 * The source must be in the index; null where no name stands.
 */
export function namedAt(source: Source, index: WorkspaceIndex, offset: number): Named | null {
  const { text, analysis } = source;
  const mention = mentionAt(text, analysis, offset);
  const role = roleAt(analysis, offset);
  // A title that ends where the cursor stands must not hide the name that begins there.
  if (mention !== null) {
    const entity = worldOf(source, index, analysis.entities[mention.entity]);
    const { foundBy, rule } = mention;
    const actsFor = mention.acts === true && entity !== null ? countryOf(entity) : null;
    if (entity !== null) return { span: mention, entity, by: { kind: 'name', foundBy, rule, actsFor } };
  }
  if (role !== null && role.holder !== null) {
    const entity = worldOf(source, index, analysis.entities[role.holder]);
    const why = role.holderBy === 'inferred' ? role.why : null;
    if (entity !== null) return { span: role, entity, by: { kind: 'title', title: role.normalised, why } };
  }
  return null;
}

/** The publication day of the article that a mention stands in, or null. */
const publishedOf = (index: WorkspaceIndex, mention: MentionFact): string | null =>
  index.summaryOf(mention.uri)?.articles[mention.article]?.published ?? null;

/**
 * The mention that introduces an entity: the fullest form (the preferred name itself, else the longest words) outside
 * of teasers and boilerplate, in the earliest published source. Null for an entity without mentions.
 */
export function definitionOf(entity: WorldEntity, index: WorkspaceIndex): MentionFact | null {
  const own = entity.mentions.filter((m) => !m.aside);
  const candidates = own.length > 0 ? own : entity.mentions;
  const name = entity.name.toLowerCase();
  const exact = candidates.filter((m) => m.text.toLowerCase() === name);
  const longest = candidates.reduce((length, m) => Math.max(length, m.text.length), 0);
  const fullest = exact.length > 0 ? exact : candidates.filter((m) => m.text.length === longest);
  let best: MentionFact | null = null;
  let bestDay = '';
  for (const mention of fullest) {
    // Mentions come by source and offset, so the first of a day stays.
    const day = publishedOf(index, mention) ?? '9999';
    if (best === null || day < bestDay) {
      best = mention;
      bestDay = day;
    }
  }
  return best;
}
