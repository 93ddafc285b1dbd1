import { shortened } from '../text/shortened';
import type { Span } from '../text/span';

/** A number of a JSON text, and where it stands. */
export interface LostNumber {
  readonly literal: string;
  readonly at: number;
}

/** A decimal has this many digits at least where a number of the language may be another one; fewer all fit. */
const manyDigits = 16;
/** Ends with an exponent of a number so large, or so close to nothing, that the language may have none such. */
const farExponent = /\d[eE][+-]?\d{3,}(?:[\s,\]}]|$)/;

/** Whether a UTF-16 unit may stand in a run of digits with a point. */
const isOfRun = (code: number): boolean => (code >= 0x30 && code <= 0x39) || code === 0x2e;

/** Whether a text has a run of as many digits; looks only at every one of so many units while there is none. */
function hasLongRun(text: string): boolean {
  for (let at = manyDigits - 1; at < text.length; at += manyDigits) {
    if (!isOfRun(text.charCodeAt(at))) continue;
    let start = at;
    while (at - start < manyDigits && isOfRun(text.charCodeAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end - start < manyDigits && isOfRun(text.charCodeAt(end))) end += 1;
    if (end - start >= manyDigits) return true;
  }
  return false;
}

/** What a decimal says, however it is spelled: its digits from the first to the last that counts, and their power of ten. */
function meaningOf(literal: string): string {
  const [, sign, whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(literal) ?? [];
  const digits = whole + fraction;
  const first = digits.search(/[1-9]/);
  if (first < 0) return '0';
  let last = digits.length;
  while (digits[last - 1] === '0') last -= 1;
  return `${sign}${digits.slice(first, last)}e${Number(exponent) + whole.length - first}`;
}

/**
 * Whether a number would be written as another one than it was read: as none, where it is too large, else by the shortest
 * spelling that the language has for what it holds. What programs write that count as ours does is never lost.
 */
function isLost(literal: string): boolean {
  const value = Number(literal);
  return !Number.isFinite(value) || meaningOf(String(value)) !== meaningOf(literal);
}

/** The place behind a string that begins at `from`. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** The numbers of a text, which is known to be JSON, that would be other ones when it was read and written again. */
export function lostNumbers(text: string): readonly LostNumber[] {
  // Hardly any file has such a number, and reading may not take longer for them.
  if (!hasLongRun(text) && !farExponent.test(text)) return [];
  const lost: LostNumber[] = [];
  const next = /"|-?\d[\d.eE+-]*/g;
  for (let found = next.exec(text); found; found = next.exec(text)) {
    const [literal] = found;
    if (literal === '"') next.lastIndex = endOfString(text, found.index);
    else if (isLost(literal)) lost.push({ literal, at: found.index });
  }
  return lost;
}

/**
 * By the index of a part of the text the first lost number in it, and by -1 the first that stands in none.
 * @param parts the places of the parts, in text order
 */
export function lostByPart(lost: readonly LostNumber[], parts: readonly Span[]): ReadonlyMap<number, LostNumber> {
  const byPart = new Map<number, LostNumber>();
  let index = 0;
  for (const number of lost) {
    while ((parts[index]?.end ?? Infinity) <= number.at) index += 1;
    const part = number.at >= (parts[index]?.start ?? Infinity) ? index : -1;
    if (!byPart.has(part)) byPart.set(part, number);
  }
  return byPart;
}

/** Why what holds a lost number is left as it is. */
export const lossOf = ({ literal }: LostNumber): string =>
  `it holds the number ${shortened(literal, 40)}, which Copydesk would write as another one`;
