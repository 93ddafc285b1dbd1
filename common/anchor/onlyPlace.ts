import { isBlankUnit, isWordUnit } from './tokens';
import { createUniqueRuns } from './uniqueRuns';

/** As many questions are answered by looking through the text; for more of them its runs are counted. */
const fewQuestions = 10;
/** Places of one of the words that are compared at most. */
const mostCompared = 32;
/** In longer texts the search for words that have no run of their own costs as much as weighing all evidence. UTF-16 units. */
const shortText = 1 << 14;

/** Begin and end of the longest word, or part of one, in a stretch of text. */
function longestWord(text: string, from: number, to: number): readonly [number, number] {
  let [start, end, begun] = [from, from, from];
  for (let at = from; at <= to; at += 1) {
    if (at < to && isWordUnit(text.charCodeAt(at))) continue;
    if (at - begun > end - start) [start, end] = [begun, at];
    begun = at + 1;
  }
  return [start, end];
}

/** Whether the same units stand on one side of two offsets, blanks aside, up to the end of the first stretch. */
function sameAside(text: string, at: number, stop: number, other: number, step: 1 | -1): boolean {
  let twin = other;
  for (let own = at; own !== stop; own += step) {
    const unit = text.charCodeAt(own);
    if (isBlankUnit(unit)) continue;
    while (twin >= 0 && twin < text.length && isBlankUnit(text.charCodeAt(twin))) twin += step;
    if (text.charCodeAt(twin) !== unit) return false;
    twin += step;
  }
  return true;
}

/** Whether the words of a stretch stand nowhere else, by the places of the longest of them. */
function isAlone(text: string, start: number, end: number): boolean {
  const [from, to] = longestWord(text, start, end);
  if (from === to) return false;
  const word = text.slice(from, to);
  let compared = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === from) continue;
    compared += 1;
    if (compared > mostCompared) return false;
    if (sameAside(text, from - 1, start - 1, at - 1, -1) && sameAside(text, to, end, at + to - from, 1)) return false;
  }
  return true;
}

/**
 * Prepares a text for being asked whether the words of a stretch stand nowhere else in it, however they are wrapped: blanks
 * between words count for nothing, and the first and the last one may be parts of others. Yes is always right; no may be said
 * of words that stand once.
 */
export function createOnlyPlace(text: string): (start: number, end: number) => boolean {
  const hasUniqueRun = createUniqueRuns(text);
  const isShort = text.length <= shortText;
  let questions = 0;
  return (start, end) => {
    questions += 1;
    if (questions > fewQuestions && hasUniqueRun(start, end)) return true;
    return (isShort || questions <= fewQuestions) && isAlone(text, start, end);
  };
}
