import { expect, test } from 'vitest';
import { analyse } from '../../support/analyse';
import { runChecks } from '../../../server/analysis/checks/runChecks';
import { costOf } from '../../support/cost';

const size = 250_000;

function readAll(text: string): void {
  const analysis = analyse(text, { assumeNews: true, published: '2025-07-18' });
  runChecks({ text, analysis, source: 'a.txt', decisions: [], others: null });
}

/** Processor milliseconds of reading and checking a quarter of a megabyte that is one thing again and again. */
function costOfMany(unit: string): number {
  const text = unit.repeat(Math.floor(size / unit.length));
  return costOf(() => readAll(text), 3);
}

/** A time is resolved, remembered and asked about by every check: it may cost so many times what its words cost. */
const most = 10;

/** Each with plain words that are written alike: capitals are read by the name tagger, and numbers, stops and lines cost of themselves. */
const units: readonly (readonly [times: string, plain: string])[] = [
  ['Friday ', 'Report '],
  ['last week ', 'said '],
  ['1999 ', '5371 '],
  ['3 p.m. ', '3 oz. '],
  ['Friday\n', 'Report\n'],
  ['On Friday, John Smith said. ', 'On Report, John Smith said. '],
];

test('a text of nothing but times costs little more than one of plain words', () => {
  // The first texts pay for the compiler.
  for (const unit of units.flat()) for (let round = 0; round < 5; round += 1) readAll(unit.repeat(2000));
  for (const [times, plain] of units) expect(costOfMany(times) / costOfMany(plain), times).toBeLessThan(most);
});
