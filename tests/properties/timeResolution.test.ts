import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf } from '../../common/decisions/context';
import { addDays, fromNumber, isoDay, monthName, parseIsoDay, toNumber, weekdayName } from '../../common/text/calendar';
import type { AnalyseOptions, Time } from '../../server/analysis/model';
import { findTimes } from '../../server/analysis/times/findTimes';
import { articleOf } from '../unit/times/marked';

const newsDay = fc.integer({ min: -10_000, max: 30_000 }).map(fromNumber);
const weekday = fc.integer({ min: 1, max: 7 }).map(weekdayName);

const timesOf = (text: string, published: string | null, options: AnalyseOptions = {}): readonly Time[] =>
  findTimes(text, [articleOf(0, text.length, { published })], [], options);

/** Sentences whose times count in weeks and days alone. */
const byWeek = fc.oneof(
  weekday.map((name) => `He resigned ${name}.`),
  weekday.map((name) => `She will go on ${name}.`),
  weekday.map((name) => `It broke last ${name} and reopens next ${name}.`),
  weekday.map((name) => `They met ${name}. The following Monday he left, and two days later she did.`),
  fc.constantFrom(
    'It rained yesterday.',
    'It fell three days ago.',
    'It rose last week.',
    'It ends the week after next week.',
  ),
);

/** Sentences of every family. */
const told = fc.oneof(
  byWeek,
  fc.integer({ min: 1, max: 12 }).map((month) => `It fell in ${monthName(month)}.`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([month, date]) => `It fell on ${monthName(month)} ${String(date)}, and the next day it rose.`),
  fc.integer({ min: 1950, max: 2030 }).map((year) => `In ${String(year)} he fled. On May 3 he came back.`),
  fc.constantFrom(
    'Profit rose in the third quarter from a year earlier, to $3 million.',
    'It snowed last winter and in the spring.',
    'It grew in the first half of the year and by year-end.',
    'The ship left at 6 a.m. and came home that night.',
    'A few days later, and some months earlier, he wrote.',
    'Open from July 24 to 27, and on the 15th.',
  ),
);
const stories = fc.array(told, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

const shifted = (iso: string, days: number): string => {
  const found = parseIsoDay(iso);
  return found === null ? iso : isoDay(addDays(found, days)) + iso.slice(10);
};

test('a week later the same words mean a week later', () => {
  fc.assert(
    fc.property(byWeek, newsDay, (text, date) => {
      const now = timesOf(text, isoDay(date));
      const later = timesOf(text, isoDay(addDays(date, 7)));
      expect(now.length).toBeGreaterThan(0);
      expect(later.map(({ interval }) => interval)).toEqual(
        now.map(({ interval }) => interval && { from: shifted(interval.from, 7), to: shifted(interval.to, 7) }),
      );
    }),
  );
});

test('the interval begins in the value and holds its day', () => {
  fc.assert(
    fc.property(stories, newsDay, (text, date) => {
      for (const { value, interval, unresolved, type } of timesOf(text, isoDay(date))) {
        if (interval === null) continue;
        expect(unresolved).toBeNull();
        expect(interval.from < interval.to).toBe(true);
        const found = parseIsoDay(value);
        if (found !== null && type === 'DATE') {
          expect(interval).toEqual({ from: isoDay(found), to: isoDay(addDays(found, 1)) });
        }
        if (found !== null) expect(interval.from.slice(0, 10) >= isoDay(found)).toBe(true);
        if (/^\d{4}(?:-\d\d)?$/.test(value)) expect(interval.from.startsWith(value)).toBe(true);
      }
    }),
  );
});

test('a time that counts from another names one before it, by its value', () => {
  fc.assert(
    fc.property(stories, newsDay, (text, date) => {
      const times = timesOf(text, isoDay(date));
      times.forEach(({ anchor }, index) => {
        if (anchor.kind !== 'time') return;
        expect(anchor.time).toBeLessThan(index);
        expect(times[anchor.time]?.value).toBe(anchor.value);
      });
    }),
  );
});

test('the result depends on the text and the options alone', () => {
  fc.assert(
    fc.property(stories, stories, newsDay, (text, other, date) => {
      const first = timesOf(text, isoDay(date));
      timesOf(other, isoDay(addDays(date, 100)));
      expect(timesOf(text, isoDay(date))).toEqual(first);
    }),
  );
});

test('the ends of a range are in order', () => {
  fc.assert(
    fc.property(newsDay, newsDay, fc.integer({ min: 1, max: 27 }), (published, from, days) => {
      const to = addDays(from, days);
      const text = `It runs from ${monthName(from.month)} ${String(from.day)} to ${monthName(to.month)} ${String(to.day)}, ${String(to.year)}.`;
      const [first, second] = timesOf(text, isoDay(published));
      expect([first?.value, second?.value]).toEqual([isoDay(from), isoDay(to)]);
      expect(first?.rangeWith).toBe(1);
    }),
  );
});

test('what is pinned means what the user said, whatever the text and the day', () => {
  fc.assert(
    fc.property(stories, newsDay, newsDay, (text, published, decided) => {
      const [time] = timesOf(text, isoDay(published));
      if (time === undefined) throw new Error('no time');
      const pin = { quote: text.slice(time.start, time.end), context: contextOf(text, time), value: isoDay(decided) };
      const [pinned] = timesOf(text, isoDay(published), { pinned: [pin] });
      expect(pinned?.value.slice(0, 10)).toBe(isoDay(decided));
      expect(pinned?.anchor).toEqual({ kind: 'decision', value: isoDay(decided) });
      expect(pinned?.interval?.from.slice(0, 10) ?? '').toBe(isoDay(decided));
    }),
  );
});

test('days and hours ago from the day of capture never lie after it', () => {
  fc.assert(
    fc.property(
      newsDay,
      fc.integer({ min: 1, max: 300 }),
      fc.constantFrom('minutes', 'hours', 'days', 'weeks'),
      (date, count, unit) => {
        const text = `${String(count)} ${unit} ago\nIt rained.`;
        const captured = { value: isoDay(date), witnesses: [], conflicting: [], source: 'decision' } as const;
        const stamp = { start: 0, end: text.indexOf('\n') };
        const article = { ...articleOf(0, text.length, { relativeStamp: stamp }), captured };
        const [time] = findTimes(text, [article], [], {});
        const first = parseIsoDay(time?.interval?.from ?? isoDay(date));
        expect(time?.type).toBe('DATE');
        if (first !== null) expect(toNumber(first)).toBeLessThanOrEqual(toNumber(date));
      },
    ),
  );
});
