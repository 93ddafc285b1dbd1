import { expect, test } from 'vitest';
import { analyse } from '../../support/analyse';
import { runChecks } from '../../../server/analysis/checks/runChecks';
import { costOf } from '../../support/cost';

const size = 500_000;

/** Processor milliseconds of reading and checking half a megabyte that is one thing again and again. */
function costOfMany(unit: string): number {
  const text = unit.repeat(Math.floor(size / unit.length));
  return costOf(() => {
    const analysis = analyse(text, { assumeNews: true, published: '2025-07-18' });
    runChecks({ text, analysis, source: 'a.txt', decisions: [], others: null });
  }, 2);
}

/** A time is resolved, remembered and asked about by every check: it may cost so many times what its words cost. */
const most = 10;

test('a text of nothing but times costs little more than one of plain words', () => {
  const plain = costOfMany('said ');
  for (const unit of ['Friday ', 'last week ', '1999 ', '3 p.m. ', 'Friday\n', 'On Friday, John Smith said. '])
    expect(costOfMany(unit) / plain, unit).toBeLessThan(most);
});
