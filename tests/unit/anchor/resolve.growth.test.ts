import { expect, test } from 'vitest';
import { createDescriber, describe } from '../../../common/anchor/describe';
import { createResolver, resolve } from '../../../common/anchor/resolve';
import { costOf } from '../../support/cost';

const line = (n: number): string => `Paragraph ${n}: the harbour board heard report ${n * 31} on berth ${n % 97}. `;
const big = Array.from({ length: 17_000 }, (_, n) => line(n)).join('\n');

test('1,000 passages of a text of 1 MB that was edited at its head are found in seconds', () => {
  expect(big.length).toBeGreaterThan(1_000_000);
  const toSelectors = createDescriber(big);
  const stored = Array.from({ length: 1000 }, (_, n) => {
    const start = big.indexOf(`report ${n * 17 * 31} `);
    return toSelectors({ start, end: start + 20 });
  });
  const later = `Correction.\n${big}`;
  const found = costOf(() => {
    const resolver = createResolver(later);
    for (const selectors of stored) {
      const anchoring = resolver.resolve(selectors);
      expect(anchoring.state).toBe('moved');
      expect(anchoring.span && later.startsWith(selectors.exact, anchoring.span.start)).toBe(true);
    }
  }, 1);
  expect(found).toBeLessThan(6000);
});

test.each([
  ['one letter', 'a'.repeat(2_000_000)],
  ['blanks', ' '.repeat(2_000_000)],
  ['two letters', 'ab'.repeat(1_000_000)],
])('a text of %s slows nothing down', (_name, text) => {
  const selectors = describe(big, { start: 4000, end: 4020 });
  const own = describe(text, { start: 1000, end: 1400 });
  const cost = costOf(() => {
    expect(resolve(text, selectors).state).toBe('orphaned');
    expect(resolve(`x${text}`, own).span).toBeNull();
    expect(resolve(text, { ...own, exact: 'ax'.repeat(300) }).span).toBeNull();
  }, 1);
  expect(cost).toBeLessThan(4000);
});
