/** How a token is written. */
export type Shape = 'lower' | 'capital' | 'caps' | 'number' | 'mark';

/** A word, number or punctuation mark of the text. Offsets are UTF-16 units. */
export interface Token {
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** Blank space, a line end, or nothing before it; `break` also at the beginning of a section. */
  readonly before: 'none' | 'space' | 'break';
  /** `hashOfWord(lower)`: what tables of words are looked up by. */
  readonly hash: number;
}

/**
 * Number of 30 bits for a word in lower case (FNV-1a over its UTF-16 units); typographic apostrophes and hyphens count
 * as plain ones, so that "xi’an" is "xi'an".
 */
export function hashOfWord(lower: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < lower.length; i += 1) {
    let code = lower.charCodeAt(i);
    if (code === 0x2019 || code === 0x2bc) code = 39;
    else if (code === 0x2010 || code === 0x2011) code = 45;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** A token of these words; `hash` follows from them, and so does `lower`, which is given where it is known. */
export function tokenOf(
  text: string,
  start: number,
  shape: Shape,
  before: Token['before'],
  lower = text.toLowerCase(),
): Token {
  return { text, lower, start, end: start + text.length, shape, before, hash: hashOfWord(lower) };
}

const enum Kind {
  Mark,
  Blank,
  Line,
  Lower,
  Upper,
  Digit,
}

function kindOf(code: number): Kind {
  if (code >= 97 && code <= 122) return Kind.Lower;
  if (code >= 65 && code <= 90) return Kind.Upper;
  if (code === 32 || code === 9 || code === 0xa0) return Kind.Blank;
  if (code >= 48 && code <= 57) return Kind.Digit;
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return Kind.Line;
  if (code < 0xc0) return Kind.Mark;
  if (code === 0xd7 || code === 0xf7) return Kind.Mark;
  if (code < 0x250) {
    const unit = String.fromCharCode(code);
    return unit !== unit.toLowerCase() ? Kind.Upper : Kind.Lower;
  }
  // Punctuation, symbols, wide forms and everything of scripts without case or names of ours.
  if (code >= 0x2000 && code <= 0x200b) return code === 0x200b ? Kind.Mark : Kind.Blank;
  if (code === 0x3000 || code === 0xfeff || code === 0x202f) return Kind.Blank;
  if (code >= 0x1e00 && code <= 0x1eff) {
    const unit = String.fromCharCode(code);
    return unit !== unit.toLowerCase() ? Kind.Upper : Kind.Lower;
  }
  if (code >= 0x300 && code <= 0x36f) return Kind.Lower;
  return Kind.Mark;
}

const isLetter = (kind: Kind): boolean => kind === Kind.Lower || kind === Kind.Upper;
const isWord = (kind: Kind): boolean => kind >= Kind.Lower;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

/** Words whose full stop belongs to them. */
const dotted = new Set(
  'Mr Mrs Ms Dr St Gen Sen Rep Gov Inc Corp Ltd Co Jr Sr Lt Col Sgt Cpl Maj Capt Cmdr Adm Prof Rev Hon Mt Ft Bros Messrs Amb Pres Fr Msgr Sens Reps Cllr Supt Insp Det Calif Fla Conn Mass Mich Pa Pvt Brig No vs Smt Pte'.split(
    ' ',
  ),
);

/** Longest word that can be a name; longer ones are tokens of shape `number`, which no name contains. */
const longest = 60;

interface Scan {
  end: number;
  shape: Shape;
  /** The word has no capital. */
  isSmall: boolean;
}

/** A word from `at`: letters, digits, inner hyphens and apostrophes, the dots of "U.S." and "Mr.". Its end and more go to `scan`. */
function scanWord(text: string, at: number, to: number, scan: Scan): void {
  let end = at;
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  while (end < to) {
    const code = text.charCodeAt(end);
    const kind = kindOf(code);
    if (isWord(kind)) {
      // "Herald18-07-2025": a date glued to a word.
      if (kind === Kind.Digit && digits === 0 && lowers > 2 && /^\d{1,4}[-/.]\d/.test(text.slice(end, end + 6))) break;
      if (kind === Kind.Upper) uppers += 1;
      else if (kind === Kind.Lower) lowers += 1;
      else digits += 1;
      end += 1;
      continue;
    }
    const next = end + 1 < to ? kindOf(text.charCodeAt(end + 1)) : Kind.Mark;
    if (isApostrophe(code) && isLetter(next)) {
      // A possessive ends the word.
      const unit = text.charCodeAt(end + 1) | 32;
      const after = end + 2 < to ? kindOf(text.charCodeAt(end + 2)) : Kind.Mark;
      if (unit === 115 && !isWord(after)) break;
      end += 1;
      continue;
    }
    if ((isHyphen(code) || code === 38) && isWord(next) && end > at) {
      end += 1;
      continue;
    }
    // "U.S.", "J.K.": single capitals with stops; "Amazon.com": a stop inside a word.
    if (code === 46) {
      const single = end - at === 1 || text.charCodeAt(end - 2) === 46;
      if (single && kindOf(text.charCodeAt(end - 1)) === Kind.Upper) {
        end += 1;
        continue;
      }
      if (next === Kind.Lower && end - at > 1 && end + 2 < to && kindOf(text.charCodeAt(end + 2)) === Kind.Lower) {
        end += 1;
        continue;
      }
      if (dotted.has(text.slice(at, end))) end += 1;
    }
    break;
  }
  scan.end = end;
  scan.isSmall = uppers === 0;
  scan.shape = shapeOf(kindOf(text.charCodeAt(at)), end - at, uppers, lowers, digits);
}

function shapeOf(first: Kind, length: number, uppers: number, lowers: number, digits: number): Shape {
  if (length > longest || uppers + lowers === 0) return 'number';
  if (lowers === 0 && uppers > 1) return 'caps';
  if (first === Kind.Upper) return 'capital';
  if (first === Kind.Digit) return uppers > 0 && lowers === 0 && digits < 2 ? 'caps' : 'number';
  // "iPhone", "eBay": a capital inside counts as one in front.
  return uppers > 0 && length > 3 ? 'capital' : 'lower';
}

/**
 * Words and marks of `[from, to)`, in order; hyphenated words stay whole, "'s" is a token of its own.
 * Linear in the length; an e-mail address or handle ("@name", "#name") is one token of shape `number`.
 */
export function tokenise(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const scan: Scan = { end: from, shape: 'mark', isSmall: true };
  let before: Token['before'] = 'break';
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === Kind.Blank) {
      if (before === 'none') before = 'space';
      at += 1;
      continue;
    }
    if (kind === Kind.Line) {
      before = 'break';
      at += 1;
      continue;
    }
    let end: number;
    let shape: Shape;
    let isSmall = code < 128;
    if (isWord(kind)) {
      scanWord(text, at, to, scan);
      ({ end, shape, isSmall } = scan);
      if (text.charCodeAt(end) === 64) {
        while (end < to && !isBlankOrLine(text.charCodeAt(end))) end += 1;
        shape = 'number';
        isSmall = false;
      }
    } else if ((code === 64 || code === 35) && at + 1 < to && isWord(kindOf(text.charCodeAt(at + 1)))) {
      scanWord(text, at + 1, to, scan);
      ({ end, isSmall } = scan);
      shape = 'number';
    } else if (
      isApostrophe(code) &&
      (text.charCodeAt(at + 1) | 32) === 115 &&
      at + 1 < to &&
      !isWord(kindOf(text.charCodeAt(at + 2)))
    ) {
      end = at + 2;
      shape = 'mark';
      isSmall = false;
    } else {
      end = at + 1;
      shape = 'mark';
    }
    const word = text.slice(at, end);
    // Most words have no capital.
    tokens.push(tokenOf(word, at, shape, before, isSmall ? word : undefined));
    before = 'none';
    at = end;
  }
  return tokens;
}

const isBlankOrLine = (code: number): boolean => {
  const kind = kindOf(code);
  return kind === Kind.Blank || kind === Kind.Line;
};

/** Whether the token is written as a name can be. */
export const isNameLike = (token: Token): boolean => token.shape === 'capital' || token.shape === 'caps';

/** Whether the token is a possessive "'s". */
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && token.shape === 'mark' && token.text.length === 2 && (token.text.charCodeAt(1) | 32) === 115;
