import { bothFit, mostScore, oneFits } from './evidence';
import type { Place } from './evidence';
import type { Wanted } from './wanted';

/** Of the words of a passage so many make a place a rival. */
const [fewWords, someWords] = [0.15, 0.3];
const halfWords = 0.5;
/** Nearly all words make it one whatever stands beside them. */
const nearlyAll = 0.8;
/** What stands beside words is as it was. */
const surely = 0.9;
/** Parts of a passage that was torn lie so near beside it. UTF-16 units. */
const nearby = 150;
/** A place has so many more of the landmarks than a rival that is no more than a copy: of the very words, of an edit. */
const [aheadOfSame, aheadOfAlike, aheadOfMost, aheadOfEdit] = [0.4, 0.05, 0.15, 0.3];
/** Words that stood more than once: what stood beside them is left nearly whole, or in part. */
const [nearlyWhole, inPart] = [0.75, 0.5];
/** The less of it is left, the further such a place must be ahead of the others. */
const [aheadOfKnown, aheadOfOthers] = [0.2, 0.4];

/** A place that was edited is ahead of every other in all that speaks for it, unless nearly all landmarks stand around it. */
const [aheadInAll, notAll] = [0.4, 0.87];

const ahead = (place: Place, other: Place): number => (place.landmarks ?? 0) - (other.landmarks ?? 0);

/**
 * Whether similar words with at most so many of the landmarks may be ahead of a place of the very words, or a rival of
 * it. Where landmarks tell them apart from the start, nothing else about them matters to `doubtOf`.
 */
export const mayRival = ({ landmarks, score }: Place, most: number): boolean =>
  (landmarks ?? 0) - most < aheadOfOthers || mostScore(most) >= score;

const isWhole = ({ kind, context: { before, after } }: Place): boolean =>
  kind === 'same' && before === 1 && after === 1;

/**
 * What speaks against a place that was found by selectors alone: other places that may be meant as well, best first; none for a
 * place whose own evidence is too little; null when nothing does.
 *
 * - Words that stood once and stand several times now have been copied; only what stands around tells the original,
 *   and so it is where words much like them stand elsewhere.
 * - Words that stood in several places are found only between what stood beside them, and only if no other place of
 *   them has the words of one side.
 * - An edited formula, of which there are many alike in the text, may be another one.
 */
export function doubtOf(
  wanted: Wanted,
  state: 'exact' | 'moved' | 'edited',
  place: Place,
  others: readonly Place[],
): readonly Place[] | null {
  const { alike, landmarks } = wanted.selectors;
  const { context, kind } = place;
  if (alike && alike.copies > 1) return null;
  const [less, isElsewhere] = [
    Math.min(context.before, context.after),
    (other: Place) => Math.abs(other.start - place.start) > nearby,
  ];
  // Where what stands beside both is as it was, one is a copy of the other.
  const isCopyOf = ({ context: { before, after } }: Place): boolean =>
    less >= surely && Math.min(before, after) >= nearlyWhole;
  const isRivalOfMany = (other: Place): boolean => {
    if (other.kind === 'alike')
      return (
        other.words >= halfWords && oneFits(other.context) && isElsewhere(other) && ahead(place, other) < aheadOfKnown
      );
    if (isCopyOf(other)) return true;
    if (less >= nearlyWhole)
      return Math.max(other.context.before, other.context.after) >= nearlyWhole && ahead(place, other) < aheadOfKnown;
    return ahead(place, other) < (less >= inPart ? aheadOfKnown : aheadOfOthers);
  };
  const isRivalOfEdit = (other: Place): boolean => {
    const lead = ahead(place, other);
    // Much of the words, and nearly as much else that speaks for it: either may be the one that was edited.
    if (other.words > halfWords && place.score - other.score <= aheadInAll && (place.landmarks ?? 0) <= notAll)
      return true;
    if (other.words >= someWords) return lead < aheadOfEdit;
    // What is left of a passage that was torn stands where it stood.
    return other.words >= fewWords && oneFits(other.context) && lead <= -aheadOfEdit;
  };
  const isRival = (other: Place): boolean => {
    if (alike) return state === 'exact' ? isWhole(other) : isRivalOfMany(other);
    if (state === 'exact') return other.kind === 'same' && (oneFits(other.context) || !bothFit(context));
    // Words that stood once and stand elsewhere too, beside what stood beside them, have been copied.
    if (other.kind === 'same') return ahead(place, other) < aheadOfSame || oneFits(other.context);
    if (kind === 'alike') return isRivalOfEdit(other);
    const more = Math.max(other.context.before, other.context.after);
    const lead = ahead(place, other);
    if (landmarks?.isFormula) return other.words >= nearlyAll && more >= inPart && lead <= -aheadOfAlike;
    // Of words that had none like them, those that have now were copied and edited.
    if (other.words < someWords || more < nearlyWhole) return false;
    if (isCopyOf(other)) return lead < aheadOfEdit;
    if (less < surely) return lead < aheadOfMost;
    return more >= surely && lead < (other.words >= nearlyAll ? aheadOfAlike : 0);
  };
  const rivals = others.filter(isRival);
  return rivals.length === 0 ? null : rivals;
}
