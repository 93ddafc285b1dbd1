/**
 * Every custom request and notification of Copydesk, typed once for both sides.
 * Method names and shapes only; `server/lsp` and `client` bind them to their JSON-RPC library.
 */
import type { Decision, NamedType } from './decisions/model';
import type { Timeline, TimelineFilter } from './timelineView';
import type { WireLocation, WirePosition, WireRange } from './wirePlaces';

export type { WireLocation, WirePosition, WireRange } from './wirePlaces';
export type { Precision, Timeline, TimelineEntry, TimelineFilter } from './timelineView';

/** Sent by the client in `initializationOptions`. */
export interface InitializationOptions {
  /** The client answers `copydesk/files.list` and `copydesk/files.read`; else the server reads files itself. */
  readonly clientFiles?: boolean;
  readonly settings?: Settings;
}

/** Settings that the server needs; the client sends them at start and on change (`workspace/didChangeConfiguration`, `{ copydesk: Settings }`). */
export interface Settings {
  /** Globs of the workspace's sources. */
  readonly sources: readonly string[];
  readonly exclude: readonly string[];
  /** Level per check: code to severity, or "off". */
  readonly checks: Readonly<Record<string, CheckLevel>>;
  /** Which times show their resolved date after their words. */
  readonly inlayHintsDates: InlayHintsDates;
  /** Whether tags are proposed among the code actions at a passage without being asked for. */
  readonly suggestionActions: boolean;
  /** Files larger than this are not read for the index. */
  readonly maxFileSizeKB: number;
}
export type InlayHintsDates = 'off' | 'relative' | 'all';
export type CheckLevel = 'off' | 'hint' | 'information' | 'warning' | 'error';

export const defaultSettings: Settings = {
  sources: ['**/*.txt', '**/*.news'],
  exclude: ['**/node_modules/**', '**/.git/**', '**/.copydesk/**'],
  checks: {},
  inlayHintsDates: 'relative',
  suggestionActions: false,
  maxFileSizeKB: 2048,
};

/** A source's statement of a role. */
export interface PersonRole {
  readonly title: string;
  readonly of: string | null;
  readonly qualifier: string | null;
  /** What it tells as of `date`: that the role is held, is being taken, has ended, or is vacant. */
  readonly tells: 'holds' | 'takes' | 'left' | 'vacant';
  /** What was inferred and why, or null where the words say it all. */
  readonly inferred: string | null;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly quote: string;
  readonly location: WireLocation;
  /** Other places of the source that say it in the same words, as a repeated caption does. */
  readonly copies: readonly WireLocation[];
}
export interface PersonMention {
  readonly text: string;
  /** The line's text around the mention, shortened. */
  readonly line: string;
  readonly location: WireLocation;
}
/** A role that a person holds by all that the sources say, with the days for which they say it. */
export interface PersonHolding {
  readonly title: string;
  readonly of: string | null;
  readonly qualifier: string | null;
  /** First and last publication day of a statement that says so, ISO, or null. */
  readonly firstAttested: string | null;
  readonly lastAttested: string | null;
  /** Start and end that sources state, TIMEX3 values, or null. */
  readonly since: string | null;
  readonly until: string | null;
  /** Publication day of the source that tells it as over, where none says when it ended, ISO, or null. */
  readonly endedBefore: string | null;
  /** Every statement, by date, then source and place. */
  readonly statements: readonly PersonRole[];
}
/** A person of the People view: what its row shows before it is unfolded. */
export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The role of the newest evidence, in words, or null. */
  readonly role: string | null;
  /** Titles and countries or organizations of all roles, to be searched. */
  readonly roles: readonly string[];
  readonly mentions: number;
  /** Uris. */
  readonly sources: readonly string[];
  /** Changes with anything that is shown below the row. */
  readonly state: string;
}
/** A person of the workspace with everything that the sources say of it. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The ledger: every statement, by role, in order of time. */
  readonly holdings: readonly PersonHolding[];
  readonly decided: 'same' | 'different' | 'renamed' | null;
  readonly mentions: readonly PersonMention[];
  readonly sources: readonly string[];
}

/** The article at a position, for Set Publication Date. */
export interface ArticleAt {
  readonly range: WireRange;
  readonly kind: 'main' | 'related';
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  /** The day on which the source's page was captured, stated or decided. */
  readonly captured: string | null;
  /** What the text allows for that day where nothing states it, ISO days, inclusive; null where it tells nothing. */
  readonly captureRange: { readonly from: string | null; readonly to: string | null } | null;
  /** Days that the text itself offers as candidates, with where they stand. */
  readonly candidates: readonly { readonly value: string; readonly text: string; readonly location: WireLocation }[];
}

