import { beforeAll, expect, test } from 'vitest';
import { analyse } from '../../support/analyse';
import { runChecks } from '../../../server/analysis/checks/runChecks';
import { costBelow, costOf } from '../../support/cost';

const size = 250_000;

function readAll(text: string): void {
  const analysis = analyse(text, { assumeNews: true, published: '2025-07-18' });
  runChecks({ text, analysis, source: 'a.txt', decisions: [], others: null });
}

/** Reads and checks a quarter of a megabyte that is one thing again and again. */
function manyOf(unit: string): () => void {
  const text = unit.repeat(Math.floor(size / unit.length));
  return () => readAll(text);
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

// The first texts pay for the compiler.
beforeAll(() => {
  for (const unit of units.flat()) for (let round = 0; round < 5; round += 1) readAll(unit.repeat(2000));
});

test.each(units)('a text of nothing but %j costs little more than one of plain words', (times, plain) => {
  const limit = most * costOf(manyOf(plain));
  expect(costBelow(limit, manyOf(times))).toBeLessThan(limit);
});
