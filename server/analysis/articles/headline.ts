import { foldKey } from '../../../common/text/fold';
import type { Span } from '../../../common/text/span';
import { isProse, type Marked } from './bodyRun';
import { hasOutletWord, isOutletName } from './outletName';

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

const separator = / [|\u00b7\u2022\u00bb:\u2013\u2014-]{1,2} |[|\u2022\u00bb]{1,2}| :: /g;
const leadingDate = /^(?:date[ :]{1,3})?\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?\s{1,8}(?=\S+\s+\S+\s+\S)/i;
const MIN_LETTERS = 12;
const TITLE_LIMIT = 300;
const TITLE_LINES = 6;
/** More copies than this are navigation or hostile text. */
const MAX_COPIES = 12;
const SIMILAR = 0.5;
/** A headline stands at most this many lines above the text: deck, byline, stamp, share bar, caption come between. */
const REACH = 30;

/** Letters and figures of a line, folded: what two copies of a headline share. */
export const headlineKey = (words: string): string =>
  foldKey(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A sentence's or clause's end, a dateline's dash, an address on the web. */
const notHeadline = /[.;,]$|(?:--|[\u2013\u2014_])$|^(?:https?:|www\.)/i;
const LONG_SENTENCE = 14;

/** Whether a line is a sentence of the text, too long for a headline: it repeats where a text quotes itself. */
const isSentence = (line: Marked): boolean => line.words > LONG_SENTENCE && line.head.endsWith('.');

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

/** The line whose words the page repeats as its headline: the first of the first lines that has some words. */
function titleLine(lines: readonly Marked[]): number {
  const limit = Math.min(TITLE_LINES, lines.length);
  for (let at = 0; at < limit; at += 1) {
    const line = lines[at] as Marked;
    if (isSentence(line)) return -1;
    // An outlet's name on top repeats beside every article of the page.
    if (isOutletName(line)) continue;
    if (line.words >= 3 && line.end - line.start <= TITLE_LIMIT && (line.cue === null || at === 0)) return at;
  }
  return -1;
}

/** The day that stands in front of the headline in a source's first line ("date 2025-07-11  Three hold talks"), or null. */
export function leadingDateOf(text: string, first: Marked): Span | null {
  const found = leadingDate.exec(text.slice(first.start, Math.min(first.end, first.start + 80)));
  return found === null ? null : { start: first.start, end: first.start + found[0].trimEnd().length };
}

const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Lines below `title` that repeat its words, or the part of them before or after the outlet's name. */
function copiesOf(text: string, lines: readonly Marked[], title: number): readonly number[] {
  const words = textOf(text, lines[title] as Marked);
  const whole = headlineKey(words);
  if (whole.length < MIN_LETTERS) return [];
  const parts = words.split(separator).map(headlineKey);
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '');
  const copies: number[] = [];
  for (let at = title + 1; at < lines.length && copies.length < MAX_COPIES; at += 1) {
    const line = lines[at] as Marked;
    if (line.end - line.start > TITLE_LIMIT || line.words < 2) continue;
    const key = headlineKey(textOf(text, line));
    if (key.length < MIN_LETTERS) continue;
    if (key === whole || key === longest || (key.length >= whole.length * SIMILAR && whole.includes(key)))
      copies.push(at);
  }
  return copies;
}

/** The copy below which the text begins: the first, or a later one when hardly any running text stands between them. */
function lastCopyAbove(lines: readonly Marked[], copies: readonly number[]): number {
  let chosen = copies[0] ?? -1;
  for (const copy of copies.slice(1)) {
    let prose = 0;
    for (let at = chosen + 1; at < copy; at += 1) {
      const line = lines[at] as Marked;
      if (line.cue === null && !line.stamp && isProse(line)) prose += line.words;
    }
    if (prose >= 50) break;
    chosen = copy;
  }
  return chosen;
}