/** What a passage around a position can be, from the smallest on. */
export type PassageKind = 'name' | 'time' | 'sentence' | 'quotation' | 'paragraph' | 'section' | 'article' | 'source';
/** A passage around a position. */
export interface WirePassageStep {
  readonly kind: PassageKind;
  readonly range: WireRange;
}

/** The time expression at a position, for Pin Date. */
export interface TimeAt {
  readonly range: WireRange;
  /** TIMEX3 value as it is read now. */
  readonly value: string;
  /** How it was resolved, or why it was not. */
  readonly how: string;
}

/** The entity whose name stands at a position. */
export interface EntityAt {
  /** The mention. */
  readonly range: WireRange;
  readonly words: string;
  readonly id: string;
  readonly type: NamedType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly decided: 'same' | 'different' | 'renamed' | null;
  /** The words around the mention, as decisions are keyed by (`decisions/context`). */
  readonly context: string;
  /** Other entities of this type that it may be, the likest first; at most 200. */
  readonly others: readonly { readonly id: string; readonly name: string; readonly detail: string }[];
}

/** An entity's mentions over the workspace, by source and place. */
export interface EntityMentions {
  readonly id: string;
  readonly type: NamedType;
  readonly name: string;
  readonly mentions: readonly PersonMention[];
}

/** An office with those who hold it, by all that the sources say; for Compare Roles Across Sources. */
export interface OfficeView {
  readonly title: string;
  readonly of: string | null;
  /** Those who hold or held it, and vacancies (`id` null), in order of time. */
  readonly holders: readonly OfficeHolder[];
  /** Two of them hold it on overlapping days, or it is held and vacant. */
  readonly disputed: boolean;
}

export interface OfficeHolder extends PersonHolding {
  readonly id: string | null;
  readonly name: string;
  /** Another one holds it on some of the same days. */
  readonly disputed: boolean;
}

