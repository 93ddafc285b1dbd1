import type { Decision } from '../../../common/decisions/model';
import type { Span } from '../../../common/text/span';
import type { ClaimTold } from '../claims/model';
import type { EventKind } from '../events/model';
import type { Analysis, RoleTold } from '../model';
import type { Finding, Severity } from './finding';

/** What one source looks like to a check that compares sources. Given by the index; absent when there is only one source. */
export interface OtherSources {
  /**
   * Roles that other sources state of the same person (by the index's identity), for an entity of this source. Of those
   * that say the same (title, qualifier, owner, date) the first ten are there and perhaps not the rest.
   */
  rolesOf(entity: number): readonly OtherRole[];
  /**
   * Events of this source that are dated to the day, in text order, each with events of other sources that may be the
   * same: of one kind, with somebody in common, at most ten days apart; at most twenty, the nearest days first. Events
   * that the user linked are there whatever they tell.
   */
  events(): readonly OwnEvent[];
  /**
   * Articles of this source whose text stands in other sources too, in text order, each with those copies: at least three
   * fifths of the shorter one's runs of five words are in both; at most eight, the likest first.
   */
  sameTexts(): readonly CopiedArticle[];
  /**
   * What all sources, this one too, say of an office in articles published at most `days` days from an ISO day, by date;
   * of one day the first forty statements, and of those that say the same of the same person one or two.
   * @param office key of the office, see `officeKey`
   */
  officeTold(office: string, day: string, days: number): readonly OfficeTold[];
  /** Kind of the user's link between two role statements, in either direction, or null. */
  linkOfRoles(a: RoleAt, b: RoleAt): string | null;
  /** The article of all sources that was published last, or null where none is dated. */
  newest(): NewestArticle | null;
  /**
   * Quotations of this source that have a speaker and eight words or more, in text order, each with what other sources
   * quote the same speaker with in words that are partly the same, and with what this source too quotes somebody else with
   * in such words; at most eight each, the likest first. Copies of one text count where they differ.
   */
  quotes(): readonly OwnQuote[];
  /**
   * Claims of this source in text order, each with claims of the same kind about much the same, of this source too, in which
   * somebody named is the same; at most eight. Copies of one text are no other source.
   */
  claims(): readonly OwnClaim[];
}

/** What a source quotes somebody with, all parts of it. Offsets of that source, from the first mark to the last. */
export interface SaidWords extends Span {
  readonly uri: string;
  readonly label: string;
  /** The words without marks; long ones cut. */
  readonly words: string;
  /** Publication day of its article, ISO, or null. */
  readonly published: string | null;
}

/** A quotation of this source. */
export interface OwnQuote extends SaidWords {
  /** Name of the speaker. */
  readonly speaker: string;
  readonly rivals: readonly RivalQuote[];
  /** Quotations, of this source too, whose words are another person's there, by name as they are here. */
  readonly otherSpeakers: readonly (RivalQuote & { readonly speaker: string })[];
}

/** A quotation of another source that may be the same utterance. */
export interface RivalQuote extends SaidWords {
  /** Kind of the user's link between the two, or null. */
  readonly link: string | null;
}

/** A claim as a source makes it. Offsets are those of its words in that source. */
export interface ToldClaim extends Span, ClaimTold {
  readonly uri: string;
  readonly label: string;
  readonly words: string;
  /** Its sentence, and the words of that, shortened. */
  readonly sentence: Span;
  readonly quote: string;
  readonly published: string | null;
  /** Who is said to be the first, or null. */
  readonly who: string | null;
}

/** A claim of this source. */
export interface OwnClaim extends ToldClaim {
  readonly rivals: readonly RivalClaim[];
}

/** A claim about much the same. */
export interface RivalClaim extends ToldClaim {
  /** Names of those whom both sentences name; how many the sentence of either names at least. */
  readonly shared: readonly string[];
  readonly fewestNamed: number;
  /** Both say who is the first, and it is not the same one. */
  readonly anotherWho: boolean;
  readonly link: string | null;
}

