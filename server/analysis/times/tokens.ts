import { readFigures } from './figures';
import { codeOf, type Kind, lettersOf } from './kinds';
import { joinNumbers } from './numberWords';
import { centuryYear } from './numeric';
import { wordIn } from './words';

/** The tokens of a text. Words that mean nothing to the rules are kept as OTHER, so that nothing is matched across them. */
export interface Tokens {
  /** One letter a token, see `kinds`; the patterns of the rules run over it. */
  readonly letters: string;
  /** UTF-16 offsets in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly values: readonly number[];
}

const other = codeOf('OTHER');
const yearCode = codeOf('YEAR');
const cardinal = codeOf('CARDINAL');
const ordinal = codeOf('ORDINAL');
const monthShort = codeOf('MONTHABBR');
const weekdayShort = codeOf('WEEKDAYABBR');
const hyphen = codeOf('HYPHEN');
const dash = codeOf('DASH');
const possessive = codeOf('POSS');
const lineBreak = codeOf('BREAK');
const periods = (lettersOf('CODE') ?? []).map((letter) => letter.charCodeAt(0));
const signs: ReadonlyMap<string, number> = new Map(
  Object.entries<Kind>({ ',': 'COMMA', '/': 'SLASH', '–': 'DASH', '—': 'DASH', '(': 'OPEN' }).map(([sign, kind]) => [
    sign,
    codeOf(kind),
  ]),
);
const dotted = /[ap]\.[ \u00a0]?m\b\.?/iy;
const clockWord = /o['’]clock(?![A-Za-z])/iy;
const periodCode = /(?:Q[1-4]|H[12])(?![A-Za-z\d])/y;
const decade = /['’‘](\d0)s(?![A-Za-z\d])/y;
const shortYear = /['’](\d{2})(?![A-Za-z\d:%])/y;
const address = /(?:https?:\/\/|www\.)\S{1,2000}/iy;

function ends(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;
const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || code === 0xa0 || code === 0x202f || code === 0x2009;
/** Letters of English and of the names in it: Latin, with its accents. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f) ||
  (code >= 0x1e00 && code <= 0x1eff);

/** The offset after a run of letters, which is cut after 80. */
function wordEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + 80);
  let end = start + 1;
  while (end < limit && isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

const [H, T, W] = [104, 116, 119];
const small = (letter: number): number => letter | 32;

/** Whether a word that begins with these two letters can be "http" or "www". */
const mayBeAddress = (first: number, second: number): boolean =>
  small(first) === H ? small(second) === T : small(first) === W && small(second) === W;

/** Units of a text that are put together at once: a call takes no more arguments than fit the stack. */
const chunk = 4096;

/** The letters of these UTF-16 units, in one text. */
function lettersIn(codes: readonly number[]): string {
  let letters = '';
  for (let from = 0; from < codes.length; from += chunk)
    letters += String.fromCharCode(...codes.slice(from, from + chunk));
  return letters;
}

const isLower = (unit: string): boolean => unit !== unit.toUpperCase();

/**
 * Cuts `text` from `from` to `to` (UTF-16 offsets) into tokens, in one pass. Offsets in `cuts` (ascending) start a token even inside
 * a run of letters ("timea day ago"). A line break is a BREAK unless the line goes on in lower case or with a figure.
 */
export function tokenize(text: string, from: number, to: number, cuts: readonly number[]): Tokens {
  const codes: number[] = [];
  const starts: number[] = [];
  const tokenEnds: number[] = [];
  const values: number[] = [];
  let cut = 0;
  let nextCut = cuts[0] ?? Infinity;

  const push = (code: number, value: number, start: number, end: number): void => {
    codes.push(code);
    starts.push(start);
    tokenEnds.push(end);
    values.push(value);
  };
  const merge = (code: number, value: number, end: number, dropped: number): void => {
    codes.length -= dropped;
    starts.length -= dropped;
    tokenEnds.length -= dropped;
    values.length -= dropped;
    const last = codes.length - 1;
    codes[last] = code;
    tokenEnds[last] = end;
    values[last] = value;
  };

  /** "twenty-four", "two hundred", "nineteen ninety", "thirty-first" become one token. */
  function pushNumber(code: number, value: number, start: number, end: number): void {
    const last = codes.length - 1;
    const skipped = codes[last] === hyphen ? 1 : 0;
    const before = codes[last - skipped];
    if (before === cardinal || (before === yearCode && isLetter(text.charCodeAt(starts[last - skipped] ?? 0)))) {
      const joined = joinNumbers({ value: values[last - skipped] ?? 0, year: before === yearCode }, value);
      if (joined !== null && (code === cardinal || value < 10)) {
        merge(joined.year ? yearCode : code, joined.value, end, skipped);
        return;
      }
    }
    push(code, value, start, end);
  }

  function readWord(start: number): number {
    let end = wordEnd(text, start);
    while (nextCut <= start) {
      cut += 1;
      nextCut = cuts[cut] ?? Infinity;
    }
    if (nextCut < end) end = nextCut;
    const last = codes.length - 1;
    if (
      tokenEnds[last] === start &&
      codes[last] === other &&
      isLetter(text.charCodeAt(start - 1)) &&
      cuts[cut - 1] !== start
    ) {
      // a word of more than 80 letters comes in pieces
      tokenEnds[last] = end;
      return end;
    }
    const after = text.charCodeAt(end);
    if (end - start === 1 && (after === 46 || after === 39 || after === 0x2019 || isFigure(after))) {
      const half = ends(dotted, text, start);
      if (half > 0) {
        push(codeOf('AMPM'), text.charAt(start).toLowerCase() === 'p' ? 12 : 0, start, half);
        return half;
      }
      const coded = ends(periodCode, text, start);
      if (coded > 0) {
        const kind = /q/i.test(text.charAt(start)) ? 'QUARTERCODE' : 'HALFCODE';
        push(codeOf(kind), Number(text.charAt(start + 1)), start, coded);
        return coded;
      }
      const clock = ends(clockWord, text, start);
      if (clock > 0) {
        push(codeOf('OCLOCK'), 0, start, clock);
        return clock;
      }
    }
    const found = wordIn(text, start, end);
    if (found === undefined || (found.capital && isLower(text.charAt(start)))) {
      push(other, 0, start, end);
    } else if (found.code === cardinal || found.code === ordinal) {
      pushNumber(found.code, found.value, start, end);
    } else if (found.code === monthShort || found.code === weekdayShort) {
      push(found.code, found.value, start, text.charAt(end) === '.' ? end + 1 : end);
    } else {
      push(found.code, found.value, start, end);
    }
    return tokenEnds[codes.length - 1] ?? end;
  }

  function readBreak(start: number): number {
    let at = start;
    let lines = 0;
    while (at < to) {
      const code = text.charCodeAt(at);
      if (code === 10) lines += 1;
      else if (code !== 13 && !isBlank(code)) break;
      at += 1;
    }
    const next = text.charAt(at);
    if (lines > 1 || !(isFigure(next.charCodeAt(0)) || (next >= 'a' && next <= 'z'))) push(lineBreak, 0, start, at);
    return at;
  }

  function readSign(start: number): number {
    const unit = text.charAt(start);
    const after = text.charCodeAt(start + 1);
    const last = codes.length - 1;
    const touching = tokenEnds[last] === start && codes[last] !== undefined;
    if (unit === '-') {
      const glued = touching && start + 1 < to && !isBlank(after) && after !== 10;
      push(glued ? hyphen : dash, 0, start, start + 1);
    } else if ((unit === "'" || unit === '’' || unit === '‘') && ends(decade, text, start) > 0) {
      push(codeOf('DECADE'), Number(text.slice(start + 1, start + 3)), start, ends(decade, text, start));
      return start + 4;
    } else if (
      (unit === "'" || unit === '’') &&
      isFigure(after) &&
      (!touching || periods.includes(codes[last] ?? 0)) &&
      ends(shortYear, text, start) > 0
    ) {
      // "the class of '98", "Q3'24"
      push(yearCode, centuryYear(Number(text.slice(start + 1, start + 3))), start, start + 3);
      return start + 3;
    } else if ((unit === "'" || unit === '’') && touching) {
      const owned = (after === 115 || after === 83) && !isLetter(text.charCodeAt(start + 2));
      push(possessive, 0, start, start + (owned ? 2 : 1));
      return start + (owned ? 2 : 1);
    } else {
      push(signs.get(unit) ?? other, 0, start, start + 1);
    }
    return start + 1;
  }

  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const link = mayBeAddress(code, text.charCodeAt(at + 1)) ? ends(address, text, at) : -1;
      if (link > 0) push(other, 0, at, link);
      at = link > 0 ? link : readWord(at);
    } else if (isBlank(code) || code === 13) {
      at += 1;
    } else if (code === 10) {
      at = readBreak(at);
    } else if (isFigure(code)) {
      const last = codes.length - 1;
      const compound = codes[last] === hyphen && codes[last - 1] === other;
      const figures = readFigures(text, at);
      push(compound ? other : codeOf(figures.kind), figures.value, at, figures.end);
      at = figures.end;
    } else {
      at = readSign(at);
    }
  }
  return { letters: lettersIn(codes), starts, ends: tokenEnds, values };
}
