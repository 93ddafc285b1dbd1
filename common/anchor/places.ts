/** Copies that are counted at most, so that a text of one repeated letter costs no more than others. */
export const mostCopies = 1000;

/** Offsets where `words` stand, overlapping copies too, in text order; the first `mostCopies`. Empty for no words. */
export function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0 && places.length < mostCopies; at = text.indexOf(words, at + 1)) {
    places.push(at);
  }
  return places;
}

/** Places of some words, the nearest to an offset first. */
export interface NearPlaces {
  readonly places: readonly number[];
  /** Whether these are all there are. */
  readonly complete: boolean;
}

/**
 * The places of `words` nearest to `around`, at most `limit`; looks outward from there, so that words which stand
 * often cost little. Empty for no words.
 */
export function placesNear(text: string, words: string, around: number, limit: number): NearPlaces {
  const places: number[] = [];
  if (words === '') return { places, complete: true };
  let before = around > 0 ? text.lastIndexOf(words, around - 1) : -1;
  let after = text.indexOf(words, around);
  while (places.length < limit && (before >= 0 || after >= 0)) {
    if (after < 0 || (before >= 0 && around - before < after - around)) {
      places.push(before);
      before = before > 0 ? text.lastIndexOf(words, before - 1) : -1;
    } else {
      places.push(after);
      after = text.indexOf(words, after + 1);
    }
  }
  return { places, complete: before < 0 && after < 0 };
}
