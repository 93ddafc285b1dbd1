import { shapeOf, shapeCount } from './wordShapes';

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Whether the text has these letters at `start`, where A to Z count as small. */
function standsAt(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i += 1) {
    const code = text.charCodeAt(start + i);
    if ((isCapital(code) ? code + 32 : code) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/**
 * Makes a look-up of the units of `text` from `start` to `end` (UTF-16 offsets), written in letters of either case, among
 * words in small letters A to Z; undefined for any other. Unlike a map it makes no string of the units.
 */
export function wordTable<T>(
  words: Iterable<readonly [word: string, value: T]>,
): (text: string, start: number, end: number) => T | undefined {
  const entries = [...words];
  // By shape the number of the first word, from 1 on; by number that of the next word of the same shape.
  const first = new Uint16Array(shapeCount);
  const next = new Uint16Array(entries.length + 1);
  let longest = 0;
  for (const [index, [word]] of entries.entries()) {
    const shape = shapeOf(word, 0, word.length);
    next[index + 1] = first[shape] ?? 0;
    first[shape] = index + 1;
    longest = Math.max(longest, word.length);
  }
  return (text, start, end) => {
    const length = end - start;
    if (length > longest) return undefined;
    for (let number = first[shapeOf(text, start, length)] ?? 0; number !== 0; number = next[number] ?? 0) {
      const entry = entries[number - 1];
      if (entry !== undefined && entry[0].length === length && standsAt(text, start, entry[0])) return entry[1];
    }
    return undefined;
  };
}
