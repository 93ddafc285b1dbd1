import { expect, test } from 'vitest';
import { check } from './marked';

const day = '2025-07-18';

test('a clock time joins the date beside it', () => {
  const [stamp] = check(day, 'Published: [11 Jul. 2025, 15:59|2025-07-11T15:59]');
  expect(stamp?.interval).toEqual({ from: '2025-07-11T15:59', to: '2025-07-11T16:00' });
  check(day, 'It ended at [10 p.m. Wednesday|2025-07-16T22:00] and on [Friday at 3 p.m.|2025-07-18T15:00]');
  check(day, 'At [noon|2025-07-18T12:00] on [Monday|2025-07-14].');
});

test('twelve-hour clocks', () => {
  check(
    day,
    "at [12 a.m.|2025-07-18T00:00], [12:30 p.m.|2025-07-18T12:30], [5.30pm|2025-07-18T17:30], [7 o'clock|2025-07-18T07:00]",
  );
  check(day, 'He scored 13 p.m. points');
});

test('Greenwich time is marked', () => {
  check(day, 'at [16:15 UTC|2025-07-18T16:15Z] sharp');
});

test('figures with a colon need a word that leads to a clock', () => {
  check(day, 'Team won 12:30 in the final; they left at [12:30|2025-07-18T12:30].');
});

test('a clock time that no clock shows', () => {
  const [time] = check(day, 'They met at [25:70|2025-07-18T25:70|impossible].');
  expect(time).toMatchObject({ type: 'TIME', interval: null });
});

test('the stamps of pages join date and clock', () => {
  check(day, '[18 Jul 2025 - 09:30|2025-07-18T09:30]');
  check(day, '[July 18, 2025 – 9:30 pm|2025-07-18T21:30]');
  const [stamp] = check(day, 'Updated [9:05 AM EDT, Fri July 18, 2025|2025-07-18T09:05]');
  expect(stamp?.statedWeekday).toBe(5);
});
