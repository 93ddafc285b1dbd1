import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../common/decisions/context';
import type { AnalyseOptions, Article, Section, Time } from '../../../server/analysis/model';
import { findTimes } from '../../../server/analysis/times/findTimes';
import { articleOf, check } from './marked';

/** The times of a page that is one article with a stamp, captured on a day or at an unknown moment. */
function stamped(stamp: string, captured: string | null): Time | undefined {
  const text = `${stamp}\nA rule was announced.`;
  const article: Article = {
    ...articleOf(0, text.length, { kind: 'related', relativeStamp: { start: 0, end: stamp.length } }),
    captured: captured === null ? null : { value: captured, witnesses: [], conflicting: [], source: 'text' },
  };
  return findTimes(text, [article], [], {})[0];
}

describe('stamps count from the day of capture', () => {
  test.each([
    ['a day ago', '2025-07-28', '2025-07-28', '2025-07-29'],
    ['2 days ago', '2025-07-27', '2025-07-27', '2025-07-28'],
    ['48 hours ago', '2025-07-27', '2025-07-27', '2025-07-28'],
    ['2 weeks ago', '2025-W29', '2025-07-14', '2025-07-21'],
    ['18 hours ago', '2025-07', '2025-07-28', '2025-07-30'],
    ['40 minutes ago', '2025-07', '2025-07-28', '2025-07-30'],
    ['30 hours ago', '2025-07', '2025-07-27', '2025-07-29'],
  ])('%s', (stamp, value, from, to) => {
    expect(stamped(stamp, '2025-07-29')).toMatchObject({
      value,
      interval: { from, to },
      anchor: { kind: 'captured', value: '2025-07-29' },
      unresolved: null,
    });
  });

  test('hours that can mean two days say so', () => {
    expect(stamped('18 hours ago', '2025-07-29')?.how).toBe(
      '2025-07-28 or 2025-07-29: the hour of capture on 2025-07-29 is not known',
    );
    expect(stamped('3 hours ago', '2025-08-01')).toMatchObject({
      value: '2025',
      interval: { from: '2025-07-31', to: '2025-08-02' },
    });
    expect(stamped('3 hours ago', '2026-01-01')).toMatchObject({
      value: 'PAST_REF',
      unresolved: 'vague',
      interval: null,
    });
  });

  test('what both possible days of publication agree on is resolved', () => {
    const text =
      '18 hours ago\nThe rule was announced on Tuesday, the ministry said Wednesday. It was drafted last week.';
    const article: Article = {
      ...articleOf(0, text.length, { kind: 'related', relativeStamp: { start: 0, end: 12 } }),
      captured: { value: '2025-07-30', witnesses: [], conflicting: [], source: 'decision' },
    };
    const [, tuesday, wednesday, week] = findTimes(text, [article], [], {});
    expect(tuesday).toMatchObject({
      value: '2025-07-29',
      unresolved: null,
      anchor: { kind: 'captured', value: '2025-07-30' },
      how: 'the same for both days on which the article can have been published, 2025-07-29 and 2025-07-30',
    });
    // Seen from Tuesday the last Wednesday is another one than seen from Wednesday.
    expect(wednesday).toMatchObject({ value: 'XXXX-WXX-3', unresolved: 'no-anchor' });
    expect(week).toMatchObject({ value: '2025-W30', unresolved: null });
  });

  test('an unknown moment of capture leaves them open', () => {
    for (const stamp of ['18 hours ago', 'a day ago', '3 weeks ago'])
      expect(stamped(stamp, null)).toMatchObject({
        value: 'PAST_REF',
        unresolved: 'captured-unknown',
        interval: null,
        how: 'the page was captured at an unknown time, so the words cannot be resolved',
      });
  });
});

test('stamps and teasers of the main article do not count from its publication', () => {
  const text = 'Updated 2 days ago\nThe talks began Monday.\nFloods hit the coast on Sunday\n';
  const at = (words: string, kind: Section['kind']): Section => {
    const start = text.indexOf(words);
    return { kind, start, end: start + words.length, article: 0, rule: 'test' };
  };
  const sections = [
    at('Updated 2 days ago', 'stamp'),
    at('The talks began Monday.', 'body'),
    at('Floods hit the coast on Sunday', 'teaser'),
  ];
  const times = findTimes(text, [articleOf(0, text.length, { published: '2025-07-18' })], sections, {});
  expect(times.map(({ value, unresolved }) => [value, unresolved])).toEqual([
    ['PAST_REF', 'captured-unknown'],
    ['2025-07-14', null],
    ['XXXX-WXX-7', 'no-anchor'],
  ]);
  expect(times[2]?.how).toContain('leads to another article');
});

describe('what the user decided', () => {
  const text = 'He resigned on Friday. A day later she left.\nThey met on Friday at 3 p.m.';
  const first = text.indexOf('Friday');
  const span = { start: first, end: first + 'Friday'.length };
  const pins = (value: string): AnalyseOptions => ({
    pinned: [{ quote: 'friday', context: contextOf(text, span), value }],
  });
  const timesWith = (options: AnalyseOptions): readonly Time[] =>
    findTimes(text, [articleOf(0, text.length, { published: '2025-07-18' })], [], options);

  test('holds at its place and nowhere else, and what follows counts from it', () => {
    const [friday, later, other] = timesWith(pins('2025-07-04'));
    expect(friday).toMatchObject({
      value: '2025-07-04',
      interval: { from: '2025-07-04', to: '2025-07-05' },
      anchor: { kind: 'decision', value: '2025-07-04' },
      how: 'decided by you: 2025-07-04',
    });
    expect(later).toMatchObject({ value: '2025-07-05', anchor: { kind: 'time', time: 0, value: '2025-07-04' } });
    expect(other?.value).toBe('2025-07-18T15:00');
  });

  test('may be a month or a year; what is no value is left alone', () => {
    expect(timesWith(pins('2024-12'))[0]).toMatchObject({ value: '2024-12', type: 'DATE' });
    expect(timesWith(pins('1999'))[0]?.interval).toEqual({ from: '1999-01-01', to: '2000-01-01' });
    expect(timesWith(pins('soon'))[0]?.value).toBe('2025-07-18');
  });

  test('resolves what the text cannot, and keeps the hour', () => {
    const line = 'She left on Friday at 3 p.m.';
    const at = { start: line.indexOf('Friday'), end: line.length };
    const [time] = findTimes(line, [articleOf(0, line.length)], [], {
      pinned: [{ quote: 'Friday at 3 p.m.', context: contextOf(line, at), value: '2025-07-11' }],
    });
    expect(time).toMatchObject({ type: 'TIME', value: '2025-07-11T15:00', unresolved: null });
  });
});

test('without an anchor every form keeps what its words tell', () => {
  check(
    null,
    'It fell [Friday|XXXX-WXX-5|no-anchor], rose on [July 11|XXXX-07-11|no-anchor] and in [July|XXXX-07|no-anchor].',
  );
  check(null, 'It rose [last month|XXXX-XX|no-anchor], [this week|XXXX-WXX|no-anchor] and [next year|XXXX|no-anchor].');
  check(
    null,
    'It fell [yesterday|XXXX-XX-XX|no-anchor], [last quarter|XXXX-QX|no-anchor], [a week ago|PAST_REF|no-anchor].',
  );
  check(null, '[Friday night|XXXX-WXX-5TNI|no-anchor] and [last summer|XXXX-SU|no-anchor].');
  check(null, 'In [the third quarter|XXXX-Q3|no-anchor] and by [year-end|XXXX-12-31|no-anchor].');
});
