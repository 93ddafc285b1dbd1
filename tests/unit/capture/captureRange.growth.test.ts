import { test } from 'vitest';
import { captureRange } from '../../../server/analysis/capture/captureRange';
import { segment } from '../../../server/analysis/articles/segment';
import { findTimes } from '../../../server/analysis/times/findTimes';
import { expectLinear } from '../../support/cost';

const head = [
  'Bridge stays closed for another month',
  '2 days ago',
  'The council said on 3 March 2025 that the bridge would stay closed while engineers look for the crack. ',
].join('\n');

const hostile = [
  'It took place on 7 March 2025, he said Tuesday. ',
  'took place on 7 March 2025 ',
  'took place from 5 to 7 March 2025, ',
  'It took place on 7 March 2025.\n',
  'said Tuesday ',
  '\u201c7 March 2025 ',
  '2019 ',
];

test.each(hostile)('work grows no faster than the text: %j', (unit) => {
  expectLinear(
    (size) => {
      const text = head + unit.repeat(Math.ceil(size / unit.length));
      const { articles, sections } = segment(text, { assumeNews: true });
      const times = findTimes(text, articles, sections, {});
      return () => captureRange(text, articles, sections, times);
    },
    20_000,
    6,
  );
});
