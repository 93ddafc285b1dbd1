import { countBelow } from './sorted';
import type { Span } from './span';

/** Words that end in a full stop inside a sentence. Lower case, without the stop. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof gen col lt sgt capt maj cmdr adm sen rep gov pres rev hon st ave jr sr inc corp co ltd no vs etc ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun dept univ approx'
  ).split(' '),
);

const closers = '"\'\u2019\u201d)]';
const blank = /\s/;
const letter = /\p{L}/u;

/** Whether the stop at `at` (one of . ! ?) ends a sentence; `limit` is where the paragraph ends. */
function endsSentence(text: string, at: number, limit: number): boolean {
  let next = at + 1;
  while (next < limit && closers.includes(text.charAt(next))) next += 1;
  if (next < limit && !blank.test(text.charAt(next))) return false;
  if (text.charAt(at) !== '.') return true;
  let start = at;
  while (start > 0 && at - start < 12 && letter.test(text.charAt(start - 1))) start -= 1;
  const word = text.slice(start, at);
  if (word.length === 1 && word !== 'I') return false;
  if (abbreviations.has(word.toLowerCase())) return false;
  while (next < limit && blank.test(text.charAt(next))) next += 1;
  return next >= limit || !/[a-z]/.test(text.charAt(next));
}

/** The sentences of a paragraph, in order, without the blanks between them. Linear. */
export function sentencesOf(text: string, paragraph: Span): readonly Span[] {
  const out: Span[] = [];
  let start = paragraph.start;
  const push = (end: number): void => {
    while (start < end && blank.test(text.charAt(start))) start += 1;
    if (start < end) out.push({ start, end });
    start = end;
  };
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const code = text.charCodeAt(at);
    // A full stop, an exclamation mark or a question mark.
    if (code !== 46 && code !== 33 && code !== 63) continue;
    if (!endsSentence(text, at, paragraph.end)) continue;
    let end = at + 1;
    while (end < paragraph.end && closers.includes(text.charAt(end))) end += 1;
    push(end);
    at = end - 1;
  }
  push(paragraph.end);
  return out;
}

/**
 * Answers, for one text, which sentence of a paragraph holds an offset; the whole paragraph when it lies outside. A
 * paragraph is read once while the questions stay in it, so that many questions in text order cost one reading.
 */
export function sentenceReader(text: string): (paragraph: Span, offset: number) => Span {
  let read: Span | null = null;
  let sentences: readonly Span[] = [];
  return (paragraph, offset) => {
    if (paragraph !== read) sentences = sentencesOf(text, paragraph);
    read = paragraph;
    return sentences[countBelow(sentences, (s) => s.start <= offset) - 1] ?? paragraph;
  };
}

/** The sentence of `paragraph` that holds `offset`; the whole paragraph when it lies outside. */
export const sentenceAt = (text: string, paragraph: Span, offset: number): Span =>
  sentenceReader(text)(paragraph, offset);

/** Farthest that `sentenceAround` looks to each side, in UTF-16 units. */
const reach = 600;

/** The sentence around a span, within its line, `bounds` and 600 UTF-16 units to each side, without blanks at its ends. */
export function sentenceAround(text: string, span: Span, bounds: Span): Span {
  const low = Math.max(bounds.start, span.start - reach);
  const before = text.slice(low, span.start);
  const lineStart = low + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const after = text.slice(span.end, Math.min(bounds.end, span.end + reach));
  const lineEnd = span.end + (/[\r\n]/.exec(after)?.index ?? after.length);
  const sentences = sentencesOf(text, { start: lineStart, end: lineEnd });
  const first = sentences.findLast((s) => s.start <= span.start);
  const last = sentences.find((s) => s.end >= span.end);
  return { start: first?.start ?? span.start, end: last?.end ?? span.end };
}
