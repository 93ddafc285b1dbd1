import type { Selectors } from '../anchor/model';
import type { UnknownParts } from './unknown';

export type { EndName } from './endName';
export type { Anchoring, AnchorState, Candidate, Selectors } from '../anchor/model';

export const motivations = ['tagging', 'commenting', 'linking'] as const;
export type Motivation = (typeof motivations)[number];

export const linkKinds = ['same-event', 'corroborates', 'contradicts', 'updates', 'quotes', 'background'] as const;
export type LinkKind = (typeof linkKinds)[number] | (string & {});

/** One end of an annotation: a passage in a source. `source` is relative to the workspace folder, with `/`. */
export interface Target {
  readonly source: string;
  readonly selectors: Selectors;
}

/** The user's tag, note or cross-link. An annotation lives in the sidecar of its first target's source. */
export interface Annotation {
  /** `urn:uuid:…`, made once. */
  readonly id: string;
  readonly motivation: Motivation;
  /** Tag names from the codebook (tagging), in order. */
  readonly tags: readonly string[];
  /** Note text (any motivation may carry one), Markdown. */
  readonly note: string | null;
  /** Kind of relation (linking). */
  readonly linkKind: LinkKind | null;
  /** The passage; for links the first end. */
  readonly target: Target;
  /** Further passages that the same tag or note is about (several cursors); none for links. */
  readonly further: readonly Target[];
  /** The other end of a link. */
  readonly linkTo: Target | null;
  readonly creator: string | null;
  /** ISO instants. */
  readonly created: string;
  readonly modified: string | null;
  /** What the file said of this annotation and we do not know: kept, and written back where it stood. */
  readonly unknown: UnknownParts;
}
