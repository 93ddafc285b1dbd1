import type { Change } from '../../common/anchor/change';
import { lateText } from '../../common/anchor/lateText';
import { trackLate, type Tracked } from '../../common/anchor/shift';

/** The text after a change. */
export const applyChange = (text: string, change: Change): string =>
  text.slice(0, change.start) + change.inserted + text.slice(change.start + change.deleted);

/** Passages after several changes of a text, with the text that comes out. */
export function trackAll(
  passages: readonly Tracked[],
  changes: readonly Change[],
  before: string,
): { readonly passages: readonly Tracked[]; readonly text: string } {
  const tracked = trackLate(passages, changes, lateText(before));
  return { passages: tracked.passages, text: tracked.text.read() };
}
