import { expect, test } from 'vitest';
import { recently } from '../../../common/text/recently';

test('works each text out once, and again when it has forgotten all', () => {
  const read: string[] = [];
  const lengthOf = recently((text) => {
    read.push(text);
    return text === '' ? undefined : text.length;
  }, 2);
  expect([lengthOf('a'), lengthOf('a'), lengthOf(''), lengthOf('')]).toEqual([1, 1, undefined, undefined]);
  expect(read).toEqual(['a', '']);
  expect([lengthOf('abc'), lengthOf('abc'), lengthOf('a')]).toEqual([3, 3, 1]);
  expect(read).toEqual(['a', '', 'abc', 'a']);
});
