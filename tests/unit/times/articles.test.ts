import { expect, test } from 'vitest';
import type { Section } from '../../../server/analysis/model';
import { findTimes } from '../../../server/analysis/times/findTimes';
import { articleOf } from './marked';

const main = 'The envoys met Friday. Last week they had met in Oslo.\n\n';
const related =
  'Herald\ntimea day ago\nA new rule was announced Tuesday. It began July 26 and early June was wet. This year is dry. Last week it rained.';
const text = main + related;
const stampAt = text.indexOf('a day ago');
const articles = [
  articleOf(0, main.length, { published: '2025-07-18' }),
  articleOf(main.length, text.length, {
    kind: 'related',
    relativeStamp: { start: stampAt, end: stampAt + 'a day ago'.length },
  }),
];

const shown = (list: typeof articles): readonly string[] =>
  findTimes(text, list, [], {}).map(
    (time) => `${text.slice(time.start, time.end)} ${time.value} ${time.unresolved ?? ''} ${String(time.article)}`,
  );

test('each article resolves against its own date; one of unknown capture leaves relative times open', () => {
  expect(shown(articles)).toEqual([
    'Friday 2025-07-18  0',
    'Last week 2025-W28  0',
    'a day ago PAST_REF captured-unknown 1',
    'Tuesday XXXX-WXX-2 captured-unknown 1',
    'July 26 2025-07-26  1',
    'early June 2025-06  1',
    'This year 2025  1',
    'Last week XXXX-WXX captured-unknown 1',
  ]);
});

test('a year that comes from the page says so and claims no anchor', () => {
  const time = findTimes(text, articles, [], {})[4];
  expect(time?.anchor).toEqual({ kind: 'none' });
  expect(time?.how).toContain("the page's main article, published 2025-07-18");
});

test('without any date on the page nothing is guessed', () => {
  const undated = [articleOf(0, main.length), articleOf(main.length, text.length, { kind: 'related' })];
  expect(shown(undated)).toEqual(
    [
      'Friday XXXX-WXX-5 no-anchor 0',
      'Last week XXXX-WXX no-anchor 0',
      // nothing says that these letters are a stamp
      'July 26 XXXX-07-26 no-anchor 1',
      'early June XXXX-06 no-anchor 1',
      'This year XXXX no-anchor 1',
      'Last week XXXX-WXX no-anchor 1',
    ].toSpliced(2, 0, 'Tuesday XXXX-WXX-2 no-anchor 1'),
  );
});

test('a time knows its section, and boilerplate tells only dates with their year', () => {
  const page = 'It fell Friday.\nGet our app today. Copyright 2025';
  const sections: readonly Section[] = [
    { kind: 'body', start: 0, end: 15, article: 0, rule: 'test' },
    { kind: 'boilerplate', start: 16, end: page.length, article: 0, rule: 'test' },
  ];
  const times = findTimes(page, [articleOf(0, page.length, { published: '2025-07-18' })], sections, {});
  expect(times.map((time) => [page.slice(time.start, time.end), time.section])).toEqual([
    ['Friday', 0],
    ['2025', 1],
  ]);
});
