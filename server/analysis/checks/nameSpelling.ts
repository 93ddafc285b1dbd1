import { recently } from '../../../common/text/recently';

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
const soundOf = recently((name: string): string => {
  const plain = sounds.reduce((word, [spelling, sound]) => word.replace(spelling, sound), name.slice(0, 60));
  return plain.replace(/(.)\1/g, '$1');
});

/** Whether two different names, folded and of letters alone, are spellings of one sound. */
export const soundsAlike = (a: string, b: string): boolean => a !== b && soundOf(a) === soundOf(b);

/**
 * Whether one letter more, less, changed or swapped with its neighbour makes one word of the other. Looks at the words'
 * common beginning and end alone, so it costs their length.
 */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
  const rest = Math.max(a.length, b.length) - start - end;
  if (rest <= 1) return true;
  const isSwap = a.charCodeAt(start) === b.charCodeAt(start + 1) && a.charCodeAt(start + 1) === b.charCodeAt(start);
  return rest === 2 && a.length === b.length && isSwap;
}
