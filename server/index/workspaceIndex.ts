import { byCode } from '../../common/text/sorted';
import type { WireLink } from '../../common/protocol';
import type { OtherRole, OtherSources } from '../analysis/checks/check';
import type { Analysis, Interval } from '../analysis/model';
import { companyOf } from './agree';
import type { Member } from './agree';
import { createJoining } from './joining';
import type { Joined } from './joining';
import type { SourceSummary, TimeFact, WorldEntity } from './model';
import { searchEntities } from './search';
import { createTimesByDay } from './timesByDay';
import { createCopies } from './copies';
import { createEventsByKey } from './eventsByKey';
import { createLinks } from './links';
import { createNewest } from './newest';
import { ownEvents } from './rivals';
import { sameTexts } from './sameTexts';

/** The workspace's facts. Replacing one source costs what that source holds, not what the workspace holds. */
export interface WorkspaceIndex {
  /** Adds a source or replaces what was known of it. */
  replace(summary: SourceSummary): void;
  remove(uri: string): void;
  /** Uris, sorted. */
  sources(): readonly string[];
  summaryOf(uri: string): SourceSummary | null;
  /** All entities of the workspace, people first, then by name. */
  entities(): readonly WorldEntity[];
  /** The workspace's entity that an entity of a source (by `Entity.id`) belongs to. */
  entityOf(uri: string, entityId: string): WorldEntity | null;
  /** Entities whose name or alias matches the query (case and diacritics folded, subsequence as in VS Code), best first. */
  search(query: string, limit: number): readonly WorldEntity[];
  /**
   * Times of other sources that lie within the days of an interval (of at most 31 days; none for a longer one): those
   * that are narrower than a month and stand in the text proper; of each source the first one for the same days.
   * Those that cover the interval come first, then by day, uri and offset.
   * @param uri the source that asks, whose own times are left out
   * @param limit most times to return
   */
  timesWithin(uri: string, interval: Interval, limit: number): readonly TimeFact[];
  /** Takes in the user's links between passages, in the place of those known before; uris as in the index. */
  setLinks(links: readonly WireLink[]): void;
  /** What other sources say, for the checks of one source. */
  othersOf(uri: string, analysis: Analysis, labelOf: (uri: string) => string): OtherSources;
}

const typeOrder: Readonly<Record<WorldEntity['type'], number>> = {
  ...{ person: 0, organization: 1, place: 2 },
  ...{ event: 3, product: 4 },
};
const byName = (a: WorldEntity, b: WorldEntity): number =>
  typeOrder[a.type] - typeOrder[b.type] || byCode(a.name, b.name) || byCode(a.id, b.id);

/** An empty index. What it answers depends on the sources that it holds alone, never on the order in which they came. */
export function createIndex(): WorkspaceIndex {
  const held = new Map<string, { readonly summary: SourceSummary; readonly members: ReadonlyMap<string, Member> }>();
  const joining = createJoining();
  const times = createTimesByDay();
  const events = createEventsByKey();
  const newest = createNewest();
  const copies = createCopies();
  const links = createLinks();
  let everything: readonly WorldEntity[] | null = null;

  const joinedWith = (uri: string, entityId: string): Joined | null => {
    const member = held.get(uri)?.members.get(entityId);
    return member === undefined ? null : joining.joinedWith(member);
  };

  function remove(uri: string): void {
    const known = held.get(uri);
    if (known === undefined) return;
    for (const member of known.members.values()) joining.remove(member);
    for (const kept of [times, events, newest, copies]) kept.remove(known.summary);
    held.delete(uri);
    everything = null;
  }

  function replace(summary: SourceSummary): void {
    remove(summary.uri);
    const company = companyOf(summary);
    const members = new Map(summary.entities.map((e) => [e.id, { uri: summary.uri, entity: e, company }]));
    for (const member of members.values()) joining.add(member);
    for (const kept of [times, events, newest, copies]) kept.add(summary);
    everything = null;
    held.set(summary.uri, { summary, members });
  }

  function entities(): readonly WorldEntity[] {
    everything ??= joining
      .all()
      .map((joined) => joined.entity())
      .sort(byName);
    return everything;
  }

  function othersOf(uri: string, analysis: Analysis, labelOf: (uri: string) => string): OtherSources {
    const rolesOf = (entity: number): readonly OtherRole[] => {
      const id = analysis.entities[entity]?.id;
      const roles = id === undefined ? [] : (joinedWith(uri, id)?.roles() ?? []);
      return roles
        .filter((role) => role.uri !== uri)
        .map(({ uri: from, start, end, title, normalised, qualifier, of, date }) => ({
          ...{ uri: from, label: labelOf(from), start, end, title, normalised, qualifier, of, date },
        }));
    };
    const last = newest.article();
    return {
      rolesOf,
      events: () => ownEvents({ events, links, identityOf: joinedWith, labelOf }, uri),
      sameTexts: () => sameTexts(copies, uri, labelOf),
      newest: () =>
        last?.published == null
          ? null
          : { uri: last.uri, label: labelOf(last.uri), start: last.start, end: last.end, published: last.published },
    };
  }

  return {
    replace,
    remove,
    sources: () => [...held.keys()].sort(byCode),
    summaryOf: (uri) => held.get(uri)?.summary ?? null,
    entities,
    entityOf: (uri, entityId) => joinedWith(uri, entityId)?.entity() ?? null,
    setLinks: (all) => links.set(all),
    timesWithin: (uri, interval, limit) => times.within(uri, interval, limit),
    search: (query, limit) => searchEntities(entities(), query, limit),
    othersOf,
  };
}
