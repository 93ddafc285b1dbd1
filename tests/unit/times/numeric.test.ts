import { expect, test } from 'vitest';
import { check } from './marked';

const day = '2025-07-18';

test('ISO forms', () => {
  check(day, 'date [2025-07-11|2025-07-11] and [2025/07/11|2025-07-11] and [20250711|2025-07-11]');
  const [time] = check(day, 'at [2025-07-11T09:15:00+09:00|2025-07-11T09:15] local');
  expect(time).toMatchObject({ type: 'TIME', interval: { from: '2025-07-11T09:15', to: '2025-07-11T09:16' } });
});

test('figures glued to a word', () => {
  check(day, 'Daily Post[18-07-2025|2025-07-18]\nEnvoys spoke.');
});

test('an order that the figures force settles the others', () => {
  const times = check(day, 'From [04/05/2025|2025-05-04] to [13/05/2025|2025-05-13].');
  expect(times.map((time) => time.order)).toEqual(['dmy', 'dmy']);
  check(day, 'On [04/05/2025|2025-04-05] and [04/13/2025|2025-04-13].');
});

test('an order that nothing settles leaves both readings', () => {
  const [time] = check(day, 'Filed [04/05/2025|2025-05-04|ambiguous] at court.');
  expect(time).toMatchObject({ interval: null, order: null, readings: { dmy: '2025-05-04', mdy: '2025-04-05' } });
  check(day, 'Filed [05/05/2025|2025-05-05] at court.');
  check(day, 'Filed [04.05.2025|2025-05-04] at court.');
});

test('a decision settles the order', () => {
  const [time] = check(day, 'Filed [04/05/2025|2025-04-05] at court.', { dateOrder: 'mdy' });
  expect(time?.order).toBe('mdy');
});

test('dates that contradict each other settle nothing', () => {
  check(day, 'On [13/05/2025|2025-05-13], [05/13/2025|2025-05-13] and [04/05/2025|2025-05-04|ambiguous].');
});
