import { wordShapes } from './wordShapes';

const places = 16;

/** Marks such as the apostrophe of print, which have no case. */
const isMark = (code: number): boolean => code >= 0x2010 && code < 0x2070;

/**
 * Place of the units between two offsets in the table, letters of both cases alike (FNV-1a, Knuth 6.4), or -1 where a
 * letter beyond Latin-1 may be another case of one within.
 */
function placeOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0xff && !isMark(code)) return -1;
    hash = Math.imul(hash ^ (code | 32), 0x01000193);
  }
  return Math.imul(hash, 0x9e3779b1) >>> (32 - places);
}

/**
 * Makes a test like that of `wordShapes` which looks at all letters: hardly ever true for a word that is none of them.
 * For lists that many words of a text are shaped like.
 */
export function likelyWords(words: Iterable<string>): (text: string, start: number, end: number) => boolean {
  const list = [...words];
  const isShaped = wordShapes(list);
  const known = new Int32Array(1 << (places - 5));
  for (const word of list) {
    const place = placeOf(word, 0, word.length);
    if (place >= 0) known[place >> 5] = (known[place >> 5] as number) | (1 << (place & 31));
  }
  return (text, start, end) => {
    if (!isShaped(text, start, end)) return false;
    const place = placeOf(text, start, end);
    return place < 0 || (((known[place >> 5] as number) >> (place & 31)) & 1) === 1;
  };
}
