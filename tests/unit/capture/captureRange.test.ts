import { describe, expect, test } from 'vitest';
import { sliceOf } from '../../../common/text/span';
import { analyse } from '../../support/analyse';
import type { AnalyseOptions } from '../../../server/analysis/model';
import { fileText } from '../articles/read';

const filler =
  'The council has kept the bridge closed while engineers look for the crack, and nobody in the town hall knows how long that takes. ';

/** A page of a dated main article and one related article under a stamp. */
const page = (stamp: string, telling: string, published = 'Published: 3 March 2025'): string =>
  [
    'Bridge stays closed for another month',
    published,
    filler.repeat(3),
    filler.repeat(3),
    filler.repeat(3),
    'Related Articles',
    'Harbour festival draws record crowd to the old docks',
    'Harbour Post',
    stamp,
    `${telling} ${filler.repeat(4)}`,
  ].join('\n');

const rangeOf = (text: string, options: AnalyseOptions = {}) =>
  analyse(text, { assumeNews: true, ...options }).captureRange;
const endsOf = (text: string) => {
  const range = rangeOf(text);
  return range === null ? null : [range.from, range.to];
};

test('the second seed was captured on or after 29 July 2025', () => {
  const text = fileText('seeds/002_060239a9aa87ed88.txt');
  const range = rangeOf(text);
  expect([range?.from, range?.to]).toEqual(['2025-07-29', null]);
  const [first] = range?.evidence ?? [];
  expect(first?.bound).toBe('from');
  expect(first === undefined ? '' : sliceOf(text, first)).toBe('July 24 to 27');
  expect(first?.says).toBe('\u201cJuly 24 to 27\u201d is told as past in an article stamped \u201c2 days ago\u201d');
});

describe('captured on or after', () => {
  test('the publication of the main article, where nothing else tells', () => {
    expect(endsOf(page('18 hours ago', ''))).toEqual(['2025-03-03', null]);
  });

  test.each([
    ['a past day with its year', '2 days ago', 'The festival took place on 7 March 2025.', '2025-03-09'],
    ['a past day without one', '2 days ago', 'The festival took place on March 7.', '2025-03-09'],
    ['the end of a past range', 'a day ago', 'The festival took place from March 5 to 8.', '2025-03-09'],
    ['hours of less than a day', '18 hours ago', 'The festival took place on March 7.', '2025-03-07'],
    ['hours of more than a day', '30 hours ago', 'The festival took place on March 7.', '2025-03-08'],
    ['minutes', '40 minutes ago', 'The festival took place on March 7.', '2025-03-07'],
    ['a day of the calendar', 'Yesterday', 'The festival took place on March 7.', '2025-03-08'],
    ['a day of the calendar with its hour', 'Today, 09:12', 'The festival took place on March 7.', '2025-03-07'],
    ['months, of which sites count some days more or less', '3 months ago', 'It opened on 7 March 2025.', '2025-03-07'],
    [
      'a speaker of the same day',
      'a day ago',
      'The festival was held on March 7 without any trouble, an official of the port said Friday.',
      '2025-03-08',
    ],
    ['weeks', '2 weeks ago', 'The festival took place on March 7.', '2025-03-21'],
    ['a day that opens its sentence', 'a day ago', 'On March 7, visitors were turned away.', '2025-03-08'],
    [
      'the weekday on which somebody told of it',
      '18 hours ago',
      'The festival was held on March 7 without any trouble, an official of the port said Tuesday.',
      '2025-03-11',
    ],
  ])('%s', (_, stamp, telling, from) => {
    expect(endsOf(page(stamp, telling))).toEqual([from, null]);
  });

  test('never by a day of the year before: without a year it is one of the last nine months', () => {
    const january = 'Published: 5 January 2026';
    expect(endsOf(page('2 days ago', 'The festival took place on December 20.', january))).toEqual([
      '2026-01-05',
      null,
    ]);
    expect(endsOf(page('2 days ago', 'The festival took place on February 20.', january))).toEqual([
      '2026-02-22',
      null,
    ]);
  });
});

