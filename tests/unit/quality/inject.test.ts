import { expect, test } from 'vitest';
import { originalOf } from '../../quality/inject/article';
import { dateFaults } from '../../quality/inject/dateFaults';
import { rangeFaults } from '../../quality/inject/rangeFaults';
import { seeded } from '../../quality/inject/random';
import { writtenDates } from '../../quality/inject/writtenDates';

const text = `Harbour talks end

Published: July 18, 2025

Rescue teams reached the village on Friday, July 11, 2025, after a day of heavy rain in the whole valley.
The council met on July 9 in the old harbour and a second fair runs from July 24 to 27 in the same place.`;
const original = originalOf('a.txt', text, '2025-07-18', false);

/** What faults of a kind change, and which codes tell of it. */
function planted(name: string): readonly string[] {
  const kind = [...dateFaults, ...rangeFaults].find((one) => one.name === name);
  const faults = kind?.plant(original, seeded('test')) ?? [];
  return faults.map((fault) => `${fault.change}: ${fault.contradictions.flatMap((c) => c.codes).join(' ')}`);
}

test('reads dates with their parts, and nothing that only looks like one', () => {
  const found = writtenDates('On Friday, July 11, 2025, or 3 May 2024, at 2025-07-18; in May 10.5 percent, Mar 31st');
  expect(found.map((d) => [d.weekday?.value ?? null, d.day.value, d.month.value, d.year?.value ?? null])).toEqual([
    [5, 11, 7, 2025],
    [null, 3, 5, 2024],
    [null, 18, 7, 2025],
    [null, 31, 3, null],
  ]);
});

test('a shifted weekday beside a stated year is decidable; the fault is in the text at its span', () => {
  const [fault] = dateFaults[0]?.plant(original, seeded('test')) ?? [];
  expect(fault?.text.slice(fault.span.start, fault.span.end)).toMatch(/^(?!Friday)[A-Z][a-z]+day, July 11, 2025$/);
  expect(fault?.contradictions.map((c) => c.codes)).toEqual([['date.weekday']]);
});

test('a changed day is decidable only where something contradicts it', () => {
  const [first, second] = planted('day changed');
  expect(first).toMatch(/^Friday, July 11, 2025 -> Friday, July \d+, 2025: date\.weekday/);
  expect(second).toMatch(/^July 9 -> July \d+: $/);
});

test('ranges are reversed and get wrong lengths', () => {
  expect(planted('range reversed')).toEqual(['from July 24 to 27 -> from July 27 to 24: date.range']);
  expect(planted('duration broken')[0]).toMatch(/-> for \w+ days from July 24 to 27: date\.duration$/);
});

test('the same seed plants the same faults', () => {
  const plant = (seed: string): readonly number[] => Array.from({ length: 5 }, seeded(seed));
  expect(plant('a')).toEqual(plant('a'));
  expect(plant('a')).not.toEqual(plant('b'));
});