/** Where a role statement stands: offsets of its title, in this source where `uri` is not given. */
export interface RoleAt extends Span {
  readonly uri?: string;
}

/** What a source says of an office: who holds or takes it, or that it is vacant. */
export interface OfficeTold extends OtherRole {
  /** It stands in this source. */
  readonly isOwn: boolean;
  /** The person by the index's identity, with all names that sources use, or null for a vacancy. */
  readonly holder: { readonly id: string; readonly names: readonly string[] } | null;
  /** The words name the holder, and the country or organization. */
  readonly isSure: boolean;
}

/** An event as a source tells it: a dated sentence. Offsets are those of the time's words in that source. */
export interface ToldEvent {
  readonly uri: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** The whole sentence, and its words, shortened. */
  readonly sentence: Span;
  readonly quote: string;
  /** The words of the time. */
  readonly words: string;
  /** ISO day. */
  readonly day: string;
  readonly kind: EventKind | null;
  readonly trigger: string | null;
  readonly tense: 'told' | 'coming';
  /** See `DatedEvent.single`. */
  readonly single: boolean;
  /** Kind of its article, and the day on which it was published, ISO, or null. */
  readonly article: 'main' | 'related';
  readonly published: string | null;
}

/** An event of this source, with those of other sources that may be the same. */
export interface OwnEvent extends ToldEvent {
  readonly rivals: readonly RivalEvent[];
}

/** An event of another source that may be the same. */
export interface RivalEvent extends ToldEvent {
  /** Names of those who take part in both, and of the places of both. */
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly places: readonly string[];
  /** Both state places, and none in common. */
  readonly elsewhere: boolean;
  /** Days (ISO) within a month on which this source, and the other one, tell an event of this kind with one of these people or organizations. */
  readonly ownDays: readonly string[];
  readonly rivalDays: readonly string[];
  /** Kind of the user's link between the two sentences ("same-event", "contradicts"), or null. */
  readonly link: string | null;
}

/** The article that was published last. Offsets are those of its headline's line, or of its first words. */
export interface NewestArticle {
  readonly uri: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly published: string;
}

/** An article whose text stands in other sources too. Offsets are those of its headline, or of its first paragraph. */
export interface CopiedArticle extends Span {
  /** At least one. */
  readonly copies: readonly SameText[];
}

/** An article of another source with the same text. Offsets are those of its headline, or of its first paragraph. */
export interface SameText {
  readonly uri: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly headline: string | null;
  readonly outlet: string | null;
  /** ISO day or null. */
  readonly published: string | null;
  /** Part of the shorter article's runs of five words that stand in both, 0 to 1. */
  readonly share: number;
}

/** A role as another source states it. Offsets are of that source. */
export interface OtherRole {
  readonly uri: string;
  /** Short name of the source for messages, e.g. its file name. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly normalised: string;
  readonly qualifier: 'former' | 'acting' | 'elect' | null;
  readonly tells: RoleTold;
  /** First and last day that the words state, TIMEX3 values, or null. */
  readonly since: string | null;
  readonly until: string | null;
  readonly of: string | null;
  readonly date: string | null;
  /** The title stands right beside its holder's name. */
  readonly isBeside: boolean;
}

/** What a check sees. Pure: same input, same findings. */
export interface CheckInput {
  readonly text: string;
  readonly analysis: Analysis;
  /** Path of the source relative to the workspace, as decisions name it; the file's name where there is no workspace. */
  readonly source: string;
  readonly decisions: readonly Decision[];
  readonly others: OtherSources | null;
}

/** One check: one file, one doc page `docs/checks/<code>.md`. */
export interface Check {
  readonly code: string;
  /** One line for lists and settings. */
  readonly summary: string;
  /** The severity a finding has unless the check says otherwise. */
  readonly severity: Severity;
  /** Runs only where the user's settings give it a level; also the default of its property in the manifest. */
  readonly offByDefault?: true;
  run(input: CheckInput): readonly Finding[];
}
