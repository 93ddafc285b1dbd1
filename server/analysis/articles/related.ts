import { isProse, type Marked, type Run } from './bodyRun';
import { headlineKey, isHeadlineLike } from './headline';

/** The opening of another article within a source: its headline's lines and where its text begins. */
export interface Opening {
  /** First line: the first copy of the headline. */
  readonly line: number;
  readonly copies: readonly number[];
  /** First line of its text. */
  readonly body: number;
}

/** Between headline and text stand at most this many lines: outlet, stamp, byline, the headline again. */
const MAX_OPENING = 8;
/** Text shorter than this is a teaser. */
const MIN_TEXT = 350;
/** The same below a headline that stands twice, and of a text of several paragraphs, as teasers seldom have. */
const MIN_SURE_TEXT = 250;
/** A single paragraph that breaks off ("...", "Read more") must be longer to be an article. */
const MIN_CUT_TEXT = 900;
const SHORT_LINE_WORDS = 7;
const breaksOff = /(?:\.\.\.|\u2026|\[\u2026\]|read more|continue reading|more \u00bb)\s?[\])]?$/i;

/** Length of the paragraphs in a row from line `from`, in UTF-16 units, and how many they are. */
function textBelow(
  text: string,
  lines: readonly Marked[],
  from: number,
): { readonly length: number; readonly paragraphs: number } {
  let length = 0;
  let paragraphs = 0;
  let cut = false;
  for (let at = from; at < Math.min(lines.length, from + 6); at += 1) {
    const line = lines[at] as Marked;
    if (line.cue !== null || line.stamp || !isProse(line)) break;
    length += line.end - line.start;
    paragraphs += 1;
    cut = breaksOff.test(text.slice(Math.max(line.start, line.end - 24), line.end));
  }
  return { length: cut && length < MIN_CUT_TEXT ? 0 : length, paragraphs };
}

/**
 * Reads the opening of an article at line `at`: a headline, then its outlet, its stamp and perhaps the headline once
 * more, then at least some lines of running text. Null where a teaser or anything else stands there.
 */
function openingAt(text: string, lines: readonly Marked[], at: number): Opening | null {
  const head = lines[at];
  if (head === undefined || !isHeadlineLike(head)) return null;
  if (!lines.slice(at + 1, at + 1 + MAX_OPENING).some((line) => line.dated !== null)) return null;
  const key = headlineKey(text.slice(head.start, head.end));
  const copies = [at];
  let stamps = 0;
  let body = at + 1;
  for (; body < Math.min(lines.length, at + 1 + MAX_OPENING); body += 1) {
    const line = lines[body] as Marked;
    if (headlineKey(line.head) === key) copies.push(body);
    else if (line.dated !== null) stamps += line.dated.dates.length > 0 || line.dated.relative !== null ? 1 : 0;
    else if (line.byline || line.stamp || line.cue === 'caption') continue;
    else if (isProse(line)) break;
    else if (line.words > SHORT_LINE_WORDS || line.cue === 'stories' || line.cue === 'comments') return null;
  }
  if (stamps === 0) return null;
  const { length, paragraphs } = textBelow(text, lines, body);
  const least = copies.length > 1 || paragraphs > 1 ? MIN_SURE_TEXT : MIN_TEXT;
  return length >= least ? { line: at, copies, body } : null;
}

/** A further article opens at least this many lines below the main article's first one. */
const MIN_LINES_ABOVE = 3;

/** Openings of further articles in lines [from, to) below a text that begins at `from`, in text order. */
export function openingsIn(text: string, lines: readonly Marked[], from: number, to: number): readonly Opening[] {
  const found: Opening[] = [];
  let comments = false;
  for (let at = from; at < to; at += 1) {
    const cue = lines[at]?.cue ?? null;
    if (cue === 'comments' || cue === 'stories') comments = cue === 'comments';
    const opening = openingAt(text, lines, at);
    // A reader's name, a date and a long comment open nothing.
    if (opening === null || at < from + MIN_LINES_ABOVE || (comments && opening.copies.length === 1)) continue;
    found.push(opening);
    at = opening.body;
  }
  return found;
}

/** Lines of the text of an article that opens at `body` and ends before `limit`: up to the last running text in a row. */
export function textOf(lines: readonly Marked[], body: number, limit: number): Run {
  let to = body;
  for (let at = body; at < limit; at += 1) {
    const line = lines[at] as Marked;
    if (line.cue === 'stories' || line.cue === 'comments' || line.cue === 'boilerplate' || line.cue === 'tags') break;
    if (isProse(line)) to = at + 1;
    else if (at - to >= 2) break;
  }
  return { from: body, to: Math.max(to, Math.min(body + 1, limit)), score: 0 };
}
