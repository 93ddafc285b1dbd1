import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  fromNumber,
  isoDay,
  isoWeek,
  isoWeekOf,
  isValidDay,
  mondayOf,
  parseIsoDay,
  toNumber,
  weekdayOf,
  monthNames,
  monthName,
  weekdayNames,
  weekdayName,
} from '../../common/text/calendar';
import { findTimes } from '../../server/analysis/times/findTimes';
import { fullDates } from '../../server/analysis/times/fullDates';
import { intervalOf, valueOf } from '../../server/analysis/times/periods';
import { units } from '../../server/analysis/times/words';
import { articleOf } from '../unit/times/marked';
import { anyCharacter } from '../support/anyCharacter';

const dayNumber = fc.integer({ min: -700_000, max: 2_900_000 });
const day = dayNumber.map(fromNumber);
const newsDay = fc.integer({ min: -20_000, max: 40_000 }).map(fromNumber);

/** Texts out of the words that the rules know, with the signs that hold them together. */
const words = [
  ...monthNames.slice(1),
  ...weekdayNames.slice(1),
  ...units,
  ...units.map((unit) => `${unit}s`),
  ...'last next this the a of two twenty hundred few ago later earlier early mid late end start quarter half first third'.split(
    ' ',
  ),
  ...'to and from between at on until 24 27 31 2025 1990 15:59 25:70 p.m. 3pm UTC 04/05/2025 2025-07-11 1990s every more than'.split(
    ' ',
  ),
];
const wordy = fc
  .array(
    fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', ', ', '-', ' – ', '\n', '\n\n', '. ', '')),
    { maxLength: 30 },
  )
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));
const anyText = fc.oneof(
  wordy,
  fc.string({ unit: anyCharacter, maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const published = fc.option(newsDay.map(isoDay), { nil: null });

test('any text gives times that are inside it, in order, apart, and explained', () => {
  fc.assert(
    fc.property(anyText, published, (text, date) => {
      const times = findTimes(text, [articleOf(0, text.length, { published: date })], [], {});
      let end = 0;
      times.forEach((time, index) => {
        expect(time.start).toBeGreaterThanOrEqual(end);
        expect(time.end).toBeGreaterThan(time.start);
        expect(time.how).not.toBe('');
        expect(time.value).not.toMatch(/NaN|undefined|null/);
        if (time.interval !== null) expect(time.interval.from < time.interval.to).toBe(true);
        if (time.rangeWith !== null) expect(times[time.rangeWith]?.rangeWith).toBe(index);
        if (time.unresolved === 'impossible' || time.unresolved === 'ambiguous') expect(time.interval).toBeNull();
        end = time.end;
      });
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 400 },
  );
});

test('without a publication date nothing is resolved against one', () => {
  fc.assert(
    fc.property(wordy, (text) => {
      for (const time of findTimes(text, [articleOf(0, text.length)], [], {}))
        expect(time.anchor.kind).not.toBe('published');
    }),
  );
});

test('full dates of any text exist and are inside the span', () => {
  fc.assert(
    fc.property(anyText, fc.nat(50), (text, skip) => {
      const start = Math.min(skip, text.length);
      for (const date of fullDates(text, { start, end: text.length })) {
        expect(date.start).toBeGreaterThanOrEqual(start);
        expect(date.end).toBeLessThanOrEqual(text.length);
        expect(parseIsoDay(date.value)).not.toBeNull();
      }
    }),
    { numRuns: 300 },
  );
});

test('a stated day is read back in every form', () => {
  fc.assert(
    fc.property(newsDay, published, (date, other) => {
      const iso = isoDay(date);
      const name = monthName(date.month);
      const year = String(date.year);
      const forms = [
        iso,
        `${name} ${String(date.day)}, ${year}`,
        `${String(date.day)} ${name.slice(0, 3)}${name.length > 3 ? '.' : ''} ${year}`,
        iso.replaceAll('-', '/'),
      ];
      for (const form of forms) {
        const text = `Signed on ${form} by all.`;
        const [time] = findTimes(text, [articleOf(0, text.length, { published: other })], [], {});
        expect(time?.value, form).toBe(iso);
        expect(text.slice(time?.start, time?.end)).toBe(form);
        expect(time?.yearStated).toBe(true);
      }
    }),
  );
});

test('a bare weekday of the past lies in the week up to publication', () => {
  fc.assert(
    fc.property(newsDay, fc.integer({ min: 1, max: 7 }), (date, weekday) => {
      const text = `He resigned ${weekdayName(weekday)}.`;
      const [time] = findTimes(text, [articleOf(0, text.length, { published: isoDay(date) })], [], {});
      const found = parseIsoDay(time?.value ?? '');
      if (found === null) throw new Error('no day');
      expect(weekdayOf(found)).toBe(weekday);
      const back = toNumber(date) - toNumber(found);
      expect(back).toBeGreaterThanOrEqual(0);
      expect(back).toBeLessThan(7);
    }),
  );
});

test('day numbers and days are inverse, and weekdays follow one another', () => {
  fc.assert(
    fc.property(dayNumber, fc.integer({ min: -5000, max: 5000 }), (number, shift) => {
      const date = fromNumber(number);
      expect(isValidDay(date)).toBe(true);
      expect(toNumber(date)).toBe(number);
      expect(toNumber(addDays(date, shift))).toBe(number + shift);
      expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1);
    }),
  );
});

test('an ISO week starts on its Monday and holds its days', () => {
  fc.assert(
    fc.property(day, (date) => {
      const monday = mondayOf(isoWeekOf(date));
      expect(weekdayOf(monday)).toBe(1);
      expect(toNumber(date) - toNumber(monday)).toBe(weekdayOf(date) - 1);
    }),
  );
});

test('a value covers the day that it is made from', () => {
  fc.assert(
    fc.property(
      newsDay,
      fc.constantFrom('day', 'week', 'month', 'quarter', 'year', 'decade', 'century'),
      (date, unit) => {
        const interval = intervalOf(valueOf(date, unit) ?? '');
        if (interval === null) throw new Error('no interval');
        expect(interval.from <= isoDay(date) && isoDay(date) < interval.to).toBe(true);
        if (unit === 'week') expect(valueOf(date, unit)).toBe(isoWeek(isoWeekOf(date)));
      },
    ),
  );
});
