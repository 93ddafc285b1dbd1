import { describe, expect, test } from 'vitest';
import { sliceOf } from '../../../common/text/span';
import { analyse } from '../../support/analyse';
import { runChecks } from '../../../server/analysis/checks/runChecks';
import { ageOf, dayBefore, daysOf } from '../../../server/analysis/articles/age';
import { fileText, read } from './read';

const day = { year: 2025, month: 3, day: 1 };

describe('age of a stamp', () => {
  test.each([
    ['18 hours ago', 'hour', 18],
    ['an hour ago', 'hour', 1],
    ['a day ago', 'day', 1],
    ['three days ago', 'day', 3],
    ['2d ago', 'day', 2],
    ['45 mins ago', 'minute', 45],
    ['3 wks ago', 'week', 3],
    ['2 mos ago', 'longer', 2],
    ['a year ago', 'longer', 1],
  ])('%s', (words, unit, count) => {
    expect(ageOf(words)).toEqual({ unit, count });
  });

  test('other words have none', () => {
    for (const words of ['', 'ago', 'long ago', 'days ago', '3 apples']) expect(ageOf(words)).toBeNull();
  });

  test('allows a number of days between publication and capture', () => {
    expect(daysOf({ unit: 'hour', count: 18 })).toEqual({ least: 0, most: 1 });
    expect(daysOf({ unit: 'hour', count: 30 })).toEqual({ least: 1, most: 2 });
    expect(daysOf({ unit: 'day', count: 2 })).toEqual({ least: 2, most: 3 });
    expect(daysOf({ unit: 'week', count: 1 })).toEqual({ least: 7, most: 14 });
    expect(daysOf({ unit: 'longer', count: 1 })).toEqual({ least: 0, most: null });
  });

  test('gives a day for days, and for hours only where midnight is surely not crossed', () => {
    expect(dayBefore(day, null, { unit: 'day', count: 2 })).toBe('2025-02-27');
    expect(dayBefore(day, null, { unit: 'hour', count: 2 })).toBeNull();
    expect(dayBefore(day, 22 * 60, { unit: 'hour', count: 18 })).toBe('2025-03-01');
    expect(dayBefore(day, 22 * 60, { unit: 'hour', count: 22 })).toBeNull();
    expect(dayBefore(day, 18 * 60 + 30, { unit: 'hour', count: 18 })).toBeNull();
    expect(dayBefore(day, 12 * 60, { unit: 'hour', count: 20 })).toBe('2025-02-28');
    expect(dayBefore(day, 10, { unit: 'minute', count: 15 })).toBe('2025-02-28');
    expect(dayBefore(day, 10, { unit: 'week', count: 1 })).toBeNull();
  });
});

const paragraph =
  'The council said on Monday that the bridge would stay closed for another month while engineers look for the crack. ';
const text = [
  'Bridge stays closed for another month',
  'Published: 3 March 2025',
  paragraph.repeat(3),
  paragraph.repeat(3),
  paragraph.repeat(3),
  'Related Articles',
  'Ferry company adds boats to its evening runs',
  'Harbour Post',
  '2 days ago',
  paragraph.repeat(4),
  'Lighthouse keeper retires after forty years',
  'Harbour Post',
  'Updated 5 hours ago',
  paragraph.repeat(4),
].join('\n');

