/**
 * The words and signs of a text, blanks left out: two texts that differ in line ends, indents and wrapping alone have
 * the same tokens.
 */
export interface Tokens {
  readonly count: number;
  /** UTF-16 offsets of each token. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Equal tokens have equal ids. Ids are hashes: two different tokens share one about once in four billion. */
  readonly ids: Int32Array;
}

const enum Kind {
  blank,
  /** Part of a word: letters, digits, marks. */
  word,
  /** A token of its own: a sign, or a character of a script that writes no blanks between words. */
  single,
}

/** A run of letters is cut at this length, so that no token is long. */
export const longestWord = 64;

const isBlank = (code: number): boolean =>
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff;

/** Whether a UTF-16 unit stands between tokens and is part of none. */
export const isBlankUnit = (code: number): boolean => code <= 0x20 || (code >= 0xa0 && isBlank(code));

/** Thai to Khmer, and Han, kana and their signs: scripts without blanks between words. */
const isUnspaced = (code: number): boolean =>
  (code >= 0xe00 && code <= 0xeff) ||
  (code >= 0x1000 && code <= 0x109f) ||
  (code >= 0x1780 && code <= 0x17ff) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  code >= 0xff00;

function kindOf(code: number): Kind {
  if (code <= 0x20) return Kind.blank;
  if (code < 0x80) {
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    return isLetter || (code >= 0x30 && code <= 0x39) ? Kind.word : Kind.single;
  }
  if (isBlank(code)) return Kind.blank;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? Kind.word : Kind.single;
  if ((code >= 0x2000 && code <= 0x2bff) || isUnspaced(code)) return Kind.single;
  return Kind.word;
}

/** Whether a UTF-16 unit is part of a word, as a letter, a digit or a mark. */
export const isWordUnit = (code: number): boolean => kindOf(code) === Kind.word && !isHigh(code) && !isLow(code);

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Reads a text's tokens, in one pass. A surrogate pair is one token. */
export function tokensOf(text: string): Tokens {
  const { length } = text;
  let starts = new Int32Array((length >> 2) + 16);
  let ends = new Int32Array(starts.length);
  let ids = new Int32Array(starts.length);
  let count = 0;
  for (let at = 0; at < length;) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === Kind.blank) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = Math.imul(code ^ 0x811c9dc5, 0x01000193);
    at += 1;
    if (isHigh(code) && at < length && isLow(text.charCodeAt(at))) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      at += 1;
    } else if (kind === Kind.word && !isHigh(code) && !isLow(code)) {
      const end = Math.min(length, start + longestWord);
      for (; at < end; at += 1) {
        const next = text.charCodeAt(at);
        if (isHigh(next) || isLow(next) || kindOf(next) !== Kind.word) break;
        hash = Math.imul(hash ^ next, 0x01000193);
      }
    }
    if (count === starts.length) {
      starts = grown(starts);
      ends = grown(ends);
      ids = grown(ids);
    }
    starts[count] = start;
    ends[count] = at;
    // The last units of a word must reach the low bits as well as the high ones.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    ids[count] = hash ^ (hash >>> 13);
    count += 1;
  }
  return { count, starts: starts.subarray(0, count), ends: ends.subarray(0, count), ids: ids.subarray(0, count) };
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
