import type { WireLocation } from './places';

/** How exactly a time of the timeline is known. */
export type Precision = 'minute' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'longer';

/** What the Timeline shows of the workspace; absent members do not restrict. */
export interface TimelineFilter {
  readonly uri?: string;
  /** Id of a person, organization or place, as in `Person.id`. */
  readonly entity?: string;
  /** The coarsest precision that is shown. */
  readonly precision?: Precision;
}

/** A sentence of a source that tells when something happened or will happen. */
export interface TimelineEntry {
  /** The words of the time; the client opens them. */
  readonly location: WireLocation;
  readonly words: string;
  /** The sentence, shortened, and where the words stand in it (UTF-16 units of `sentence`), or null when cut off. */
  readonly sentence: string;
  readonly highlight: readonly [number, number] | null;
  /** TIMEX3 value. */
  readonly value: string;
  /** First day and the day after the last one, ISO; null where the time has no place on the calendar. */
  readonly from: string | null;
  readonly to: string | null;
  /** "HH:MM" where the words state a clock time. */
  readonly clock: string | null;
  readonly precision: Precision;
  /** How the time was resolved, or why it was not. */
  readonly how: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  /** People, organizations and places of the sentence. */
  readonly entities: readonly { readonly id: string; readonly name: string }[];
}

/** Entries in order of time (unresolved ones last, by source and place), and what the view can be filtered by. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** Entities that entries name, the most frequent first; not restricted by the filter. */
  readonly entities: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly sources: readonly string[];
}
