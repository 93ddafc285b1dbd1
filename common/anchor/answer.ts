import type { Anchoring, Candidate } from './model';
import type { Wanted } from './wanted';

/** Places from this score on are a choice for the user; below the second they are not worth naming. */
const plausible = 0.5;
const worthNaming = 0.2;
/** Candidates that are named at most. */
export const mostCandidates = 5;

/** Why a passage that nobody touched is where it is. */
export const asStored = 'The words and their surroundings are as they were stored.';

/** A certain place. */
export const found = (state: 'exact' | 'moved' | 'edited', place: Candidate, reason: string): Anchoring => ({
  state,
  span: { start: place.start, end: place.end },
  score: Math.min(1, place.score),
  reason,
  candidates: [],
});

/** A place that is to be a choice for the user, however little speaks for it. */
export const atLeastPlausible = <T extends Candidate>(place: T): T => ({
  ...place,
  score: Math.max(place.score, plausible),
});

/** The best first, of equal ones that which stands first. */
export const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || a.start - b.start;

/** No certain place: a choice between candidates, or none that is likely. */
export function notFound(places: readonly Candidate[], reasons: { ambiguous: string; orphaned: string }): Anchoring {
  const ranked = places
    .filter((place) => place.score >= worthNaming)
    .sort(byScore)
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

const lineEndsAside = (words: string): string => words.replaceAll('\r\n', '\n');

/** A place where the very words stand, blanks aside. */
export function stands(
  text: string,
  { selectors: { exact } }: Wanted,
  place: Candidate,
  expected: number,
  reason: string,
): Anchoring {
  const words = text.slice(place.start, place.end);
  if (words !== exact && lineEndsAside(words) !== lineEndsAside(exact))
    return found('edited', place, 'The words are the same; the blanks and line ends between them have changed.');
  return place.start === expected ? found('exact', place, asStored) : found('moved', place, reason);
}
