const bits = 5;
const low = (1 << bits) - 1;
const places = 14;

/** How many shapes there are: the size of a table by shape. */
export const shapeCount = 1 << places;

/** Shape of a word, its place in a table: first, second and last letter, whatever their case, and the length, hashed (Knuth 6.4). */
export function shapeOf(text: string, start: number, length: number): number {
  const first = text.charCodeAt(start) & low;
  const second = length > 1 ? text.charCodeAt(start + 1) & low : 0;
  const last = text.charCodeAt(start + length - 1) & low;
  const shape = (((((length << bits) | first) << bits) | second) << bits) | last;
  return Math.imul(shape, 0x9e3779b1) >>> (32 - places);
}

/**
 * Makes a quick test whether the units of `text` from `start` to `end` (UTF-16 offsets) can be one of the words, judged
 * by three letters and the length alone: never false for one of the words, written in letters of either case.
 * Most words of a text are none of a list, and need no look-up then.
 */
export function wordShapes(words: Iterable<string>): (text: string, start: number, end: number) => boolean {
  let longest = 0;
  const known = new Uint8Array(shapeCount);
  for (const word of words) {
    longest = Math.max(longest, word.length);
    known[shapeOf(word, 0, word.length)] = 1;
  }
  return (text, start, end) => end - start <= longest && known[shapeOf(text, start, end - start)] === 1;
}
