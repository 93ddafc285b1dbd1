import type { Span } from '../text/span';
import { distanceToBeginning } from './contextDistance';
import { foldedAfter, foldedBefore } from './folded';
import type { Wanted } from './wanted';

/** How well a place's surroundings fit the stored ones, 0 to 1 each; 1 where they are the same, blanks aside. */
export interface ContextFit {
  readonly before: number;
  readonly after: number;
}

/** Text looked at beyond the stored context, for words that were put between. */
const slack = 16;
/** Similarity that any two pieces of English prose reach by chance; counts as none. */
const chance = 0.35;

const startsWith = (found: Uint16Array, stored: Uint16Array): boolean => {
  if (found.length < stored.length) return false;
  for (let at = 0; at < stored.length; at += 1) if (found[at] !== stored[at]) return false;
  return true;
};

/** Similarity of a stored context with the text on the same side; both are read away from the passage. */
function fitOf(stored: Uint16Array, found: Uint16Array): number {
  if (stored.length === 0) return found.length === 0 ? 1 : 0.5;
  if (startsWith(found, stored)) return 1;
  const similarity = 1 - distanceToBeginning(stored, found) / stored.length;
  return Math.max(0, (similarity - chance) / (1 - chance));
}

/** Compares the surroundings of a place with the stored ones, folded, by edit distance. */
export const contextFit = (text: string, place: Span, { before, after }: Wanted): ContextFit => ({
  before: fitOf(before, foldedBefore(text, place.start, before.length + slack)),
  after: fitOf(after, foldedAfter(text, place.end, after.length + slack)),
});
