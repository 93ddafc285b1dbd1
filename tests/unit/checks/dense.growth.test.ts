import { expect, test } from 'vitest';
import { analyse } from '../../support/analyse';
import { runChecks } from '../../../server/analysis/checks/runChecks';
import type { Finding } from '../../../server/analysis/checks/finding';

/** One line of some 200,000 units that says the same over and over: a check that compares all with all takes minutes. */
const dense = (words: string): string => words.repeat(Math.ceil(200_000 / words.length));

function findingsOf(text: string): readonly Finding[] {
  const analysis = analyse(text, { assumeNews: true, published: '2025-07-11' });
  return runChecks({ text, analysis, source: 'dense.txt', decisions: [], others: null });
}

test('thousands of titles of one person are compared by what they say', () => {
  const text = dense(
    'President Carla Mendez met reporters and Minister Olav Brandt and Vice President Carla Mendez left ',
  );
  const titles = findingsOf(text).filter((f) => f.code === 'name.role.article');
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.length).toBeLessThan(5);
});

test('thousands of lengths beside their dates in one sentence', () => {
  const text = dense('the three-day visit from July 24 to 28 went on and ');
  const lengths = findingsOf(text).filter((f) => f.code === 'date.duration');
  expect(lengths.length).toBeGreaterThan(3000);
  expect(lengths[0]?.message).toContain('is 5 days');
});

test('thousands of weekdays that do not fit their dates', () => {
  const text = dense('on Monday, July 8, they met again and ');
  expect(findingsOf(text).filter((f) => f.code === 'date.weekday').length).toBeGreaterThan(3000);
});
