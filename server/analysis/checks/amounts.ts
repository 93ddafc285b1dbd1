import { contains, overlaps, sliceOf, type Span } from '../../../common/text/span';
import { countBelow } from '../../../common/text/sorted';
import type { Time } from '../model';
import { wordOf } from '../times/words';
import { tokensOf, type Token } from './amountTokens';
import { mayBeNumber, numberLikeIn, scales } from './numberLike';

/** A number with what stands on it, as a sentence states it. Spans the number alone. */
export interface Amount extends Span {
  readonly value: number;
  /** Empty for things that are counted, "%" or a currency's sign else. Only equal units can be added. */
  readonly unit: string;
  /** "about 20", "more than 20", "20 or so", "5 to 7", "two thirds": no figure to reckon with. */
  readonly loose: boolean;
  /** Written in figures, without "million" and the like: such a number can be replaced by another. */
  readonly figures: boolean;
}

const currencies = '$\u20ac\u00a3\u00a5\u20a9\u20b9';
/** Signs and letters that make of the figures beside them a version, a score, a clock time, a code. */
const spoils = /[\p{L}\d/:.\\#@_+*=^]/u;
const looseBefore =
  /(?:\b(?:about|around|some|nearly|almost|roughly|approximately|circa|over|under|than|least|most|many|between|estimated|aged?|ages|nos?\.?|numbers?)|~)\s{0,3}$/i;
const looseAfter =
  /^(?:\s{1,3}(?:or (?:so|more)|odd\b|plus\b|(?:and a )?hal(?:f|ves)\b|thirds?\b|quarters?\b|fifths?\b|tenths?\b)|[-\u2013\u2014]\d|-(?:plus|odd|thirds?|quarters?|fifths?)\b|\+)/i;

/** A number word's value, or null: "seven" 7, "hundred" 100, "million" 1,000,000. */
function wordValue(text: string, { start, end }: Span): number | null {
  if (!mayBeNumber(text, start, end)) return null;
  const lower = text.slice(start, end).toLowerCase();
  const scale = scales.get(lower);
  if (scale !== undefined) return scale;
  const known = wordOf(lower);
  return known?.kind === 'CARDINAL' ? known.value : null;
}

/** The number that number words make one after the other: twenty + four, two + hundred, 1.5 + million; null where they make none. */
function joined(value: number, next: number): number | null {
  if (next >= 1000) return value < next ? value * next : null;
  // a dozen or a hundred of something, but no hundred of hundreds
  if (next === 12 ? value < 12 : next === 100) return value < 100 ? value * next : null;
  if (value >= 1000) return next < 1000 ? value + next : null;
  if (value % 100 === 0 && value > 0) return value + next;
  return value >= 20 && value % 10 === 0 && next > 0 && next < 10 ? value + next : null;
}

const valueOf = (text: string, part: Token): number | null =>
  part.isFigures ? Number(sliceOf(text, part).replaceAll(',', '')) : wordValue(text, part);

/** Reads the number that begins with a token; `next` is the index after it. */
function readNumber(text: string, tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const first = tokens[at];
  let value = first === undefined ? null : valueOf(text, first);
  if (first === undefined || value === null || value >= 1e15) return null;
  let last = first;
  let next = at + 1;
  for (let ahead = next; ahead < Math.min(tokens.length, at + 16); ahead += 1) {
    const after = tokens[ahead];
    if (after === undefined) break;
    const gap = text.slice(last.end, after.start);
    // "two hundred and five": the "and" belongs to the number only where hundreds stand before it
    const isAnd =
      gap === ' ' && value >= 100 && value % 100 === 0 && !first.isFigures && /^and$/i.test(sliceOf(text, after));
    if (isAnd || (gap === '' && sliceOf(text, after) === '-')) {
      last = after;
      continue;
    }
    const scaled = !after.isFigures && (gap === '' || gap === ' ') ? valueOf(text, after) : null;
    if (scaled === null || (first.isFigures && scaled < 1000 && scaled !== 12 && scaled !== 100)) break;
    const sum = joined(value, scaled);
    if (sum === null) break;
    value = sum;
    last = after;
    next = ahead + 1;
  }
  return { value, next };
}

function unitOf(text: string, start: number, end: number): string {
  const before = text.charAt(start - 1);
  if (before !== '' && currencies.includes(before)) return before;
  const after = text.slice(end, end + 14);
  if (/^\s{0,2}(?:%|per ?cent\b|pct\b|percentage)/i.test(after)) return '%';
  const money = /^\s(dollars?|euros?|pounds?|yen|won|yuan|rupees?)\b/i.exec(after)?.[1];
  return money === undefined ? '' : money.toLowerCase().replace(/s$/, '');
}

/** Whether what stands beside figures makes them another thing than a number: a version, a score, an address, an age. */
function isSpoiled(text: string, { start, end }: Span): boolean {
  const before = text.charAt(start - 1);
  if (
    before !== '' &&
    (spoils.test(before) || (/[-\u2013,]/.test(before) && /[\d\p{L}]/u.test(text.charAt(start - 2))))
  )
    return true;
  const after = text.charAt(end);
  if (/[\p{L}\d_/\\@]/u.test(after)) return true;
  return /^(?:[.:,\u2013]\d|-\d|-(?:years?|month|week|day|hour|minute|mile|metre|meter|kilometre|kilometer|foot|inch|ton)\b)/.test(
    text.slice(end, end + 12),
  );
}

/**
 * The numbers of a sentence in text order, in figures or words, with "million" and the like; without dates, years,
 * ages, scores and other figures that count nothing. Linear in the sentence's length.
 * @param times the source's times in text order; what lies in them is no amount
 */
export function amountsOf(text: string, sentence: Span, times: readonly Time[]): readonly Amount[] {
  const [first] = numberLikeIn(text, sentence, 1);
  return first === undefined ? [] : amountsFrom(text, sentence, times, first);
}

/**
 * The same, by one who knows where the first number can begin.
 * @param from UTF-16 offset of the first word or figures of the sentence that can be a number
 */
export function amountsFrom(text: string, sentence: Span, times: readonly Time[], from: number): readonly Amount[] {
  const tokens = tokensOf(text, { start: from, end: sentence.end });
  const found: Amount[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at] as Token;
    const number = readNumber(text, tokens, at);
    if (number === null) continue;
    const last = tokens[number.next - 1] ?? first;
    const span = { start: first.start, end: last.end };
    const time = times[countBelow(times, (t) => t.end <= span.start)];
    const dated = time !== undefined && (contains(time, span) || overlaps(time, span));
    at = number.next - 1;
    if (dated || isSpoiled(text, span)) continue;
    const lead = text.slice(Math.max(sentence.start, span.start - 16), span.start);
    const tail = text.slice(span.end, Math.min(sentence.end, span.end + 16));
    const before = found.at(-1);
    const upTo =
      before !== undefined && /^ (?:to|or) $/.test(text.slice(before.end, Math.min(span.start, before.end + 8)));
    if (before !== undefined && upTo) found[found.length - 1] = { ...before, loose: true };
    found.push({
      ...span,
      value: number.value,
      unit: unitOf(text, span.start, span.end),
      loose: upTo || looseBefore.test(lead.replace(/[$\u20ac\u00a3\u00a5\u20a9\u20b9]$/, '')) || looseAfter.test(tail),
      figures: number.next === at + 1 && first.isFigures && last === first,
    });
  }
  return found;
}
