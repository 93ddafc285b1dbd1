import type { Span } from '../../../common/text/span';

/** Kinds of quotation marks; a backquote pair and two single marks in a row count as double, as in teleprinted copy. */
export type MarkKind = 'double' | 'single' | 'angle';

/** What stands between two marks of one paragraph, or behind one that nothing closes there. */
export interface Marked extends Span {
  /** Without the marks. */
  readonly words: Span;
  readonly kind: MarkKind;
  readonly closed: boolean;
}

interface Mark extends Span {
  readonly kind: MarkKind;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A closing mark that may as well be the apostrophe of a plural ("workers' rights"). */
  readonly weak: boolean;
}

interface Open {
  readonly mark: Mark;
  weak: Mark | null;
}

const code = {
  blank: 32,
  double: 34,
  single: 39,
  backquote: 96,
  leftAngle: 0xab,
  rightAngle: 0xbb,
  leftSingle: 0x2018,
  rightSingle: 0x2019,
  leftDouble: 0x201c,
  rightDouble: 0x201d,
  lowDouble: 0x201e,
} as const;

/** Units that may stand right before an opening mark: blanks, brackets, dashes, a slash. NaN is the text's edge. */
const beforeOpening = (unit: number): boolean =>
  isBlank(unit) || unit === 40 || unit === 91 || unit === 47 || unit === 45 || (unit >= 0x2010 && unit <= 0x2015);
const isBlank = (unit: number): boolean =>
  Number.isNaN(unit) || unit <= code.blank || unit === 0xa0 || unit === 0x200b || unit === 0xfeff;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
/** ASCII letters and digits, and everything that is neither sign nor blank beyond. */
const isWordUnit = (unit: number): boolean =>
  isDigit(unit) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 97 && unit <= 122) ||
  (unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f));

/** Words that begin with an apostrophe: 'em, 'til, the '90s, rock 'n' roll. */
const clipped = /^['\u2018\u2019](?:em|tis|twas|til|till|cause|bout|round|n|\d{2})(?![a-z0-9])|^['\u2018\u2019]\d0s/i;

function isClipped(text: string, at: number): boolean {
  return clipped.test(text.slice(at, at + 8));
}