/** What Copy Citation puts together: a quote with where it stands. */
export interface Citation {
  readonly quote: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  /** ISO day or null. */
  readonly published: string | null;
  readonly byline: string | null;
  /** Path of the source in its folder, and its lines, counted from 1. */
  readonly source: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A tag that the server proposes for passages of a source. */
export interface WireSuggestion {
  readonly uri: string;
  readonly tag: string;
  /** Passages that belong together, in text order; the first one leads there. */
  readonly ranges: readonly [WireRange, ...WireRange[]];
  /** The words of the first passage, on one line and cut when long. */
  readonly words: string;
  /** Why, in one line for people. */
  readonly reason: string;
  /** What is to be recorded when the user rejects it. */
  readonly rejection: Decision;
}

/** What a link that the user made says of its two passages, as the server needs it. */
export interface WireLink {
  /** Kind of the link as annotations store it, e.g. "corroborates", "contradicts", "same-event". */
  readonly kind: string;
  readonly from: WireLocation;
  readonly to: WireLocation;
}

/** What is known of the article that a passage stands in. */
export interface ArticleLine {
  readonly headline: string | null;
  readonly outlet: string | null;
  /** ISO day or null. */
  readonly published: string | null;
}

/** A passage that a link may lead to. */
export interface LinkSuggestion extends ArticleLine {
  readonly location: WireLocation;
  /** The passage's words, shortened. */
  readonly words: string;
  /** Kind of link that it suggests itself for, as annotations store it, or null. */
  readonly kind: string | null;
  /** Why, in words, the weightiest first; at least one. */
  readonly reasons: readonly string[];
}

export interface WorkspaceReport {
  readonly sources: number;
  readonly news: number;
  readonly people: number;
  readonly findings: Readonly<Record<'error' | 'warning' | 'information' | 'hint', number>>;
  readonly cancelled: boolean;
}

interface RequestOf<P, R> {
  readonly method: string;
  /** Carries the types; never set. */
  readonly types?: readonly [P, R];
}
interface NotificationOf<P> {
  readonly method: string;
  readonly types?: readonly [P];
}
const request = <P, R>(method: string): RequestOf<P, R> => ({ method });
const notification = <P>(method: string): NotificationOf<P> => ({ method });
export type { RequestOf, NotificationOf };

/** Client to server. */
export const classify = request<{ text: string }, { news: boolean; reason: string }>('copydesk/classify');
export const people = request<Record<string, never>, readonly PersonLine[]>('copydesk/people');
export const timeline = request<TimelineFilter, Timeline>('copydesk/timeline');
/** The person of an id, or whom the name or title at a position means. */
export const person = request<{ id: string } | { uri: string; position: WirePosition }, Person | null>(
  'copydesk/person',
);
export const entityAt = request<{ uri: string; position: WirePosition }, EntityAt | null>('copydesk/entityAt');
export const mentionsOf = request<{ id: string }, EntityMentions | null>('copydesk/mentionsOf');
export const offices = request<Record<string, never>, readonly OfficeView[]>('copydesk/offices');
/** Of the selection; where it is empty, of the sentence. */
export const citationAt = request<{ uri: string; range: WireRange }, Citation | null>('copydesk/citationAt');
/** For each position the passages around it, each within the next; null where the source is not known. */
export const passageStepsAt = request<
  { uri: string; positions: readonly WirePosition[] },
  readonly (readonly WirePassageStep[])[] | null
>('copydesk/passageSteps');
/** Tags that passages of a source ask for, or of every source of the workspace without `uri` (then it can be cancelled). */
export const tagSuggestions = request<{ uri?: string; workDoneToken?: string | number }, readonly WireSuggestion[]>(
  'copydesk/tagSuggestions',
);
export const articleAt = request<{ uri: string; position: WirePosition }, ArticleAt | null>('copydesk/articleAt');
export const timeAt = request<{ uri: string; position: WirePosition }, TimeAt | null>('copydesk/timeAt');
/** Re-reads and checks every source; reports progress on `workDoneToken`, can be cancelled. */
export const analyseWorkspace = request<{ workDoneToken?: string | number }, WorkspaceReport>(
  'copydesk/analyseWorkspace',
);
/** The articles at places of any sources of the workspace, in order; null where none is known. */
export const articlesOf = request<
  { places: readonly { uri: string; position: WirePosition }[] },
  readonly (ArticleLine | null)[]
>('copydesk/articlesOf');
/** Passages of the same workspace folder that a passage of an open source may be linked with, the likeliest first. */
export const linkSuggestions = request<{ uri: string; range: WireRange }, readonly LinkSuggestion[]>(
  'copydesk/linkSuggestions',
);
/** All decisions of the workspace, sent by the client after start and on each change. */
export const decisionsChanged = notification<{
  /** Decisions per workspace folder uri. */
  readonly folders: readonly { readonly folder: string; readonly decisions: readonly Decision[] }[];
}>('copydesk/decisions');

/** All links of the workspace's annotations whose both ends stand, sent by the client after start and on each change. */
export const linksChanged = notification<{ readonly links: readonly WireLink[] }>('copydesk/links');

/** Server to client. */
export const indexChanged = notification<{ readonly sources: number }>('copydesk/indexChanged');
export const filesList = request<
  { folders: readonly string[]; include: readonly string[]; exclude: readonly string[] },
  readonly string[]
>('copydesk/files.list');
export const filesRead = request<{ uri: string; maxBytes: number }, { text: string | null }>('copydesk/files.read');
/**
 * The name model for a server that can read no files, each byte as one UTF-16 unit: a string goes through every
 * transport. Fails when the client cannot read it.
 */
export const nameModelRead = request<null, { readonly units: string }>('copydesk/nameModel');

/** Argument of `recordDecision`. A dismissal whose reason is empty: the client asks for one. */
export interface RecordDecisionArgument {
  /** The source that the decision is about; its folder's decisions file takes it. */
  readonly uri: string;
  readonly decision: Decision;
}

/** Argument of `setPublicationDate` in code actions. */
export interface SetPublicationDateArgument {
  readonly uri: string;
  readonly position: WirePosition;
}

/** Argument of `linkPassages`: makes the link at once. */
export interface LinkPassagesArgument {
  readonly from: WireLocation;
  readonly to: WireLocation;
  /** Kind of the link as annotations store it, e.g. "same-event", "contradicts". */
  readonly kind: string;
}

/** Client commands that server-made code actions and links name. */
export const clientCommands = {
  setPublicationDate: 'copydesk.setPublicationDate',
  setCaptureDate: 'copydesk.setCaptureDate',
  pinDate: 'copydesk.pinDate',
  recordDecision: 'copydesk.recordDecision',
  openLocation: 'copydesk.openLocation',
  linkPassages: 'copydesk.linkPassages',
  tagPassage: 'copydesk.tagPassage',
  showPerson: 'copydesk.showPerson',
  compareRoles: 'copydesk.compareRoles',
  samePersonAs: 'copydesk.samePersonAs',
  acceptSuggestion: 'copydesk.acceptSuggestion',
  rejectSuggestion: 'copydesk.rejectSuggestion',
} as const;
