import { expect, test } from 'vitest';
import { check } from './marked';

const day = '2025-07-18';
const pairs = (marked: string): readonly (number | null)[] => check(day, marked).map((time) => time.rangeWith);

test('hours share the half of the day and the day', () => {
  expect(pairs('From [2|2025-07-18T14:00] to [4 p.m.|2025-07-18T16:00].')).toEqual([1, 0]);
  expect(pairs('Open [9|2025-07-18T09:00]-[11 a.m.|2025-07-18T11:00].')).toEqual([1, 0]);
  expect(pairs('From [11|2025-07-18T11:00] to [2 p.m.|2025-07-18T14:00].')).toEqual([1, 0]);
  expect(pairs('Open [Friday, 9 a.m.|2025-07-18T09:00] to [5 p.m.|2025-07-18T17:00].')).toEqual([1, 0]);
  expect(pairs('Open [9 a.m.|2025-07-12T09:00] to [noon Saturday|2025-07-12T12:00].')).toEqual([1, 0]);
});

test('days, months, years, weekdays and decades', () => {
  expect(
    pairs('From [July 24|2025-07-24] through [27|2025-07-27], and [June 30|2025-06-30]-[July 2|2025-07-02].'),
  ).toEqual([1, 0, 3, 2]);
  expect(pairs('Between [March|2024-03] and [June 2024|2024-06].')).toEqual([1, 0]);
  expect(pairs('From [1939|1939] until [1945|1945], from [the 1980s|198] to [the 1990s|199].')).toEqual([1, 0, 3, 2]);
  expect(pairs('[Dec. 30, 2024|2024-12-30] - [Jan. 2, 2025|2025-01-02]')).toEqual([1, 0]);
});

test('figures before a clock time without a word of range are no hour', () => {
  check(day, 'On page 9-11 a man died; 3 to [4 p.m.|2025-07-18T16:00] showers.');
});

test('a range of hours may run over midnight, and may begin with it', () => {
  expect(pairs('From [10 p.m.|2025-07-18T22:00] to [2 a.m.|2025-07-19T02:00].')).toEqual([1, 0]);
  expect(pairs('Between [midnight|2025-07-18T00:00] and [5 a.m.|2025-07-18T05:00].')).toEqual([1, 0]);
});

test('midnight ends its day, and what comes after it belongs to the next', () => {
  check(day, 'It ended at [midnight Tuesday|2025-07-15T24:00].');
  check(day, 'It began shortly after [midnight|2024-12-19T00:00] on [Dec. 19|2024-12-19].');
});

test('a comma may close the first end, and "last year" tells of both', () => {
  expect(pairs('From [Monday, July 21|2025-07-21], to [Friday, July 25, 2025|2025-07-25].')).toEqual([1, 0]);
  expect(pairs('It ran from [Feb. 3|2024-02-03] to [March 14 last year|2024-03-14].')).toEqual([1, 0]);
  expect(pairs('It ran from [November|2023-11] to [January last year|2024-01].')).toEqual([1, 0]);
});
