import { expect, test } from 'vitest';
import { remembered } from '../../../common/text/remembered';

test('each text is worked out once, also where the answer is nothing', () => {
  const asked: string[] = [];
  const read = remembered((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect(['one', '', 'three', 'one', ''].map(read)).toEqual([3, undefined, 5, 3, undefined]);
  expect(asked).toEqual(['one', '', 'three']);
});
