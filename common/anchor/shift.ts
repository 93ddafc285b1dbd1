import type { Span } from '../text/span';
import { createCarrier } from './carry';
import { readText } from './compared';
import type { Carrier } from './carry';
import type { Change } from './change';

import { contextLength } from './contextLength';
import { changed, type LateText } from './lateText';

export type { Change } from './change';

/** A passage's words that an edit took away, with what the same edit took away beside them. */
export interface Lost {
  readonly words: string;
  /** Up to `deletedContext` UTF-16 units that stood before and after the words and went with them. */
  readonly before: string;
  readonly after: string;
}

/**
 * A passage that is followed through edits. When an edit takes all of its words away, `span` is an empty marker and
 * `lost` says what went, so that an undo brings the passage back.
 */
export interface Tracked {
  readonly span: Span;
  readonly lost: Lost | null;
}

const deletedContext = 32;

/**
 * Where a span stands after a change, or null when the change took away all of it. Text inserted at an edge is not
 * part of the span, text inserted between its first and last unit is; of a replacement that reaches over an edge,
 * the new words stay outside. An empty span at the place of an insertion moves behind it.
 */
export function shift(span: Span, change: Change): Span | null {
  const changeEnd = change.start + change.deleted;
  const growth = change.inserted.length - change.deleted;
  if (changeEnd <= span.start) return { start: span.start + growth, end: span.end + growth };
  if (change.start >= span.end) return span;
  if (change.start <= span.start && changeEnd >= span.end) return null;
  if (changeEnd > span.end) return { start: span.start, end: change.start };
  // Words put in place of the passage's own first or last words are part of it; words that reach over an edge are not.
  const start = change.start < span.start ? change.start + change.inserted.length : span.start;
  return { start, end: span.end + growth };
}

/**
 * Where the lost words stand in an inserted text, or -1. They must come back with all that went with them, and only
 * once: the letters of a short passage inside newly typed words are not the passage.
 */
function placeOfLost(lost: Lost, inserted: string): number {
  const region = lost.before + lost.words + lost.after;
  if (region === '' || region.length > inserted.length) return -1;
  const at = inserted.indexOf(region);
  if (at < 0 || inserted.indexOf(region, at + 1) >= 0) return -1;
  const headFits = lost.before.length === deletedContext || at === 0;
  const tailFits = lost.after.length === deletedContext || at + region.length === inserted.length;
  return headFits && tailFits ? at + lost.before.length : -1;
}

/** Brings lost words back where a change inserted them; without them the marker stays where the change began. */
function restore(lost: Lost, change: Change): Tracked {
  const at = placeOfLost(lost, change.inserted);
  if (at < 0) return { span: { start: change.start, end: change.start }, lost };
  const start = change.start + at;
  return { span: { start, end: start + lost.words.length }, lost: null };
}

/** What a change takes away that covers the whole span. */
function lostIn(span: Span, change: Change, text: LateText): Lost {
  const before = text.read();
  const changeEnd = change.start + change.deleted;
  return {
    words: before.slice(span.start, span.end),
    before: before.slice(Math.max(change.start, span.start - deletedContext), span.start),
    after: before.slice(span.end, Math.min(changeEnd, span.end + deletedContext)),
  };
}

/**
 * Follows a passage through one change.
 * @param before the text before the change, from which lost words are taken.
 */
export function track(tracked: Tracked, change: Change, before: LateText): Tracked {
  const { span, lost } = tracked;
  if (lost) {
    const touched = change.start <= span.start && span.start <= change.start + change.deleted;
    if (touched) return restore(lost, change);
  }
  const shifted = shift(span, change);
  if (shifted) return shifted === span ? tracked : { span: shifted, lost };
  return restore(lostIn(span, change, before), change);
}

/**
 * Looks for passages that a change took away in what it put in their place, for changes that replace much with much:
 * a reload from disk, other line ends. The words must stand there unchanged, by the rules of `carry`.
 */
function createRefinder(before: LateText, after: LateText, change: Change): (was: Tracked, now: Tracked) => Tracked {
  let carrier: Carrier | null = null;
  const insertedEnd = change.start + change.inserted.length;
  return (was, now) => {
    const length = was.span.end - was.span.start;
    const isNew = now.lost !== null && was.lost === null;
    // Of a smaller change the new words are just other words, even if they hold the old ones.
    if (!isNew || change.deleted < length + contextLength || change.inserted.length < length) return now;
    carrier ??= createCarrier(readText(before.read()), readText(after.read()));
    const { state, span } = carrier(was.span);
    if (!span || state === 'edited' || span.start < change.start || span.end > insertedEnd) return now;
    return { span, lost: null };
  };
}

/**
 * Follows many passages through the changes of one edit, applied in the order given (each in terms of the text that
 * the one before left). Returns the passages in their order, and the text after the changes, which is put together
 * when it is first read: a keystroke costs nothing that grows with the text.
 */
export function trackLate(
  passages: readonly Tracked[],
  changes: readonly Change[],
  before: LateText,
): { readonly passages: readonly Tracked[]; readonly text: LateText } {
  let current = passages;
  let text = before;
  for (const change of changes) {
    const textBefore = text;
    text = changed(text, [change]);
    const refind = createRefinder(textBefore, text, change);
    current = current.map((passage) => refind(passage, track(passage, change, textBefore)));
  }
  return { passages: current, text };
}