describe('a day of capture', () => {
  const days = (source: string, options = {}) =>
    read(source, options).articles.map(({ published, captured }) => [
      published?.value ?? null,
      captured?.value ?? null,
    ]);

  test('is unknown where nothing states it, and then stamps of age give no day', () => {
    expect(days(text)).toEqual([
      ['2025-03-03', null],
      [null, null],
      [null, null],
    ]);
  });

  test('that the user decided dates the stamps that count days from it', () => {
    const { articles, words } = read(text, { captured: '2025-03-06' });
    expect(articles.map(({ published }) => published?.value ?? null)).toEqual(['2025-03-03', '2025-03-04', null]);
    expect(articles.map(({ captured }) => captured?.source)).toEqual(['decision', 'decision', 'decision']);
    const witness = articles[1]?.published?.witnesses[0];
    expect(witness?.rule).toBe('stamp.relative.days');
    expect(words(witness ?? null)).toBe('2 days ago');
  });

  test('gives "yesterday" its day of the calendar; ages in days are rounded, and times counted from them say so', () => {
    const hows = (source: string): readonly string[] =>
      analyse(source, { assumeNews: true, captured: '2025-03-06' })
        .times.filter((time) => time.article === 1)
        .map(({ how }) => how);
    const rounded = /; sites round ages in days, so that day may be off by one$/;
    const [stamp, ...inside] = hows(text);
    expect(stamp).toMatch(/^2 days before capture, 2025-03-06; /);
    expect(inside.length).toBeGreaterThan(0);
    for (const how of [stamp, ...inside]) expect(how).toMatch(rounded);
    const exact = text.replace('2 days ago', 'Yesterday, 14:20');
    expect(days(exact, { captured: '2025-03-06' })[1]).toEqual(['2025-03-05', '2025-03-06']);
    expect(hows(exact).length).toBeGreaterThan(1);
    for (const how of hows(exact)) expect(how).not.toMatch(rounded);
  });

  test('leaves a Warning about dates at Information where the age is rounded', () => {
    const telling = 'The boats sailed to the island last week, on February 3, 2025, the company said. ';
    const about = (stamp: string) => {
      const source = text.replace('2 days ago', stamp).replace(/(?<=\n(?:2 days ago|Yesterday)\n)/, telling);
      const analysis = analyse(source, { assumeNews: true, captured: '2025-03-06' });
      return runChecks({ text: source, analysis, source: 'a.txt', decisions: [], others: null }, {})
        .filter(({ code, start }) => code === 'date.relative.conflict' && start >= (analysis.articles[1]?.start ?? 0))
        .map(({ severity, message }) => [severity, message.includes('round ages')]);
    };
    expect(about('Yesterday')).toEqual([['warning', false]]);
    expect(about('2 days ago')).toEqual([['information', true]]);
  });

  test('that the page states counts for all of its articles, with the hour', () => {
    const stated = text.replace('Related Articles', 'Captured: 6 March 2025, 22:40\nRelated Articles');
    const { articles } = read(stated);
    expect(articles.map(({ captured }) => captured?.value)).toEqual(['2025-03-06', '2025-03-06', '2025-03-06']);
    expect(articles.map(({ published }) => published?.value)).toEqual(['2025-03-03', '2025-03-04', '2025-03-06']);
    expect(articles[2]?.updated?.value).toBe('2025-03-06');
    expect(articles[2]?.published?.witnesses[0]?.states).toBe('updated');
  });

  test('that the user decided beats the stated one, and a decided publication day beats both', () => {
    const stated = text.replace('Related Articles', 'Archived 6 March 2025\nRelated Articles');
    expect(days(stated, { captured: '2025-03-07' })[1]).toEqual(['2025-03-05', '2025-03-07']);
    const byHeadline = { 'ferry company adds boats to its evening runs': '2025-03-01' };
    expect(days(text, { captured: '2025-03-07', publishedByHeadline: byHeadline })[1]?.[0]).toBe('2025-03-01');
  });

  const mondays = (captured: string) =>
    analyse(text, { assumeNews: true, captured }).times.filter(
      (time) => sliceOf(text, time) === 'Monday' && time.article === 2,
    );

  test('without its hour leaves an article of some hours undated, and its times say so', () => {
    const open = mondays('2025-03-10');
    expect(open.length).toBeGreaterThan(0);
    for (const { unresolved, how } of open) {
      expect(unresolved).toBe('no-anchor');
      expect(how).toMatch(/^the hour of the capture is not known/);
    }
  });

  test('without its hour still tells what both possible days agree on', () => {
    const found = mondays('2025-03-06');
    expect(found.length).toBeGreaterThan(0);
    for (const { value, how } of found) {
      expect(value).toBe('2025-03-03');
      expect(how).toMatch(/^the same for both days .*2025-03-05 and 2025-03-06$/);
    }
  });

  test('gives the related articles of the second seed their days', () => {
    const seed = fileText('seeds/002_060239a9aa87ed88.txt');
    expect(days(seed, { captured: '2025-07-30' }).map(([published]) => published)).toEqual([
      '2025-07-18',
      null,
      '2025-07-29',
      '2025-07-28',
    ]);
  });
});

describe('stamps that the user decided', () => {
  const page = (...stamps: string[]): string =>
    ['Bridge stays closed for another month', ...stamps, paragraph.repeat(3), paragraph.repeat(3)].join('\n');
  const conflict = page('Published: 3 March 2025', 'Posted: 5 March 2025');
  const stamps = (quote: string, states: 'published' | 'updated' | 'captured') => ({ stamps: [{ quote, states }] });

  test('disagree until one of them is said to be something else', () => {
    expect(read(conflict).articles[0]?.published?.conflicting).toHaveLength(1);
    const updated = read(conflict, stamps('5  MARCH 2025', 'updated')).articles[0];
    expect([updated?.published?.value, updated?.published?.conflicting, updated?.updated?.value]).toEqual([
      '2025-03-03',
      [],
      '2025-03-05',
    ]);
    const captured = read(conflict, stamps('5 March 2025', 'captured')).articles[0];
    expect([captured?.published?.value, captured?.captured?.value]).toEqual(['2025-03-03', '2025-03-05']);
  });

  test('decide the publication day against stronger ones', () => {
    const decided = read(conflict, stamps('5 March 2025', 'published')).articles[0]?.published;
    expect(decided?.value).toBe('2025-03-05');
    expect(decided?.source).toBe('decision');
    expect(decided?.conflicting).toEqual([]);
  });

  test('of other words change nothing', () => {
    expect(read(conflict, stamps('6 March 2025', 'updated')).articles).toEqual(read(conflict).articles);
  });
});

test('a slip of the year in a stamp far below contradicts the one above', () => {
  const { articles, words } = read(
    [
      'Bridge stays closed for another month',
      'Mar 3rd, 2025 2:00 pm',
      paragraph.repeat(3),
      paragraph.repeat(3),
      'Share this:',
      ...Array.from({ length: 9 }, (_, at) => `Button ${String(at)}`),
      'Posted by I. Okafor Mar 3rd, 2024 2:00 pm',
    ].join('\n'),
  );
  expect(articles[0]?.published?.value).toBe('2025-03-03');
  expect(articles[0]?.published?.conflicting.map(words)).toEqual(['Mar 3rd, 2024 2:00 pm']);
});
