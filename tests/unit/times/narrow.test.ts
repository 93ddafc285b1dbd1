import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay, fromNumber } from '../../../common/text/calendar';
import { narrowed } from '../../../server/analysis/times/narrow';
import { check } from './marked';

const day = '2025-07-18';

test('early, mid and late leave the first half, the middle half and the second half', () => {
  const intervals = [
    ...check(day, 'In [late June|2025-06] and [mid-July|2025-07] it rained.'),
    ...check(day, 'In [early 2024|2024], [mid-2024|2024] and [the late 1980s|198].'),
  ].map(({ interval }) => `${interval?.from ?? ''} ${interval?.to ?? ''}`);
  expect(intervals).toEqual([
    '2025-06-16 2025-07-01',
    '2025-07-08 2025-07-25',
    '2024-01-01 2024-07-01',
    '2024-04-01 2024-10-01',
    '1985-01-01 1990-01-01',
  ]);
});

test('a day and an hour stay whole', () => {
  const [friday] = check(day, '[Early Friday|2025-07-18] it rained.');
  expect(friday).toMatchObject({ mod: 'START', interval: { from: '2025-07-18', to: '2025-07-19' } });
});

const dayAt = fc.integer({ min: -100_000, max: 100_000 });

test('a part lies in the whole, is not empty, and the halves leave no gap', () => {
  fc.assert(
    fc.property(dayAt, fc.integer({ min: 1, max: 40_000 }), (start, length) => {
      const whole = { from: isoDay(fromNumber(start)), to: isoDay(fromNumber(start + length)) };
      const [first, middle, last] = ['START', 'MID', 'END'].map((mod) => narrowed(whole, mod));
      for (const part of [first, middle, last]) {
        expect(part?.from && part.from >= whole.from).toBe(true);
        expect(part?.to && part.to <= whole.to).toBe(true);
        expect((part?.from ?? '') < (part?.to ?? '')).toBe(true);
      }
      expect((first?.to ?? '') >= (last?.from ?? '')).toBe(true);
      expect(narrowed(whole, 'APPROX')).toEqual(whole);
    }),
  );
});
