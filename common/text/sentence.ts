import type { Span } from './span';

/** Words that end in a full stop inside a sentence. Lower case, without the stop. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof gen col lt sgt capt cmdr adm sen rep gov pres rev hon st ave jr sr inc corp co ltd no vs etc ' +
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
    const unit = text.charAt(at);
    if (unit !== '.' && unit !== '!' && unit !== '?') continue;
    if (!endsSentence(text, at, paragraph.end)) continue;
    let end = at + 1;
    while (end < paragraph.end && closers.includes(text.charAt(end))) end += 1;
    push(end);
    at = end - 1;
  }
  push(paragraph.end);
  return out;
}

/** The sentence of `paragraph` that holds `offset`; the whole paragraph when it lies outside. */
export function sentenceAt(text: string, paragraph: Span, offset: number): Span {
  return sentencesOf(text, paragraph).findLast((s) => s.start <= offset) ?? paragraph;
}
