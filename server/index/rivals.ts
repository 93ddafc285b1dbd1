import { fromNumber, isoDay } from '../../common/text/calendar';
import { byCode } from '../../common/text/sorted';
import type { OwnEvent, RivalEvent, ToldEvent } from '../analysis/checks/check';
import type { DayEvent, EventsByKey } from './eventsByKey';
import { bucketOf } from './joinKeys';
import type { Links } from './links';
import type { EntityFact, SourceSummary } from './model';

/** What the rivals of events are made from. */
export interface EventWorld {
  readonly events: EventsByKey;
  readonly links: Links;
  /** Something that is equal for two entities of sources where they are one entity of the workspace, and for no others. */
  readonly identityOf: (uri: string, entityId: string) => object | null;
  readonly labelOf: (uri: string) => string;
}

/** Farthest apart, in days, that two sources may date one event and that two events are of one series; rivals that are kept of one event. */
const most = { days: 10, rivals: 20, series: 30 } as const;

/** Entities of a source by id, made once for each source that is looked at. */
type Entities = (summary: SourceSummary) => ReadonlyMap<string, EntityFact>;

function entitiesReader(): Entities {
  const known = new Map<SourceSummary, ReadonlyMap<string, EntityFact>>();
  return (summary) => {
    const found = known.get(summary) ?? new Map(summary.entities.map((entity) => [entity.id, entity]));
    known.set(summary, found);
    return found;
  };
}

function toldEvent({ fact, day, summary }: DayEvent, labelOf: (uri: string) => string): ToldEvent {
  const article = summary.articles[fact.article];
  const { uri, start, end, quote, words, kind, trigger, tense, single } = fact;
  return {
    ...{ uri, label: labelOf(uri), start, end, quote, words, kind, trigger, tense, single },
    sentence: { start: fact.sentence.start, end: fact.sentence.end },
    day: isoDay(fromNumber(day)),
    article: article?.kind ?? 'main',
    published: article?.published ?? null,
  };
}

/** Ids of the first list whose entities are also in the second. */
function sharedIds(world: EventWorld, a: DayEvent, b: DayEvent, of: 'parties' | 'places'): readonly string[] {
  const theirs = new Set(b.fact[of].map((id) => world.identityOf(b.summary.uri, id)));
  return a.fact[of].filter((id) => {
    const own = world.identityOf(a.summary.uri, id);
    return own !== null && theirs.has(own);
  });
}

/** Days, not far from an event's, on which its source tells an event of its kind with one of these entities. */
function daysTold(world: EventWorld, event: DayEvent, parties: readonly string[]): readonly string[] {
  const days = world.events
    .of(event.summary.uri)
    .filter((other) => other.kind === event.kind && Math.abs(other.day - event.day) <= most.series)
    .filter((other) => other.fact.parties.some((id) => parties.includes(id)))
    .map(({ day }) => isoDay(fromNumber(day)));
  return [...new Set(days)].sort(byCode);
}

function rivalOf(world: EventWorld, own: DayEvent, other: DayEvent, entities: Entities): RivalEvent {
  const parties = sharedIds(world, own, other, 'parties');
  const places = sharedIds(world, own, other, 'places');
  const facts = entities(own.summary);
  const named = (ids: readonly string[], type?: EntityFact['type']): readonly string[] =>
    ids.flatMap((id) => {
      const fact = facts.get(id);
      return fact === undefined || (type !== undefined && fact.type !== type) ? [] : [fact.name];
    });
  return {
    ...toldEvent(other, world.labelOf),
    people: named(parties, 'person'),
    organizations: named(parties, 'organization'),
    places: named(places),
    elsewhere: places.length === 0 && own.fact.places.length > 0 && other.fact.places.length > 0,
    ownDays: daysTold(world, own, parties),
    rivalDays: daysTold(world, other, sharedIds(world, other, own, 'parties')),
    link: world.links.between(own.fact.sentence, other.fact.sentence),
  };
}

/** Events of other sources of the same kind, within some days, that share somebody with an event. */
function candidates(world: EventWorld, own: DayEvent, entities: Entities): readonly DayEvent[] {
  const found = new Set<DayEvent>();
  const facts = entities(own.summary);
  for (const id of own.fact.parties) {
    const entity = facts.get(id);
    if (entity === undefined) continue;
    const bucket = bucketOf(entity);
    const identity = world.identityOf(own.summary.uri, id);
    for (let day = own.day - most.days; day <= own.day + most.days; day += 1) {
      for (const other of world.events.find(own.kind, day, bucket)) {
        if (other.summary === own.summary || found.has(other)) continue;
        if (other.fact.parties.some((party) => world.identityOf(other.summary.uri, party) === identity))
          found.add(other);
      }
    }
  }
  return [...found];
}

/** Events of other sources whose sentences the user linked with this one's. */
const linked = (world: EventWorld, own: DayEvent, linkedTo: readonly string[]): readonly DayEvent[] =>
  linkedTo.flatMap((uri) =>
    world.events.of(uri).filter((other) => world.links.between(own.fact.sentence, other.fact.sentence) !== null),
  );

/** See `OtherSources.events`. Costs the source's events and those of other sources that are like them. */
export function ownEvents(world: EventWorld, uri: string): readonly OwnEvent[] {
  const entities = entitiesReader();
  const linkedTo = world.links.linkedTo(uri);
  return world.events.of(uri).map((own) => {
    const others = new Set([...candidates(world, own, entities), ...linked(world, own, linkedTo)]);
    const rivals = [...others]
      .sort(
        (a, b) =>
          Math.abs(a.day - own.day) - Math.abs(b.day - own.day) ||
          byCode(a.summary.uri, b.summary.uri) ||
          a.fact.start - b.fact.start,
      )
      .slice(0, most.rivals)
      .map((other) => rivalOf(world, own, other, entities));
    return { ...toldEvent(own, world.labelOf), rivals };
  });
}
