import { expect, test } from 'vitest';
import { check } from './marked';

const day = '2025-07-18';

test('fiscal years keep their number, and an interval that holds every custom of counting them', () => {
  const [year] = check(
    day,
    'Sales of [fiscal 2025|2025] beat [FY24|2024], [FY 2023|2023] and [fiscal year 2022|2022].',
  );
  expect(year).toMatchObject({ interval: { from: '2024-02-01', to: '2026-04-01' }, rule: 'absolute.fiscalYear' });
});

test('fiscal quarters are not the calendar’s', () => {
  const [quarter, other] = check(
    day,
    'In [the third fiscal quarter of 2024|2024-Q3] and [the third quarter of 2024|2024-Q3].',
  );
  expect(quarter?.interval).toEqual({ from: '2023-02-01', to: '2025-04-01' });
  expect(other?.interval).toEqual({ from: '2024-07-01', to: '2024-10-01' });
});

test('years that run over the turn of the year are two times', () => {
  const times = check(
    day,
    'The [2024|2024]-[25|2025] season, the [2024|2024]/[25|2025] season, [fiscal 2022|2022]-[2023|2023], [FY2020|2020]-[22|2022].',
  );
  expect(times.map((time) => time.rangeWith)).toEqual([1, 0, 3, 2, 5, 4, 7, 6]);
  expect(times[5]?.interval).toEqual({ from: '2022-02-01', to: '2024-04-01' });
  check(day, 'A ratio of 2024/26, a pair 20/21 of it.');
});

test('codes of quarters and halves, with the figure first or last', () => {
  check(day, "Net of [3Q24|2024-Q3], [1H 2024|2024-H1], [Q3 FY2025|2025-Q3] and [Q2 '24|2024-Q2].");
  const times = check(day, 'From [Q1|2024-Q1]-[Q3 2024|2024-Q3].');
  expect(times.map((time) => time.rangeWith)).toEqual([1, 0]);
});

test('halves of years, decades and centuries; a half of a match is none', () => {
  check(day, "It will open in [next year's second half|2026-H2].");
  check(day, '[First-half|2025-H1] profit rose; she scored in the first half, a first-half goal.');
  const [century] = check(day, 'In [the second half of the 20th century|19] and [the latter half of 2023|2023-H2].');
  expect(century).toMatchObject({ mod: 'END', interval: { from: '1950-01-01', to: '2000-01-01' } });
});

test('a fiscal year that the words point at is not the calendar’s, nor is its end', () => {
  const [year, end] = check('2026-01-21', 'In [last fiscal year|2025]; by [the end of the financial year|2026].');
  expect(year?.interval).toEqual({ from: '2024-02-01', to: '2026-04-01' });
  expect(end).toMatchObject({ mod: 'END', interval: { from: '2025-02-01', to: '2027-04-01' } });
});
