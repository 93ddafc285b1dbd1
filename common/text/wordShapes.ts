const bits = 5;
const low = (1 << bits) - 1;

/**
 * Makes a quick test whether the units of `text` from `start` to `end` (UTF-16 offsets) can be one of the words, judged
 * by first letter, second letter and length alone: never false for one of the words, written in letters of either case.
 * Most words of a text are none of a list, and need no look-up then.
 */
export function wordShapes(words: Iterable<string>): (text: string, start: number, end: number) => boolean {
  const list = [...words];
  const longest = list.reduce((most, word) => Math.max(most, word.length), 0);
  const known = new Uint8Array((longest + 1) << (2 * bits));
  const shapeOf = (text: string, start: number, length: number): number => {
    const second = length > 1 ? text.charCodeAt(start + 1) : 0;
    return (((text.charCodeAt(start) & low) << bits) | (second & low)) * (longest + 1) + length;
  };
  for (const word of list) known[shapeOf(word, 0, word.length)] = 1;
  return (text, start, end) => end - start <= longest && known[shapeOf(text, start, end - start)] === 1;
}
