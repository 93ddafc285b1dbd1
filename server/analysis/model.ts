import type { Span } from '../../common/text/span';
import type { NameModel } from './names/tagger/nameModel';

/** Kinds of section, see ARCHITECTURE.md "Words". */
export type SectionKind =
  'stamp' | 'headline' | 'byline' | 'dateline' | 'caption' | 'body' | 'tags' | 'teaser' | 'boilerplate';

/** A part of an article: one line or paragraph (a dateline: the part of a line). Sections do not overlap; blank lines belong to none. */
export interface Section extends Span {
  readonly kind: SectionKind;
  /** Index into `Analysis.articles`. */
  readonly article: number;
  /** Name of the rule that decided, e.g. `headline.repeated`. */
  readonly rule: string;
}

/** A place in the text that states a date of the article itself. The span covers the date alone. */
export interface Witness extends Span {
  /** ISO day, YYYY-MM-DD. */
  readonly value: string;
  readonly states: 'published' | 'updated' | 'captured';
  /** Name of the rule that found it, e.g. `stamp.labelled`, `stamp.glued`, `caption`. */
  readonly rule: string;
}

/** A day the article states of itself, with the places that say so. */
export interface StatedDate {
  /** ISO day, YYYY-MM-DD. */
  readonly value: string;
  /** Witnesses that agree with `value`; the first is the strongest. Empty when an option or a decision gave it. */
  readonly witnesses: readonly Witness[];
  /** Witnesses of the same date that disagree. */
  readonly conflicting: readonly Witness[];
  readonly source: 'text' | 'option' | 'decision';
}

/** One news article of a source. Articles do not overlap and are in text order. */
export interface Article extends Span {
  readonly kind: 'main' | 'related';
  /** Span of the headline's words (its first copy), or null. */
  readonly headline: Span | null;
  /** Outlet's name as written, with its span, or null. */
  readonly outlet: (Span & { readonly name: string }) | null;
  /** Span of the byline's names ("By Kim Arin" -> "Kim Arin"), or null. */
  readonly byline: Span | null;
  readonly published: StatedDate | null;
  readonly updated: StatedDate | null;
  readonly captured: StatedDate | null;
  /** A stamp relative to an unknown capture moment ("18 hours ago"), or null. */
  readonly relativeStamp: Span | null;
}

/** A place in the text that bounds the moment of capture, and why. */
export interface CaptureEvidence extends Span {
  /** `from`: the page cannot have been captured before; `to`: not after. */
  readonly bound: 'from' | 'to';
  /** ISO day, YYYY-MM-DD. */
  readonly value: string;
  /** One plain English line, e.g. "the talks of July 24 to 27 are told as past". */
  readonly says: string;
}

/**
 * The days on which the page can have been captured, as far as its text allows: inferred, shown as inferred, and never
 * used to resolve a time. Null ends are open.
 */
