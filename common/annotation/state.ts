import type { Anchoring, Selectors } from '../anchor/model';
import type { LateText } from '../anchor/lateText';
import type { Change, Tracked } from '../anchor/shift';
import type { Span } from '../text/span';
import type { FileProblem, ParsedSidecar, SidecarContent } from './file';
import type { Annotation, EndName } from './model';
import { emptySharedMap, type SharedMap } from './sharedMap';

/** One end of an annotation in a text that is at hand. */
export interface LiveEnd {
  readonly id: string;
  readonly end: EndName;
  /** What it was found by. */
  readonly selectors: Selectors;
  /** How it was found when the text was last looked through. */
  readonly anchoring: Anchoring;
  /** Where it has got to since; null when it was not found. */
  readonly tracked: Tracked | null;
}

/** Ends of a source. Which stands at which place stays the same while they are followed through edits. */
export interface LiveEnds {
  readonly list: readonly LiveEnd[];
  /** Places in the list by `endKey`; of most sources nobody asks for them. */
  readonly places: () => ReadonlyMap<string, number>;
}

/** A source whose text is at hand, with every end that lies in it. */
export interface LiveSource {
  /** Its text, put together when it is first read: few keystrokes in a long text need all of it. */
  readonly text: string;
  readonly late: LateText;
  /** Texts that it had before or at other times, the latest first: passages are followed from the one they stood in. */
  readonly earlier: readonly string[];
  readonly ends: LiveEnds;
}

/** Key of an annotation's end. */
export const endKey = (id: string, end: EndName): string => `${end} ${id}`;

/** One sidecar file as it stands in memory. */
export interface Sidecar {
  /** Annotations are in the order of `byPosition`. */
  readonly content: SidecarContent;
  /** The content as last read from or written to the file, against which changes are merged. */
  readonly base: SidecarContent;
  /** Contents that were written since the file was last known to be in step, the first one first: others may hold them. */
  readonly offered: readonly SidecarContent[];
  /** Ids removed since the file was last in step. */
  readonly removed: ReadonlySet<string>;
  /** Set while the file cannot be read: it is then never written, and what `content` holds is the last good state. */
  readonly error: FileProblem | null;
  readonly problems: readonly FileProblem[];
  /** Counts changes of the content; the file is behind while it differs from `written`. */
  readonly revision: number;
  readonly written: number;
}

/**
 * The annotations of one workspace folder. Keys are sources' paths relative to the folder. An annotation lies in the
 * sidecar of its target's source; all that is derived of it (`byId`, `twins`, `ledTo`) is kept in step by `holding`.
 */
export interface AnnotationStore {
  readonly sidecars: SharedMap<Sidecar>;
  readonly live: SharedMap<LiveSource>;
  readonly deleted: ReadonlySet<string>;
  readonly byId: SharedMap<Annotation>;
  /** Ids that stand in more than one sidecar (a copied file, a rename cut short), with those sidecars' sources. */
  readonly twins: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the links in other sources' sidecars that lead to a source. */
  readonly ledTo: SharedMap<ReadonlySet<string>>;
}

/** A sidecar as it was read from its file; `parsed` null says that there is none. */
export interface LoadedSidecar {
  readonly source: string;
  readonly parsed: ParsedSidecar | null;
}

/** What goes from a source's sidecar to another workspace folder. */
export interface Parcel {
  /** The source's path in the folder that it leaves. */
  readonly source: string;
  /** The same in the folder that it comes to. */
  readonly to: string;
  /** All of the sidecar, with its ends where they are in the other folder, but for the links that stay. */
  readonly content: SidecarContent;
}

export type StoreEvent =
  /** The sidecar's file was read (`parsed` null: there is none). Unwritten changes are merged with it, by id. */
  | { readonly type: 'sidecarLoaded'; readonly source: string; readonly parsed: ParsedSidecar | null }
  /** Many were read: at once they cost a tenth of what they cost one by one. */
  | { readonly type: 'sidecarsLoaded'; readonly loaded: readonly LoadedSidecar[] }
  /** A content was written; whether it stands is not known yet. */
  | { readonly type: 'sidecarOffered'; readonly source: string; readonly content: SidecarContent }
  /** The bytes of `revision` are on disk, and stay. */
  | { readonly type: 'sidecarWritten'; readonly source: string; readonly revision: number }
  /** The source was opened or read: its ends are looked for, with the help of texts that it had at other times. */
  | { readonly type: 'textKnown'; readonly source: string; readonly text: string; readonly earlier?: readonly string[] }
  /** Edits, in order, each in terms of the text that the one before left. */
  | { readonly type: 'textChanged'; readonly source: string; readonly changes: readonly Change[] }
  /**
   * The source was saved: what has moved is described anew, what was lost is looked for. A passage that was found
   * edited keeps its stored words until it is `anchored`.
   */
  | { readonly type: 'textSaved'; readonly source: string; readonly text: string }
  | { readonly type: 'textClosed'; readonly source: string }
  /** Adds an annotation, or puts back one that was removed. */
  | { readonly type: 'added'; readonly annotation: Annotation }
  /** Replaces the annotation of the same id, if there is one. */
  | { readonly type: 'changed'; readonly annotation: Annotation }
  | { readonly type: 'removed'; readonly id: string }
  /** Many at once: puts annotations, new ones or others of the same ids, and takes out those of some ids. */
  | { readonly type: 'edited'; readonly put: readonly Annotation[]; readonly removed: readonly string[] }
  /** The user says where an end stands: accepts an edited passage, chooses a candidate or a new passage. Needs the text. */
  | {
      readonly type: 'anchored';
      readonly id: string;
      readonly end: EndName;
      readonly span: Span;
      readonly modified: string;
    }
  /** One source has another path; its annotations and the links to it follow. A sidecar that cannot be read stays. */
  | { readonly type: 'sourceRenamed'; readonly from: string; readonly to: string }
  /** Sources came from another workspace folder, or go there, with what is in their sidecars. */
  | { readonly type: 'parcelsReceived'; readonly parcels: readonly Parcel[] }
  | { readonly type: 'parcelsReleased'; readonly gone: ReadonlyMap<string, SidecarContent> }
  | { readonly type: 'sourceDeleted'; readonly source: string }
  /** A rename of a source that is gone was cut short: what stands in another sidecar as well is taken out of its own. */
  | { readonly type: 'copiesDropped'; readonly source: string };

/** No sidecar, no text. */
export const emptyStore: AnnotationStore = {
  sidecars: emptySharedMap(),
  live: emptySharedMap(),
  deleted: new Set(),
  byId: emptySharedMap(),
  twins: new Map(),
  ledTo: emptySharedMap(),
};
