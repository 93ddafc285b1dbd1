import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordShapes } from '../../../common/text/wordShapes';

test('none of the words is ever refused, in whatever case and wherever it stands', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'B', 'é', 'z', '-', "'", '.', '1'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), word, fc.nat(), (words, before, pick) => {
      const known = words[pick % words.length] ?? '';
      const text = `${before}${known}${before}`;
      const mayBe = wordShapes(words);
      expect(mayBe(text, before.length, before.length + known.length)).toBe(true);
      const loud = text.toUpperCase();
      expect(mayBe(loud, before.length, before.length + known.length)).toBe(true);
    }),
  );
});

test('other first, second and last letters and lengths are refused', () => {
  const mayBe = wordShapes(['July', 'June']);
  const whole = (word: string): boolean => mayBe(word, 0, word.length);
  expect(['july', 'JULY', 'jury'].map(whole)).toEqual([true, true, true]);
  expect(['jury-rigged', 'Jan', 'duly', 'jelly', 'junk', 'j', ''].map(whole)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(wordShapes([])('July', 0, 4)).toBe(false);
});
