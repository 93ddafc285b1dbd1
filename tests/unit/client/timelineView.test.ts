import { describe, expect, test } from 'vitest';
import { childrenOf, type Row } from '../../../client/views/row';
import { spanName, timelineRows } from '../../../client/views/timeline/timeline.model';
import {
  filterKinds,
  filterValues,
  filterWords,
  isFiltering,
  withFilter,
} from '../../../client/views/timeline/timelineFilter.model';
import type { Timeline, TimelineEntry } from '../../../common/protocol';

const uri = 'file:///w/one%20page.txt';
const entry = (fields: Partial<TimelineEntry>): TimelineEntry => ({
  location: { uri, range: { start: { line: 4, character: 10 }, end: { line: 4, character: 16 } } },
  words: 'Friday',
  sentence: 'The ministers met Friday.',
  highlight: [18, 24],
  value: '2025-07-11',
  from: '2025-07-11',
  to: '2025-07-12',
  clock: null,
  precision: 'day',
  how: 'the Friday of the article',
  headline: 'Ministers meet',
  outlet: 'The Gazette',
  entities: [{ id: 'person:ann-lee', name: 'Ann Lee' }],
  ...fields,
});
const timeline = (...entries: readonly TimelineEntry[]): Timeline => ({
  entries,
  entities: [{ id: 'person:ann-lee', name: 'Ann Lee', count: 2 }],
  sources: ['file:///w/two.txt', uri],
});
const show = (row: Row, indent = ''): string =>
  [`${indent}${row.label} | ${row.description}`, ...childrenOf(row).map((child) => show(child, `${indent}  `))].join(
    '\n',
  );
const picture = (...entries: readonly TimelineEntry[]): string =>
  timelineRows(timeline(...entries))
    .map((row) => show(row))
    .join('\n');

