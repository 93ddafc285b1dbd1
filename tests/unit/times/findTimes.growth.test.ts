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
  'parts by number': 'the last week of the first ',
  'holiday names': "New Year's Martin Luther King, ",
  'fiscal codes': 'FY2024/25/3Q24 ',
  'short years': "'98 ",
  'glued clocks': '20235:0120235:01',
  'numbers in words': 'in two thousand and ',
  'hyphened lengths': 'two-and-a-half-to-',
  'hours in ranges': 'from 9-11 a.m. to ',
  'signed dates': '18-Jul-25-Jul-',
  'dotted months': 'July.18.July.',
  'recurring words': 'once every other ',
  zones: '3 p.m. Eastern ',
  'clocks on days': 'at noon on Friday at ',
  'before Christ': '431 BC BC ',
  'parts of days': 'the night of the night of July 3 ',
  'current things': 'current owner current ',
  'lengths in parts': 'two years, three months and ',
  'periods by their end': 'the quarter ended June 30 ended ',
  'told clocks': 'a quarter past half past six to ',
  'clocks in parentheses': '3 p.m. (0515 GMT) on Friday ',
  'days joined': 'Friday and Saturday and ',
  'weeks from days': 'a week from Friday week ',
  'quarters of games': 'led by nine points in the third quarter ',
  'months by stroke': 'from 07/2025/07/',
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
