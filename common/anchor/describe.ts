import type { Span } from '../text/span';
import { characterIndexOf, charactersOf } from './characters';
import type { CharacterIndex } from './characters';
import { contextFit } from './context';
import { contextLength } from './contextLength';
import { createLandmarks } from './landmarks';
import { createFinder } from './likeness';
import type { FindAlike } from './likeness';
import { literalCopies } from './literalCopies';
import type { Selectors } from './model';
import { tokensOf } from './tokens';
import { wantedOf } from './wanted';
import { createWordPlaces, type WordPlaces } from './wordPlaces';

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Whether an offset stands between the two units of a surrogate pair. */
export const splitsPair = (text: string, offset: number): boolean =>
  offset > 0 && offset < text.length && isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));

/** Whether an offset stands between the two units of a surrogate pair or of a CRLF. */
const splitsUnits = (text: string, offset: number): boolean =>
  splitsPair(text, offset) || (text[offset - 1] === '\r' && text[offset] === '\n');

/** Clamps a span to the text and widens it to whole surrogate pairs and line ends. */
function wholeCharacters(text: string, span: Span): Span {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  return { start: splitsUnits(text, start) ? start - 1 : start, end: splitsUnits(text, end) ? end + 1 : end };
}

/** Up to `contextLength` units before `start`; begins with no half of a pair or line end. */
function prefixOf(text: string, start: number): string {
  const from = Math.max(0, start - contextLength);
  return text.slice(from < start && splitsUnits(text, from) ? from + 1 : from, start);
}

/** Up to `contextLength` units from `end` on; ends with no half of a pair or line end. */
function suffixOf(text: string, end: number): string {
  const to = Math.min(text.length, end + contextLength);
  return text.slice(end, to > end && splitsUnits(text, to) ? to - 1 : to);
}

/** Which of the copies of the passage with its context this is; `length` is that of the text. */
function alikeOf(
  standing: WordPlaces,
  start: number,
  quote: Pick<Selectors, 'exact' | 'prefix' | 'suffix'>,
  length: number,
): Selectors['alike'] {
  if (quote.exact === '' || !standing.elsewhere(quote.exact, start)) return null;
  const places = literalCopies(standing, quote, length);
  return { copy: places.indexOf(start) + 1, copies: places.length };
}

/** Of the words of a passage, and of what stands beside them on one side, so much makes words much like them. */
const [someWords, nearlyWhole] = [0.3, 0.75];

/** Makes selectors for many passages of one text; the text is indexed once. See `describe`. */
export function createDescriber(text: string): (span: Span) => Selectors {
  let index: CharacterIndex | null = null;
  let findAlike: FindAlike | null = null;
  const landmarksOf = createLandmarks(text);
  /** Whether words much like a passage, between much the same words on one side, stand elsewhere in the text. */
  const hasTwin = (selectors: Selectors, span: Span): boolean => {
    findAlike ??= createFinder(text, tokensOf(text));
    const wanted = wantedOf(selectors);
    return findAlike(wanted, span.start, [span]).some((place) => {
      const { before, after } = contextFit(text, place, wanted);
      return place.share >= someWords && Math.max(before, after) >= nearlyWhole;
    });
  };
  const standing = createWordPlaces(text);
  return (span) => {
    index ??= characterIndexOf(text);
    const whole = wholeCharacters(text, span);
    const exact = text.slice(whole.start, whole.end);
    const prefix = prefixOf(text, whole.start);
    const suffix = suffixOf(text, whole.end);
    const alike = alikeOf(standing, whole.start, { exact, prefix, suffix }, text.length);
    const landmarks = landmarksOf(whole);
    const selectors = { characters: charactersOf(index, whole), exact, prefix, suffix, alike, landmarks };
    if (alike || landmarks.isFormula || exact === '' || !hasTwin(selectors, whole)) return selectors;
    return { ...selectors, landmarks: { ...landmarks, isFormula: true } };
  };
}

/**
 * Selectors of a passage, in the terms of the W3C Web Annotation Data Model (TextPositionSelector,
 * TextQuoteSelector). A span that reaches over the text is clamped; one that cuts a surrogate pair or a CRLF is widened to it.
 * @param span UTF-16 offsets in `text`.
 */
export const describe = (text: string, span: Span): Selectors => createDescriber(text)(span);
