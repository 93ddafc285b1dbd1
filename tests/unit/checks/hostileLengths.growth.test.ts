import { expect, test } from 'vitest';
import { costOf } from '../../support/cost';
import { hostileUnits } from '../../support/hostile';
import { everything } from './everything';

/** Far above what is needed, far below what a quadratic rule would take. */
const mostMilliseconds = 15_000;

test.each(Object.entries(hostileUnits))('a megabyte without a break: %s', (_name, unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  expect(costOf(() => everything(text), 1)).toBeLessThan(mostMilliseconds);
});
