import { contextOf } from '../../common/decisions/context';
import { byCode } from '../../common/text/sorted';
import { sliceOf } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import type { WorldEntity } from '../index/model';
import type { WorkspaceIndex } from '../index/workspaceIndex';
import { formsOf, likeness } from './likeness';
import type { Forms } from './likeness';
import { mentionAt } from './locate';
import type { Source } from './source';

/** The name at an offset: its words, whom or what they name over all sources, and what a decision about them is keyed by. */
export interface NameHere {
  /** The mention, UTF-16 offsets. */
  readonly span: Span;
  readonly words: string;
  readonly entity: WorldEntity;
  readonly context: string;
}

/** The name at an offset, null where none stands: a title alone is no name. The source must be in the index. */
export function nameAt(source: Source, index: WorkspaceIndex, offset: number): NameHere | null {
  const { text, analysis, uri } = source;
  const mention = mentionAt(text, analysis, offset);
  const own = mention === null ? undefined : analysis.entities[mention.entity];
  const entity = own === undefined ? null : index.entityOf(uri, own.id);
  if (mention === null || entity === null) return null;
  const span = { start: mention.start, end: mention.end };
  return { span, words: sliceOf(text, span), entity, context: contextOf(text, span) };
}

/** Kept as long as the index keeps the entity: a choice is asked for again and again among the same thousands. */
const knownForms = new WeakMap<WorldEntity, Forms>();

function formsKept(entity: WorldEntity): Forms {
  const known = knownForms.get(entity) ?? formsOf(entity);
  knownForms.set(entity, known);
  return known;
}

/** Sources of an entity that are looked at for those named beside it. */
const sourcesRead = 50;

/** How often the sources of an entity name each other one beside it, by id. */
function companyOf(entity: WorldEntity, index: WorkspaceIndex): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const uri of entity.sources.slice(0, sourcesRead)) {
    for (const { id, type } of index.summaryOf(uri)?.entities ?? []) {
      const other = type === entity.type ? index.entityOf(uri, id) : null;
      if (other !== null) counts.set(other.id, (counts.get(other.id) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Other entities of the same type that the words of an entity may mean: those with the same surname or a similar name
 * first, then those that its sources name too, then the most mentioned.
 * @param limit most entities to return
 */
export function otherEntities(entity: WorldEntity, index: WorkspaceIndex, limit: number): readonly WorldEntity[] {
  const forms = formsKept(entity);
  const company = companyOf(entity, index);
  return index
    .entities()
    .filter((other) => other.type === entity.type && other.id !== entity.id)
    .map((other) => ({ other, like: likeness(forms, formsKept(other)), near: company.get(other.id) ?? 0 }))
    .sort(
      (a, b) =>
        b.like - a.like ||
        b.near - a.near ||
        b.other.mentions.length - a.other.mentions.length ||
        byCode(a.other.name, b.other.name) ||
        byCode(a.other.id, b.other.id),
    )
    .slice(0, Math.max(0, limit))
    .map(({ other }) => other);
}

/** An entity of the workspace by its id, or null. */
export const entityById = (index: WorkspaceIndex, id: string): WorldEntity | null =>
  index.entities().find((entity) => entity.id === id) ?? null;
