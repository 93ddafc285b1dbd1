import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBy } from '../../../common/text/groupBy';
import { byCode, countBelow } from '../../../common/text/sorted';

test('texts are ordered by code units, not by a language', () => {
  expect(['é', 'b', 'a', 'B', ''].toSorted(byCode)).toEqual(['', 'B', 'a', 'b', 'é']);
  expect(byCode('a', 'a')).toBe(0);
});

test('counts what comes below a limit in a sorted list', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), (values, limit) => {
      const sorted = values.toSorted((a, b) => a - b);
      expect(countBelow(sorted, (value) => value < limit)).toBe(values.filter((value) => value < limit).length);
    }),
  );
});

test('groups keep the order in which keys and values first came', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], (value) => value.charAt(0))]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
