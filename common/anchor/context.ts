import type { Span } from '../text/span';
import { distanceToBeginning } from './contextDistance';
import { beginsWith, readFolded } from './folded';
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

/** Units of the text beside the place in hand: one array for all places, of which there are thousands. */
const found = new Uint16Array(64);

/** Similarity of a stored context with the text on the same side, both read away from the passage. */
function fitOf(stored: Uint16Array, text: string, from: number, step: 1 | -1): number {
  if (stored.length === 0) return from < 0 || from >= text.length ? 1 : 0.5;
  if (beginsWith(text, from, step, stored)) return 1;
  const count = readFolded(text, from, step, Math.min(stored.length + slack, found.length), found);
  const similarity = 1 - distanceToBeginning(stored, found, count) / stored.length;
  return Math.max(0, (similarity - chance) / (1 - chance));
}

/** Compares the surroundings of a place with the stored ones, folded, by edit distance. */
export const contextFit = (text: string, place: Span, { before, after }: Wanted): ContextFit => ({
  before: fitOf(before, text, place.start - 1, -1),
  after: fitOf(after, text, place.end, 1),
});

/** Whether the surroundings of a place are the stored ones: what `contextFit` says of it is 1 on both sides. */
export const isWholeContext = (text: string, place: Span, { before, after }: Wanted): boolean =>
  (before.length > 0 ? beginsWith(text, place.start - 1, -1, before) : place.start <= 0) &&
  (after.length > 0 ? beginsWith(text, place.end, 1, after) : place.end >= text.length);
