/** A text made comparable, with the way back to the offsets of the original. */
export interface Folded {
  readonly text: string;
  /** `offsets[i]` is the original UTF-16 offset of folded unit i; one more entry holds the original's length. */
  readonly offsets: readonly number[];
}

const singleQuotes = /[\u2018\u2019\u201a\u201b\u2032\u02bc`\u00b4]/;
const doubleQuotes = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/;
const dashes = /[\u2010-\u2015\u2212]/;
const blank = /[\s\u00a0\u200b\ufeff]/;
const marks = /\p{M}/gu;

function foldUnit(unit: string): string {
  if (unit >= 'a' && unit <= 'z') return unit;
  if (singleQuotes.test(unit)) return "'";
  if (doubleQuotes.test(unit)) return '"';
  if (dashes.test(unit)) return '-';
  return unit.normalize('NFKD').replace(marks, '').toLowerCase();
}

/**
 * Folds case, quotes, dashes, compatibility forms and diacritics, and turns each run of blanks (no-break spaces
 * and line ends too) into one space. Combining marks vanish. Works code unit by code unit, so surrogate pairs and
 * lone surrogates pass unchanged.
 */
export function fold(text: string): Folded {
  const offsets: number[] = [];
  let out = '';
  let afterBlank = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (blank.test(unit)) {
      if (!afterBlank) {
        out += ' ';
        offsets.push(at);
      }
      afterBlank = true;
      continue;
    }
    afterBlank = false;
    const folded = foldUnit(unit);
    for (let i = 0; i < folded.length; i += 1) offsets.push(at);
    out += folded;
  }
  offsets.push(text.length);
  return { text: out, offsets };
}

// oxlint-disable-next-line no-control-regex -- all of ASCII
const ascii = /^[\x00-\x7f]*$/;
/** Blanks of ASCII that are not one space already. */
const unevenBlanks = /[\t\n\v\f\r ]{2,}|[\t\n\v\f\r]/g;

// oxlint-disable-next-line no-control-regex -- all but ASCII
const beyondAscii = /[^\x00-\x7f]/g;
/** Whether a folded unit is more than a letter or sign: nothing, a blank with a mark, a backquote, or half of a pair. */
const isOdd = /^$|[ `\ud800-\udfff]/;

/** The text with all that is no ASCII folded, or null where units must be folded one after the other. */
function withPlainUnits(text: string): string | null {
  let odd = false;
  const plain = text.replace(beyondAscii, (unit) => {
    if (blank.test(unit)) return ' ';
    const folded = foldUnit(unit);
    odd ||= isOdd.test(folded);
    return folded;
  });
  return odd ? null : plain;
}

/** The folded text alone, trimmed: a key for comparing names and lines. */
export function foldKey(text: string): string {
  const plain = ascii.test(text) ? text : withPlainUnits(text);
  if (plain === null) return fold(text).text.trim();
  // The same by quicker means: of ASCII only case, blanks and the backquote change.
  return plain.toLowerCase().replaceAll('`', "'").replace(unevenBlanks, ' ').trim();
}
