/** Spellings of one sound in names that come from other scripts, most special first: "Yoon-joo" and "Yun-ju" are one. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/oo|ou|eo|eu/g, 'u'],
  [/ee|ei|ey|iy|yi|ij/g, 'i'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/tz/g, 'ts'],
  [/w/g, 'v'],
  [/y/g, 'i'],
];

/** How a name sounds, roughly: a key that is equal for its usual spellings in English. Takes folded letters alone. */
export function soundOf(name: string): string {
  const plain = sounds.reduce((word, [spelling, sound]) => word.replace(spelling, sound), name.slice(0, 60));
  return plain.replace(/(.)\1/g, '$1');
}

/**
 * Whether two different names, folded and of letters alone, are spellings of one sound.
 * @param read `soundOf`, or one that remembers
 */
export const soundsAlike = (a: string, b: string, read: (name: string) => string = soundOf): boolean =>
  a !== b && read(a) === read(b);

/**
 * Whether one letter more, less, changed or swapped with its neighbour makes one word of the other. Looks at the words'
 * common beginning and end alone, so it costs their length.
 */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]);
}
