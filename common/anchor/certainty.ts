import { contextFit } from './context';
import { bothFit, isCertainContext, oneFits, oneFitsWell } from './evidence';
import type { Searched } from './evidence';
import type { Anchoring, Candidate, Selectors } from './model';

/** Other places of the very words that are looked at, the nearest first. */
const mostOthers = 24;
/** Of an edited passage and its surroundings so much must be left. */
const leastScore = 0.69;
/** Both sides together of what stands beside a formula that was moved. */
const leastBeside = 1.85;

/**
 * What speaks against a place that was found by selectors alone: other places that may be meant as well, best first; none for a
 * place whose own evidence is too little; null when nothing does.
 *
 * - Words that stood once and stand several times now have been copied; which of them is the original nothing tells.
 * - Words that stood in several places are found only between what stood beside them, and only if no other place of
 *   them has the words of one side.
 * - An edited formula, of which there are many alike in the text, may be another one.
 */
export function doubtOf(
  { text, places }: Searched,
  selectors: Selectors,
  { state, span, score }: Anchoring,
): readonly Candidate[] | null {
  const { exact, alike, landmarks } = selectors;
  if (!span) return null;
  if (state === 'edited') return landmarks?.isFormula || score < leastScore ? [] : null;
  if (alike && alike.copies > 1) return null;
  const context = contextFit(text, span, selectors);
  if (alike && state === 'exact') return null;
  const others = places
    .near(exact, span.start, mostOthers)
    .places.filter((start) => start !== span.start)
    .map((start) => ({ start, end: start + exact.length }));
  // The only place left of several needs less.
  const isCertain = isCertainContext(context) || (others.length === 0 && oneFitsWell(context));
  const isLoose = landmarks?.isFormula && context.before + context.after < leastBeside;
  if (alike && (!isCertain || isLoose)) return [];
  const isRival = (place: { readonly start: number; readonly end: number }): boolean => {
    if (!alike && state === 'moved') return true;
    const there = contextFit(text, place, selectors);
    return alike ? oneFitsWell(there) : oneFits(there) || !bothFit(context);
  };
  const rivals = others.filter(isRival);
  return rivals.length === 0 ? null : rivals.map((place) => ({ ...place, score: Math.min(score, 0.9) }));
}
