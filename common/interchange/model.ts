import type { CharacterRange, Landmarks, Selectors } from '../anchor/model';
import type { Tag } from '../annotation/codebook';
import type { Annotation, EndName, Motivation } from '../annotation/model';
import type { AnnotationStore } from '../annotation/store';
import type { Scope } from './scope';

/** Formats in which annotations leave Copydesk; all but the report come back too. */
export const exportFormats = ['jsonld', 'brat', 'csv', 'markdown'] as const;
export type ExportFormat = (typeof exportFormats)[number];
export const importFormats = ['jsonld', 'brat', 'csv'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** A file to be written; `path` is relative to the chosen place, with `/`. */
export interface OutFile {
  readonly path: string;
  readonly text: string;
}

/** Something that a format could not express. */
export interface Loss {
  /** What was lost, in words that are the same for losses of one kind. */
  readonly what: string;
  /** Whether the whole annotation, or a whole passage of it, is missing in what was written. */
  readonly isLeftOut: boolean;
  /** Id of the annotation; null for what concerns the format as a whole. */
  readonly id: string | null;
  readonly source: string | null;
  /** The words or the value concerned. */
  readonly detail: string;
}

/** What an export gives: the files in the order of their paths, and all that is not in them. */
export interface Exported {
  readonly files: readonly OutFile[];
  readonly losses: readonly Loss[];
  /** Annotations that were written, wholly or in part. */
  readonly written: number;
}

/** What is to be exported. */
export interface ExportInput {
  /** A folder's annotations with the texts of their sources, as far as they are at hand. */
  readonly store: AnnotationStore;
  /** Those to export, in the order of the output. */
  readonly annotations: readonly Annotation[];
  /** What was asked for, by which other tools' items are chosen too; without it everything. */
  readonly scope?: Scope;
  /** Tags and kinds of links of the codebook. */
  readonly tags: readonly Tag[];
  /** Where the folder lies, seen from the file that is written: '' or steps with `/` at the end. Null: nowhere near. */
  readonly base: string | null;
}

/** A passage as another tool's file tells of it; what it does not tell is null. */
export interface DraftTarget {
  /** Path or name of the source, as written. */
  readonly source: string;
  readonly characters: CharacterRange | null;
  /** How the characters were counted: as they stand, or with every line end as one (brat). */
  readonly counts: 'all' | 'lineEndsAsOne';
  readonly exact: string | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly alike: Selectors['alike'];
  readonly landmarks: Landmarks | null;
}

/** An annotation as another tool's file tells of it, before its passages are looked for. */
export interface Draft {
  /** Null where the file names none: one is then made of the contents, the same in every run. */
  readonly id: string | null;
  readonly motivation: Motivation;
  readonly tags: readonly string[];
  readonly note: string | null;
  readonly linkKind: string | null;
  /** By end, the first passage first; a link has two. */
  readonly targets: readonly (readonly [EndName, DraftTarget])[];
  readonly creator: string | null;
  readonly created: string | null;
  readonly modified: string | null;
  /** Where it stands in the file, in words: "line 12", "item 3". */
  readonly where: string;
  /** An annotation of ours that is taken as it is. */
  readonly whole: Annotation | null;
}

/** Something that people should know of a file that was read. */
export interface ImportProblem {
  readonly where: string;
  readonly message: string;
  /** Whether an annotation, or a part of one, is not imported because of it. */
  readonly isLeftOut: boolean;
}

/** What a file says, before its passages are looked for. */
export interface ReadDrafts {
  readonly drafts: readonly Draft[];
  readonly problems: readonly ImportProblem[];
}

/** A file to be imported. `path` is what is known of its place below the chosen folder, with `/`. */
export interface InFile {
  readonly path: string;
  readonly text: string;
}
