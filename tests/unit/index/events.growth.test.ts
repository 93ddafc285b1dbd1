import { expect, test } from 'vitest';
import { createIndex } from '../../../server/index/workspaceIndex';
import { costOf } from '../../support/cost';
import { analysedSummary, othersIn, type Given } from './analysed';

/** A surname of its own for each number: "Rubabe". */
const surname = (n: number): string =>
  `Ru${[...String(n)].map((digit) => 'bcdfghjklm'.charAt(Number(digit)) + 'a').join('')}n`;
const day = (n: number): string => `March ${1 + (n % 20)}`;
const given = (n: number): Given => ({
  published: '2025-03-25',
  text: `Ana ${surname(n)} met Leo ${surname(n)}sen in Oslo on ${day(n)}. Mr. ${surname(n)} will leave on April ${1 + (n % 20)}.`,
});

test('replacing one source and asking for its events does not cost the workspace', () => {
  const replacement = analysedSummary('s5', given(5));
  const costIn = (count: number): number => {
    const index = createIndex();
    for (let i = 0; i < count; i += 1) index.replace(analysedSummary(`s${i}`, given(i)));
    const others = othersIn(index, 's5', given(5));
    return costOf(() => {
      for (let i = 0; i < 100; i += 1) {
        index.replace(replacement);
        others.events();
        others.newest();
        index.timesWithin('s5', { from: '2025-03-06', to: '2025-03-07' }, 5);
      }
    });
  };
  const small = costIn(100);
  expect(costIn(1600)).toBeLessThan(6 * Math.max(2, small));
});
