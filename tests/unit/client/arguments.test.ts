import { describe, expect, test } from 'vitest';
import { locationOf, positionOf, rangeOf, stringsOf, uriOf } from '../../../client/commands/arguments';
import { decisionOf } from '../../../client/commands/decisions/decisionArgument';

const range = { start: { line: 1, character: 2 }, end: { line: 3, character: 4 } };

describe('arguments of commands', () => {
  test('are read where they have the right shape', () => {
    expect(positionOf({ line: 0, character: 7, more: true })).toEqual({ line: 0, character: 7 });
    expect(rangeOf(range)).toEqual(range);
    expect(stringsOf(['a', 'b'])).toEqual(['a', 'b']);
    expect(locationOf({ uri: 'file:///a.txt', range })).toEqual({ uri: 'file:///a.txt', range });
  });

  test('may hold an editor uri in place of its text', () => {
    const uri = { scheme: 'file', path: '/a.txt', toString: () => 'file:///a.txt' };
    expect(uriOf(uri)).toBe('file:///a.txt');
  });

  test('are refused where they do not', () => {
    for (const value of [undefined, null, 1, 'x', {}, { line: -1, character: 0 }, { line: 0.5, character: 0 }]) {
      expect(positionOf(value)).toBeUndefined();
      expect(rangeOf({ start: value, end: range.end })).toBeUndefined();
    }
    expect(stringsOf(['a', 1])).toBeUndefined();
    expect(uriOf('')).toBeUndefined();
    expect(uriOf({ path: '/a' })).toBeUndefined();
    expect(locationOf({ uri: 'file:///a.txt' })).toBeUndefined();
  });
});

describe('decisions as arguments', () => {
  test.each([
    { kind: 'published', source: 'a.txt', article: null, value: '2025-07-11' },
    { kind: 'published', source: 'a.txt', article: 'Talks resume', value: '2024-02-29' },
    { kind: 'dateOrder', source: 'a.txt', order: 'dmy' },
    { kind: 'dismissed', code: 'date.weekday', source: null, quote: null, context: null, reason: '' },
    { kind: 'dismissed', code: 'date.weekday', source: 'a.txt', quote: 'Friday', context: null, reason: 'a quotation' },
  ])('$kind is taken as it is: %o', (decision) => {
    expect(decisionOf(decision)).toEqual(decision);
  });

  test.each([
    null,
    { kind: 'published', source: 'a.txt', value: '2025-02-29' },
    { kind: 'published', value: '2025-02-28' },
    { kind: 'dateOrder', source: 'a.txt', order: 'ymd' },
    { kind: 'dismissed', source: 'a.txt' },
    { kind: 'other', source: 'a.txt' },
  ])('%o is no decision', (value) => {
    expect(decisionOf(value)).toBeNull();
  });
});
