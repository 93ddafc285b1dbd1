import { expect, test } from 'vitest';
import { checks } from '../../../server/analysis/checks/list';
import { expectLinear } from '../../support/cost';
import { asOneParagraph } from './findingsIn';

const dated = checks.filter((check) => check.code.startsWith('date.'));

const units = {
  blanks: ' ',
  digits: '1',
  'digits and commas': '1,',
  quotes: '" ',
  'single quotes': " '",
  'opening quotes': '\u201c',
  brackets: '(',
  'one long word': 'a',
  words: 'was held ',
  'adverbs between verb and date': 'was held really ',
  'dates told as past': 'it was held on August 24 and ',
  'dates told as coming': 'it will be held on June 24 and ',
  'dates in sentences': 'It was held on August 24. ',
  'dates a year back': 'It was held on September 10. ',
  'update notes': 'This article was updated on August 24, ',
  'weekdays in brackets': 'on Friday (July 10) ',
  'next weekdays': 'next Monday, ',
  'pointed weekdays': 'last Friday, August 8, ',
  'relative words and dates': 'last week, on July 2, ',
  'relative words alone': 'last last last week ',
  'reversed ranges': 'from July 27 to 24 ',
  'lengths and ends': 'a 90-day pause that began on April 9 and ended on July 9, ',
  'lengths alone': 'a 90-day pause that began ',
  'births and ages': 'Berg, 60, born in 1950, ',
  births: 'born ',
  'births of sentences': 'Berg, 60, was born in 1950. ',
  anniversaries: 'the 50th anniversary of the 1985 flood, ',
  'anniversaries of sentences': 'It marks the 50th anniversary of the 1985 flood. ',
  'anniversaries of nothing': 'the 50th anniversary of the of the of ',
  datelines: 'OSLO, July 29 (Nordwire) -- It was held.\n',
} as const;

test.each(Object.entries(units))('work grows no faster than the text: %s', (_name, unit) => {
  expectLinear(
    (size) => {
      const text = unit.repeat(Math.floor(size / unit.length));
      const input = asOneParagraph(text);
      return () => dated.map((check) => check.run(input));
    },
    20_000,
    8,
  );
});

test('ten thousand findings in one paragraph', () => {
  const text = 'It was held on August 24, 2025. '.repeat(10_000);
  const input = asOneParagraph(text);
  const found = dated.flatMap((check) => check.run(input)).filter((finding) => finding.code === 'date.tense.past');
  expect(found).toHaveLength(10_000);
});
