import * as fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { characterIndexOf, charactersAt, offsetAtCharacter } from '../../common/anchor/characters';
import { describe, splitsPair } from '../../common/anchor/describe';
import { resolve } from '../../common/anchor/resolve';
import { carry } from '../../common/anchor/carry';
import { shift } from '../../common/anchor/shift';
import type { Change } from '../../common/anchor/shift';
import { applyChange, trackAll } from '../support/tracking';
import { anyCharacter } from '../support/anyCharacter';

/** Texts with emoji, lone surrogates, CRLF and repeated words. */
const piece = fc.oneof(
  fc.constantFrom('the ', 'minister ', 'Friday', '\r\n', '\n\n', '\u00a0', '😀', '\ud83d', '\ude00', '’', 'é', '. '),
  fc.string({ unit: anyCharacter, maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const textWithSpan = text.chain((value) =>
  fc
    .tuple(fc.nat({ max: value.length }), fc.nat({ max: value.length }))
    .map(([a, b]) => ({ text: value, span: { start: Math.min(a, b), end: Math.max(a, b) } })),
);
const changeIn = (value: string): fc.Arbitrary<Change> =>
  fc
    .tuple(fc.nat({ max: value.length }), fc.nat({ max: 12 }), fc.string({ maxLength: 8 }))
    .map(([start, deleted, inserted]) => ({ start, deleted: Math.min(deleted, value.length - start), inserted }));

group('characters', () => {
  it('agree with the text iterated by code points', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text: value, span }) => {
        const index = characterIndexOf(value);
        const offset = splitsPair(value, span.start) ? span.start - 1 : span.start;
        const characters = charactersAt(index, span.start);
        expect(characters).toBe([...value.slice(0, offset)].length);
        expect(offsetAtCharacter(index, characters)).toBe(offset);
      }),
    );
  });
});

group('describe and resolve', () => {
  it('find every passage of the same text again, exactly where it is', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text: value, span }) => {
        const selectors = describe(value, span);
        const anchoring = resolve(value, selectors);
        expect(anchoring.state).toBe('exact');
        const { start, end } = anchoring.span ?? { start: -1, end: -1 };
        expect(start).toBeLessThanOrEqual(span.start);
        expect(end).toBeGreaterThanOrEqual(span.end);
        expect(value.slice(start, end)).toBe(selectors.exact);
      }),
      { numRuns: 300 },
    );
  });

  it('never throw, and never give words that are not in the text, whatever was changed', () => {
    fc.assert(
      fc.property(textWithSpan, text, ({ text: value, span }, other) => {
        const selectors = describe(value, span);
        const anchoring = resolve(other, selectors);
        for (const place of [...anchoring.candidates, ...(anchoring.span ? [anchoring.span] : [])]) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeLessThanOrEqual(other.length);
          expect(place.start).toBeLessThanOrEqual(place.end);
        }
        expect(anchoring.score).toBeGreaterThanOrEqual(0);
        expect(anchoring.score).toBeLessThanOrEqual(1);
        expect(anchoring.span === null).toBe(anchoring.state === 'ambiguous' || anchoring.state === 'orphaned');
        if (anchoring.span && anchoring.state !== 'edited') {
          const found = other.slice(anchoring.span.start, anchoring.span.end);
          expect(found.replaceAll('\r\n', '\n')).toBe(selectors.exact.replaceAll('\r\n', '\n'));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('follow a passage behind text that is put in front', () => {
    fc.assert(
      fc.property(textWithSpan, fc.string({ minLength: 1, maxLength: 20 }), ({ text: value, span }, head) => {
        const selectors = describe(value, span);
        if (selectors.alike || selectors.exact.length < 40 || (value + head).includes('\r')) return;
        const anchoring = resolve(`${head}\n${value}`, selectors);
        expect(anchoring.span?.end).toBe(value.indexOf(selectors.exact) + selectors.exact.length + head.length + 1);
      }),
    );
  });
});

group('carry', () => {
  it('finds every passage of the same text exactly where it is', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text: value, span }) => {
        expect(carry(value, value, [span])[0]).toMatchObject({ state: 'exact', span });
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, and says of no other words that they are unchanged', () => {
    fc.assert(
      fc.property(textWithSpan, text, ({ text: value, span }, other) => {
        const [anchoring] = carry(value, other, [span]);
        if (!anchoring) throw new Error('no answer');
        for (const place of [...anchoring.candidates, ...(anchoring.span ? [anchoring.span] : [])]) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeLessThanOrEqual(other.length);
          expect(place.start).toBeLessThanOrEqual(place.end);
        }
        expect(anchoring.span === null).toBe(anchoring.state === 'ambiguous' || anchoring.state === 'orphaned');
        if (!anchoring.span || anchoring.state === 'edited') return;
        const found = other.slice(anchoring.span.start, anchoring.span.end);
        expect(found.replaceAll('\r\n', '\n')).toBe(value.slice(span.start, span.end).replaceAll('\r\n', '\n'));
      }),
      { numRuns: 500 },
    );
  });

  it('follows a long passage of its own words through one change outside', () => {
    const own = 'Seventeen granite bollards were measured by the northern inspector.';
    fc.assert(
      fc.property(text, text, changeIn('x'.repeat(30)), (head, tail, change) => {
        const before = `${head}\n${own}\n${tail}`;
        const start = head.length + 1;
        if (change.start + change.deleted >= start && change.start <= start + own.length) return;
        const after = applyChange(before, change);
        const [found] = carry(before, after, [{ start, end: start + own.length }]);
        expect(found?.span?.start).toBe(after.indexOf(own));
      }),
      { numRuns: 300 },
    );
  });
});

group('shift', () => {
  const edited = textWithSpan.chain(({ text: value, span }) =>
    changeIn(value).map((change) => ({ value, span, change })),
  );

  it('keeps spans within the text, and what was not touched unchanged', () => {
    fc.assert(
      fc.property(edited, ({ value, span, change }) => {
        const after = applyChange(value, change);
        const shifted = shift(span, change);
        if (!shifted) {
          expect(change.deleted).toBeGreaterThanOrEqual(span.end - span.start);
          return;
        }
        expect(shifted.start).toBeGreaterThanOrEqual(0);
        expect(shifted.end).toBeLessThanOrEqual(after.length);
        expect(shifted.start).toBeLessThanOrEqual(shifted.end);
        const isApart = change.start + change.deleted <= span.start || change.start >= span.end;
        if (isApart) {
          expect(after.slice(shifted.start, shifted.end)).toBe(value.slice(span.start, span.end));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('an undo of a deletion brings every passage back', () => {
    fc.assert(
      fc.property(edited, ({ value, span, change }) => {
        const cut = { ...change, inserted: '' };
        const removed = value.slice(cut.start, cut.start + cut.deleted);
        const inverse = { start: cut.start, deleted: 0, inserted: removed };
        const isLost = shift(span, cut) === null && span.end > span.start;
        const { passages, text: after } = trackAll([{ span, lost: null }], [cut, inverse], value);
        expect(after).toBe(value);
        const repeats = removed.length > 64 || removed.indexOf(value.slice(span.start, span.end)) < 0;
        if (isLost && !repeats) expect(passages[0]).toEqual({ span, lost: null });
      }),
      { numRuns: 500 },
    );
  });
});
