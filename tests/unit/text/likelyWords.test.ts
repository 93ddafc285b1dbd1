import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyWords } from '../../../common/text/likelyWords';

test('none of the words is ever refused, in whatever case and wherever it stands', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'B', 'é', 'k', 'z', '-', "'", '’', '.', '1'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), word, fc.nat(), (words, before, pick) => {
      const known = words[pick % words.length] ?? '';
      const mayBe = likelyWords(words);
      for (const text of [`${before}${known}${before}`, `${before}${known}${before}`.toUpperCase()])
        expect(mayBe(text, before.length, before.length + known.length)).toBe(true);
    }),
  );
});

test('a letter that is one of the word in another case is not refused', () => {
  expect(likelyWords(['speaker'])('spea\u212aer', 0, 7)).toBe(true);
});

test('words of the same shape are refused', () => {
  const mayBe = likelyWords(['mayor', 'minister']);
  expect(['mayor', 'Mayor', 'manor', 'minster', 'monitor', ''].map((one) => mayBe(one, 0, one.length))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
