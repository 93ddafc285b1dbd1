import type { Span } from '../text/span';
import { distanceToBeginning } from './contextDistance';
import { contextLength } from './contextLength';
import type { Selectors } from './model';
import { unitsOf } from './units';

/** How well a place's surroundings fit the stored ones, 0 to 1 each. */
export interface ContextFit {
  readonly before: number;
  readonly after: number;
}

/** Text looked at beyond the stored context, for words that were put between. */
const slack = 16;
/** Similarity that any two pieces of English prose reach by chance; counts as none. */
const chance = 0.35;
/** A stored context shorter than this ended at the edge of the text. */
const fullContext = contextLength - 1;

/** Similarity of a stored context with the text on the same side; both are read away from the passage. */
function fitOf(stored: Uint16Array, found: Uint16Array): number {
  if (stored.length === 0) return found.length === 0 ? 1 : 0.5;
  const similarity = 1 - distanceToBeginning(stored, found) / stored.length;
  return Math.max(0, (similarity - chance) / (1 - chance));
}

/** Compares the surroundings of a place with the stored ones, folded, by edit distance. */
export function contextFit(text: string, place: Span, selectors: Selectors): ContextFit {
  const { prefix, suffix } = selectors;
  const atHead = prefix.length < fullContext && prefix.length === place.start;
  const atTail = suffix.length < fullContext && place.end + suffix.length === text.length;
  const sameBefore = text.startsWith(prefix, place.start - prefix.length) && place.start >= prefix.length;
  const sameAfter = text.startsWith(suffix, place.end);
  const before = text.slice(Math.max(0, place.start - prefix.length - slack), place.start);
  const after = text.slice(place.end, place.end + suffix.length + slack);
  return {
    before:
      sameBefore && (prefix !== '' || atHead) ? 1 : fitOf(unitsOf(prefix).toReversed(), unitsOf(before).toReversed()),
    after: sameAfter && (suffix !== '' || atTail) ? 1 : fitOf(unitsOf(suffix), unitsOf(after)),
  };
}
