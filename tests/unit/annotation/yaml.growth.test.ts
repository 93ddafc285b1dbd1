import { expect, test } from 'vitest';
import { parseCodebook } from '../../../common/annotation/codebook';
import { addDecision } from '../../../common/decisions/file';
import { costOf } from '../../support/cost';

test('YAML files survive deep nesting and great length', () => {
  const names = Array.from({ length: 10_000 }, (_, n) => `k${n}: 1\n`).join('');
  const hostile = ['['.repeat(50_000), '- '.repeat(20_000), '{a: '.repeat(20_000), '? '.repeat(20_000), names];
  hostile.push(`${'- '.repeat(399)}${'['.repeat(100)}`, `${'? '.repeat(399)}${'{a: '.repeat(100)}`);
  const cost = costOf(() => {
    for (const text of [...hostile, '&a [*a]', 'tags: &a [*a, *a]', ' '.repeat(2_000_000)]) {
      expect(parseCodebook(text).tags).toEqual([]);
      expect(addDecision(text, { kind: 'dateOrder', source: 'a', order: 'dmy' })).toBeDefined();
    }
  }, 1);
  expect(cost).toBeLessThan(10_000);
});
