import { expect, test } from 'vitest';
import { check } from './marked';

const day = '2025-07-18';

test('weeks of a month are seven days from its first or back from its last', () => {
  const [last, first] = check(
    day,
    'In [the last week of March|2025-W13] and in [the first week of May 2024|2024-W18] it rained.',
  );
  expect(last?.interval).toEqual({ from: '2025-03-24', to: '2025-04-01' });
  expect(first?.interval).toEqual({ from: '2024-04-29', to: '2024-05-08' });
});

test('days and weekdays by number', () => {
  check(
    day,
    'It opened on [the first Monday of September|2024-09-02] and on [the last Friday in May 2025|2025-05-30].',
  );
  check(
    day,
    'By [the last day of June|2025-06-30], on [the 3rd day of May 2024|2024-05-03] and [the first day of 2024|2024-01-01].',
  );
  check(
    day,
    'It will open in [the third week of next month|2025-W34] and on [the second day of the month|2025-07-02].',
  );
  check(null, 'It opened on [the second Tuesday of May 2024|2024-05-14].');
});

test('a part that the month does not have is impossible', () => {
  const [time] = check(day, 'They met on [the fifth Friday of February 2025|2025-02|impossible].');
  expect(time).toMatchObject({ interval: null, how: '2025-02 has no such weekday' });
});

test('a part of a month without a year needs the publication day', () => {
  check(null, 'They met on [the first Monday of May|XXXX-05|no-anchor].');
});

test('weekends of a date', () => {
  check(day, 'It rained on [the weekend of July 4, 2024|2024-W27-WE] and in [the week of March 6|2025-W10].');
});
