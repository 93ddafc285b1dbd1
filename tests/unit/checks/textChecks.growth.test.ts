import { expect, test } from 'vitest';
import { claimCount } from '../../../server/analysis/checks/claimCount';
import { claimSum } from '../../../server/analysis/checks/claimSum';
import { textArticles } from '../../../server/analysis/checks/textArticles';
import { textBoilerplate } from '../../../server/analysis/checks/textBoilerplate';
import { textBytes } from '../../../server/analysis/checks/textBytes';
import { textDuplicate } from '../../../server/analysis/checks/textDuplicate';
import { textGlued } from '../../../server/analysis/checks/textGlued';
import { expectLinear } from '../../support/cost';
import { asOneParagraph } from './findingsIn';

const checks = [claimSum, claimCount, textDuplicate, textBoilerplate, textArticles, textGlued, textBytes];

const units = {
  blanks: ' ',
  'no-break spaces': '\u00a0',
  'lines of no-break spaces': '\u00a0 \n',
  digits: '1',
  'digits and commas': '1,',
  'numbers of thousands': '1,000,',
  'number words': 'two hundred and ',
  hyphens: 'two-',
  'parts of parts': '9 x including 3 y and 7 z, ',
  'totals without end': '90 kinds, including 3 x, ',
  'of the': 'of the 20 ',
  'Of these': '20 a. Of these, 3 b and 40 c. ',
  colons: '3 countries: ',
  lists: '3 countries: Norway, Sweden and Denmark, Norway. ',
  names: 'Norway, ',
  'plain words': 'trade, ',
  'one long word': 'a',
  'glued dates': 'Courier18-07-2025',
  'broken quotes': '\u00e2\u20ac\u2122',
  'beginnings of broken quotes': '\u00e2\u20ac',
  'zero-width characters': '\u200b',
  joiners: 'a\u200d',
  controls: '\u0001',
  'lone surrogates': '\ud800',
  'menu lines': 'Facebook Twitter\n',
} as const;

test.each(Object.entries(units))('work grows no faster than the text: %s', (_name, unit) => {
  expectLinear(
    (size) => {
      const text = unit.repeat(Math.floor(size / unit.length));
      const input = asOneParagraph(text);
      return () => checks.map((check) => check.run(input));
    },
    8_000,
    8,
  );
});

test('a long text of broken characters gives few findings', () => {
  const text = 'The board said it didn\u00e2\u20ac\u2122t know\u200b the plan\ufffd.\n\u00a0\n'.repeat(8_000);
  const input = asOneParagraph(text);
  expect(checks.flatMap((check) => check.run(input)).length).toBeLessThan(20);
});
