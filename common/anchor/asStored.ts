import type { Landmarks, Selectors } from './model';
import { createOnlyPlace } from './onlyPlace';

/** So near landmarks count in full. UTF-16 units. */
const nearby = 400;
/** Such a share of the landmarks, and so many, leave no doubt of the place. */
const [share, fewest] = [0.5, 4];

/** Whether the stored words stand at an offset, with all that was stored of their surroundings, blanks and all. */
export function standsWhole(text: string, { exact, prefix, suffix }: Selectors, start: number): boolean {
  const [before, end] = [start - prefix.length, start + exact.length];
  // Surroundings of which nothing was stored are those at the ends of a text.
  if ((prefix === '' && start > 0) || (suffix === '' && end < text.length)) return false;
  return (
    before >= 0 && text.startsWith(exact, start) && text.startsWith(prefix, before) && text.startsWith(suffix, end)
  );
}

/** How many of some words, with blanks between them, stand in a stretch of text. */
function countIn(stretch: string, words: string): number {
  let count = 0;
  for (let from = 0; from < words.length;) {
    const blank = words.indexOf(' ', from);
    const to = blank < 0 ? words.length : blank;
    if (to > from && stretch.includes(words.slice(from, to))) count += 1;
    from = to + 1;
  }
  return count;
}

/** Whether many of the landmarks stand right where they are looked for first. */
function isAmong(text: string, start: number, end: number, { before, after }: Landmarks): boolean {
  const [all, right] = [before.split(' ').length + after.split(' ').length, text.slice(end, end + nearby)];
  const needed = Math.max(fewest, share * all);
  const count = countIn(right, after);
  return count >= needed || count + countIn(text.slice(Math.max(0, start - nearby), start), before) >= needed;
}

/**
 * Prepares a text for being asked whether a passage stands in it at an offset just as it was stored, and so surely that no
 * other place can be meant: of most passages of a text that nobody has changed this is all there is to know, at a small part
 * of what it costs to weigh the evidence. A passage of which it is not true may stand there all the same.
 */
export function createStandsAsStored(text: string): (selectors: Selectors, start: number) => boolean {
  const isOnly = createOnlyPlace(text);
  return (selectors, start) => {
    const { exact, alike, landmarks } = selectors;
    if (exact === '' || (alike?.copies ?? 1) > 1 || !standsWhole(text, selectors, start)) return false;
    const end = start + exact.length;
    if (!alike) return isOnly(start, end);
    // Words that stood elsewhere too are told by what stands around them, if that was not copied with them.
    const isAlone = isOnly(start - selectors.prefix.length, end + selectors.suffix.length);
    return isAlone && (landmarks === undefined || isAmong(text, start, end, landmarks));
  };
}
