import { describe, expect, it } from 'vitest';
import { lineColumnAt, lineIndexOf, offsetAt } from '../../../common/text/lineIndex';
import { bySpan, contains, overlaps, sliceOf, touches } from '../../../common/text/span';

const span = { start: 2, end: 5 };

describe('span', () => {
  it('slices half-open', () => {
    expect(sliceOf('abcdefg', span)).toBe('cde');
  });

  it('is touched at both edges, as by a cursor', () => {
    expect([1, 2, 5, 6].map((offset) => touches(span, offset))).toEqual([false, true, true, false]);
  });

  it('overlaps only where a unit is shared', () => {
    expect(overlaps(span, { start: 5, end: 6 })).toBe(false);
    expect(overlaps(span, { start: 4, end: 6 })).toBe(true);
    expect(contains(span, { start: 2, end: 5 })).toBe(true);
    expect(contains(span, { start: 2, end: 6 })).toBe(false);
  });

  it('orders parents before what they contain', () => {
    const spans = [{ start: 3, end: 4 }, span, { start: 2, end: 9 }];
    expect(spans.toSorted(bySpan)).toEqual([{ start: 2, end: 9 }, span, { start: 3, end: 4 }]);
  });
});

describe('lineIndex', () => {
  const text = 'one\ntwo\r\nthree\rfour\n';

  it('knows LF, CRLF and a lone CR', () => {
    expect(lineIndexOf(text).starts).toEqual([0, 4, 9, 15, 20]);
  });

  it('goes from offsets to lines and back, and clamps', () => {
    const index = lineIndexOf(text);
    expect(lineColumnAt(index, 11)).toEqual({ line: 2, column: 2 });
    expect(offsetAt(index, { line: 2, column: 2 })).toBe(11);
    expect(lineColumnAt(index, 999)).toEqual({ line: 4, column: 0 });
    expect(offsetAt(index, { line: 99, column: 0 })).toBe(text.length);
    expect(offsetAt(index, { line: 0, column: 99 })).toBe(4);
    expect(offsetAt(index, { line: -1, column: 3 })).toBe(0);
  });
});
