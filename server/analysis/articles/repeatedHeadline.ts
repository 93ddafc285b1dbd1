import { sliceOf, type Span } from '../../../common/text/span';
import { isProse, type Marked } from './bodyRun';
import { type Headline, headlineKey, isHeadlineLike, MIN_LETTERS, SIMILAR, TITLE_LIMIT, TITLE_LINES } from './headline';
import { isOutletName } from './outletName';
import { asName, leadingDate, nameAfter, separator } from './titleParts';

/** More copies than this are navigation or hostile text. */
const MAX_COPIES = 12;
const LONG_SENTENCE = 14;

/** Whether a line is a sentence of the text, too long for a headline: it repeats where a text quotes itself. */
const isSentence = (line: Marked): boolean => line.words > LONG_SENTENCE && line.head.endsWith('.');
/** The line whose words the page repeats as its headline: the first of the first lines that has some words. */
function titleLine(lines: readonly Marked[]): number {
  const limit = Math.min(TITLE_LINES, lines.length);
  for (let at = 0; at < limit; at += 1) {
    const line = lines[at] as Marked;
    if (isSentence(line)) return -1;
    // An outlet's name on top repeats beside every article of the page; a stamp says when the page was saved.
    if (isOutletName(line) || (line.stamp && !leadingDate.test(line.head))) continue;
    if (line.words >= 3 && line.end - line.start <= TITLE_LIMIT && (line.cue === null || at === 0)) return at;
  }
  return -1;
}
/** Up to four first words of a line, where they are plain: ASCII up to what follows them. */
const plainStart =
  /^[\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]{0,20}([a-z0-9]{1,40}(?:[\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]{1,20}[a-z0-9]{1,40}){0,3})(?=[\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]|$)/i;
const plainGap = /[^a-z0-9]{1,20}/g;
/** Whether the key of a line may stand in another: its first words must. A quick way past most lines. */
function mayBeIn(head: string, key: string): boolean {
  const words = plainStart.exec(head)?.[1];
  return words === undefined || key.includes(words.toLowerCase().replace(plainGap, ' '));
}
/** Lines below `title` that repeat its words, or the part of them before or after the outlet's name. */
function copiesOf(text: string, lines: readonly Marked[], title: number): readonly number[] {
  const words = sliceOf(text, lines[title] as Marked);
  const whole = headlineKey(words);
  if (whole.length < MIN_LETTERS) return [];
  const parts = words.split(separator).map(headlineKey);
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '');
  const copies: number[] = [];
  for (let at = title + 1; at < lines.length && copies.length < MAX_COPIES; at += 1) {
    const line = lines[at] as Marked;
    if (line.end - line.start > TITLE_LIMIT || line.words < 2 || !mayBeIn(line.head, whole)) continue;
    const key = headlineKey(sliceOf(text, line));
    if (key.length < MIN_LETTERS) continue;
    if (key === whole || key === longest || (key.length >= whole.length * SIMILAR && whole.includes(key)))
      copies.push(at);
  }
  return copies;
}
/** Right below a headline are so many lines. */
const OPENING = 8;
/** So many words of running text are an article's, not a deck's or a notice's. */
const TEXT_WORDS = 50;
/** Words of running text in lines [from, to). */
function proseWords(lines: readonly Marked[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const line = lines[at] as Marked;
    if (line.cue === null && !line.stamp && isProse(line)) words += line.words;
  }
  return words;
}
/** Whether running text begins right below line `at`: only deck, byline, stamp and share bar stand between. */
const textBelow = (lines: readonly Marked[], at: number): boolean =>
  proseWords(lines, at + 1, Math.min(lines.length, at + 1 + OPENING)) > 0;
/**
 * The line below which the text begins: the first copy of the title, or a later one when hardly any running text
 * stands between them; the title itself where the text begins right below it and most of the page's text stands above
 * the first copy, which then links to the page from a list of the latest stories.
 */
function lastCopyAbove(lines: readonly Marked[], title: number, copies: readonly number[]): number {
  let chosen = copies[0] as number;
  const above = textBelow(lines, title) ? proseWords(lines, title + 1, chosen) : 0;
  if (above >= TEXT_WORDS && above > proseWords(lines, chosen + 1, lines.length)) return title;
  for (const copy of copies.slice(1)) {
    if (proseWords(lines, chosen + 1, copy) >= TEXT_WORDS) break;
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
  const line = sliceOf(text, title);
  const key = headlineKey(sliceOf(text, copy));
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
  // "Page title: Three hold talks"
  const words = sliceOf(text, copy);
  const start = line.endsWith(words) ? title.end - words.length : title.start + date;
  return { span: { start, end: title.end }, outlet: null };
}
/** Below the navigation, so many lines down, and so many lines apart. */
const DOUBLED = { reach: 80, apart: 4, stamp: 6 } as const;
/** A headline that stands twice close together, breadcrumbs between, with a stamp or byline below: its first line, or -1. */
function doubledLine(lines: readonly Marked[]): number {
  const keys: string[] = [];
  const keyOf = (at: number): string => (keys[at] ??= headlineKey((lines[at] as Marked).head));
  const stampBelow = (at: number): boolean => lines.slice(at + 1, at + 1 + DOUBLED.stamp).some((line) => line.stamp);
  let row = { lines: 0, words: 0 };
  for (let at = 0; at < Math.min(DOUBLED.reach, lines.length); at += 1) {
    const line = lines[at] as Marked;
    const prose = line.cue === null && !line.stamp && isProse(line);
    row = prose ? { lines: row.lines + 1, words: row.words + line.words } : { lines: 0, words: 0 };
    // What doubles its headline below an article is another one.
    if (row.lines >= 2 && row.words >= TEXT_WORDS) return -1;
    if (line.words < 5 || !isHeadlineLike(line)) continue;
    const key = keyOf(at);
    for (let next = at + 1; next < Math.min(lines.length, at + 1 + DOUBLED.apart); next += 1) {
      if (keyOf(next) !== key) continue;
      if (stampBelow(next)) return at;
      break;
    }
  }
  return -1;
}
/** The headline of a title's line and its copies; null where nothing repeats it. */
function copiesBelow(text: string, lines: readonly Marked[], title: number): Headline | null {
  if (title < 0) return null;
  const copies = copiesOf(text, lines, title);
  if (copies.length === 0) return null;
  const line = lastCopyAbove(lines, title, copies);
  const { span, outlet } = wordsInTitle(text, lines[title] as Marked, lines[copies[0] as number] as Marked);
  return { copies: [title, ...copies], line, span, outlet, rule: 'headline.repeated' };
}
/** A headline whose words the page repeats, or null: known before the text's place is. */
export function repeatedHeadline(text: string, lines: readonly Marked[]): Headline | null {
  const ofTitle = copiesBelow(text, lines, titleLine(lines));
  return ofTitle ?? copiesBelow(text, lines, doubledLine(lines));
}
