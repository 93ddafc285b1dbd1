import type { JsonMembers } from '../text/jsonValues';
import type { EndName } from './endName';

export type { JsonMembers } from '../text/jsonValues';

/** Objects of an annotation's JSON that can hold members unknown to us. A tag's body is named for its tag. */
export type Part =
  'annotation' | 'creator' | 'note' | EndName | `${EndName}.position` | `${EndName}.quote` | `tag:${string}`;

/** What an annotation's JSON holds beyond the model, by the place where it stood. */
export interface UnknownParts {
  readonly members: Readonly<Partial<Record<Part, JsonMembers>>>;
  /** Bodies of kinds that we do not know. */
  readonly bodies: readonly unknown[];
  /** Selectors of kinds that we do not know. */
  readonly selectors: Readonly<Partial<Record<EndName, readonly unknown[]>>>;
}

/** Nothing unknown. */
export const nothingUnknown: UnknownParts = { members: {}, bodies: [], selectors: {} };
