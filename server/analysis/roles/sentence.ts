import type { Span } from '../../../common/text/span';

/** Farthest that a sentence is followed to each side, in UTF-16 units. */
const reach = 600;

/** Words whose full stop ends no sentence; single letters are left out too. */
const shortened: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gov sen rep gen col lt sgt capt maj adm st jr sr vs no inc corp co ltd jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n'.split(
    ' ',
  ),
);

/** Whether a sentence ends at a unit: "!", "?", a line end, or a full stop that shortens no word, with a blank and no small letter behind. */
function endsAt(text: string, at: number): boolean {
  const unit = text[at];
  if (unit === '\n' || unit === '\r') return true;
  if (unit !== '.' && unit !== '!' && unit !== '?') return false;
  const rest = /^["'\u201d\u2019)\]]{0,3}(?:\s|$)/.exec(text.slice(at + 1, at + 6));
  if (rest === null) return false;
  const next = text[at + 1 + rest[0].length] ?? '';
  if (next !== '' && next === next.toLowerCase() && next !== next.toUpperCase()) return false;
  if (unit !== '.') return true;
  const word = /[\p{L}.]{1,8}$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0].toLowerCase() ?? '';
  return !shortened.has(word) && !/^\p{L}$/u.test(word);
}

/** The sentence around a span, within `bounds` and at most 600 UTF-16 units to each side, without blanks at its ends. */
export function sentenceAround(text: string, span: Span, bounds: Span): Span {
  const low = Math.max(bounds.start, span.start - reach);
  const high = Math.min(bounds.end, span.end + reach);
  let start = span.start;
  while (start > low && !endsAt(text, start - 1)) start -= 1;
  let end = span.end;
  while (end < high && !endsAt(text, end)) end += 1;
  if (end < high && text[end] !== '\n' && text[end] !== '\r') end += 1;
  while (end < high && /["'\u201d\u2019)\]]/.test(text[end] ?? '')) end += 1;
  while (start < span.start && /[\s"'\u201d\u2019)\]]/.test(text[start] ?? '')) start += 1;
  return { start, end };
}
