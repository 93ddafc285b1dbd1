import { expect, test } from 'vitest';
import { fullDates } from '../../../server/analysis/times/fullDates';

const found = (text: string): readonly string[] =>
  fullDates(text, { start: 0, end: text.length }).map(
    (date) =>
      `${text.slice(date.start, date.end)} = ${date.value}${date.ambiguous ? ' ?' : ''}${date.glued ? ' glued' : ''}`,
  );

test('the forms of stamps', () => {
  expect(found('date 2025-07-11')).toEqual(['2025-07-11 = 2025-07-11']);
  expect(found('Published: 11 Jul. 2025, 15:59')).toEqual(['11 Jul. 2025, 15:59 = 2025-07-11T15:59']);
  expect(found('July 11, 2025 at 3:05 p.m. in Rome')).toEqual(['July 11, 2025 at 3:05 p.m. = 2025-07-11T15:05']);
  expect(found('Fri, Jul 11 2025')).toEqual(['Fri, Jul 11 2025 = 2025-07-11']);
  expect(found('Thursday 3rd of October 2024')).toEqual(['Thursday 3rd of October 2024 = 2024-10-03']);
  expect(found('2025/07/11 10:20')).toEqual(['2025/07/11 10:20 = 2025-07-11T10:20']);
  expect(found('2025-07-11T09:15:00+09:00')).toEqual(['2025-07-11T09:15:00+09:00 = 2025-07-11T09:15']);
});

test('letters may be glued to a date', () => {
  expect(found('Daily Post18-07-2025\nEnvoys')).toEqual(['18-07-2025 = 2025-07-18 glued']);
  expect(found('Updated11 Jul 2025')).toEqual(['11 Jul 2025 = 2025-07-11 glued']);
  expect(found('UpdatedJuly 11, 2025')).toEqual(['July 11, 2025 = 2025-07-11 glued']);
});

test('points, signs and a clock time glued to the year', () => {
  expect(found('18. July 2025, JULY.18.2025, Jul-18-2025')).toEqual([
    '18. July 2025 = 2025-07-18',
    'JULY.18.2025 = 2025-07-18',
    'Jul-18-2025 = 2025-07-18',
  ]);
  expect(found('November 9, 20235:01 AM')).toEqual(['November 9, 20235:01 AM = 2023-11-09T05:01']);
  expect(found('Post18 July 202512:01')).toEqual(['18 July 202512:01 = 2025-07-18T12:01 glued']);
  expect(found('7.18.2025, 2025. 7. 18., July 18, 20255')).toEqual([
    '7.18.2025 = 2025-07-18',
    '2025. 7. 18. = 2025-07-18',
  ]);
});

test('ambiguous orders are marked and impossible dates left out', () => {
  expect(found('04/05/2025 and 13/05/2025')).toEqual(['04/05/2025 = 2025-05-04 ?', '13/05/2025 = 2025-05-13']);
  expect(found('31 June 2025, 2025-13-05, February 29, 2025')).toEqual([]);
});

test('versions, prices and paths are no dates', () => {
  expect(found('v2.10.2025, $12/11/2024, /2025/07/11/x, 1.2.3.2025')).toEqual([]);
});

test('only the span is read, and offsets are of the text', () => {
  const text = 'July 1, 2025. July 2, 2025. July 3, 2025.';
  expect(fullDates(text, { start: 14, end: 27 })).toEqual([
    { start: 14, end: 26, value: '2025-07-02', ambiguous: false, glued: false },
  ]);
});
