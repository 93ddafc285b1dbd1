import { expect, test } from 'vitest';
import { findTimes } from '../../../server/analysis/times/findTimes';
import { fullDates } from '../../../server/analysis/times/fullDates';
import { articleOf } from './marked';

const units = {
  blanks: ' ',
  'no-break spaces': '\u00a0',
  lines: ' \n',
  digits: '1',
  'digits and commas': '1,',
  'digits and dots': '1.',
  'digits and colons': '1:',
  slashes: '1/',
  commas: ',',
  dashes: '-',
  'pointing words': 'last last last ',
  numbers: 'two-hundred-',
  months: 'July 24 to ',
  weekdays: 'Friday, ',
  'lone surrogates': '\ud800',
} as const;

/** Processor milliseconds of the cheapest of three runs: other programs on the machine do not count. */
function cheapest(run: () => void): number {
  const costs = [0, 1, 2].map(() => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

test.each(Object.entries(units))(
  'work grows no faster than the text: %s',
  (_name, unit) => {
    const measure = (size: number): number => {
      const text = unit.repeat(Math.floor(size / unit.length));
      const articles = [articleOf(0, text.length, { published: '2025-07-18' })];
      return cheapest(() => {
        findTimes(text, articles, [], {});
        fullDates(text, { start: 0, end: text.length });
      });
    };
    measure(10_000);
    // a floor of 10 ms keeps the clock's noise out of the ratio
    expect(measure(120_000) / Math.max(10, measure(30_000))).toBeLessThan(8);
  },
  60_000,
);
