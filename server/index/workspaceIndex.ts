import { byCode } from '../../common/text/sorted';
import type { WireLink } from '../../common/protocol';
import type { OtherRole, OtherSources } from '../analysis/checks/check';
import type { Analysis, Interval } from '../analysis/model';
import { createJoining } from './joining';
import type { Joined } from './joining';
import { membersOf } from './member';
import type { Member } from './member';
import type { ClaimFact, Place, QuoteFact, SourceSummary, TimeFact, WorldEntity } from './model';
import { searchEntities } from './search';
import { createTimesByDay } from './timesByDay';
import { createAlike } from './alike';
import { createCopies } from './copies';
import { createEventsByKey } from './eventsByKey';
import { createLinks } from './links';
import { createNewest } from './newest';
import { officeLedger } from './officeLedger';
import type { OfficeLedger } from './officeLedger';
import { createOffices } from './offices';
import type { OfficeStatement } from './offices';
import { linkOfRoles, officeTold, otherRole } from './otherRoles';
import { ownClaims, ownQuotes } from './quoteRivals';
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
  /** What an entity of a source is in the workspace: the same object for those that are one, until a source changes. */
  identityOf(uri: string, entityId: string): object | null;
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
  /** Keys of the offices of which sources tell, sorted; see `RoleFact.office`. */
  offices(): readonly string[];
  /** Who holds an office when, by all that the sources say. Costs what they say of it. */
  office(key: string): OfficeLedger;
  /** See `Offices.near`. */
  officeNear(key: string, day: string, days: number): readonly OfficeStatement[];
  /** Takes in the user's links between passages, in the place of those known before; uris as in the index. */
  setLinks(links: readonly WireLink[]): void;
  /** Kind of the first of those links between two places (overlapping them is enough), in either direction, or null. */
  linkBetween(a: Place, b: Place): string | null;
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
  const offices = createOffices();
  const quotes = createAlike<QuoteFact>();
  const claims = createAlike<ClaimFact>();
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
    for (const kept of [times, events, newest, copies, offices]) kept.remove(known.summary);
    for (const kept of [quotes, claims]) kept.remove(uri);
    held.delete(uri);
    everything = null;
  }

  function replace(summary: SourceSummary): void {
    remove(summary.uri);
    const members = new Map(membersOf(summary).map((member) => [member.entity.id, member]));
    for (const member of members.values()) joining.add(member);
    for (const kept of [times, events, newest, copies, offices]) kept.add(summary);
    quotes.add(summary.uri, summary.quotes);
    claims.add(summary.uri, summary.claims);
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

  const entityOf = (uri: string, entityId: string): WorldEntity | null => joinedWith(uri, entityId)?.entity() ?? null;

  const summaryOf = (uri: string): SourceSummary | null => held.get(uri)?.summary ?? null;

  function othersOf(uri: string, analysis: Analysis, labelOf: (uri: string) => string): OtherSources {
    const rolesOf = (entity: number): readonly OtherRole[] => {
      const id = analysis.entities[entity]?.id;
      const roles = id === undefined ? [] : (joinedWith(uri, id)?.roles() ?? []);
      return roles.filter((role) => role.uri !== uri).map((role) => otherRole(role, labelOf));
    };
    const last = newest.article();
    const said = { quotes, claims, copies, links, summaryOf, identityOf: joinedWith, labelOf };
    return {
      rolesOf,
      events: () => ownEvents({ events, links, identityOf: joinedWith, labelOf }, uri),
      sameTexts: () => sameTexts(copies, uri, labelOf),
      officeTold: (office, day, days) => officeTold(offices.near(office, day, days), uri, labelOf, entityOf),
      quotes: () => ownQuotes(said, uri),
      claims: () => ownClaims(said, uri),
      linkOfRoles: (a, b) => linkOfRoles(links, uri, summaryOf, a, b),
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
    summaryOf,
    entities,
    entityOf,
    offices: () => offices.keys(),
    office: (key) => officeLedger(key, offices.of(key), entityOf),
    officeNear: (key, day, days) => offices.near(key, day, days),
    identityOf: joinedWith,
    setLinks: (all) => links.set(all),
    linkBetween: (a, b) => links.between(a, b),
    timesWithin: (uri, interval, limit) => times.within(uri, interval, limit),
    search: (query, limit) => searchEntities(entities(), query, limit),
    othersOf,
  };
}
