import { expect, test } from 'vitest';
import {
  addMonths,
  dayName,
  daysInMonth,
  isoDayName,
  isoWeekOf,
  mondayOf,
  parseIsoDay,
  toNumber,
  weekdayName,
  weekdayOf,
} from '../../../common/text/calendar';
import { intervalOf, valueOf } from '../../../server/analysis/times/periods';

test('known days', () => {
  expect(toNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
  expect(weekdayOf({ year: 2025, month: 7, day: 11 })).toBe(5);
  expect(weekdayOf({ year: 1969, month: 7, day: 20 })).toBe(7);
  expect(isoWeekOf({ year: 2025, month: 7, day: 11 })).toEqual({ year: 2025, week: 28 });
  expect(isoWeekOf({ year: 2021, month: 1, day: 3 })).toEqual({ year: 2020, week: 53 });
  expect(mondayOf({ year: 2025, week: 1 })).toEqual({ year: 2024, month: 12, day: 30 });
  expect([daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2024, 2), daysInMonth(2025, 13)]).toEqual([
    28, 29, 29, 0,
  ]);
  expect(addMonths({ year: 2025, month: 1, day: 31 }, 1)).toEqual({ year: 2025, month: 2, day: 28 });
  expect(addMonths({ year: 2025, month: 1, day: 31 }, -2)).toEqual({ year: 2024, month: 11, day: 30 });
});

test('what only looks like an ISO day is none', () => {
  const wrong = [
    '',
    '2025',
    '2025-07',
    '2025-07-1',
    '2025-07-111',
    '2025/07/11',
    '2025-0a-11',
    ':025-07-11',
    '202-507-11',
  ];
  expect(wrong.map(parseIsoDay)).toEqual(wrong.map(() => null));
  expect(parseIsoDay('0000-01-01')).toEqual({ year: 0, month: 1, day: 1 });
  expect(parseIsoDay('2025-07-11T15:59')).toEqual({ year: 2025, month: 7, day: 11 });
});

test('ISO days are read only where they exist', () => {
  expect(parseIsoDay('2025-07-11T15:59')).toEqual({ year: 2025, month: 7, day: 11 });
  for (const text of ['2025-02-29', '2025-13-01', '2025-7-1', '2025-07-111', '']) expect(parseIsoDay(text)).toBeNull();
});

test('intervals of values', () => {
  const interval = (value: string): string | null => {
    const found = intervalOf(value);
    return found === null ? null : `${found.from} ${found.to}`;
  };
  expect(interval('2025-12-31')).toBe('2025-12-31 2026-01-01');
  expect(interval('2025-W01')).toBe('2024-12-30 2025-01-06');
  expect(interval('2025-W28-WE')).toBe('2025-07-12 2025-07-14');
  expect(interval('2025-12')).toBe('2025-12-01 2026-01-01');
  expect(interval('2025-Q4')).toBe('2025-10-01 2026-01-01');
  expect(interval('2025-H2')).toBe('2025-07-01 2026-01-01');
  expect(interval('2025-WI')).toBe('2025-12-01 2026-03-01');
  expect(interval('199')).toBe('1990-01-01 2000-01-01');
  expect(interval('20')).toBe('2000-01-01 2100-01-01');
  expect(interval('2025-07-11TNI')).toBe('2025-07-11T18:00 2025-07-12T06:00');
  expect(interval('2025-07-11T23:59')).toBe('2025-07-11T23:59 2025-07-12T00:00');
  for (const value of ['PAST_REF', 'P90D', 'XXXX-WXX-5', '2025-13', '2025-06-31', '2025-Q5', ''])
    expect(interval(value)).toBeNull();
  expect(valueOf({ year: 2025, month: 7, day: 18 }, 'hour')).toBeNull();
});

test('days in words', () => {
  expect(dayName({ year: 2025, month: 7, day: 11 })).toBe('11 July 2025');
  expect(isoDayName('2025-12-01T10:00:00Z')).toBe('1 December 2025');
  expect(isoDayName('some day')).toBe('some day');
  expect(weekdayName(weekdayOf({ year: 2025, month: 7, day: 11 }))).toBe('Friday');
  expect(weekdayName(0)).toBe('');
});
