import type { Marked } from './bodyRun';

/** Items of one shape in a row make a list; a menu or a list of links has no such shape. */
const MIN_ITEMS = 3;
const MAX_HEAD_WORDS = 8;

const bulleted = /^[\u2022\u2023\u25aa\u25cf\u25e6*\u2013\u2014-] ?\S/u;
const numbered = /^\(?\d{1,2}[.):] ?\S/u;
const dayFirst =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b/iu;
const closed = /;$|; and$/;
const shapes = [bulleted, dayFirst, numbered, closed] as const;

const mayBeItem = (line: Marked | undefined): line is Marked => line !== undefined && line.cue === null && !line.stamp;

/** Where the items that begin at line `from` end: lines of the shape in a row. */
function endOfItems(lines: readonly Marked[], from: number, limit: number, shape: RegExp): number {
  let to = from;
  while (to < limit && mayBeItem(lines[to]) && shape.test((lines[to] as Marked).head)) to += 1;
  return to;
}

/**
 * The end of a text whose last paragraph is followed by a list (tour dates, results, demands), perhaps under a head
 * of its own: at least three lines of one shape. `to` where none follows. All are line indexes.
 */
export function endWithList(lines: readonly Marked[], to: number, limit: number): number {
  const head = lines[to];
  const starts = mayBeItem(head) && head.words <= MAX_HEAD_WORDS ? [to, to + 1] : [to];
  for (const from of starts) {
    for (const shape of shapes) {
      const end = endOfItems(lines, from, limit, shape);
      if (end - from >= MIN_ITEMS) return end;
    }
  }
  return to;
}
