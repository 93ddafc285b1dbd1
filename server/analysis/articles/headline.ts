import { foldKey } from '../../../common/text/fold';
import { sliceOf, type Span } from '../../../common/text/span';
import type { Marked } from './bodyRun';
import { hasOutletWord, isOutletName } from './outletName';
import { nameAfter, separator } from './titleParts';

/** Where an article's headline stands: its lines, first copy first, and the words of the first copy. */
export interface Headline {
  /** Indexes of all lines that hold a copy, in text order. */
  readonly copies: readonly number[];
  /** The copy below which the article's stamp and text begin; -1 where only the page's title holds the words. */
  readonly line: number;
  /** The words of the first copy; they may be a part of its line ("Headline - Outlet"). */
  readonly span: Span;
  /** What stands beside the headline in the first copy's line, as an outlet's name does, or null. */
  readonly outlet: Span | null;
  readonly rule: 'headline.repeated' | 'headline.similar' | 'headline.above' | 'headline.first' | 'headline.title';
}
/** Shorter words are no headline that could be known again, in UTF-16 units; longer lines are none. */
export const MIN_LETTERS = 12;
export const TITLE_LIMIT = 300;
/** The page's title is among so many first lines. */
export const TITLE_LINES = 6;
/** Two lines that share more than this part of their words say the same. */
export const SIMILAR = 0.5;
/** A headline stands at most this many lines above the text: deck, byline, stamp, share bar, caption come between. */
const REACH = 30;

/** What is neither letter nor figure and no single space; where a text is folded those are most of its gaps. */
const unevenGap = /[^\p{L}\p{N}]{2,}|[^\p{L}\p{N} ]/gu;
/** Letters and figures of a line, folded: what two copies of a headline share. */
export const headlineKey = (words: string): string => foldKey(words).replace(unevenGap, ' ').trim();
/** A clause's or sentence's end, a dateline's dash, an address on the web. */
const notHeadline = /[.;,]$|(?:--|[\u2013\u2014_])$|^(?:https?:|www\.)/i;

/** Whether a line may be a headline by its looks. */
export const isHeadlineLike = (line: Marked): boolean =>
  line.end - line.start <= TITLE_LIMIT &&
  line.words >= 3 &&
  line.words <= 40 &&
  line.cue === null &&
  !line.stamp &&
  line.sentences <= 2 &&
  !notHeadline.test(line.head);
/** A few words in capitals above the headline ("FOR IMMEDIATE RELEASE", a kicker). */
const isShout = (line: Marked): boolean => line.words <= 4 && !/\p{Ll}/u.test(line.head);
/** "Harbour Post | News, sport, weather": the outlet's name with what it offers. */
function isMasthead(line: Marked): boolean {
  const bar = line.head.indexOf(' | ');
  const name = line.head.slice(0, Math.max(0, bar));
  return hasOutletWord(name) && name.split(' ').length <= 4;
}
function similarTo(text: string, title: Marked, line: Marked): number {
  const a = new Set(headlineKey(sliceOf(text, title)).split(' '));
  const b = new Set(headlineKey(sliceOf(text, line)).split(' '));
  let both = 0;
  for (const word of b) if (a.has(word)) both += 1;
  return both / Math.max(1, Math.min(a.size, b.size) + Math.abs(a.size - b.size) / 2);
}
/** The title's words before the outlet's name, where the page shows no headline of its own. */
function ofTitleAlone(text: string, title: Marked): Headline {
  const cut = [...sliceOf(text, title).matchAll(separator)].find((each) => each.index >= MIN_LETTERS);
  if (cut === undefined) {
    const { start, end } = title;
    return { copies: [0], line: -1, span: { start, end }, outlet: null, rule: 'headline.title' };
  }
  const span = { start: title.start, end: title.start + cut.index };
  const outlet = nameAfter(text, title, cut.index + cut[0].length);
  return { copies: [0], line: -1, span, outlet, rule: 'headline.title' };
}
/**
 * The headline above a text that begins at line `body`: the line most like the page's title, else the one above the
 * stamp or byline, else the first line or the title's words.
 */
export function headlineAbove(text: string, lines: readonly Marked[], body: number): Headline | null {
  const title = lines[0];
  if (title === undefined || body <= 0) return null;
  const found = (line: number, rule: Headline['rule']): Headline => {
    const { start, end } = lines[line] as Marked;
    return { copies: [line], line, span: { start, end }, outlet: null, rule };
  };
  let best = -1;
  let likeness = SIMILAR;
  let above = -1;
  for (let at = body - 1; at >= Math.max(0, body - REACH); at -= 1) {
    const line = lines[at] as Marked;
    if (!isHeadlineLike(line)) continue;
    const like = at > 0 && line.words >= 4 ? similarTo(text, title, line) : 0;
    if (like > likeness) {
      best = at;
      likeness = like;
    }
    const below = lines[at + 1];
    const decked = lines[at + 2]?.stamp === true && lines[at + 1]?.cue === null;
    if (above < 0 && line.words >= 4 && (below?.stamp === true || decked || at + 1 === body)) above = at;
  }
  if (best >= 0) return found(best, 'headline.similar');
  if (body <= TITLE_LINES) {
    const first = lines
      .slice(0, body)
      .findIndex((line) => isHeadlineLike(line) && !isOutletName(line) && !isMasthead(line) && !isShout(line));
    if (first >= 0) return found(first, 'headline.first');
  }
  if (above >= 0) return found(above, 'headline.above');
  return isHeadlineLike(title) && title.words >= 4 ? ofTitleAlone(text, title) : null;
}
