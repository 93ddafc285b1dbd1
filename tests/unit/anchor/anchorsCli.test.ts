import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerAnchors, readAnchorsJob } from '../../../server/node/cli/anchors';

interface Result {
  readonly state: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly score: number;
  readonly reason: string;
}
const results = (job: object): readonly Result[] =>
  (JSON.parse(answerAnchors(readAnchorsJob(JSON.stringify(job)))) as { results: readonly Result[] }).results;

const piece = fc.constantFrom(
  'the ',
  'minister ',
  'Friday',
  '\r\n',
  '\n\n',
  '\u00a0',
  '\u{1f600}',
  'e\u0301',
  '. ',
  '\u05e9\u05dc ',
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const job = fc
  .tuple(text, text, fc.boolean(), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }))
  .map(([before, after, known, offsets]) => ({
    id: 7,
    before,
    after,
    known,
    spans: offsets.map((pair) => pair.map((offset) => offset % (before.length + 1)).sort((a, b) => a - b)),
  }));

describe('copydesk anchors', () => {
  it.each([true, false])('finds each span in order; earlier text known: %s', (known) => {
    const before = 'One envoy met the minister in Oslo on Monday. Nobody else was there.';
    const after = `Update. ${before}`;
    const found = results({
      id: 'a',
      before,
      after,
      known,
      spans: [
        [14, 26],
        [30, 34],
        [0, 45],
      ],
    });
    expect(found.map(({ state, start, end }) => [state, start, end])).toEqual([
      ['moved', 22, 34],
      ['moved', 38, 42],
      ['moved', 8, 53],
    ]);
  });

  it('answers every job with places within the later text, or with none, and the same each time', () => {
    fc.assert(
      fc.property(job, (one) => {
        const found = results(one);
        expect(found).toHaveLength(one.spans.length);
        for (const { state, start, end, score } of found) {
          const isFound = state === 'exact' || state === 'moved' || state === 'edited';
          expect(start === null).toBe(!isFound);
          expect(end === null).toBe(!isFound);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          if (start !== null && end !== null) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(one.after.length);
          }
        }
        expect(results(one)).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  it('finds all spans of an unchanged text where they are when it is known', () => {
    fc.assert(
      fc.property(job, ({ before, spans }) => {
        for (const [i, { state, start, end }] of results({ before, after: before, known: true, spans }).entries()) {
          expect([state, start, end]).toEqual(['exact', ...(spans[i] ?? [])]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['[]', 'not a JSON object'],
    ['{"after":"","spans":[]}', '"before" is missing or no string'],
    ['{"before":"","spans":[]}', '"after" is missing or no string'],
    ['{"before":"","after":"","spans":3}', '"spans" is missing or no list'],
    ['{"before":"ab","after":"","spans":[[1,3]]}', '"spans" is no list of [start, end] within "before"'],
    ['{"before":"ab","after":"","spans":[[2,1]]}', '"spans" is no list of [start, end] within "before"'],
    ['{"before":"ab","after":"","spans":[[0,1],[2,3]]}', 'within "before": see the one at 2'],
    ['{"before":"ab","after":"","spans":[[0.5,1]]}', '"spans" is no list of [start, end] within "before"'],
    ['{"before":"ab","after":"","spans":[],"known":1}', '"known" is neither true nor false'],
  ])('refuses %s', (line, message) => {
    expect(() => readAnchorsJob(line)).toThrow(message);
  });
});