export interface CaptureRange {
  /** First and last possible day, ISO, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly evidence: readonly CaptureEvidence[];
}

/** TIMEX3 types. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** Half-open interval; both ends ISO, `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` for TIME. Compare as strings of one length. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** What a relative time was resolved against. */
export type Anchor =
  | { readonly kind: 'none' }
  /** The publication date of the time's article. */
  | { readonly kind: 'published'; readonly value: string }
  /** The day on which the page was captured, as the text states it or the user decided. */
  | { readonly kind: 'captured'; readonly value: string }
  /** The user decided what the words mean. */
  | { readonly kind: 'decision'; readonly value: string }
  /** Another time of the text, index into `Analysis.times`. */
  | { readonly kind: 'time'; readonly time: number; readonly value: string };

/** Why a time has no (full) value. */
export type Unresolved = 'no-anchor' | 'captured-unknown' | 'vague' | 'impossible' | 'ambiguous';

/** A time expression in TIMEX3 terms. */
export interface Time extends Span {
  readonly type: TimexType;
  /** TIMEX3 value, e.g. 2025-07-11, 2025-W28, P90D, PT40M, XXXX-WXX-5, PAST_REF. */
  readonly value: string;
  /** TIMEX3 mod: START, MID, END, APPROX, LESS_THAN, MORE_THAN, BEFORE, AFTER, ... or null. */
  readonly mod: string | null;
  readonly interval: Interval | null;
  readonly anchor: Anchor;
  readonly unresolved: Unresolved | null;
  /** One plain English line that explains the resolution, e.g. "the Friday on or before publication, 2025-07-11". */
  readonly how: string;
  /** Name of the rule that found it, e.g. `absolute.dayMonthYear`. */
  readonly rule: string;
  /** Index into `Analysis.articles`. */
  readonly article: number;
  /** Index into `Analysis.sections`, or -1. */
  readonly section: number;
  /** The other end of a range ("July 24 to 27"), index into `Analysis.times`, or null. */
  readonly rangeWith: number | null;
  /** ISO weekday 1 (Monday) to 7 that the words state beside the date ("Friday, July 11"), or null. */
  readonly statedWeekday: number | null;
  /** The four-digit year is in the words (not inferred). */
  readonly yearStated: boolean;
  /** Numeric dates such as 04/05/2025: both readings, where both are possible and nothing settles the order. */
  readonly readings: { readonly dmy: string; readonly mdy: string } | null;
  /** Order that the words force or that was settled, for numeric day/month dates; else null. */
  readonly order: 'dmy' | 'mdy' | null;
}

export type MentionType = 'person' | 'organization' | 'place' | 'nationality' | 'event' | 'product';

/** A mention that the caller knows of, from a tagger of its own. */
export interface GivenMention extends Span {
  readonly type: MentionType;
}

/** A name in the text. Mentions are in text order and do not overlap, but that given ones may be nested. */
export interface Mention extends Span {
  readonly type: MentionType;
  readonly article: number;
  readonly section: number;
  readonly foundBy: 'rule' | 'lexicon' | 'model' | 'given';
  /** Name of the rule or lexicon list; `given` for the caller's. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Lexicon key of a place, nationality or organization, e.g. `country:KR`, `city:seoul`, `org:asean`; else null. */
  readonly key: string | null;
}

/** A mention with the entity that it names, index into `Analysis.entities`. */
export interface LinkedMention extends Mention {
  readonly entity: number;
  /** True for a country or capital that says or decides something here ("Seoul said"): it stands for its government. */
  readonly acts?: true;
}

export type EntityType = 'person' | 'organization' | 'place' | 'event' | 'product';

/** One person, organization, place, event or product of one source. */
export interface Entity {
  /** Deterministic and readable, e.g. `person:marco-rubio`, `place:south-korea`; unique in the source, equal across sources where the canonical name is. */
  readonly id: string;
  readonly type: EntityType;
  /** Preferred name: the fullest form, or the lexicon's canonical name. */
  readonly name: string;
  /** Other forms seen, without `name`, in order of first appearance. */
  readonly aliases: readonly string[];
  /** Indexes into `Analysis.mentions`, in text order. */
  readonly mentions: readonly number[];
  /** Lexicon key where the lexicon knows it, else null. */
  readonly key: string | null;
  /** Entity of the country or body that this organization belongs to (a ministry's country), or null. Index into `Analysis.entities`. */
  readonly of: number | null;
  /** What the user decided of it: `same` and `different` bound or kept apart some of its mentions, `renamed` chose its name; else null. */
  readonly decided: 'same' | 'different' | 'renamed' | null;
  /**
   * Ids of entities, of this source or others, that the user said it is not; absent where nothing was said. An entity that
   * is not another one of its own name has an id that ends in `~` and is none of another source's.
   */
  readonly apart?: readonly string[];
}

/** A title that the source says a person held. The span covers the title alone ("Secretary of State"). */
export interface Role extends Span {
  /** As written. */
  readonly title: string;
  /** Normalised, e.g. "Secretary of State", "Foreign Minister" for FM. */
  readonly normalised: string;
  readonly qualifier: 'former' | 'acting' | 'elect' | null;
  /** What is told of the office as of `date`: it is held, is being taken (named, appointed, sworn in), has ended, or is vacant. */
  readonly tells: RoleTold;
  /** First and last day of the holding where the words state them, TIMEX3 value (2025-07-21, 2025-07, 2025), else null. */
  readonly since: string | null;
  readonly until: string | null;
  /** Entity index of the holder, or null where nobody is named. */
  readonly holder: number | null;
  /** How the holder is known: the words name the holder, or only one person of the source holds this office. */
  readonly holderBy: 'stated' | 'inferred' | null;
  /** Entity index of the country or organization, or null. */
  readonly of: number | null;
  readonly ofBy: 'stated' | 'inferred' | null;
  /** Why, one line, when something was inferred. */
  readonly why: string | null;
  readonly article: number;
  /** Publication day of the article, ISO, or null. */
  readonly date: string | null;
  /** The phrase or sentence that says it. */
  readonly evidence: Span;
  readonly rule: string;
}

export type RoleTold = 'holds' | 'takes' | 'left' | 'vacant';

/** Words that a source gives as somebody's: what stands between its quotation marks. The span includes the marks. */
export interface Quotation extends Span {
  /** The words without the marks; of a split quotation, this part's. */
  readonly words: Span;
  /** Index of the quotation that this part goes on with (“A,” he said, “B”: B continues A), or null. */
  readonly continues: number | null;
  /** Entity index of the speaker, or null. */
  readonly speaker: number | null;
  /** The words around name the speaker, or the speaker is known from a pronoun, a title or the sentence before. */
  readonly speakerBy: 'stated' | 'inferred' | null;
  /** The words that name the speaker ("the ministry", "Park", "he", "a source"), or null. */
  readonly said: Span | null;
  /** The verb of saying ("said", "told reporters"), or null. */
  readonly cue: Span | null;
  /** A whole sentence or more in quotation marks; else a fragment within another's sentence, or scare quotes. */
  readonly whole: boolean;
  readonly article: number;
  readonly section: number;
  readonly rule: string;
}

/** Everything derived from one text: immutable, plain JSON data. */
export interface Analysis {
  /** Whether the text reads as news; when false everything else is empty. */
  readonly news: boolean;
  readonly articles: readonly Article[];
  /** What the text allows for the moment of capture, where nothing states it; null where it tells nothing. */
  readonly captureRange: CaptureRange | null;
  readonly sections: readonly Section[];
  readonly times: readonly Time[];
  readonly mentions: readonly LinkedMention[];
  readonly entities: readonly Entity[];
  readonly roles: readonly Role[];
  readonly quotations: readonly Quotation[];
}

/** What the user decided of names, see `common/decisions/model`. Paths are already matched: these hold in this source. */
export interface NameDecisions {
  /** The words `quote` (everywhere, or where `context` is around them) name the entity called `name`. */
  readonly same: readonly DecidedName[];
  /** The words `quote` (everywhere, or where `context` is around them) do not name the entity called `name`. */
  readonly different: readonly DecidedName[];
  /** The entity that has `name` among its names is shown as `preferred`. */
  readonly renamed: readonly { readonly type: EntityType; readonly name: string; readonly preferred: string }[];
}
export interface DecidedName {
  readonly type: EntityType;
  readonly quote: string;
  readonly context: string | null;
  readonly name: string;
}

/** What the caller knows beyond the text. */
export interface AnalyseOptions {
  /** The trained name tagger; without it names are found by rules and lexicon alone. */
  readonly model?: NameModel;
  readonly names?: NameDecisions;
  /** Publication day of the main article (ISO), overrides what the text states. */
  readonly published?: string;
  /** Publication days decided by the user, by article headline (folded with `foldKey`). */
  readonly publishedByHeadline?: Readonly<Record<string, string>>;
  /** Day on which the page was captured (ISO), decided by the user. */
  readonly captured?: string;
  /** What the user decided that stamps of the source state: the stamp's words (compared with `foldKey`). */
  readonly stamps?: readonly { readonly quote: string; readonly states: 'published' | 'updated' | 'captured' }[];
  /** What the user decided that times mean, by their words and the words around them (see `decisions/context`). */
  readonly pinned?: readonly { readonly quote: string; readonly context: string; readonly value: string }[];
  /** Order of numeric dates decided by the user for this source. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** Order of numeric dates decided for outlets, by `foldKey` of the outlet's name; `dateOrder` beats it. */
  readonly dateOrderByOutlet?: Readonly<Record<string, 'dmy' | 'mdy'>>;
  /** Mentions in place of those that would be found. */
  readonly mentions?: readonly GivenMention[];
  /** Skip the question whether the text is news: analyse it as one. */
  readonly assumeNews?: boolean;
}