describe('the Timeline', () => {
  test('goes by year, month and day; what is less exact stands where it begins; unresolved comes last', () => {
    const month = { precision: 'month', from: '2024-10-01', to: '2024-11-01', words: 'October last year' } as const;
    const week = { precision: 'week', from: '2025-07-07', to: '2025-07-14', words: 'last week' } as const;
    const year = { precision: 'year', from: '2025-01-01', to: '2026-01-01', words: 'this year' } as const;
    const open = { from: null, to: null, words: '18 hours ago' };
    expect(
      picture(
        entry(month),
        entry(year),
        entry(week),
        entry({ from: '2025-07-07', to: '2025-07-08', words: 'July 7', precision: 'minute', clock: '15:30' }),
        entry({}),
        entry(open),
      ),
    ).toBe(
      `2024 | 1
  October 2024 | 1
    The ministers met Friday. | October last year · one page.txt:5
2025 | 4
  The ministers met Friday. | this year · one page.txt:5
  July 2025 | 3
    7 to 13 July 2025 | 1
      The ministers met Friday. | last week · one page.txt:5
    Monday, 7 July 2025 | 1
      The ministers met Friday. | 15:30 · July 7 · one page.txt:5
    Friday, 11 July 2025 | 1
      The ministers met Friday. | Friday · one page.txt:5
Unresolved | 1
  The ministers met Friday. | 18 hours ago · one page.txt:5`,
    );
  });

  test('shows the words in their sentence, how they were resolved, and goes there', () => {
    const [year] = timelineRows(timeline(entry({ sentence: 'They met *Friday*.', highlight: null })));
    const [day] = year ? childrenOf(childrenOf(year)[0] ?? year) : [];
    const [leaf] = day ? childrenOf(day) : [];
    expect(leaf).toMatchObject({ location: entry({}).location });
    expect(leaf?.highlights).toBeUndefined();
    expect(leaf?.tooltip).toContain('**Friday, 11 July 2025** (to the day)');
    expect(leaf?.tooltip).toContain('“They met \\*Friday\\*\\.”');
    expect(leaf?.tooltip).toContain('the Friday of the article');
    expect(leaf?.tooltip).toContain('Ministers meet · The Gazette · one page\\.txt:5');
  });

  test('shortens a long sentence, and highlights only words that are left of it', () => {
    const sentence = `${'The ministers of many countries '.repeat(3)}met Friday.`;
    const at = sentence.indexOf('Friday');
    const rowOf = (highlight: readonly [number, number]): Row | undefined =>
      timelineRows(timeline(entry({ sentence, highlight, from: null, to: null }))).flatMap(childrenOf)[0];
    expect(rowOf([at, at + 6])?.label.length).toBeLessThanOrEqual(50);
    expect(rowOf([at, at + 6])?.highlights).toBeUndefined();
    expect(rowOf([4, 13])?.highlights).toEqual([[4, 13]]);
    expect(rowOf([4, 13])?.tooltip).toContain('met Friday');
  });

  test('names spans of days', () => {
    expect(spanName('2025-07-28', '2025-08-04')).toBe('28 July to 3 August 2025');
    expect(spanName('2024-12-30', '2025-01-06')).toBe('30 December 2024 to 5 January 2025');
    expect(spanName('2025-07-11', '2025-07-12')).toBe('11 July 2025');
  });

  test('makes the rows of a large workspace when they are asked for, some hundred at a time, each with its own key', () => {
    const many = Array.from({ length: 50_000 }, (_, index) =>
      entry({ location: { uri, range: { start: { line: index, character: 0 }, end: { line: index, character: 6 } } } }),
    );
    const began = performance.now();
    const rows = timelineRows(timeline(...many));
    expect(performance.now() - began).toBeLessThan(1000);
    expect(rows.map((row) => [row.description, row.unfolded, row.children.length])).toEqual([['50000', false, 0]]);
    const keys = new Set<string>();
    let leaves = 0;
    let widest = 0;
    let waiting: readonly Row[] = rows;
    while (waiting.length > 0) {
      widest = Math.max(widest, waiting.length);
      for (const row of waiting) {
        keys.add(row.key);
        if (row.location) leaves += 1;
      }
      waiting = waiting.flatMap(childrenOf);
    }
    expect(leaves).toBe(50_000);
    expect(widest).toBeLessThanOrEqual(501);
    expect(keys.size).toBe(50_000 + 99 + 3);
  });

  test('has the same rows each time they are asked for', () => {
    const [row] = timelineRows(timeline(entry({})));
    expect(row && childrenOf(row)).toBe(row && childrenOf(row));
  });
});

describe('the filter of the Timeline', () => {
  const shown = timeline(entry({}));

  test('is said in words', () => {
    const filter = { uri, entity: 'person:ann-lee', precision: 'day' } as const;
    expect(filterWords(filter, shown)).toBe('Ann Lee · one page.txt · to the day');
    expect(filterWords({ entity: 'place:oslo' }, null)).toBe('place:oslo');
    expect(filterWords({}, shown)).toBe('');
    expect(isFiltering({})).toBe(false);
    expect(isFiltering(filter)).toBe(true);
  });

  test('offers entities with how often they are named, the active source first, and a way to lift it', () => {
    expect(filterValues('entity', shown, null)).toEqual([
      { label: 'Any', description: '', value: null },
      { label: 'Ann Lee', description: 'person · 2 sentences', value: 'person:ann-lee' },
    ]);
    expect(filterValues('uri', shown, uri).map(({ label, description }) => [label, description])).toEqual([
      ['Any', ''],
      ['one page.txt', 'in the active editor'],
      ['two.txt', ''],
    ]);
    expect(filterKinds({ precision: 'week' }, shown).map(({ value, description }) => [value, description])).toEqual([
      ['entity', ''],
      ['uri', ''],
      ['precision', 'to the week'],
    ]);
  });

  test('keeps its other members when one is set or lifted', () => {
    expect(withFilter({ uri }, 'precision', 'day')).toEqual({ uri, precision: 'day' });
    expect(withFilter({ uri, precision: 'day' }, 'uri', null)).toEqual({ precision: 'day' });
  });
});
