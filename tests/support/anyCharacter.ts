import * as fc from 'fast-check';

/** Code points that are halves of a pair: no character of their own. */
const halves = { first: 0xd800, count: 0x800 };

function numberOf(character: unknown): number {
  const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
  if (code === undefined || String.fromCodePoint(code) !== character) throw new Error('not one character');
  if (code < halves.first) return code;
  if (code < halves.first + halves.count) throw new Error('half of a character');
  return code - halves.count;
}

/**
 * Any character of Unicode, for `fc.string({ unit: anyCharacter })`: what the library's own unit `binary` gives, which
 * takes a second to be built in each thread.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .nat({ max: 0x10ffff - halves.count })
  // The way back lets the library mix in the strings that it knows to be dangerous.
  .map((n) => String.fromCodePoint(n < halves.first ? n : n + halves.count), numberOf);
