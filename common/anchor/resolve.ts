import { lazily } from '../text/lazily';
import { overlaps } from '../text/span';
import type { Span } from '../text/span';
import { asStored, atLeastPlausible, byScore, found, mostCandidates, notFound, stands } from './answer';
import { createStandsAsStored, standsWhole } from './asStored';
import { doubtOf, mayRival } from './certainty';
import { characterIndexOf, offsetAtCharacter } from './characters';
import type { CharacterIndex } from './characters';
import { chooseCopy, countedPlaces, findWhole, wholePlaces } from './countedCopies';
import type { Places } from './countedCopies';
import {
  alikePlaces,
  bothFit,
  editSuffices,
  isAtLandmarks,
  isCertainContext,
  oneFitsWell,
  leastLeft,
  mostScore,
  placeOf,
  samePlaces,
  suffices,
  tellingLength,
} from './evidence';
import type { Place, Searched } from './evidence';
import { createLandmarkFinder } from './landmarkFinder';
import { createFinder, likenessAt } from './likeness';
import { lineEndsOf, withLineEnds } from './lineEnds';
import type { LineEnds } from './lineEnds';
import type { Anchoring, Selectors } from './model';
import { textWordsOf } from './textWords';
import { tokensOf } from './tokens';
import { wantedOf } from './wanted';
import type { Wanted } from './wanted';
import { createWordFinder } from './words';

/** Finds stored passages in one text. */
export interface Resolver {
  readonly resolve: (selectors: Selectors) => Anchoring;
}

/** A place with less of the words than this is no rival of the words themselves. */
const fewWords = 0.3;
/** The words at their stored place; null when other words stand there or the surroundings speak against it. */
function verify(searched: Searched, wanted: Wanted, start: number): Anchoring | null {
  const { text } = searched;
  const { exact, alike } = wanted.selectors;
  if (!text.startsWith(exact, start)) return null;
  const place = placeOf(searched, wanted, { start, end: start + exact.length });
  // A place without words is told by its surroundings alone, if any were stored.
  const isOnlyPlace = exact === '' && wanted.before.length + wanted.after.length > 0;
  const isSame = isOnlyPlace ? isCertainContext(place.context) : bothFit(place.context);
  if (!isSame && (exact === '' || alike)) return null;
  if (!isSame && !oneFitsWell(place.context) && exact.length < tellingLength) return null;
  const changed = 'The words stand where they were stored; the text around them has changed.';
  const anchoring = found('exact', { ...place, score: isSame ? 1 : place.score }, isSame ? asStored : changed);
  if (exact === '') return anchoring;
  const isUntouched = standsWhole(text, wanted.selectors, start);
  const isLiteral = (other: Span): boolean => text.slice(other.start, other.end) === exact;
  // Words that stood more than once are another copy maybe, which has come to stand here.
  if (alike) {
    const isHere = isCertainContext(place.context) && (place.landmarks === null || isAtLandmarks(place.landmarks));
    if (!isHere) return null;
    // Its surroundings were its alone: a place that has them too was copied from it, or is the one.
    const isCopied = wholePlaces(searched, wanted).some(
      (other) => other.start !== start && (!isUntouched || standsWhole(text, wanted.selectors, other.start)),
    );
    return isCopied ? null : anchoring;
  }
  const others = samePlaces(searched, wanted, start).places;
  // Where nothing was touched, words that differ from the stored ones in their blanks stood there from the beginning.
  return withoutDoubt(wanted, anchoring, place, isUntouched ? others.filter(isLiteral) : others);
}

/** What the comparison word by word says of a place; null when it says that too little is there. */
function carriedAt(text: string, wanted: Wanted, place: Place): Anchoring | null {
  const carried = place.carried ?? likenessAt(text, wanted, place.start)?.carried;
  return carried?.span && overlaps(carried.span, place) ? carried : null;
}

/** Looks for the words by what is left of them and of their context. */
function search(text: string, wanted: Wanted, { same, alike, only }: Places, expected: number): Anchoring {
  const all = [...same, ...alike].sort(byScore);
  // Where the very words stand once, places come behind them that read much like a formula, or hold little of the words.
  const isFormula = wanted.selectors.landmarks?.isFormula ?? false;
  const isBehind = isFormula || (all[0]?.words ?? 0) < fewWords;
  const own = isBehind && only && !wanted.selectors.alike ? same[0] : undefined;
  const ranked = own && suffices(own, wanted, only) ? [own, ...all.filter((place) => place !== own)] : all;
  const reasons = {
    ambiguous: 'These words stand in other places or surroundings now: it is not certain which are meant.',
    orphaned: 'The passage is not in the text any more.',
  };
  const [best] = ranked;
  if (!best) return notFound([], reasons);
  const isEnough = best.kind === 'same' && suffices(best, wanted, only);
  const carried = !isEnough && editSuffices(best, wanted) ? carriedAt(text, wanted, best) : null;
  if (!isEnough && (carried?.score ?? 0) < leastLeft) {
    // The very words in one place are a choice, however little speaks for it: they are not gone from the text.
    const named = only ? ranked.map((place) => (place.kind === 'same' ? atLeastPlausible(place) : place)) : ranked;
    return notFound(named, reasons);
  }
  const anchoring =
    best.kind === 'same'
      ? stands(text, wanted, best, expected, 'The same words stand elsewhere now, in much the same surroundings.')
      : found(
          'edited',
          { ...best, score: carried?.score ?? 0 },
          'The words were changed; their surroundings tell the place.',
        );
  return withoutDoubt(wanted, anchoring, best, ranked);
}

