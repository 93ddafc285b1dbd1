import { test } from 'vitest';
import { analyse } from '../../support/analyse';
import { dateSequence } from '../../../server/analysis/checks/dateSequence';
import { expectLinear } from '../../support/cost';

test.each([
  'before the talks in July 2025 after the talks in May 2025 ',
  'in August 2025, before the July 2025 talks, ',
  'before the before the before the July 2025 ',
  'before the a-a-a-a-a-a-a-a-a-a in July 2025 ',
  'July 2025 July 2025 ahead of prior to following ',
])('the order that words state is read in time that grows as the text does: %s', (words) => {
  expectLinear(
    (size) => {
      const text = words.repeat(Math.ceil(size / words.length));
      const analysis = analyse(text, { assumeNews: true, published: '2025-10-02' });
      return () => dateSequence.run({ text, analysis, source: '', decisions: [], others: null });
    },
    40_000,
    8,
  );
});
