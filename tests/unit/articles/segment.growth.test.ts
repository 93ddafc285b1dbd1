import { expect, test } from 'vitest';
import { looksLikeNews } from '../../../server/analysis/articles/looksLikeNews';
import { segment } from '../../../server/analysis/articles/segment';
import { costOf, expectLinear } from '../../support/cost';

const hostile = [
  'a',
  ' ',
  '\u00a0',
  '1',
  ',',
  '-',
  '"',
  '(',
  '1/2/',
  'A/',
  'No ',
  '\ud800',
  'Share ',
  ' - ',
  'a\n',
  '1/2/2025\n',
  'By A A A A A, ',
  "By O'O ",
  'By A and ',
  '2 days ago\n',
  'Captured 1 May 2025\n',
  '1. a\n',
  'May 1 a\n',
  'Comments\nTweet\n',
  'He said that it was so, and that is all.\nMore news\n',
  '\u3042\u3002',
  'commission ',
  'get the app ',
  'Pictured, posed, pictured ',
  'A b-c\n',
  'Today\nYesterday, 9:12\n',
  'home news sport ',
  'Team 1 2 3 4\nA 3-1 B\nDead: 12\n',
  'Ann Obi is the a a a a ',
  'x.(Abc: Def ',
  'Most Read\nA b c d\n2 May 2025\n',
  'so the line goes on until it is full and then\n  ',
];

test.each(hostile)('work grows no faster than the text: %j', (unit) => {
  expectLinear(
    (size) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      return () => {
        looksLikeNews(text);
        segment(text, { assumeNews: true });
      };
    },
    30_000,
    8,
  );
});

/** Far above what is needed, far below what a quadratic rule would take. */
const mostMilliseconds = 12_000;

test.each(hostile)('five megabytes of %j', (unit) => {
  const text = unit.repeat(Math.ceil(5_000_000 / unit.length));
  expect(costOf(() => segment(text, { assumeNews: true }), 1)).toBeLessThan(mostMilliseconds);
});

test('recognition looks at the beginning only: five million units cost no more than sixty thousand', () => {
  const long = 'The minister said on Friday that the talks would go on.\n'.repeat(90_000);
  const begun = costOf(() => looksLikeNews(long.slice(0, 60_000)));
  expect(costOf(() => looksLikeNews(long))).toBeLessThan(4 * Math.max(2, begun));
});
