import { expect, test } from 'vitest';
import { isoDay, weekdayOf } from '../../../common/text/calendar';
import { feasts, readFeast } from '../../../server/analysis/times/feasts';
import { check } from './marked';

const day = '2025-07-18';

const dayOf = (name: string, year: number): string | null => {
  const found = readFeast(name, 0);
  const holiday = found === null ? null : (feasts[found.feast]?.dayIn(year) ?? null);
  return holiday === null ? null : isoDay(holiday);
};

test('holidays with a fixed day, and by weekday of a month', () => {
  check(day, "Shops close on [New Year's Day 2026|2026-01-01] and [Christmas Eve|2024-12-24].");
  check(day, 'Sales of [Thanksgiving Day 2024|2024-11-28], [Black Friday|2025-11-28] and [Labor Day|2025-09-01].');
  check(day, 'It was [Memorial Day|2025-05-26] and [Martin Luther King Jr. Day|2025-01-20].');
});

test.each([
  ['Easter', 1818, '1818-03-22'],
  ['Easter', 1943, '1943-04-25'],
  ['Easter', 2000, '2000-04-23'],
  ['Easter', 2024, '2024-03-31'],
  ['Good Friday', 2025, '2025-04-18'],
  ['Ash Wednesday', 2024, '2024-02-14'],
  ['Pentecost', 2025, '2025-06-08'],
  ['Orthodox Easter', 2024, '2024-05-05'],
  ['Passover', 2024, '2024-04-23'],
  ['Rosh Hashanah', 2023, '2023-09-16'],
  ['Yom Kippur', 2025, '2025-10-02'],
  ['Purim', 2024, '2024-03-24'],
  ['Hanukkah', 2024, '2024-12-26'],
  ['Lunar New Year', 2024, '2024-02-10'],
  ['Chinese New Year', 2023, '2023-01-22'],
  ['Chuseok', 2025, '2025-10-06'],
  ['Dragon Boat Festival', 2024, '2024-06-10'],
])('%s of %i is %s', (name, year, expected) => {
  expect(dayOf(name, year)).toBe(expected);
});

test('feasts keep their weekday and their season in every year', () => {
  const weekdays: Readonly<Record<string, number>> = {
    Easter: 7,
    'Good Friday': 5,
    Thanksgiving: 4,
    'Cyber Monday': 1,
  };
  for (let year = 1900; year < 2100; year += 1) {
    for (const [name, weekday] of Object.entries(weekdays)) {
      const found = feasts[readFeast(name, 0)?.feast ?? -1]?.dayIn(year) ?? null;
      expect(found === null ? 0 : weekdayOf(found), `${name} ${year}`).toBe(weekday);
    }
    expect(dayOf('Easter', year) ?? '').toMatch(/-03-(?:2[2-9]|3[01])$|-04-(?:[01]\d|2[0-5])$/);
    // a Hebrew year never begins on a Sunday, a Wednesday or a Friday
    const newYear = feasts[readFeast('Rosh Hashanah', 0)?.feast ?? -1]?.dayIn(year) ?? null;
    expect([1, 2, 4, 6]).toContain(newYear === null ? 0 : weekdayOf(newYear));
  }
});

test('the year follows from the words, from what points, or from the tense', () => {
  check(
    day,
    'It rained on [Easter Sunday 2019|2019-04-21], [Christmas last year|2024-12-25] and [last Easter|2025-04-20].',
  );
  check(day, 'They will meet at [Hanukkah|2025-12-15].');
  check(null, 'It rained at [Easter 2019|2019-04-21].');
});

test('a feast that a sighting or a country sets has no day; with its year stated it has the year', () => {
  check(day, 'The fast of [Ramadan 2024|2024|vague] was long; [Ramadan|XXXX-XX-XX|vague] is near.');
  expect(dayOf('Eid al-Fitr', 2025)).toBeNull();
  // a month of 1985 holds two places of the sun
  expect(dayOf('Lunar New Year', 1985)).toBeNull();
});

test('what is only named like a holiday is none', () => {
  check(day, 'The boxing day of Easter Island, a New Deal, good fish at Easter Rising Road.');
});
