import { overlaps } from '../text/span';
import type { Span } from '../text/span';
import { contextFit } from './context';
import type { ContextFit } from './context';
import type { LandmarkFinder } from './landmarkFinder';
import type { FindAlike } from './likeness';
import type { Anchoring, Candidate, Selectors } from './model';
import type { Wanted } from './wanted';
import type { WordPlaces } from './wordPlaces';
import type { FindWords } from './words';

/** A place where a stored passage may stand, with what speaks for it. */
export interface Place extends Candidate {
  /** The very words, blanks aside, or similar ones. */
  readonly kind: 'same' | 'alike';
  /** Share of the words that is there. */
  readonly words: number;
  readonly context: ContextFit;
  /** Share of the landmarks that stand around it; null where that says nothing. */
  readonly landmarks: number | null;
  /** What a comparison word by word says of similar words. */
  readonly carried: Anchoring | null;
}

/** A text that is searched for passages. */
export interface Searched {
  readonly text: string;
  readonly findWords: FindWords;
  readonly findAlike: FindAlike;
  readonly landmarks: LandmarkFinder;
  /** Places of any stretch, to the letter. */
  readonly standing: () => WordPlaces;
}

/** Words of at least this length, or so many, that stand once are enough without their context. */
export const tellingLength = 32;
const tellingWords = 4;
/** Both contexts at least so similar: the surroundings are the stored ones. */
const fits = 0.5;
/** One context so similar vouches for words that are no one else's. */
const fitsWell = 0.8;
/** A side that fits less is another one. */
const otherSide = 0.25;
/** Copies of the words that are compared by context, the nearest first. */
const mostCompared = 64;
/** Of them so many are looked at more closely. */
const mostWeighed = 16;

/** Whether the surroundings on both sides are much as stored. */
export const bothFit = (context: ContextFit): boolean => context.before >= fits && context.after >= fits;

/** Whether the surroundings on one side are as stored, or nearly. */
export const oneFitsWell = (context: ContextFit): boolean => Math.max(context.before, context.after) >= fitsWell;

/** Whether the surroundings on one side are much as stored. */
export const oneFits = (context: ContextFit): boolean => Math.max(context.before, context.after) >= fits;

/** Whether the surroundings on both sides are as stored, or nearly. */
export const isCertainContext = (context: ContextFit): boolean =>
  bothFit(context) && context.before + context.after >= 2 * fitsWell;

/** What the landmarks count for where they say nothing. */
const unknown = 0.3;

/** Score of a place, 0 to 1: its words, what stands beside them, and what stands around. */
const scoreOf = (words: number, { before, after }: ContextFit, landmarks: number | null): number =>
  0.22 * (words + before + after) + 0.34 * (landmarks ?? unknown);

/** The score that a place has at most, with so many of the landmarks. */
export const mostScore = (landmarks: number): number => scoreOf(1, { before: 1, after: 1 }, landmarks);

/** Reads what speaks for a place. */
function placeWith(
  { text, landmarks: finder }: Searched,
  wanted: Wanted,
  span: Span,
  words: number,
  carried: Anchoring | null,
): Place {
  const context = contextFit(text, span, wanted);
  const landmarks = finder.shareAt(span, wanted);
  const { start, end } = span;
  const kind = carried ? 'alike' : 'same';
  return { start, end, kind, words, context, landmarks, carried, score: scoreOf(words, context, landmarks) };
}

/** A place of the very words. */
export const placeOf = (searched: Searched, wanted: Wanted, span: Span): Place =>
  placeWith(searched, wanted, span, 1, null);

/** Units right beside a place that are the stored ones: of many places it tells at little cost which to look at. */
function sameBeside(text: string, { start, end }: Span, { prefix, suffix }: Selectors): number {
  let [before, after] = [0, 0];
  while (before < prefix.length && prefix[prefix.length - 1 - before] === text[start - 1 - before]) before += 1;
  while (after < suffix.length && suffix[after] === text[end + after]) after += 1;
  return before + after;
}

/** The places where the very words stand; `only` when there is one in the whole text. */
export function samePlaces(
  searched: Searched,
  wanted: Wanted,
  expected: number,
): { readonly places: readonly Place[]; readonly only: boolean } {
  const { text, findWords } = searched;
  const { places, complete } = findWords(wanted, expected, mostCompared);
  const ofMany = (): readonly Span[] =>
    places
      .map((span) => ({ span, same: sameBeside(text, span, wanted.selectors) }))
      .sort((a, b) => b.same - a.same)
      .slice(0, mostWeighed)
      .map(({ span }) => span);
  return {
    places: (places.length > mostWeighed ? ofMany() : places).map((span) => placeOf(searched, wanted, span)),
    only: complete && places.length === 1,
  };
}

/**
 * The places where similar words stand, beside those of the very words.
 * @param isWorth none are looked for where it says of every stretch in which they may stand that it is not worth while
 */
