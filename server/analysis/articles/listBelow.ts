import type { Marked } from './bodyRun';

/** Items of one shape in a row make a list; a menu or a list of links has no such shape. */
const MIN_ITEMS = 3;
const MAX_HEAD_WORDS = 8;
const MAX_LISTS = 8;

const bulleted = /^[\u2022\u2023\u25aa\u25cf\u25e6*\u2013\u2014-] ?\S/u;
const numbered = /^\(?\d{1,2}[.):] ?\S/u;
const dayFirst =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b/iu;
const closed = /;$|; and$/;
/** "Rovers 3-1 United" */
const scored = /^\p{Lu}.{1,40}[ (]\d{1,3}(?:[-\u2013:]\d{1,3}){1,4}(?:[ ),]|$)/u;
/** A row of a table: a name and its figures. */
const row = /^[\p{L}\d][^\d]{1,40}\d{1,6}(?:[ \t|]{1,3}[-+\u2212]?\d[\d.,:]{0,8}){2,20}$/u;
/** "Injured, in all: 4,257" */
const counted = /^\p{Lu}[^:]{1,50}: [$\u20ac\u00a3]?\d[\d.,]{0,14}(?: ?%| \p{L}{2,12})?$/u;
const shapes = [bulleted, dayFirst, numbered, closed, scored, row, counted] as const;

const mayBeItem = (line: Marked | undefined): line is Marked => line !== undefined && line.cue === null && !line.stamp;

const isHead = (line: Marked | undefined): boolean => mayBeItem(line) && !line.ended && line.words <= MAX_HEAD_WORDS;

/** Where the items that begin at line `from` end: lines of the shape in a row. */
function endOfItems(lines: readonly Marked[], from: number, limit: number, shape: RegExp): number {
  let to = from;
  while (to < limit && mayBeItem(lines[to]) && shape.test((lines[to] as Marked).head)) to += 1;
  return to;
}

/**
 * The end of a text whose last paragraph is followed by lists (tour dates, results, demands), each perhaps under a head
 * of its own: at least three lines of one shape. `to` where none follows. All are line indexes.
 */
export function endWithList(lines: readonly Marked[], to: number, limit: number): number {
  let end = to;
  for (let list = 0; list < MAX_LISTS; list += 1) {
    const next = endOfList(lines, end, limit);
    if (next === end) break;
    end = next;
  }
  return end;
}

function endOfList(lines: readonly Marked[], to: number, limit: number): number {
  const starts = [to];
  // A table has a title and the names of its columns.
  for (let at = to; at < to + 2 && isHead(lines[at]); at += 1) starts.push(at + 1);
  for (const from of starts) {
    for (const shape of from < to + 2 ? shapes : [row]) {
      const end = endOfItems(lines, from, limit, shape);
      if (end - from >= MIN_ITEMS) return end;
    }
  }
  return to;
}