describe('captured on or before', () => {
  test('a day with its year that is told as coming', () => {
    const coming = 'The festival will be held on 20 March 2025.';
    expect(endsOf(page('2 days ago', coming))).toEqual(['2025-03-03', '2025-03-23']);
    expect(endsOf(page('18 hours ago', coming))).toEqual(['2025-03-03', '2025-03-21']);
  });

  test.each([
    ['40 minutes ago', '2025-03-21'],
    ['Today', '2025-03-20'],
    ['Yesterday at 9:12 pm', '2025-03-21'],
    ['a day ago', '2025-03-22'],
    ['a week ago', '2025-04-03'],
    ['3 months ago', null],
  ])('by a stamp of %s', (stamp, to) => {
    expect(endsOf(page(stamp, 'The festival will be held on 20 March 2025.'))).toEqual(['2025-03-03', to]);
  });

  test('both ends with their evidence', () => {
    const range = rangeOf(
      page('a day ago', 'It opened on March 7. The fireworks will be held on 9 March 2025, the port said.'),
    );
    expect([range?.from, range?.to]).toEqual(['2025-03-08', '2025-03-11']);
    expect(range?.evidence.map(({ bound }) => bound)).toEqual(['from', 'to', 'from']);
  });
});

describe('several articles', () => {
  const second = (stamp: string, telling: string): string =>
    ['', 'Lighthouse keeper retires after forty years', 'Harbour Post', stamp, `${telling} ${filler.repeat(4)}`].join(
      '\n',
    );

  test('the one that tells most decides', () => {
    const first = page('2 days ago', 'The festival took place on March 7.');
    expect(endsOf(first + second('a day ago', 'He left on March 12.'))).toEqual(['2025-03-13', null]);
    expect(endsOf(first + second('5 hours ago', 'He left on March 5.'))).toEqual(['2025-03-09', null]);
    expect(endsOf(first + second('5 hours ago', 'He will leave on 10 March 2025.'))).toEqual([
      '2025-03-09',
      '2025-03-11',
    ]);
  });

  test('that contradict one another say nothing', () => {
    const first = page('2 days ago', 'The festival took place on March 27.');
    expect(endsOf(first + second('5 hours ago', 'He will leave on 10 March 2025.'))).toBeNull();
  });

  test('over New Year, where the page\u2019s own year and the nearest one differ, tell nothing', () => {
    const first = page('2 days ago', 'The festival took place on January 2.', 'Published: 30 December 2024');
    expect(endsOf(first)).toEqual(['2024-12-30', null]);
  });
});

describe('nothing is said', () => {
  test('of a page without a stamp of age', () => {
    expect(rangeOf(page('4 March 2025', 'The festival took place on March 7.'))).toBeNull();
    expect(rangeOf(`Bridge stays closed for another month\n${filler.repeat(9)}`)).toBeNull();
  });

  test('where the day of capture is stated or decided', () => {
    expect(rangeOf(page('2 days ago', ''), { captured: '2025-03-09' })).toBeNull();
    expect(rangeOf(page('2 days ago', '').replace('Related', 'Captured 9 March 2025\nRelated'))).toBeNull();
  });

  test('where the signs contradict one another', () => {
    const telling = 'The festival took place on March 27. The fireworks will be held on 9 March 2025.';
    expect(rangeOf(page('a day ago', telling))).toBeNull();
  });

  test.each([
    ['a coming day without its year', 'The festival will be held on March 20.'],
    ['a plan of the past', 'The festival was scheduled for March 20.'],
    ['a day of another year', 'Last year the festival took place on March 20.'],
    ['a year in the sentence', 'The festival of 2019 took place on March 20.'],
    ['somebody\u2019s words', '\u201cThe festival took place on March 20 without us,\u201d he said.'],
    ['a day that does not exist', 'The festival took place on March 32.'],
    ['a bare weekday', 'The festival was held on Tuesday, an official said Thursday.'],
  ])('by %s', (_, telling) => {
    expect(endsOf(page('2 days ago', telling))).toEqual(['2025-03-03', null]);
  });
});
