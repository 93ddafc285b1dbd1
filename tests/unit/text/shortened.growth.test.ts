import { expect, test } from 'vitest';
import { shortened } from '../../../common/text/shortened';
import { costOf } from '../../support/cost';

test('a very long line is shortened at once', () => {
  const line = ' '.repeat(5_000_000);
  expect(shortened(line)).toBe('');
  expect(costOf(() => shortened(line))).toBeLessThan(100);
});
