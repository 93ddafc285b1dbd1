import { expect, test } from 'vitest';
import { checks } from '../../../server/analysis/checks/list';
import { analyse } from '../../support/analyse';
import { expectLinear } from '../../support/cost';
import { hostileUnits, wakingTexts } from '../../support/hostile';
import { everything } from './everything';

/**
 * Patterns wake up in places that a text of hostile units alone does not have: behind "from July 24 to", in front of a
 * month, inside a stamp. Here every gap between the words of texts that make all rules and checks work is filled.
 */
const words = wakingTexts().join('\n\n').slice(0, 24_000).split(' ');

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
