import { fromNumber, isoDay } from '../../common/text/calendar';
import { byCode } from '../../common/text/sorted';
import type { Precision } from '../../common/protocol';
import type { ArticleFact, EventFact, SourceSummary } from '../index/model';
import { daysOf, isAtLeast } from '../index/precision';
import type { WorkspaceIndex } from '../index/workspaceIndex';

/** Somebody or a place of the workspace that events name. */
export interface TimelineEntity {
  readonly id: string;
  readonly name: string;
}

/** A dated sentence of the workspace. */
export interface TimelineItem {
  readonly event: EventFact;
  readonly article: ArticleFact | null;
  /** First day and the day after the last one, ISO; null where the time has no place on the calendar. */
  readonly from: string | null;
  readonly to: string | null;
  /** "HH:MM" where the words state a clock time. */
  readonly clock: string | null;
  readonly entities: readonly TimelineEntity[];
}

/** All dated sentences of the workspace. */
export interface WorldTimeline {
  /** In order of time, the longer of two that begin on one day first; those without a place on the calendar last, by source and place. */
  readonly items: readonly TimelineItem[];
  /** Whom and what items name, the most frequent first. */
  readonly entities: readonly (TimelineEntity & { readonly count: number })[];
  /** Uris of the sources that have items, sorted. */
  readonly sources: readonly string[];
}

/** What is shown of a timeline; absent members do not restrict. */
export interface ItemFilter {
  readonly uri?: string;
  readonly entity?: string;
  /** The coarsest precision that is shown. */
  readonly precision?: Precision;
}

/** Asks the index for each entity of a source once. */
function entityReader(index: WorkspaceIndex): (uri: string, ids: readonly string[]) => readonly TimelineEntity[] {
  let source = '';
  let known = new Map<string, TimelineEntity | null>();
  const read = (id: string): TimelineEntity | null => {
    const entity = index.entityOf(source, id);
    return entity === null ? null : { id: entity.id, name: entity.name };
  };
  return (uri, ids) => {
    if (uri !== source) known = new Map();
    source = uri;
    const found = new Map<string, TimelineEntity>();
    for (const id of ids) {
      const entity = known.has(id) ? known.get(id) : read(id);
      known.set(id, entity ?? null);
      if (entity != null) found.set(entity.id, entity);
    }
    return [...found.values()];
  };
}

function byTime(a: TimelineItem, b: TimelineItem): number {
  if (a.from !== null && b.from !== null) {
    const order = byCode(a.from, b.from) || byCode(b.to ?? '', a.to ?? '') || byCode(a.clock ?? '', b.clock ?? '');
    if (order !== 0) return order;
  } else if (a.from !== b.from) return a.from === null ? 1 : -1;
  return byCode(a.event.uri, b.event.uri) || a.event.start - b.event.start;
}

function itemsOf(
  summary: SourceSummary,
  named: (uri: string, ids: readonly string[]) => readonly TimelineEntity[],
): readonly TimelineItem[] {
  return summary.events.map((event): TimelineItem => {
    const days = daysOf(event.interval);
    return {
      event,
      article: summary.articles[event.article] ?? null,
      from: days === null ? null : isoDay(fromNumber(days.first)),
      to: days === null ? null : isoDay(fromNumber(days.end)),
      clock: /T(\d{2}:\d{2})/.exec(event.value)?.[1] ?? null,
      entities: named(event.uri, event.entities),
    };
  });
}

/** The timeline of all sources of an index. Costs what the sources' events hold. */
export function timelineOf(index: WorkspaceIndex): WorldTimeline {
  const named = entityReader(index);
  const sources = index.sources().flatMap((uri) => index.summaryOf(uri) ?? []);
  const items = sources.flatMap((summary) => itemsOf(summary, named)).sort(byTime);
  const counts = new Map<string, TimelineEntity & { count: number }>();
  for (const { entities } of items) {
    for (const entity of entities) {
      const known = counts.get(entity.id) ?? { ...entity, count: 0 };
      known.count += 1;
      counts.set(entity.id, known);
    }
  }
  const entities = [...counts.values()].sort(
    (a, b) => b.count - a.count || byCode(a.name, b.name) || byCode(a.id, b.id),
  );
  return { items, entities, sources: sources.filter(({ events }) => events.length > 0).map(({ uri }) => uri) };
}

/** The items that a filter leaves, in the same order. */
export const filteredItems = (
  timeline: WorldTimeline,
  { uri, entity, precision }: ItemFilter,
): readonly TimelineItem[] =>
  timeline.items.filter(
    ({ event, entities }) =>
      (uri === undefined || event.uri === uri) &&
      (precision === undefined || isAtLeast(event.precision, precision)) &&
      (entity === undefined || entities.some(({ id }) => id === entity)),
  );
