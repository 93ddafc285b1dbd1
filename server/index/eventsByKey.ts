import { byCode } from '../../common/text/sorted';
import type { EventKind } from '../analysis/events/model';
import { bucketOf } from './joinKeys';
import type { EventFact, SourceSummary } from './model';
import { daysOf } from './precision';

/** An event that is dated to the day. */
export interface DayEvent {
  readonly fact: EventFact;
  readonly kind: EventKind;
  /** Number of the day, as `toNumber` counts. */
  readonly day: number;
  readonly summary: SourceSummary;
}

/** Events of all sources by kind, day and who takes part. */
export interface EventsByKey {
  add(summary: SourceSummary): void;
  remove(summary: SourceSummary): void;
  /** Events of a kind and day in which an entity of this bucket takes part: the first forty by uri and offset. */
  find(kind: EventKind, day: number, bucket: string): readonly DayEvent[];
  /** Events of one source that are dated to the day and of a known kind, in text order. */
  of(uri: string): readonly DayEvent[];
}

/** The event with its day; null where it has none or no kind. */
function dayEventOf(summary: SourceSummary, fact: EventFact): DayEvent | null {
  const days = daysOf(fact.interval);
  if (fact.kind === null || days === null || days.end - days.first !== 1) return null;
  return { fact, kind: fact.kind, day: days.first, summary };
}

const keyOf = (kind: EventKind, day: number, bucket: string): string => `${kind} ${day} ${bucket}`;

/** Events of one key that are looked at: what hundreds of sources tell alike need not be compared with each of them. */
const shown = 40;
const bySource = (a: DayEvent, b: DayEvent): number =>
  byCode(a.summary.uri, b.summary.uri) || a.fact.start - b.fact.start;

/** Events of one key; sorted when first asked for. */
interface Posting {
  readonly events: Set<DayEvent>;
  first: readonly DayEvent[] | null;
}

/** Makes an empty one. Adding and removing cost what the source holds. */
export function createEventsByKey(): EventsByKey {
  const held = new Map<string, readonly DayEvent[]>();
  const byKey = new Map<string, Posting>();

  function eachKey(summary: SourceSummary, events: readonly DayEvent[], act: (key: string, event: DayEvent) => void) {
    if (events.length === 0) return;
    const buckets = new Map(summary.entities.map((entity) => [entity.id, bucketOf(entity)]));
    for (const event of events) {
      for (const party of event.fact.parties) {
        const bucket = buckets.get(party);
        if (bucket !== undefined) act(keyOf(event.kind, event.day, bucket), event);
      }
    }
  }

  return {
    add: (summary) => {
      const events = summary.events.flatMap((fact) => dayEventOf(summary, fact) ?? []);
      if (events.length > 0) held.set(summary.uri, events);
      eachKey(summary, events, (key, event) => {
        const posting = byKey.get(key) ?? { events: new Set<DayEvent>(), first: null };
        posting.events.add(event);
        posting.first = null;
        byKey.set(key, posting);
      });
    },
    remove: (summary) => {
      eachKey(summary, held.get(summary.uri) ?? [], (key, event) => {
        const posting = byKey.get(key);
        if (posting === undefined) return;
        posting.events.delete(event);
        posting.first = null;
        if (posting.events.size === 0) byKey.delete(key);
      });
      held.delete(summary.uri);
    },
    find: (kind, day, bucket) => {
      const posting = byKey.get(keyOf(kind, day, bucket));
      if (posting === undefined) return [];
      posting.first ??= [...posting.events].sort(bySource).slice(0, shown);
      return posting.first;
    },
    of: (uri) => held.get(uri) ?? [],
  };
}
