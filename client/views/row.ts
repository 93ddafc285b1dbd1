import type { TagName } from '../../common/annotation/codebook';
import type { EndName } from '../../common/annotation/model';
import type { Decision } from '../../common/decisions/model';
import type { WireLocation, WireSuggestion } from '../../common/protocol';

/** A row of a tree view, as plain data. */
export interface Row {
  /** The same for the same thing, so that the tree keeps what is unfolded. */
  readonly key: string;
  readonly label: string;
  /** Parts of the label to highlight, UTF-16 offsets. */
  readonly highlights?: readonly (readonly [number, number])[];
  readonly description?: string;
  /** Markdown. */
  readonly tooltip?: string;
  /** What a screen reader says; without it the label and the description. */
  readonly spoken?: string;
  /** Id of a product icon, with the id of a theme colour. */
  readonly icon?: string;
  readonly iconColour?: string;
  /** What menus go by. */
  readonly context?: string;
  /** Where a click goes. */
  readonly location?: WireLocation;
  /** Annotation that the row stands for, and the end of it, where that is not the first. */
  readonly id?: string;
  readonly from?: EndName;
  /** Uri of the workspace folder of that annotation, or of the tag of a row. */
  readonly folder?: string;
  /** Tag that the row is about, or that of the group in which it stands. */
  readonly tag?: TagName;
  /** One of the places where a lost passage may be, counted from 0. */
  readonly candidate?: number;
  /** Command that a click runs with the row's annotation, instead of going to the location. */
  readonly opens?: string;
  /** Decision that the row stands for; a click goes to what it is about. */
  readonly decided?: Decided;
  readonly unfolded?: boolean;
  readonly children: readonly Row[];
  /** Tag proposed by the server that the row stands for. */
  readonly suggestion?: WireSuggestion;
  /** Person that the row stands for. */
  readonly person?: string;
  /** Makes the rows below when they are first asked for, where they are many; `children` is empty then. */
  readonly later?: () => readonly Row[];
  /** Asks for the rows below when they are first asked for; never rejects. `children` is empty then. */
  readonly fetch?: () => Promise<readonly Row[]>;
}

/** A decision with the uri of the workspace folder whose file holds it. */
export interface Decided {
  readonly folder: string;
  readonly decision: Decision;
}

/** The rows below a row. */
export const childrenOf = (row: Row): readonly Row[] => row.later?.() ?? row.children;

/** What a screen reader says of a row. */
export const spokenOf = ({ spoken, label, description = '' }: Row): string =>
  spoken ?? (description === '' ? label : `${label}, ${description}`);

/** What commands need of a row's annotation. */
export const argumentOf = ({ id, from, folder, candidate }: Row): Readonly<Record<string, unknown>> => ({
  id,
  ...(from === undefined ? {} : { from }),
  ...(folder === undefined ? {} : { folder }),
  ...(candidate === undefined ? {} : { candidate }),
});
