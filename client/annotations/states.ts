import type { AnchorState } from '../../common/annotation/model';
import type { PlacedEnd } from '../../common/annotation/queries';

/** How a passage stands, or that its source has not been read; what needs the user most comes first. */
export const shownStates = ['orphaned', 'ambiguous', 'edited', 'moved', 'exact', 'unread'] as const;
export type ShownState = AnchorState | 'unread';

/** States that the user is asked about: the words changed, stand in several places, or are gone. */
const reviewedStates: readonly ShownState[] = ['orphaned', 'ambiguous', 'edited'];
export const needsReview = (state: ShownState): boolean => reviewedStates.includes(state);

/** How one end stands. */
export const stateOfEnd = ({ anchoring }: PlacedEnd): ShownState => anchoring?.state ?? 'unread';

/** How an annotation stands: as that of its ends which needs the user most. */
export function stateOf(ends: readonly PlacedEnd[]): ShownState {
  const states = new Set(ends.map(stateOfEnd));
  return shownStates.find((state) => states.has(state)) ?? 'unread';
}

/** A state in a view: its name, what it means, and a product icon that tells it without colour. */
export const stateLooks: Readonly<
  Record<ShownState, { readonly label: string; readonly meaning: string; readonly icon: string }>
> = {
  orphaned: { label: 'Orphaned', meaning: 'The words are no longer in their source.', icon: 'warning' },
  ambiguous: { label: 'Ambiguous', meaning: 'The words may be in several places.', icon: 'question' },
  edited: { label: 'Edited', meaning: 'The words were changed; their place is known.', icon: 'diff-modified' },
  moved: { label: 'Moved', meaning: 'The same words stand at another place now.', icon: 'move' },
  exact: { label: 'Exact', meaning: 'The words stand where they were stored.', icon: 'pass' },
  unread: { label: 'Not read', meaning: 'The source has not been read.', icon: 'circle-outline' },
};
