import type { Span } from '../../common/text/span';
import type { Place, WorldEntity } from '../index/model';
import type { WorkspaceIndex } from '../index/workspaceIndex';
import { holdingsOf, newestFirst } from '../index/ledger';
import { timeAt } from './locate';
import { groupCopies, latest } from './people';
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
export function highlights(source: Source, index: WorkspaceIndex, offset: number): readonly Place[] {
  const named = namedAt(source, index, offset);
  if (named !== null) return named.entity.mentions.filter(({ uri }) => uri === source.uri);
  const time = timeAt(source.analysis, offset);
  if (time === null) return [];
  // Only this source is asked: the cursor moves often, and the workspace may be large.
  const same = source.analysis.times.filter(
    (other) => other === time || (time.interval !== null && other.interval !== null && other.value === time.value),
  );
  return same.map((one) => placeOf(source, one));
}

/** Where the roles of a person are stated; with the words that were asked about. */
export interface RolePlaces {
  readonly origin: Span;
  /** One place for each statement, the repeated copies of a headline or caption left out; the newest of the role that tells best who it is comes first. */
  readonly targets: readonly Place[];
}

/** The statements of the roles of the person whom the name or title at an offset means; null where there are none. */
export function roleStatements(source: Source, index: WorkspaceIndex, offset: number): RolePlaces | null {
  const named = namedAt(source, index, offset);
  if (named === null || named.entity.roles.length === 0) return null;
  const holdings = newestFirst(holdingsOf(named.entity.roles));
  const targets = holdings.flatMap(({ statements }) => groupCopies(latest(statements)).map(({ role }) => role));
  return { origin: named.span, targets };
}

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
