import { overlaps } from '../text/span';
import { contextFit } from './context';
import type { ContextFit } from './context';
import type { FindAlike } from './likeness';
import type { Anchoring, Candidate, Selectors } from './model';
import type { WordPlaces } from './wordPlaces';

/** A place where a stored passage may stand, with what speaks for it. */
export interface Place extends Candidate {
  /** The very words, or similar ones. */
  readonly kind: 'same' | 'alike';
  readonly context: ContextFit;
  /** What a comparison word by word says of similar words. */
  readonly carried: Anchoring | null;
}

/** A text that is searched for passages. */
export interface Searched {
  readonly text: string;
  readonly findAlike: FindAlike;
  readonly places: WordPlaces;
}

/** Words of at least this length that stand once are enough without their context. */
export const tellingLength = 32;
/** Words of at least this length need little. */
const tellingWords = 6;
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

/** Whether the surroundings on one side are much as stored. */
export const oneFits = (context: ContextFit): boolean => Math.max(context.before, context.after) >= fits;

/** Whether the surroundings on both sides are as stored, or nearly. */
export const isCertainContext = (context: ContextFit): boolean =>
  bothFit(context) && context.before + context.after >= 2 * fitsWell;

/** Nearness of two offsets, 1 to 0; half at a thousand units. */
const nearness = (a: number, b: number): number => 1 / (1 + Math.abs(a - b) / 1000);

/** Score of a place, 0 to 1: its words, its surroundings and, for little, its nearness to where it stood. */
export const scoreOf = (words: number, context: ContextFit, distance: number): number =>
  0.4 * words + 0.25 * (context.before + context.after) + 0.1 * nearness(distance, 0);

/** The places where the very words stand; `only` when there is one in the whole text. */
export function samePlaces(
  { text, places: standing }: Searched,
  selectors: Selectors,
  expected: number,
): { readonly places: readonly Place[]; readonly only: boolean } {
  const near = standing.near(selectors.exact, expected, mostCompared);
  const places = near.places.map((start): Place => {
    const span = { start, end: start + selectors.exact.length };
    const context = contextFit(text, span, selectors);
    return { ...span, kind: 'same', context, carried: null, score: scoreOf(1, context, start - expected) };
  });
  return { places, only: near.complete && places.length === 1 };
}

/** The places where similar words stand, beside those of the very words. */
export function alikePlaces(
  { text, findAlike }: Searched,
  selectors: Selectors,
  expected: number,
  same: readonly Place[],
): readonly Place[] {
  const places: Place[] = [];
  for (const { start, end, similarity, carried } of findAlike(selectors, expected)) {
    if (end === start || same.some((place) => overlaps(place, { start, end }))) continue;
    const context = contextFit(text, { start, end }, selectors);
    const score = scoreOf(similarity, context, start - expected);
    places.push({ start, end, kind: 'alike', context, carried, score });
  }
  return places;
}

/** Share of the landmarks from which on a place has the passage's neighbourhood, and below which it has another. */
const [knownPlace, otherPlace] = [0.4, 0.2];
/** Share from which on little else is needed. */
const samePlace = 0.65;

/** Whether a place is where the landmarks are. */
export const isAtLandmarks = (landmarks: number | null): boolean => landmarks !== null && landmarks >= knownPlace;

/** Whether nearly all landmarks stand around a place. */
const isAmidLandmarks = (landmarks: number | null): boolean => landmarks !== null && landmarks >= samePlace;

/** Whether a place is far from the landmarks: the passage was moved there, or copied. */
const isOffLandmarks = (landmarks: number | null): boolean => landmarks !== null && landmarks < otherPlace;

/**
 * Whether the evidence for a place of the very words would be enough if there were no other.
 * @param only the words stand nowhere else
 */
export function suffices(
  { context }: Place,
  { alike, exact, landmarks: stored }: Selectors,
  only: boolean,
  landmarks: number | null,
): boolean {
  const isCertain = isCertainContext(context);
  // Words that stood more than once may be another copy: one side is not enough, nor are two that fit a little.
  if (alike) return isCertain && (landmarks === null || isAtLandmarks(landmarks));
  const isBeside = oneFits(context);
  if (stored?.isFormula) return only && (isCertain || (isAtLandmarks(landmarks) && isBeside));
  if (only && exact.length >= tellingLength) return true;
  if (isOffLandmarks(landmarks))
    return bothFit(context) || (only && oneFitsWell(context) && exact.length >= tellingWords);
  if (only && isAtLandmarks(landmarks) && (isBeside || isAmidLandmarks(landmarks))) return true;
  return bothFit(context) || oneFitsWell(context);
}

/**
 * Whether the evidence for a place of words that were edited would be enough if there were no other. Words much like
 * them may have stood elsewhere from the beginning, so that their neighbourhood must be the stored one.
 * @param share of the words and their context that is left
 */
export function editSuffices(
  context: ContextFit,
  { landmarks: stored }: Selectors,
  landmarks: number | null,
  share: number,
): boolean {
  if (landmarks === null) return bothFit(context) || (oneFitsWell(context) && share >= 0.7);
  if (!isAtLandmarks(landmarks)) return false;
  if (stored?.isFormula) return isAmidLandmarks(landmarks) && isCertainContext(context);
  return oneFits(context) || share >= 0.8;
}
