import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../common/anchor/change';
import { changed, lateText } from '../../../common/anchor/lateText';
import { applyChange } from '../../support/tracking';

const change: fc.Arbitrary<Change> = fc.record({
  start: fc.nat({ max: 40 }),
  deleted: fc.nat({ max: 10 }),
  inserted: fc.string({ maxLength: 6 }),
});

describe('lateText', () => {
  it('reads as if every change had been made at once, however long it was put off', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(change, { maxLength: 150 }), (text, changes) => {
        let now = text;
        let late = lateText(text);
        for (const one of changes) {
          now = applyChange(now, one);
          late = changed(late, [one]);
          expect(late.length).toBe(now.length);
        }
        expect(late.read()).toBe(now);
        expect(changed(lateText(text), changes).read()).toBe(now);
      }),
    );
  });

  it('leaves what was read before as it was', () => {
    const first = lateText('one two');
    const second = changed(first, [{ start: 0, deleted: 3, inserted: 'three' }]);
    const third = changed(second, [{ start: 5, deleted: 0, inserted: ',' }]);
    expect([third.read(), second.read(), first.read()]).toEqual(['three, two', 'three two', 'one two']);
  });
});
