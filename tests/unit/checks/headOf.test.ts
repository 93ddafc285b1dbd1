import { expect, test } from 'vitest';
import { headOf } from '../../../server/analysis/checks/times';
import { articleOf } from '../times/marked';

test('an article without a headline is shown at its first line with words', () => {
  const text = '\n \nThe council met.\nIt voted.';
  const { start, end } = headOf(text, articleOf(0, text.length));
  expect(text.slice(start, end)).toBe('The council met.');
  expect(headOf('\n\n', articleOf(0, 2))).toEqual({ start: 2, end: 2 });
});
