import type { Selectors } from './model';
import type { WordPlaces } from './wordPlaces';

/**
 * Where a passage stands to the letter, with all that is stored of its surroundings: its UTF-16 offsets in text order, the
 * first `mostCopies`. Surroundings of which nothing was stored are those at the ends of a text.
 * @param length of the text
 */
export function literalCopies(
  standing: WordPlaces,
  { exact, prefix, suffix }: Pick<Selectors, 'exact' | 'prefix' | 'suffix'>,
  length: number,
): readonly number[] {
  const whole = prefix + exact + suffix;
  return standing
    .all(whole)
    .filter((at) => (prefix !== '' || at === 0) && (suffix !== '' || at + whole.length === length))
    .map((at) => at + prefix.length);
}
