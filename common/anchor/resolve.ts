import { overlaps } from '../text/span';
import type { Span } from '../text/span';
import { doubtOf } from './certainty';
import { characterIndexOf, offsetAtCharacter } from './characters';
import type { CharacterIndex } from './characters';
import { contextFit } from './context';
import {
  alikePlaces,
  bothFit,
  editSuffices,
  isAtLandmarks,
  oneFitsWell,
  samePlaces,
  scoreOf,
  suffices,
  tellingLength,
} from './evidence';
import { landmarksAt } from './landmarks';
import type { Place, Searched } from './evidence';
import { createFinder, likenessAt } from './likeness';
import { lineEndsOf, withLineEnds } from './lineEnds';
import type { LineEnds } from './lineEnds';
import type { Anchoring, Candidate, Selectors } from './model';
import { mostCopies } from './places';
import { createWordPlaces } from './wordPlaces';

/** Finds stored passages in one text. */
export interface Resolver {
  readonly resolve: (selectors: Selectors) => Anchoring;
}

/** How far the best place must be ahead of the next. */
const margin = 0.12;
/** Places from this score on are a choice for the user; below the second they are not worth naming. */
const plausible = 0.5;
const worthNaming = 0.3;
const mostCandidates = 5;

const asStored = 'The words and their surroundings are as they were stored.';

const found = (state: 'exact' | 'moved' | 'edited', place: Candidate, reason: string): Anchoring => ({
  state,
  span: { start: place.start, end: place.end },
  score: Math.min(1, place.score),
  reason,
  candidates: [],
});

/** No certain place: a choice between candidates, or none that is likely. */
function notFound(places: readonly Candidate[], reasons: { ambiguous: string; orphaned: string }): Anchoring {
  const ranked = places
    .filter((place) => place.score >= worthNaming)
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .slice(0, mostCandidates)
    .map(({ start, end, score }) => ({ start, end, score: Math.min(1, score) }));
  const best = ranked[0];
  const isChoice = best !== undefined && best.score >= plausible;
  return {
    state: isChoice ? 'ambiguous' : 'orphaned',
    span: null,
    score: best?.score ?? 0,
    reason: isChoice ? reasons.ambiguous : reasons.orphaned,
    candidates: ranked,
  };
}

/** The words at their stored place; null when other words stand there or the surroundings speak against it. */
function verify(text: string, selectors: Selectors, start: number): Anchoring | null {
  const { exact, alike } = selectors;
  if (!text.startsWith(exact, start)) return null;
  const span = { start, end: start + exact.length };
  const context = contextFit(text, span, selectors);
  const place = { ...span, score: scoreOf(1, context, 0) };
  if (bothFit(context)) return found('exact', place, asStored);
  if (exact === '' || alike) return null;
  if (!oneFitsWell(context) && exact.length < tellingLength) return null;
  return found('exact', place, 'The words stand where they were stored; the text around them has changed.');
}

/** Starts of the words where they stand with their whole stored context; none when that is too little to go by. */
function wholePlaces({ places }: Searched, selectors: Selectors): readonly number[] {
  const { exact, prefix, suffix } = selectors;
  if (prefix.length + suffix.length < tellingLength / 2 && exact.length < tellingLength) return [];
  return places.all(prefix + exact + suffix).map((at) => at + prefix.length);
}

/** The words with their whole context, when as many copies stand in the text as when they were stored. */
function findWhole(text: string, selectors: Selectors, starts: readonly number[], expected: number): Anchoring | null {
  const copy = selectors.alike?.copy ?? 1;
  const copies = selectors.alike?.copies ?? 1;
  const start = starts.length === copies && copies < mostCopies ? starts[copy - 1] : undefined;
  if (start === undefined) return null;
  const place = { start, end: start + selectors.exact.length, score: 1 };
  const landmarks = landmarksAt(text, place, selectors);
  if (start === expected) return found('exact', place, asStored);
  if (copies > 1 && landmarks !== null && !isAtLandmarks(landmarks)) return null;
  const which = copies > 1 ? ` It is copy ${copy} of ${copies}, as before.` : '';
  return found('moved', place, `The same words in the same surroundings stand elsewhere now.${which}`);
}

