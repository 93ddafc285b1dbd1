import { expect, test } from 'vitest';
import { check } from './marked';

const day = '2025-07-18';

test('times that recur so often in a unit', () => {
  const times = check(
    day,
    'She swims [twice a week|P1W], pays [once every five years|P5Y], calls [three times a day|P1D] and writes [once each month|P1M].',
  );
  expect(times.every(({ type, interval }) => type === 'SET' && interval === null)).toBe(true);
});

test('every so many', () => {
  check(
    day,
    'They meet [every other day|P2D], [every two weeks|P2W], [every third year|P3Y] and [every few days|PXD].',
  );
  check(
    day,
    'They meet [every other Thursday|P2W], [every Friday|XXXX-WXX-5], [each July|XXXX-07] and [every morning|XXXX-XX-XXTMO].',
  );
});

test('plural days', () => {
  check(
    day,
    'Open on [weekdays|XXXX-WXX-WD], [Fridays|XXXX-WXX-5] and [weekends|XXXX-WXX-WE], not for [the last three weekends|P3WE].',
  );
  check(day, 'An [annual|P1Y] fair, [monthly|P1M] pay and [nightly|P1D] raids.');
});

test('how often and which ones', () => {
  const how = (marked: string): string | undefined => check('2025-07-18', marked)[0]?.how;
  expect(how('She trains [twice a week|P1W].')).toBe('a time that recurs (freq 2X)');
  expect(how('It is tested [three times a day|P1D].')).toBe('a time that recurs (freq 3X)');
  expect(how('It closes [every Friday|XXXX-WXX-5].')).toBe('a time that recurs (quant EVERY)');
  expect(how('It closes [each year|P1Y].')).toBe('a time that recurs (quant EACH)');
  expect(how('It is out [weekly|P1W].')).toBe('a time that recurs');
});
