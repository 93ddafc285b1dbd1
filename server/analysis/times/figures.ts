import type { Kind } from './kinds';
import { readNumericDate } from './numeric';

/** What the figures at some offset are. */
export interface Figures {
  readonly kind: Kind;
  readonly value: number;
  /** Offset after the last unit. */
  readonly end: number;
}

const clock = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:]|\.\d)/y;
const number = /(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,8})(?:\.\d{1,4})?(?![\d])/y;
const fraction = /[ -]1\/(2|4)(?![\d/])/y;
const parts: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };
/** "3Q24", "1H 2025": the code of a quarter or half with the figure first. */
const code = /([1-4])([QH])(?![A-Za-z])/y;
/** A year with a clock time glued to it: "November 9, 20235:01 AM". */
const yearThenClock = /(?:19|20)\d{2}(?=\d{1,2}:\d{2}(?![\d:]))/y;
const blob = /[\dA-Za-z.,:/+%@_-]{1,80}/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const isFigure = (unit: string): boolean => unit >= '0' && unit <= '9';
const isLetter = (unit: string): boolean => /\p{L}/u.test(unit);

/** "2024/25": a year and the one after it. */
const seasonSpan = /((?:19|20)\d{2})\/(\d{2})(?![\d/-])/y;

/** "07/2025": a month and its year. */
const monthYear = /(0[1-9]|1[0-2])\/((?:19|20)\d{2})(?![\d/-])/y;

/** Whether a year and the next one, joined by a stroke, start at `at`. */
function isSeasonSpan(text: string, at: number): boolean {
  const found = match(seasonSpan, text, at);
  return found !== null && (Number(found[1]) + 1) % 100 === Number(found[2]);
}

/** The whole run of figures, letters and signs that is no time: a version, an address, a price. */
function skip(text: string, at: number): Figures {
  const run = match(blob, text, at)?.[0] ?? text.charAt(at);
  const bare = run.replace(/[.,:]{1,80}$/, '');
  return { kind: 'OTHER', value: 0, end: at + Math.max(1, bare.length) };
}

/** A price, a path, a handle or the tail of a longer number goes before. */
function spoiled(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '/' && isSeasonSpan(text, at - 5)) return spoiled(text, at - 5);
  if ('$€£¥₩#@_/\\%&='.includes(before) && before !== '') return true;
  return '.,:'.includes(before) && before !== '' && isFigure(text.charAt(at - 2));
}

function readClock(text: string, at: number): Figures | null {
  const found = match(clock, text, at);
  if (found === null) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2]);
  const end = at + found[0].length;
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0))
    return { kind: 'BADCLOCK', value: hour * 100 + minute, end };
  return { kind: 'CLOCK', value: hour * 60 + minute, end };
}

/** 1990s, 80s, 3rd, 3pm, 2025: a number with the letters that stand on it. Null where the letters make it no time. */
function readWithLetters(digits: string, value: number, text: string, end: number): Figures | null {
  const tail = text.slice(end, end + 3).toLowerCase();
  if (/^(?:'s|’s)/.test(tail) && digits.length === 4 && value % 10 === 0)
    return { kind: 'DECADE', value, end: end + 2 };
  if (!isLetter(tail.charAt(0))) return null;
  const short = /^s(?!\p{L})/u.test(tail);
  if (short && value % 10 === 0 && (digits.length === 4 || digits.length === 2))
    return { kind: 'DECADE', value, end: end + 1 };
  const ordinal = /^(?:st|nd|rd|th)(?![\p{L}])/u.test(tail);
  if (ordinal && /^\d{1,3}$/.test(digits)) return { kind: 'NTH', value, end: end + 2 };
  if (/^[ap]m(?!\p{L})/u.test(tail) && value >= 1 && value < 13)
    return { kind: digits.includes('.') ? 'DECIMAL' : 'DAY', value, end };
  return { kind: 'OTHER', value: 0, end: skip(text, end).end };
}

/**
 * Reads the figures that start at `at`: a numeric date, a clock time, a decade, an ordinal or a number; all else is OTHER,
 * as a whole, so that no part of a version, a price or an address is taken for a time. Bounded work.
 */
export function readFigures(text: string, at: number): Figures {
  if (spoiled(text, at)) return skip(text, at);
  // the tail of a hyphened chain of figures (a phone number) is no date
  const chained = text.charAt(at - 1) === '-' && isFigure(text.charAt(at - 2));
  const date = chained ? null : readNumericDate(text, at);
  if (date !== null) return { kind: 'NUMERIC', value: 0, end: date.end };
  const time = readClock(text, at);
  if (time !== null) return time;
  const coded = match(code, text, at);
  if (coded !== null && (coded[2] === 'Q' || Number(coded[1]) < 3))
    return { kind: coded[2] === 'Q' ? 'QUARTERCODE' : 'HALFCODE', value: Number(coded[1]), end: at + 2 };
  const slashed = match(monthYear, text, at);
  if (slashed !== null)
    return { kind: 'MONTHYEAR', value: Number(slashed[2]) * 100 + Number(slashed[1]), end: at + slashed[0].length };
  const glued = match(yearThenClock, text, at);
  if (glued !== null) return { kind: 'YEAR', value: Number(glued[0]), end: at + 4 };
  if (isSeasonSpan(text, at)) return { kind: 'YEAR', value: Number(text.slice(at, at + 4)), end: at + 4 };
  const found = match(number, text, at);
  if (found === null) return skip(text, at);
  const digits = found[0];
  const end = at + digits.length;
  const after = text.charAt(end);
  if (after === '%' || ('.,:/'.includes(after) && after !== '' && isFigure(text.charAt(end + 1)))) {
    // 5.30 p.m., 2024/25 and "1,2" go on; a longer chain of figures does not
    return skip(text, at);
  }
  const value = Number(digits.replaceAll(',', ''));
  const lettered = readWithLetters(digits, value, text, end);
  if (lettered !== null) return lettered;
  const half = match(fraction, text, end);
  if (half !== null) return { kind: 'DECIMAL', value: value + 1 / Number(half[1]), end: end + half[0].length };
  if (digits.includes('.')) return { kind: 'DECIMAL', value, end };
  const part = parts[after];
  if (part !== undefined) return { kind: 'DECIMAL', value: value + part, end: end + 1 };
  if (digits.includes(',')) return { kind: 'INT', value, end };
  if (digits.length === 4 && value >= 1000 && value <= 2999) return { kind: 'YEAR', value, end };
  return { kind: digits.length <= 2 && value >= 1 && value <= 31 ? 'DAY' : 'INT', value, end };
}