export function alikePlaces(
  searched: Searched,
  wanted: Wanted,
  expected: number,
  same: readonly Span[],
  isWorth: (stretch: Span) => boolean,
): readonly Place[] {
  return searched
    .findAlike(wanted, expected, same, isWorth)
    .filter((span) => span.end > span.start && !same.some((place) => overlaps(place, span)))
    .map((span) => placeWith(searched, wanted, span, span.share, span.carried));
}

/** Share of the landmarks from which on a place has the passage's neighbourhood, and from which on little else is needed. */
const [otherPlace, knownPlace, homePlace] = [0.2, 0.4, 0.6];
/** Share from which hardly anything has changed around. */
const surelyHome = 0.95;

const isFrom = (landmarks: number | null, least: number): boolean => landmarks !== null && landmarks >= least;

/** Whether a place is where the landmarks are. */
export const isAtLandmarks = (landmarks: number | null): boolean => isFrom(landmarks, knownPlace);

/** Whether nearly all landmarks stand around a place. */
export const isHome = (landmarks: number | null): boolean => isFrom(landmarks, 0.8);

/** A word before the end of a sentence or a line at the beginning of a passage, and one behind such an end at its end. */
const [headWord, tailWord] = [/^\s*\S{1,8}(?:[.!?]\s|\s*\n)/, /(?:[.!?"\u201d]\s|\n)\s*\S{1,8}\s*$/];
/** Longer passages are told by the rest of them. */
const shortPassage = 5;

/**
 * Whether a short passage begins or ends with a word that is parted from the rest by the end of a sentence or a line, and
 * nothing of what stood beside it is left: when lines are moved or taken out, any other may begin with "The" as well.
 */
const isCutOff = ({ selectors: { exact }, first, end }: Wanted, { before, after }: ContextFit): boolean =>
  end - first <= shortPassage &&
  ((before < otherSide && headWord.test(exact)) || (after < otherSide && tailWord.test(exact)));

/**
 * Whether the evidence for a place of the very words would be enough if there were no other.
 * @param only the words stand nowhere else
 */
export function suffices({ context, landmarks }: Place, wanted: Wanted, only: boolean): boolean {
  const {
    selectors: { alike, exact, landmarks: stored },
    first,
    end,
  } = wanted;
  const isKnown = isAtLandmarks(landmarks);
  // Words that stood more than once may be another copy.
  if (alike) {
    if (landmarks === null) return isCertainContext(context);
    if (only) {
      if (stored?.isFormula && !isNearlyWhole(context)) return false;
      if (isCertainContext(context)) return isFrom(landmarks, otherPlace);
      if (!stored?.isFormula && isKnown && bothFit(context)) return true;
      return !stored?.isFormula && isFrom(landmarks, homePlace) && isBeside(context) && oneFitsWell(context);
    }
    return stored?.isFormula ? isFrom(landmarks, homePlace) && isCertainContext(context) : isKnown && isBeside(context);
  }
  if (stored?.isFormula)
    return (
      only &&
      (isCertainContext(context) ||
        (isKnown && oneFits(context)) ||
        (isFrom(landmarks, otherPlace) && oneFitsWell(context)))
    );
  if (!only) return bothFit(context) || oneFitsWell(context);
  if (isCutOff(wanted, context) && !isFrom(landmarks, surelyHome)) return false;
  if (oneFits(context) || exact.length >= tellingLength || end - first >= tellingWords) return true;
  return isFrom(landmarks, end - first === 1 ? homePlace : otherPlace);
}

/** Of what stands beside a formula that stood in several places so much is left on both sides. */
const nearlyWhole = 0.9;

const isNearlyWhole = ({ before, after }: ContextFit): boolean => Math.min(before, after) >= nearlyWhole;

/** Whether something of what stood on both sides is left. */
const isBeside = ({ before, after }: ContextFit): boolean => Math.min(before, after) >= otherSide;

/** A passage of so few words may be other words that were edited. */
const fewWords = 3;
/** Of the words of an edited passage so many must be left between the stored surroundings, and so many elsewhere. */
export const [leastWords, mostWords] = [0.6, 0.8];
/** Of them in their order, with what stands beside them, so much. */
export const leastLeft = 0.69;

/**
 * Whether the evidence for a place of words that were edited would be enough if there were no other, and `leastLeft` of
 * them stands there. Words much like them may have stood elsewhere from the beginning, so that their neighbourhood must
 * be the stored one.
 */
export function editSuffices({ context, landmarks, words }: Place, wanted: Wanted): boolean {
  const {
    selectors: { alike, landmarks: stored },
    first,
    end,
  } = wanted;
  if (alike) return false;
  if (stored?.isFormula) return isFrom(landmarks, homePlace) && words >= mostWords && isBeside(context);
  if (words >= mostWords && bothFit(context)) return true;
  if (!isAtLandmarks(landmarks) || isCutOff(wanted, context)) return false;
  if (isBeside(context)) return words >= (isCertainContext(context) ? leastWords : mostWords);
  return words >= mostWords && isFrom(landmarks, homePlace) && oneFits(context) && end - first > fewWords;
}
