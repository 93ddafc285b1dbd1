import type { Anchoring, Selectors } from '../anchor/model';
import type { Change, Tracked } from '../anchor/shift';
import type { Span } from '../text/span';
import type { FileProblem, ParsedSidecar, SidecarContent } from './file';
import type { Annotation, EndName } from './model';

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

/** A source whose text is at hand, with every end that lies in it, by `endKey`. */
export interface LiveSource {
  readonly text: string;
  readonly ends: ReadonlyMap<string, LiveEnd>;
}

/** Key of an annotation's end. */
export const endKey = (id: string, end: EndName): string => `${end} ${id}`;

/** One sidecar file as it stands in memory. */
export interface Sidecar {
  /** Annotations are in the order of `byPosition`. */
  readonly content: SidecarContent;
  /** The content as last read from or written to the file, against which changes are merged. */
  readonly base: SidecarContent;
  /** Ids removed since the file was last in step. */
  readonly removed: ReadonlySet<string>;
  /** Set while the file cannot be read: it is then never written, and what `content` holds is the last good state. */
  readonly error: FileProblem | null;
  readonly problems: readonly FileProblem[];
  /** Counts changes of the content; the file is behind while it differs from `written`. */
  readonly revision: number;
  readonly written: number;
}

/** The annotations of one workspace folder. Keys are sources' paths relative to the folder. */
export interface AnnotationStore {
  readonly sidecars: ReadonlyMap<string, Sidecar>;
  readonly live: ReadonlyMap<string, LiveSource>;
  readonly deleted: ReadonlySet<string>;
}

export type StoreEvent =
  /** The sidecar's file was read (`parsed` null: there is none). Unwritten changes are merged with it, by id. */
  | { readonly type: 'sidecarLoaded'; readonly source: string; readonly parsed: ParsedSidecar | null }
  /** The bytes of `revision` are on disk. */
  | { readonly type: 'sidecarWritten'; readonly source: string; readonly revision: number }
  /** The source was opened or read: its ends are looked for. */
  | { readonly type: 'textKnown'; readonly source: string; readonly text: string }
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
  | { readonly type: 'sourceDeleted'; readonly source: string };

/** No sidecar, no text. */
export const emptyStore: AnnotationStore = { sidecars: new Map(), live: new Map(), deleted: new Set() };
