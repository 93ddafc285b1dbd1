import type { Span } from '../../common/text/span';
import type { Place, WorldEntity } from '../index/model';
import type { WorkspaceIndex } from '../index/workspaceIndex';
import { timeAt } from './locate';
import { placeOf } from './source';
import type { Source } from './source';
import { definitionOf, namedAt } from './world';

/** Where a name is introduced, or what a time was resolved against; with the words that were asked about. */
export interface Definition {
  readonly origin: Span;
  readonly target: Place;
}

/**
 * Definition of the words at an offset. A name: its fullest first mention over all sources. A time: the stamp or the
 * other time that it was resolved against. Null where there is none.
 */
export function definition(source: Source, index: WorkspaceIndex, offset: number): Definition | null {
  const named = namedAt(source, index, offset);
  if (named !== null) {
    const target = definitionOf(named.entity, index);
    return target === null ? null : { origin: named.span, target };
  }
  const time = timeAt(source.analysis, offset);
  if (time === null || time.anchor.kind === 'none') return null;
  const anchor =
    time.anchor.kind === 'time'
      ? source.analysis.times[time.anchor.time]
      : source.analysis.articles[time.article]?.published?.witnesses[0];
  return anchor === undefined ? null : { origin: time, target: placeOf(source, anchor) };
}

/**
 * Every place in all sources that names the same entity, or gives the same resolved time, as the words at an offset;
 * by source, then offset. `includeDefinition` false leaves out the mention that introduces the entity.
 */
export function references(
  source: Source,
  index: WorkspaceIndex,
  offset: number,
  includeDefinition: boolean,
): readonly Place[] {
  const named = namedAt(source, index, offset);
  if (named !== null) {
    const { mentions } = named.entity;
    if (includeDefinition) return mentions;
    const first = definitionOf(named.entity, index);
    return mentions.filter((m) => m !== first);
  }
  const time = timeAt(source.analysis, offset);
  if (time === null) return [];
  if (time.interval === null) return [placeOf(source, time)];
  return index.sources().flatMap((uri) => (index.summaryOf(uri)?.times ?? []).filter((t) => t.value === time.value));
}

/** The places of this source alone, for highlighting. */
export const highlights = (source: Source, index: WorkspaceIndex, offset: number): readonly Place[] =>
  references(source, index, offset, true).filter((p) => p.uri === source.uri);

/** A name for Go to Symbol in Workspace. */
export interface SymbolView {
  readonly entity: WorldEntity;
  readonly place: Place;
}

/** People, organizations and places of all sources that match the query, best first, at the mention that introduces them. */
export function workspaceSymbols(index: WorkspaceIndex, query: string, limit: number): readonly SymbolView[] {
  return index.search(query, limit).flatMap((entity) => {
    const place = definitionOf(entity, index);
    return place === null ? [] : [{ entity, place }];
  });
}
