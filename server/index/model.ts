import type { Span } from '../../common/text/span';
import type { Precision } from '../../common/protocol';
import type { ClaimTold } from '../analysis/claims/model';
import type { EventKind } from '../analysis/events/model';
import type { Entity, EntityType, Interval, MentionType, RoleTold, TimexType } from '../analysis/model';

/** A place in one source as shown to people: offsets, line, and the sentence around it (shortened to about 160 units). */
export interface Place extends Span {
  readonly uri: string;
  /** Zero-based line and UTF-16 column of `start`, and of `end`. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A mention as the index keeps it. */
export interface MentionFact extends Place {
  readonly text: string;
  readonly type: MentionType;
  /** Index of the article in its source. */
  readonly article: number;
  /** True for mentions in boilerplate, tags and teasers: counted, but never the "first" or best mention. */
  readonly aside: boolean;
}

/** A role statement as the index keeps it. */
export interface RoleFact extends Place {
  readonly title: string;
  readonly normalised: string;
  readonly qualifier: 'former' | 'acting' | 'elect' | null;
  readonly tells: RoleTold;
  /** First and last day that the words state, TIMEX3 values, or null. */
  readonly since: string | null;
  readonly until: string | null;
  readonly holderBy: 'stated' | 'inferred' | null;
  /** The title stands right beside the holder's name. */
  readonly isBeside: boolean;
  /** Name of the country or organization, or null. */
  readonly of: string | null;
  readonly ofBy: 'stated' | 'inferred' | null;
  readonly why: string | null;
  /** Publication day of the article, ISO, or null. */
  readonly date: string | null;
  /** Outlet of the article as written, or null. */
  readonly outlet: string | null;
  /** Short quote around the statement. */
  readonly quote: string;
  /** Key of the office, where one person at a time can hold it (`officeKey`), or null. */
  readonly office: string | null;
}

/** One entity of one source. */
export interface EntityFact {
  /** `Entity.id` of the source's analysis. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly key: string | null;
  /** Name of the entity that this one belongs to (a ministry's country), or null. */
  readonly of: string | null;
  readonly decided: Entity['decided'];
  /** `Entity.apart` where the user said something. */
  readonly apart?: readonly string[];
  readonly mentions: readonly MentionFact[];
  readonly roles: readonly RoleFact[];
}

/** What the index keeps of one article. */
export interface ArticleFact extends Place {
  readonly kind: 'main' | 'related';
  readonly headline: string | null;
  readonly outlet: string | null;
  /** ISO day or null. */
  readonly published: string | null;
}

/** A time expression, kept so that sources can be compared. */
export interface TimeFact extends Place {
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value. */
  readonly value: string;
  /** Null where the time is unresolved or has no place on the calendar. */
  readonly interval: Interval | null;
  readonly precision: Precision;
  readonly article: number;
  /** True for times in stamps, boilerplate, tags and teasers. */
  readonly aside: boolean;
}

/** A sentence that tells when something happened or will happen; the place is that of the time's words. */
export interface EventFact extends Place {
  /** The time's words. */
  readonly words: string;
  /** The sentence, shortened, and where the words stand in it (UTF-16 units of `quote`). */
  readonly quote: string;
  readonly highlight: readonly [number, number];
  /** Where the whole sentence stands. */
  readonly sentence: Place;
  /** TIMEX3 value. */
  readonly value: string;
  /** Null where the time is unresolved. */
  readonly interval: Interval | null;
  readonly precision: Precision;
  readonly how: string;
  /** The word that says the kind, lower case, or null. */
  readonly trigger: string | null;
  readonly kind: EventKind | null;
  readonly tense: 'told' | 'coming';
  /** See `DatedEvent.single`. */
  readonly single: boolean;
  readonly article: number;
  /** `Entity.id` of everybody and every place that the sentence names, of the people and organizations that take part, and of the places of the event. */
  readonly entities: readonly string[];
  readonly parties: readonly string[];
  readonly places: readonly string[];
}

/** What an article is compared by with those of other sources; the place is that of its headline, or of its first paragraph. */
export interface CopyFact extends Place {
  /** Index of the article in its source. */
  readonly article: number;
  /** The smallest hashes of its body's runs of words, ascending, see `copyFacts`. */
  readonly hashes: readonly number[];
}

/** What somebody is quoted with, all parts of it; the place goes from its first mark to its last. */
export interface QuoteFact extends Place {
  /** `Entity.id` of the speaker, and whether the words around name a person as such (`Quotation.speakerBy`). */
  readonly speaker: string;
  readonly isNamed: boolean;
  /** The words without marks, parts joined by a space; long ones cut. */
  readonly words: string;
  /** Hashes that it is found by, see `runKeys`. */
  readonly keys: readonly number[];
  /** Index of the article in its source. */
  readonly article: number;
}

/** A claim that other sources may rival, see `analysis/claims/model`; the place is that of its words. */
export interface ClaimFact extends Place, ClaimTold {
  /** The words, and their sentence, shortened. */
  readonly words: string;
  readonly quote: string;
  readonly sentence: Place;
  /** `Entity.id` of those that the sentence names, and of who is said to be first. */
  readonly named: readonly string[];
  readonly who: string | null;
  readonly keys: readonly number[];
  readonly article: number;
}

/** Everything the workspace needs to know of one source: plain data, made once per version of its text. */
export interface SourceSummary {
  readonly uri: string;
  readonly articles: readonly ArticleFact[];
  readonly entities: readonly EntityFact[];
  /** Statements that an office is vacant. */
  readonly vacancies: readonly RoleFact[];
  readonly times: readonly TimeFact[];
  readonly events: readonly EventFact[];
  readonly copies: readonly CopyFact[];
  readonly quotes: readonly QuoteFact[];
  readonly claims: readonly ClaimFact[];
}

/** One entity of the workspace: entities of several sources joined. */
export interface WorldEntity {
  /** The `id` of the fullest member; stable while the members are. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Other forms over all sources, most frequent first, without `name`. */
  readonly aliases: readonly string[];
  readonly key: string | null;
  readonly of: string | null;
  /** What the user decided of it in any source, or null. */
  readonly decided: Entity['decided'];
  /** All roles, by date (undated last), then source, then offset. */
  readonly roles: readonly RoleFact[];
  /** All mentions, by source (uri), then offset. */
  readonly mentions: readonly MentionFact[];
  /** Uris of the sources, sorted. */
  readonly sources: readonly string[];
}
