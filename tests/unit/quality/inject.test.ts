import { expect, test } from 'vitest';
import { originalOf } from '../../quality/inject/article';
import { dateFaults } from '../../quality/inject/dateFaults';
import type { Fault } from '../../quality/inject/fault';
import { nameFaults } from '../../quality/inject/nameFaults';
import { peopleTold } from '../../quality/inject/people';
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

const news = `Harbour talks end without a deal

Foreign Minister Olav Brandt met the fishermen of the north on Friday and told them to wait for the vote in May.

"We will not sell a single boat before the winter comes, and we will not wait," Carla Mendez said in the harbour.

The union of Park Yoon-joo asked for a second vote, and Brandt promised one before the end of the month of May.

Carla Mendez left early, and Mendez did not come back. Park Yoon-joo stayed. Foreign Minister Olav Brandt did not.
`;
const people = [...news.matchAll(/Olav Brandt|Carla Mendez|Park Yoon-joo|Brandt|Mendez/g)].map(
  ({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }),
);
const told = originalOf('b.txt', news, null, false, people);

/** Every fault of a kind that some seeds plant in the news above. */
const named = (name: string): readonly Fault[] =>
  [...'abcdefghijkl'].flatMap((seed) => nameFaults.find((kind) => kind.name === name)?.plant(told, seeded(seed)) ?? []);

test('reads people with their given name and surname, in either order', () => {
  const found = peopleTold(told).map(({ given, surname, full, bare }) => [given, surname, full.length, bare.length]);
  expect(found).toEqual([
    ['Olav', 'Brandt', 2, 1],
    ['Carla', 'Mendez', 2, 1],
    ['Yoon-joo', 'Park', 2, 0],
  ]);
});

test.each(nameFaults.map(({ name }) => name).filter((name) => name !== 'given name misspelled'))(
  '%s: planted alike in each run, the new words at its span',
  (name) => {
    const faults = named(name);
    expect(faults.length).toBeGreaterThan(0);
    expect(named(name)).toEqual(faults);
    for (const { text: faulty, span, change, contradictions } of faults) {
      const words = change.slice(change.indexOf('-> ') + 3);
      if (change.includes('-> ')) expect(faulty.slice(span.start, span.end)).toBe(words);
      for (const { sides, beside } of contradictions) {
        expect(sides.length).toBeGreaterThan(0);
        expect(beside?.sides.every(({ start, end }) => start < end && end <= news.length) ?? true).toBe(true);
      }
    }
  },
);

test('a title is exchanged for another office that contradicts the one elsewhere', () => {
  for (const { change, contradictions } of named('title swapped')) {
    expect(change).toMatch(/^Foreign Minister -> (?!Foreign)[A-Z][a-z]+ Minister$/);
    expect(contradictions.map(({ codes }) => codes)).toEqual([['name.role.article', 'name.caption']]);
  }
});

test('names are turned about, the family name first or last', () => {
  const changes = new Set(named('name order changed').map(({ change }) => change));
  expect(changes).toEqual(
    new Set(['Olav Brandt -> Brandt Olav', 'Carla Mendez -> Mendez Carla', 'Park Yoon-joo -> Yoon-joo Park']),
  );
});

test('misspelled surnames are nobody else\u2019s words', () => {
  for (const { change, contradictions } of named('second mention misspelled')) {
    const [, before = '', after = ''] = /^(?:\S+ )?(\S+) -> (?:\S+ )?(\S+)$/.exec(change) ?? [];
    expect(news).not.toContain(after);
    expect(Math.abs(before.length - after.length)).toBeLessThan(2);
    expect(contradictions).toHaveLength(1);
  }
});

test('a swapped speaker is decidable by the same words in the text or in another source, else not', () => {
  const faults = named('speaker swapped');
  const ways = new Set(faults.map(({ contradictions: [first] }) => first?.because ?? 'nothing'));
  expect([...ways].filter((way) => way !== 'nothing').toSorted()).toEqual([
    'the same words elsewhere in the text',
    'the same words in another source',
  ]);
  for (const { text: faulty, span } of faults)
    expect(faulty.slice(span.start, span.end)).toMatch(/Olav Brandt|Park Yoon-joo/);
});