/** Six feet two inches, a 27-inch screen: 6'2", 27" wide. */
function isMeasure(text: string, at: number, inside: boolean): boolean {
  if (!isDigit(text.charCodeAt(at - 1))) return false;
  return !inside || /\d['\u2019\u2032] ?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at));
}

const quotationMarks: readonly string[] = Array.from('"`\u00ab\u00bb\u2018\u201c\u201d\u201e');
const apostrophes: readonly string[] = ["'", '\u2019'];

/**
 * UTF-16 offsets of the signs of a text that can be quotation marks, in order; no apostrophes inside words. A text has few:
 * each kind is searched for.
 */
export function signsIn(text: string): readonly number[] {
  const found: number[] = [];
  for (const sign of quotationMarks)
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found.push(at);
  for (const sign of apostrophes)
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
      if (!isWordUnit(text.charCodeAt(at - 1)) || !isWordUnit(text.charCodeAt(at + 1))) found.push(at);
  return found.sort((a, b) => a - b);
}

/** Reads the mark at an offset, or null where the sign there is none. */
function markAt(text: string, at: number, end: number, last: Mark | null, doubleOpen: boolean): Mark | null {
  const unit = text.charCodeAt(at);
  const twice = (unit === code.single || unit === code.backquote) && text.charCodeAt(at + 1) === unit && at + 1 < end;
  const stop = at + (twice ? 2 : 1);
  const before = text.charCodeAt(at - 1);
  const after = stop < end ? text.charCodeAt(stop) : Number.NaN;
  const free = beforeOpening(before) || (last !== null && last.end === at && last.opens && !last.closes);
  const leads = free && !isBlank(after);
  const trails = !isBlank(before) && !isWordUnit(after);
  const make = (kind: MarkKind, opens: boolean, closes: boolean, weak = false): Mark => {
    return { start: at, end: stop, kind, opens, closes, weak };
  };
  switch (unit) {
    case code.leftAngle:
      return make('angle', true, false);
    case code.rightAngle:
      return make('angle', false, true);
    case code.leftDouble:
    case code.lowDouble:
      // A word's end with an opening mark is a slip of the pen for the closing one.
      return doubleOpen && !free && trails ? make('double', false, true) : make('double', true, false);
    case code.rightDouble:
      return !doubleOpen && leads ? make('double', true, false) : make('double', false, true);
    case code.double:
      if (isMeasure(text, at, doubleOpen)) return null;
      if (leads === trails) return make('double', !doubleOpen, doubleOpen);
      return make('double', leads, trails);
    case code.backquote:
      return leads ? make(twice ? 'double' : 'single', true, false) : null;
    case code.leftSingle:
      return leads && !isClipped(text, at) ? make('single', true, false) : null;
    case code.single:
    case code.rightSingle: {
      if (twice) return leads && !doubleOpen ? make('double', true, false) : make('double', false, true);
      if (leads) return unit === code.rightSingle || isClipped(text, at) ? null : make('single', true, false);
      if (!trails) return null;
      const letter = text.charAt(at - 1);
      const dropped = text.slice(at - 2, at).toLowerCase() === 'in';
      return make('single', false, true, isBlank(after) && !Number.isNaN(after) && (/[sSxz]/.test(letter) || dropped));
    }
    default:
      return null;
  }
}

/** A stretch that only an apostrophe of a plural may close is no quotation beyond this length, in UTF-16 units. */
const longestWeak = 60;

/** Marks may be nested so deep; deeper ones are left alone. */
const deepest = 4;

/**
 * The stretches between quotation marks of a paragraph, in order of their start, the outer before the inner. Apostrophes,
 * feet and inches are no marks. What is open at the end has `closed` false: at most one, the outermost. Linear.
 * @param signs the signs of the text that can be marks, see `signsIn`
 * @param first index of the paragraph's first sign among them
 */
export function markedIn(text: string, end: number, signs: readonly number[], first: number): readonly Marked[] {
  const found: Marked[] = [];
  let stack: Open[] = [];
  let last: Mark | null = null;
  const between = (open: Mark, close: Mark): Marked => {
    const words = { start: open.end, end: close.start };
    return { start: open.start, end: close.end, words, kind: open.kind, closed: true };
  };
  const settle = (opens: readonly Open[]): void => {
    for (const { mark, weak } of opens) {
      if (weak !== null && weak.end - mark.start <= longestWeak) found.push(between(mark, weak));
    }
  };
  const close = (at: number, mark: Mark): void => {
    const open = stack[at];
    if (open === undefined) return;
    settle(stack.slice(at + 1));
    stack = stack.slice(0, at);
    if (mark.start > open.mark.end) found.push(between(open.mark, mark));
  };
  const holder = (kind: MarkKind): number => stack.findLastIndex((open) => open.mark.kind === kind);

  for (let next = first; next < signs.length; next += 1) {
    const at = signs[next] as number;
    if (at >= end) break;
    if (last !== null && at < last.end) continue;
    const mark: Mark | null = markAt(text, at, end, last, holder('double') >= 0);
    if (mark === null) continue;
    last = mark;
    const held = holder(mark.kind);
    if (mark.closes) {
      const single = mark.end - mark.start === 2 && held < 0 ? holder('single') : -1;
      if (single >= 0) close(single, mark);
      else if (held >= 0 && mark.weak) {
        if (held === stack.length - 1) (stack[held] as Open).weak ??= mark;
      } else if (held >= 0) close(held, mark);
    } else if (mark.opens) {
      // Two opening marks of a kind: nothing closes the first one.
      if (held >= 0) {
        settle(stack.slice(held));
        stack = stack.slice(0, held);
      }
      if (stack.length < deepest) stack.push({ mark, weak: null });
    }
  }
  settle(stack);
  const [open] = stack;
  if (open !== undefined && open.weak === null) {
    const words = { start: open.mark.end, end };
    if (words.start < end) found.push({ start: open.mark.start, end, words, kind: open.mark.kind, closed: false });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
