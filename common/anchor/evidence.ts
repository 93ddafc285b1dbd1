import { overlaps } from '../text/span';
import { contextFit } from './context';
import type { ContextFit } from './context';
import { findAlike } from './fuzzy';
import type { Candidate, Selectors } from './model';
import { placesNear } from './places';

/** A place where a stored passage may stand, with what speaks for it. */
export interface Place extends Candidate {
  /** The very words, or similar ones. */
  readonly kind: 'same' | 'alike';
  readonly context: ContextFit;
  /** Share of the words that is unchanged, 0 to 1. */
  readonly words: number;
}

/** Words of at least this length that stand once are enough without their context. */
export const tellingLength = 32;
/** Both contexts at least so similar: the surroundings are the stored ones. */
const fits = 0.5;
/** One context so similar vouches for words that are no one else's. */
const fitsWell = 0.8;
/** Copies of the words that are compared by context, the nearest first. */
const mostCompared = 64;

/** Whether the surroundings on both sides are much as stored. */
export const bothFit = (context: ContextFit): boolean => context.before >= fits && context.after >= fits;

/** Whether the surroundings on one side are as stored, or nearly. */
export const oneFitsWell = (context: ContextFit): boolean => Math.max(context.before, context.after) >= fitsWell;

/** Nearness of two offsets, 1 to 0; half at a thousand units. */
const nearness = (a: number, b: number): number => 1 / (1 + Math.abs(a - b) / 1000);

/** Score of a place, 0 to 1: its words, its surroundings and, for little, its nearness to where it stood. */
export const scoreOf = (words: number, context: ContextFit, distance: number): number =>
  0.4 * words + 0.25 * (context.before + context.after) + 0.1 * nearness(distance, 0);

/** The places where the very words stand; `only` when there is one in the whole text. */
export function samePlaces(
  text: string,
  selectors: Selectors,
  expected: number,
): { readonly places: readonly Place[]; readonly only: boolean } {
  const near = placesNear(text, selectors.exact, expected, mostCompared);
  const places = near.places.map((start): Place => {
    const span = { start, end: start + selectors.exact.length };
    const context = contextFit(text, span, selectors);
    return { ...span, kind: 'same', context, words: 1, score: scoreOf(1, context, start - expected) };
  });
  return { places, only: near.complete && places.length === 1 };
}

/** The places where similar words stand, beside those of the very words. */
export function alikePlaces(
  text: string,
  selectors: Selectors,
  expected: number,
  same: readonly Place[],
): readonly Place[] {
  const places: Place[] = [];
  for (const { start, end, similarity } of findAlike(text, selectors, expected)) {
    if (end === start || same.some((place) => overlaps(place, { start, end }))) continue;
    const context = contextFit(text, { start, end }, selectors);
    const score = scoreOf(similarity, context, start - expected);
    places.push({ start, end, kind: 'alike', context, words: similarity, score });
  }
  return places;
}

/** Other words altogether that stand just where a short passage stood, between the stored surroundings. */
const isReplacement = (place: Place, exact: string): boolean =>
  exact.length <= tellingLength &&
  place.end - place.start <= 2 * tellingLength &&
  Math.min(place.context.before, place.context.after) >= fitsWell;

/** Whether the evidence for a place would be enough if there were no other. */
export function suffices(place: Place, selectors: Selectors, only: boolean): boolean {
  const { alike, exact } = selectors;
  const isTelling = exact.length >= tellingLength;
  if (place.kind === 'same') {
    // Words that stood more than once may be another copy: one side is not enough, nor are two that fit a little.
    if (alike) return bothFit(place.context) && place.context.before + place.context.after >= 2 * fitsWell;
    return bothFit(place.context) || (only && isTelling) || oneFitsWell(place.context);
  }
  if (bothFit(place.context)) return place.words >= 0.3 || isReplacement(place, exact);
  if (alike) return false;
  return place.words >= 0.75 && (oneFitsWell(place.context) || (isTelling && place.words >= 0.85));
}