/** The part of the title's line that the copies below repeat, and the rest as the outlet's name. */
function wordsInTitle(
  text: string,
  title: Marked,
  copy: Marked,
): { readonly span: Span; readonly outlet: Span | null } {
  const line = textOf(text, title);
  const key = headlineKey(textOf(text, copy));
  const date = leadingDate.exec(line)?.[0].length ?? 0;
  const cuts = [...line.matchAll(separator)];
  for (const cut of cuts) {
    const left = line.slice(date, cut.index);
    const right = cut.index + cut[0].length;
    if (headlineKey(left) === key)
      return {
        span: { start: title.start + date, end: title.start + cut.index },
        outlet: nameAfter(text, title, right),
      };
    if (headlineKey(line.slice(right)) === key)
      return {
        span: { start: title.start + right, end: title.end },
        outlet: asName(text, { start: title.start, end: title.start + cut.index }),
      };
  }
  return { span: { start: title.start + date, end: title.end }, outlet: null };
}

const MAX_NAME_WORDS = 6;

function asName(text: string, span: Span): Span | null {
  const name = textOf(text, span).trim();
  return name !== '' && name.split(/\s+/).length <= MAX_NAME_WORDS && /^[\p{Lu}\p{N}]/u.test(name) ? span : null;
}

/** The outlet in "Headline - Section - Outlet": the last part that reads as an outlet's name, else the last one. */
function nameAfter(text: string, title: Marked, from: number): Span | null {
  const rest = text.slice(title.start + from, title.end);
  const parts: Span[] = [];
  let start = title.start + from;
  for (const cut of rest.matchAll(separator)) {
    parts.push({ start, end: title.start + from + cut.index });
    start = title.start + from + cut.index + cut[0].length;
  }
  parts.push({ start, end: title.end });
  const named = parts.findLast((part) => hasOutletWord(textOf(text, part)) && asName(text, part) !== null);
  return asName(text, named ?? (parts.at(-1) as Span));
}

function similarTo(text: string, title: Marked, line: Marked): number {
  const a = new Set(headlineKey(textOf(text, title)).split(' '));
  const b = new Set(headlineKey(textOf(text, line)).split(' '));
  let both = 0;
  for (const word of b) if (a.has(word)) both += 1;
  return both / Math.max(1, Math.min(a.size, b.size) + Math.abs(a.size - b.size) / 2);
}

/** Below the navigation, so many lines down, and so many lines apart. */
const DOUBLED = { reach: 80, apart: 4, stamp: 6 } as const;

/** A headline that stands twice close together, breadcrumbs between, with a stamp or byline below: its first line, or -1. */
function doubledLine(lines: readonly Marked[]): number {
  const stampBelow = (at: number): boolean => lines.slice(at + 1, at + 1 + DOUBLED.stamp).some((line) => line.stamp);
  for (let at = 0; at < Math.min(DOUBLED.reach, lines.length); at += 1) {
    const line = lines[at] as Marked;
    if (line.words < 5 || !isHeadlineLike(line)) continue;
    const key = headlineKey(line.head);
    const next = lines.slice(at + 1, at + 1 + DOUBLED.apart).findIndex((each) => headlineKey(each.head) === key);
    if (next >= 0 && stampBelow(at + 1 + next)) return at;
  }
  return -1;
}

/** A headline whose words the page repeats, or null: known before the text's place is. */
export function repeatedHeadline(text: string, lines: readonly Marked[]): Headline | null {
  const ofTitle = copiesBelow(text, lines, titleLine(lines));
  return ofTitle ?? copiesBelow(text, lines, doubledLine(lines));
}

/** The headline of a title's line and its copies; null where nothing repeats it. */
function copiesBelow(text: string, lines: readonly Marked[], title: number): Headline | null {
  if (title < 0) return null;
  const copies = copiesOf(text, lines, title);
  const line = lastCopyAbove(lines, copies);
  if (line < 0) return null;
  const { span, outlet } = wordsInTitle(text, lines[title] as Marked, lines[line] as Marked);
  return { copies: [title, ...copies], line, span, outlet, rule: 'headline.repeated' };
}

/** The title's words before the outlet's name, where the page shows no headline of its own. */
function ofTitleAlone(text: string, title: Marked): Headline {
  const cut = [...textOf(text, title).matchAll(separator)].find((each) => each.index >= MIN_LETTERS);
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
      .findIndex((line) => isHeadlineLike(line) && !isOutletName(line) && !isShout(line));
    if (first >= 0) return found(first, 'headline.first');
  }
  if (above >= 0) return found(above, 'headline.above');
  return isHeadlineLike(title) && title.words >= 4 ? ofTitleAlone(text, title) : null;
}