/** Copies in the very same surroundings came or went: the stored place alone tells which one is meant, if any. */
function chooseCopy(searched: Searched, selectors: Selectors, starts: readonly number[], expected: number): Anchoring {
  const copies = selectors.alike?.copies ?? 1;
  const same = samePlaces(searched, selectors, expected).places;
  const here = same.find((place) => place.start === expected && bothFit(place.context));
  // All other copies are still whole: this one is the one whose surroundings were edited.
  if (here && starts.length === copies - 1 && !starts.includes(expected)) return found('exact', here, asStored);
  const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
  const reason =
    `The words stood ${times(copies)} in these surroundings and stand ${times(starts.length)} now: ` +
    'it is not certain which copy is meant.';
  const places = [...same, ...alikePlaces(searched, selectors, expected, same)];
  return notFound(places, { ambiguous: reason, orphaned: reason });
}

/** Places that are looked at to confirm them, the best first. */
const mostConfirmed = 4;

/** A place by the judgement of `carry`; null when too little of the words and their context is there. */
function confirm(text: string, selectors: Selectors, place: Place): Anchoring | null {
  const carried = place.carried ?? likenessAt(text, selectors, place.start)?.carried;
  return carried?.span ? carried : null;
}

/**
 * Words alike that stand where the landmarks are, when the very words stand elsewhere: the passage may have been copied
 * there and edited at its place since.
 */
function twinAtHome(searched: Searched, selectors: Selectors, expected: number, span: Span): Candidate | null {
  const { text } = searched;
  const here = landmarksAt(text, span, selectors);
  if (here === null || isAtLandmarks(here)) return null;
  const twins = alikePlaces(searched, selectors, expected, []).filter(
    (twin) => !overlaps(twin, span) && isAtLandmarks(landmarksAt(text, twin, selectors)),
  );
  return twins.find((twin) => confirm(text, selectors, twin)) ?? null;
}

/** What was found, unless a twin stands at its old place. */
function withoutTwin(searched: Searched, selectors: Selectors, expected: number, anchoring: Anchoring): Anchoring {
  const { span, state } = anchoring;
  const twin = span && state !== 'exact' ? twinAtHome(searched, selectors, expected, span) : null;
  if (!span || !twin) return anchoring;
  const reason = 'The words stand elsewhere now, and similar ones where they stood: it is not certain which are meant.';
  return notFound([{ ...span, score: anchoring.score }, twin], { ambiguous: reason, orphaned: reason });
}

/** The only place that is confirmed, or the one that is well ahead of the others; null when there is none. */
function confirmed(text: string, selectors: Selectors, ranked: readonly Place[]): Anchoring | null {
  const all: { readonly anchoring: Anchoring; readonly span: Span; readonly score: number }[] = [];
  for (const place of ranked.slice(0, mostConfirmed)) {
    const anchoring = confirm(text, selectors, place);
    const span = anchoring?.span;
    if (!span || all.some((other) => overlaps(other.span, span))) continue;
    all.push({ anchoring, span, score: anchoring.score + (landmarksAt(text, span, selectors) ?? 0) / 2 });
  }
  const [best, second] = all.sort((a, b) => b.score - a.score);
  if (!best || best.score - (second?.score ?? 0) < margin) return null;
  const landmarks = landmarksAt(text, best.span, selectors);
  const context = contextFit(text, best.span, selectors);
  return editSuffices(context, selectors, landmarks, best.anchoring.score) ? best.anchoring : null;
}

