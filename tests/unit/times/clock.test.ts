import { expect, test } from 'vitest';
import { check } from './marked';

const day = '2025-07-18';

test('a clock time joins the date beside it', () => {
  const [stamp] = check(day, 'Published: [11 Jul. 2025, 15:59|2025-07-11T15:59]');
  expect(stamp?.interval).toEqual({ from: '2025-07-11T15:59', to: '2025-07-11T16:00' });
  check(day, 'It ended at [10 p.m. Wednesday|2025-07-16T22:00] and on [Friday at 3 p.m.|2025-07-18T15:00]');
  check(day, 'At [noon|2025-07-14T12:00] on [Monday|2025-07-14].');
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

test('zones keep their own clock and are told', () => {
  const [named, korean, greenwich] = check(
    day,
    'at [3 p.m. Eastern time|2025-07-18T15:00], at [15:59 KST|2025-07-18T15:59] and [0900 GMT|2025-07-18T09:00Z].',
  );
  expect(named?.how).toContain('the clock is that of Eastern time');
  expect(korean?.how).toContain('the clock is that of KST');
  expect(greenwich?.interval).toEqual({ from: '2025-07-18T09:00', to: '2025-07-18T09:01' });
  check(day, 'at [3 p.m.|2025-07-18T15:00] lunch time; [7 a.m. local time|2025-07-16T07:00] on [Wednesday|2025-07-16]');
});

test('hours with their part of the day, and four figures as a clock', () => {
  check(
    day,
    'at [4 in the morning|2025-07-18T04:00], by [six in the evening|2025-07-18T18:00], at [1330 hours|2025-07-18T13:30]',
  );
  check(day, 'It ran for [1330 hours|PT1330H].');
});

test('a clock time glued to its date', () => {
  check(day, '[November 9, 20235:01 AM|2023-11-09T05:01]');
  check(day, 'Herald[18-07-202510:30|2025-07-18T10:30]');
});

test('a part of the day belongs to its date, and settles the half of a clock beside it', () => {
  check(day, 'It fell on [the night of July 3|2025-07-03TNI] and [the morning of Sept. 11, 2001|2001-09-11TMO].');
  check(day, "At [7 o'clock Friday evening|2025-07-18T19:00], at [3 o'clock this afternoon|2025-07-18T15:00].");
  check(day, 'The vote was at [8:30 Sunday morning|2025-07-13T08:30].');
});

test('another zone than Greenwich’s is not marked as it', () => {
  const [stamp] = check(day, '[Jul 18, 2025 3:59 PM GMT|2025-07-18T15:59]+9');
  expect(stamp?.how).toContain('the clock is that of GMT+9');
});
