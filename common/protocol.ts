/**
 * Every custom request and notification of Copydesk, typed once for both sides.
 * Method names and shapes only; `server/lsp` and `client` bind them to their JSON-RPC library.
 */
import type { Decision } from './decisions/model';
import type { ArticleAt, Citation, EntityAt, TimeAt, WirePassageStep } from './protocol/passages';
import type { EntityMentions, OfficeView, Person, PersonLine } from './protocol/people';
import type { WirePosition, WireRange } from './protocol/places';
import type { ArticleLine, LinkSuggestion, WireLink, WireSuggestion } from './protocol/suggestions';
import type { Timeline, TimelineFilter } from './protocol/timeline';

export type * from './protocol/places';
export type * from './protocol/timeline';
export type * from './protocol/people';
export type * from './protocol/passages';
export type * from './protocol/suggestions';
export * from './protocol/settings';
export * from './protocol/commands';

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