/** Looks for the words by what is left of their context, the same words or similar ones. */
function search(searched: Searched, selectors: Selectors, expected: number): Anchoring {
  const { text } = searched;
  const { places: same, only } = samePlaces(searched, selectors, expected);
  const isEnough = (place: Place): boolean => suffices(place, selectors, only, landmarksAt(text, place, selectors));
  // Similar words cost more to find, and say nothing against the very words where those speak for themselves.
  const hasCertain = same.some((place) => bothFit(place.context)) || (only && same.some(isEnough));
  const places: readonly Place[] = hasCertain ? same : [...same, ...alikePlaces(searched, selectors, expected, same)];
  const ranked = [...places].sort((a, b) => b.score - a.score || a.start - b.start);
  const [best, second] = ranked;
  const stands = (place: Candidate): Anchoring =>
    place.start === expected
      ? found('exact', place, 'The words stand where they were stored.')
      : found('moved', place, 'The same words stand elsewhere now, in much the same surroundings.');
  // Of copies in the very same surroundings none is left as it was: any of them may be the one.
  if (best && (selectors.alike?.copies ?? 1) === 1) {
    const isAhead = best.score - (second?.score ?? 0) >= margin;
    if (best.kind === 'same' && isAhead && isEnough(best)) return stands(best);
    const place = confirmed(text, selectors, ranked);
    if (place?.span) {
      const candidate = { ...place.span, score: place.score };
      if (place.state !== 'edited') return stands(candidate);
      return found('edited', candidate, 'The words were changed; their surroundings tell the place.');
    }
  }
  return notFound(ranked, {
    ambiguous: 'These words stand in other places or surroundings now: it is not certain which are meant.',
    orphaned: 'The passage is not in the text any more.',
  });
}

/** Where a passage stands by its own evidence. */
function locate(searched: Searched, selectors: Selectors, expected: number): Anchoring {
  const { text } = searched;
  // Copies in the very same surroundings tell nothing by their position alone: they are counted first.
  const isOneOfMany = (selectors.alike?.copies ?? 1) > 1;
  const verified = isOneOfMany ? null : verify(text, selectors, expected);
  if (verified) return verified;
  if (selectors.exact === '')
    return notFound([], { ambiguous: '', orphaned: 'The place is not in the text any more.' });
  const starts = wholePlaces(searched, selectors);
  if (starts.length === 0) return withoutTwin(searched, selectors, expected, search(searched, selectors, expected));
  const whole = findWhole(text, selectors, starts, expected);
  if (whole) return withoutTwin(searched, selectors, expected, whole);
  return chooseCopy(searched, selectors, starts, expected);
}

/** What was found, unless other places may be meant just as well. */
function withoutDoubt(searched: Searched, selectors: Selectors, anchoring: Anchoring): Anchoring {
  const { span, score } = anchoring;
  const rivals = selectors.exact === '' ? null : doubtOf(searched, selectors, anchoring);
  if (!span || !rivals) return anchoring;
  const reason =
    rivals.length > 0
      ? 'The words stand in several places now: it is not certain which are meant.'
      : 'Words like these stand here, but too little tells that they are the passage.';
  return notFound([{ ...span, score }, ...rivals], { ambiguous: reason, orphaned: reason });
}

/**
 * Prepares a text in which many passages are to be found; what the search needs is indexed once, when first needed.
 *
 * A passage is verified at its stored position first, by its words and their surroundings. Else the words are looked
 * for with their whole context, then by similarity of the context, then edited words by edit distance. A place is
 * taken only when the evidence for it is enough by itself and clearly ahead of every other place; words that stood
 * more than once need both sides of their context, and a copy that is gone makes the rest ambiguous: a passage is
 * never moved silently to a look-alike.
 */
export function createResolver(text: string): Resolver {
  let index: CharacterIndex | null = null;
  let lineEnds: LineEnds | null = null;
  const searched: Searched = { text, findAlike: createFinder(text), places: createWordPlaces(text) };
  return {
    resolve: (stored) => {
      index ??= characterIndexOf(text);
      lineEnds ??= lineEndsOf(text);
      const selectors = withLineEnds(stored, lineEnds);
      const expected = offsetAtCharacter(index, stored.characters.startCharacter);
      return withoutDoubt(searched, selectors, locate(searched, selectors, expected));
    },
  };
}

/** Finds one stored passage in a text; see `createResolver`, which serves many better. Spans are UTF-16 offsets. */
export const resolve = (text: string, selectors: Selectors): Anchoring => createResolver(text).resolve(selectors);