/** What was found, unless other places may be meant just as well. */
function withoutDoubt(wanted: Wanted, anchoring: Anchoring, place: Place, all: readonly Place[]): Anchoring {
  const { state } = anchoring;
  if (state !== 'exact' && state !== 'moved' && state !== 'edited') return anchoring;
  const rivals = doubtOf(
    wanted,
    state,
    place,
    all.filter((other) => !overlaps(other, place)),
  );
  if (!rivals) return anchoring;
  const isElsewhere = rivals.length > 0;
  const reason = isElsewhere
    ? 'Words like these stand in several places now: it is not certain which are meant.'
    : 'Words like these stand here, but too little tells that they are the passage.';
  const others = isElsewhere ? rivals : all.filter((other) => !overlaps(other, place));
  return notFound([atLeastPlausible(place), ...others], {
    ambiguous: reason,
    orphaned: reason,
  });
}

/**
 * Tells whether similar words in a stretch of the text may change what is found. They are compared word by word, which
 * costs more than all else; the very words in a place that is enough by itself are doubted only for those that stand
 * among the same landmarks.
 */
function worthOf(
  { landmarks }: Searched,
  wanted: Wanted,
  same: readonly Place[],
  only: boolean,
): (stretch: Span) => boolean {
  const ranked = same.toSorted(byScore);
  const [best, last] = [ranked[0], ranked[mostCandidates - 1]];
  if (!best) return () => true;
  const { alike } = wanted.selectors;
  const isEnough = (alike?.copies ?? 1) === 1 && suffices(best, wanted, only);
  // Of words that stood more than once others are no more than candidates: those behind the last that is named are none.
  const isNamed = (most: number): boolean => !alike || !last || mostScore(most) >= last.score;
  if (!isEnough && isNamed(0)) return () => true;
  return (stretch) => {
    const most = landmarks.mostIn(stretch, wanted) ?? 1;
    return isEnough ? mayRival(best, most) : isNamed(most);
  };
}

/** Where a passage stands by its own evidence. */
function locate(searched: Searched, wanted: Wanted, expected: number): Anchoring {
  const { text } = searched;
  // Copies in the very same surroundings tell nothing by their position alone: they are counted first.
  const isOneOfMany = (wanted.selectors.alike?.copies ?? 1) > 1;
  const verified = isOneOfMany ? null : verify(searched, wanted, expected);
  if (verified) return verified;
  if (wanted.selectors.exact === '')
    return notFound([], { ambiguous: '', orphaned: 'The place is not in the text any more.' });
  // Most copies are found by counting them; only where that fails all places are looked at.
  const whole = isOneOfMany ? countedPlaces(searched, wanted) : [];
  const counted = whole.length > 0 ? findWhole(searched, wanted, whole, expected) : null;
  if (counted) return counted;
  const { places: same, only } = samePlaces(searched, wanted, expected);
  const isWorth = worthOf(searched, wanted, same, only);
  const places: Places = { same, only, alike: alikePlaces(searched, wanted, expected, same, isWorth) };
  if (!isOneOfMany) return search(text, wanted, places, expected);
  // Of copies in the very same surroundings none is left as it was: any of them may be the one.
  if (whole.length === 0)
    return notFound([...same, ...places.alike], {
      ambiguous: 'These words stood in several places, and all have changed: it is not certain which are meant.',
      orphaned: 'The passage is not in the text any more.',
    });
  return chooseCopy(text, wanted, places, whole, expected);
}

/** Finds passages by weighing all the evidence for each: what `createResolver` finds, at many times the cost. */
export function createWeighing(text: string): (selectors: Selectors, start: number) => Anchoring {
  const words = textWordsOf(text, tokensOf(text));
  const searched: Searched = {
    text,
    findWords: createWordFinder(words),
    findAlike: createFinder(text, words.tokens),
    landmarks: createLandmarkFinder(words),
    standing: words.standing,
  };
  return (selectors, start) => locate(searched, wantedOf(selectors), start);
}

/**
 * Prepares a text in which many passages are to be found; what the search needs is indexed once, when first needed.
 *
 * A passage is verified at its stored position first, by its words and their surroundings. Else the words are looked
 * for with their whole context, then by similarity of the context, then edited words by edit distance. A place is
 * taken only when the evidence for it is enough by itself and clearly ahead of every other place; words that stood
 * more than once need both sides of their context, and a copy that is gone makes the rest ambiguous: a passage is
 * never moved silently to a look-alike. Most passages of a text that nobody has changed need no weighing; see `asStored`.
 */
export function createResolver(text: string): Resolver {
  let index: CharacterIndex | null = null;
  let lineEnds: LineEnds | null = null;
  const standsAsStored = createStandsAsStored(text);
  const weigh = lazily(() => createWeighing(text));
  return {
    resolve: (stored) => {
      index ??= characterIndexOf(text);
      lineEnds ??= lineEndsOf(text);
      const selectors = withLineEnds(stored, lineEnds);
      const start = offsetAtCharacter(index, stored.characters.startCharacter);
      return standsAsStored(selectors, start)
        ? found('exact', { start, end: start + selectors.exact.length, score: 1 }, asStored)
        : weigh()(selectors, start);
    },
  };
}

/** Finds one stored passage in a text; see `createResolver`, which serves many better. Spans are UTF-16 offsets. */
export const resolve = (text: string, selectors: Selectors): Anchoring => createResolver(text).resolve(selectors);
