import { expect, test } from 'vitest';
import { analyse } from '../../support/analyse';
import { checks } from '../../../server/analysis/checks/list';
import { costOf, expectLinear } from '../../support/cost';
import { hostileUnits, wakingTexts } from '../../support/hostile';

/**
 * Patterns wake up in places that a text of hostile units alone does not have: behind "from July 24 to", in front of a
 * month, inside a stamp. Here every gap between the words of texts that make all rules and checks work is filled.
 */
const words = wakingTexts().join('\n\n').slice(0, 24_000).split(' ');

function everything(text: string): void {
  const analysis = analyse(text, { assumeNews: true, published: '2025-07-18' });
  for (const check of checks) check.run({ text, analysis, source: 'a.txt', decisions: [], others: null });
}

test('the texts wake the checks up', () => {
  const text = words.join(' ');
  const analysis = analyse(text, { assumeNews: true, published: '2025-07-18' });
  const input = { text, analysis, source: 'a.txt', decisions: [], others: null };
  expect(new Set(checks.filter((check) => check.run(input).length > 0)).size).toBeGreaterThan(8);
});

test.each(Object.entries(hostileUnits))('every gap of a text may grow: %s', (_name, unit) => {
  expectLinear(
    (size) => {
      const text = words.join(` ${unit.repeat(Math.ceil(size / unit.length))} `);
      return () => everything(text);
    },
    8,
    8,
  );
});

/** Far above what is needed, far below what a quadratic rule would take. */
const mostMilliseconds = 15_000;

test.each(Object.entries(hostileUnits))('a megabyte without a break: %s', (_name, unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  expect(costOf(() => everything(text), 1)).toBeLessThan(mostMilliseconds);
});
