import { describe, expect, it } from 'vitest';
import { characterIndexOf, charactersAt, charactersOf, offsetAtCharacter } from '../../../common/anchor/characters';

const text = 'a😀b\u{1F1F0}\u{1F1F7}c\ud800d';

describe('characters', () => {
  it('counts a surrogate pair as one character and a lone surrogate as one', () => {
    const index = characterIndexOf(text);
    expect(charactersAt(index, text.length)).toBe([...text].length);
    expect(charactersAt(index, text.indexOf('b'))).toBe(2);
    expect(charactersAt(index, text.indexOf('d'))).toBe(7);
  });

  it('takes an offset within a pair for the start of the pair', () => {
    const index = characterIndexOf(text);
    expect(charactersAt(index, 2)).toBe(1);
  });

  it('goes back to the offset', () => {
    const index = characterIndexOf(text);
    expect(offsetAtCharacter(index, 2)).toBe(3);
    expect(offsetAtCharacter(index, 5)).toBe(text.indexOf('c'));
    expect(charactersOf(index, { start: 1, end: 4 })).toEqual({ startCharacter: 1, endCharacter: 3 });
  });

  it('clamps what lies outside the text', () => {
    const index = characterIndexOf(text);
    expect(charactersAt(index, -5)).toBe(0);
    expect(charactersAt(index, 1e9)).toBe([...text].length);
    expect(offsetAtCharacter(index, 1e9)).toBe(text.length);
    expect(offsetAtCharacter(index, -1)).toBe(0);
  });
});
