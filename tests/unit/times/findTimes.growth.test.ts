import { test } from 'vitest';
import { findTimes } from '../../../server/analysis/times/findTimes';
import { fullDates } from '../../../server/analysis/times/fullDates';
import { expectLinear } from '../../support/cost';
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

test.each(Object.entries(units))('work grows no faster than the text: %s', (_name, unit) => {
  expectLinear(
    (size) => {
      const text = unit.repeat(Math.floor(size / unit.length));
      const articles = [articleOf(0, text.length, { published: '2025-07-18' })];
      return () => {
        findTimes(text, articles, [], {});
        fullDates(text, { start: 0, end: text.length });
      };
    },
    20_000,
    8,
  );
});
