import type { Marked } from './bodyRun';
import type { Piece } from './piece';

const ABOVE_HEADLINE = 4;
const WITHOUT_HEADLINE = 10;
const TOP_OF_TEXT = 3;
const BELOW_TEXT = 8;
const LINK_WORDS = 4;

/** Where a line stands towards its article's headline, text and boxes of other stories. */
export type Zone = 'opening' | 'above' | 'top' | 'below' | 'inside' | 'before' | 'after' | 'comments';

/** How strongly a date in each place is the article's own, with and without a label such as "Published". */
export const strengths: Readonly<Record<Zone, { readonly labelled: number; readonly bare: number }>> = {
  opening: { labelled: 10, bare: 8 },
  above: { labelled: 9, bare: 6 },
  top: { labelled: 9, bare: 6 },
  below: { labelled: 7, bare: 3 },
  inside: { labelled: 2.5, bare: 0 },
  before: { labelled: 3, bare: 2 },
  after: { labelled: 2.5, bare: 0 },
  comments: { labelled: 1, bare: 0 },
};

/** Where a piece's headline, text and boxes of other stories stand, as line indexes. */
export interface Layout {
  readonly headline: number;
  readonly bodyFrom: number;
  readonly bodyTo: number;
  /** First box of other stories between headline and text. */
  readonly listAbove: number;
  /** First line of other stories or comments below the text. */
  readonly listBelow: number;
  /** First line of reader comments below the text. */
  readonly comments: number;
}

/** Finds where a piece's parts stand. */
export function layoutOf(lines: readonly Marked[], piece: Piece): Layout {
  const headline = piece.headline?.line ?? -1;
  const empty = piece.bodyTo <= piece.bodyFrom;
  const bodyFrom = empty ? piece.to : piece.bodyFrom;
  const bodyTo = empty ? piece.to : piece.bodyTo;
  const first = (from: number, to: number, wanted: (line: Marked) => boolean): number => {
    for (let at = from; at < to; at += 1) if (wanted(lines[at] as Marked)) return at;
    return to;
  };
  return {
    headline,
    bodyFrom,
    bodyTo,
    listAbove: first(Math.max(headline, piece.from), bodyFrom, (line) => line.cue === 'stories'),
    listBelow: first(bodyTo, piece.to, (line) => line.cue === 'stories' || line.cue === 'comments'),
    comments: first(bodyTo, piece.to, (line) => line.cue === 'comments'),
  };
}

/** The place of line `at`. */
export function zoneOf({ headline, bodyFrom, bodyTo, listAbove, listBelow, comments }: Layout, at: number): Zone {
  if (at < bodyFrom) {
    if (headline >= 0 && at > headline) return at > listAbove ? 'before' : 'opening';
    if (headline >= 0 && at >= headline - ABOVE_HEADLINE) return 'above';
    if (headline < 0 && at >= bodyFrom - WITHOUT_HEADLINE) return 'opening';
    return 'before';
  }
  if (at < bodyTo) return at < bodyFrom + TOP_OF_TEXT ? 'top' : at >= bodyTo - 2 ? 'below' : 'inside';
  if (at < listBelow && at < bodyTo + BELOW_TEXT) return 'below';
  return at < comments ? 'after' : 'comments';
}

/** A list of other stories above the headline reaches down at most so many lines. */
const LIST_ABOVE = 30;

/**
 * Whether the stamp at line `at`, above the article's headline, is the date of another story: it stands below that
 * story's words, in a list that has a head.
 */
export function datesTeaser(lines: readonly Marked[], at: number, from: number): boolean {
  const above = at > from ? lines[at - 1] : undefined;
  if (above === undefined || above.cue !== null || above.stamp || above.words < LINK_WORDS) return false;
  for (let head = at - 2; head >= Math.max(from, at - LIST_ABOVE); head -= 1)
    if (lines[head]?.cue === 'stories') return true;
  return false;
}
