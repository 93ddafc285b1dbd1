import type { Span } from '../text/span';
import { asStored, notFound, stands } from './answer';
import { isWholeContext } from './context';
import { bothFit, isAtLandmarks, isHome, leastWords, tellingLength } from './evidence';
import type { Place, Searched } from './evidence';
import { literalCopies } from './literalCopies';
import type { Anchoring, Selectors } from './model';
import { mostCopies } from './places';
import type { Wanted } from './wanted';
import type { WordPlaces } from './words';

/** A copy that has so many more of the landmarks than another is the likelier one. */
const [slack, margin] = [0.05, 0.2];

/** Places where a passage may stand. */
export interface Places {
  readonly same: readonly Place[];
  readonly alike: readonly Place[];
  /** The very words stand in one place alone. */
  readonly only: boolean;
}

/** Whether what was stored is too little to tell copies by. */
const isTooLittle = ({ exact, prefix, suffix }: Selectors): boolean =>
  prefix.length + suffix.length < tellingLength / 2 && exact.length < tellingLength;

/** Places of copies with their whole stored context, blanks aside; none when that is too little to go by. */
function wholeAmong({ text, findWords }: Searched, wanted: Wanted): WordPlaces {
  if (isTooLittle(wanted.selectors)) return { places: [], complete: true };
  const { places, complete } = findWords(wanted, 0, mostCopies);
  return { places: places.filter((span) => isWholeContext(text, span, wanted)), complete };
}

/** Places of copies with their whole stored context, blanks aside, in text order; none when that is too little to go by. */
export const wholePlaces = (searched: Searched, wanted: Wanted): readonly Span[] =>
  wholeAmong(searched, wanted).places.toSorted((a, b) => a.start - b.start);

/**
 * Places of copies, of which some were counted when they were stored, in text order. They were counted to the letter: only
 * where other numbers of them stand there now, copies with other blanks may be what has become of them.
 */
export function countedPlaces(searched: Searched, wanted: Wanted): readonly Span[] {
  const { selectors } = wanted;
  if (isTooLittle(selectors)) return [];
  const { text, standing } = searched;
  const literal = literalCopies(standing(), selectors, text.length);
  const spans = literal.map((start) => ({ start, end: start + selectors.exact.length }));
  if (literal.length === selectors.alike?.copies) return spans;
  const { places, complete } = wholeAmong(searched, wanted);
  // Of words that stand everywhere not all places are looked at.
  return complete ? places.toSorted((a, b) => a.start - b.start) : spans;
}

/** The words with their whole context, when as many copies stand in the text as when they were stored. */
export function findWhole(
  { text, landmarks: finder }: Searched,
  wanted: Wanted,
  whole: readonly Span[],
  expected: number,
): Anchoring | null {
  const copy = wanted.selectors.alike?.copy ?? 1;
  const copies = wanted.selectors.alike?.copies ?? 1;
  const place = whole.length === copies && copies < mostCopies ? whole[copy - 1] : undefined;
  if (place === undefined) return null;
  if (place.start !== expected && copies > 1) {
    const landmarks = finder.shareAt(place, wanted);
    // No place has more than all of the landmarks: mostly there is no need to look at the others.
    const isBetter = (other: Span): boolean => (finder.shareAt(other, wanted) ?? 0) > (landmarks ?? 0) + slack;
    const isFar = landmarks !== null && !isAtLandmarks(landmarks);
    if (isFar || (landmarks !== null && landmarks + slack < 1 && whole.some(isBetter))) return null;
  }
  const which = copies > 1 ? ` It is copy ${copy} of ${copies}, as before.` : '';
  return stands(
    text,
    wanted,
    { ...place, score: 1 },
    expected,
    `The same words in the same surroundings stand elsewhere now.${which}`,
  );
}

/** Copies in the very same surroundings came or went: the stored place alone tells which one is meant, if any. */
export function chooseCopy(
  text: string,
  wanted: Wanted,
  { same, alike }: Places,
  whole: readonly Span[],
  expected: number,
): Anchoring {
  const copies = wanted.selectors.alike?.copies ?? 1;
  const here = same.find((place) => place.start === expected && bothFit(place.context));
  // All other copies are still whole: this one is the one whose surroundings were edited.
  if (here && whole.length === copies - 1 && !whole.some(({ start }) => start === expected))
    return stands(text, wanted, here, expected, asStored);
  // The other copy was edited, elsewhere than at the landmarks.
  const [last] = same;
  const isOther = ({ words, landmarks }: Place): boolean =>
    words >= leastWords && (last?.landmarks ?? 0) - (landmarks ?? 0) >= margin;
  if (last && same.length === 1 && copies === 2 && alike.some(isOther) && isHome(last.landmarks))
    return stands(text, wanted, last, expected, 'The other copy was edited; this one stands where the words stood.');
  const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
  const reason =
    `The words stood ${times(copies)} in these surroundings and stand ${times(whole.length)} now: ` +
    'it is not certain which copy is meant.';
  return notFound([...same, ...alike], { ambiguous: reason, orphaned: reason });
}
