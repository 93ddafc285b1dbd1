import { expect, test } from 'vitest';
import { lazily } from '../../../common/text/lazily';
import { wordTable } from '../../../common/text/wordTable';

const find = wordTable([
  ['july', 7],
  ['june', 6],
  ['a', 1],
  ["o'clock", 12],
]);

test('a word is found within a text, whatever its case', () => {
  const text = "a July JUNE o'clock";
  expect([find(text, 0, 1), find(text, 2, 6), find(text, 7, 11), find(text, 12, 19)]).toEqual([1, 7, 6, 12]);
});

test('words of the same shape, longer ones and parts of words are not found', () => {
  for (const word of ['jully', 'juxy', 'jul', 'julyjulyjuly', 'ju\u00ffy', ''])
    expect(find(word, 0, word.length), word).toBeUndefined();
});

test('a value is worked out once, and only when asked for', () => {
  let asked = 0;
  const value = lazily(() => {
    asked += 1;
    return undefined;
  });
  expect(asked).toBe(0);
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(asked).toBe(1);
});
