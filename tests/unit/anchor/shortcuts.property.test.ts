import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtOf, mayRival } from '../../../common/anchor/certainty';
import { contextFit, isWholeContext } from '../../../common/anchor/context';
import { createDescriber } from '../../../common/anchor/describe';
import { mostScore } from '../../../common/anchor/evidence';
import type { Place } from '../../../common/anchor/evidence';
import { createLandmarkFinder } from '../../../common/anchor/landmarkFinder';
import type { Selectors } from '../../../common/anchor/model';
import { bestLikeness, wordLikeness } from '../../../common/anchor/nearWords';
import { createResolver, resolve } from '../../../common/anchor/resolve';
import { textWordsOf } from '../../../common/anchor/textWords';
import { tokensOf } from '../../../common/anchor/tokens';
import { wantedOf } from '../../../common/anchor/wanted';

const word = fc.constantFrom(
  'port',
  'seaport',
  'portport',
  'harbour',
  'hArbour',
  'mole',
  'tide.',
  '\u{1f600}',
  '\r\n',
  'the',
  'é',
);
const prose = (maxLength: number) => fc.array(word, { maxLength }).map((words) => words.join(' '));

const selectorsWith = (before: string, after: string): Selectors => ({
  characters: { startCharacter: 0, endCharacter: 4 },
  exact: 'mole',
  prefix: '',
  suffix: '',
  alike: null,
  landmarks: { before, after, isFormula: false },
});

/** Share of the landmarks as one would look for it around one place. */
function shareAround(
  text: string,
  start: number,
  end: number,
  before: readonly string[],
  after: readonly string[],
): number {
  const [left, right] = [text.slice(Math.max(0, start - 1200), start), text.slice(end, end + 1200)];
  let sum = 0;
  for (const each of before) if (left.includes(each)) sum += Math.min(1, 480 / (left.length - left.lastIndexOf(each)));
  for (const each of after) if (right.includes(each)) sum += Math.min(1, 480 / (right.indexOf(each) + each.length));
  return sum / (before.length + after.length);
}

describe('landmarks', () => {
  it('are found alike, however many places are asked about', () => {
    const landmark = fc.constantFrom(
      'port',
      'ort',
      'harbour',
      'tide.',
      'mole',
      '\u{1f600}',
      'é',
      'gone',
      'x'.repeat(24),
    );
    fc.assert(
      fc.property(
        prose(400),
        fc.constantFrom('', 'x'.repeat(70), 'a pier '.repeat(200)),
        fc.array(landmark, { minLength: 2, maxLength: 8 }),
        fc.array(landmark, { minLength: 2, maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(3000), fc.nat(30)), { minLength: 60, maxLength: 80 }),
        (some, between, before, after, places) => {
          const text = `${some} ${between} ${some}`;
          const finder = createLandmarkFinder(textWordsOf(text, tokensOf(text)));
          const wanted = wantedOf(selectorsWith(before.join(' '), after.join(' ')));
          for (const [at, length] of places) {
            const start = Math.min(at, text.length);
            const place = { start, end: Math.min(text.length, start + length) };
            const share = finder.shareAt(place, wanted);
            expect(share).toBe(shareAround(text, place.start, place.end, before, after));
            const stretch = { start: Math.max(0, start - 50), end: place.end + 50 };
            expect(finder.mostIn(stretch, wanted)).toBeGreaterThanOrEqual(share ?? 0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a resolver for many passages', () => {
  it('says of each what one for it alone says', () => {
    fc.assert(
      fc.property(prose(60), prose(30), fc.nat(400), fc.boolean(), (some, other, cut, isTurned) => {
        const text = [some, other, some, `${other} mole`, some].join('\n');
        const lines = text.split('\n');
        const after = (isTurned ? lines.toReversed() : [`New ${other}`, ...lines]).join('\n').slice(cut);
        const describeIn = createDescriber(text);
        const stored = Array.from({ length: 24 }, (_, n) => {
          const start = Math.floor((n * text.length) / 24);
          return describeIn({ start, end: start + 3 + ((n * 7) % 60) });
        });
        const resolver = createResolver(after);
        const found = stored.map((each) => resolver.resolve(each));
        expect(found).toEqual(stored.map((each) => resolve(after, each)));
      }),
      { numRuns: 60 },
    );
  });
});

const share = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
const context = fc.record({ before: share, after: share });
/** A place with landmarks between two shares, and at least so much of the score that it can have with them. */
const place = (kind: Place['kind'], [least, most]: readonly [number, number], scored: number): fc.Arbitrary<Place> =>
  fc
    .record({ start: fc.nat(4000), words: share, context, landmarks: share, part: share })
    .map(({ start, words, part, landmarks: some, ...rest }) => {
      const landmarks = least + some * (most - least);
      const score = (scored + part * (1 - scored)) * mostScore(landmarks);
      const all = kind === 'same' ? 1 : words;
      return { ...rest, kind, landmarks, score, words: all, start, end: start + 20, carried: null };
    });

describe('similar words that are not looked at', () => {
  it('are ahead of no place of the very words, and no rival of it', () => {
    fc.assert(
      fc.property(
        place('same', [0.4, 1], 0.7),
        place('alike', [0, 0.5], 0),
        fc.constantFrom('exact', 'moved', 'edited'),
        fc.constantFrom(null, { copy: 1, copies: 1 }),
        fc.boolean(),
        (best, other, state, alike, isFormula) => {
          fc.pre(!mayRival(best, other.landmarks ?? 0));
          const selectors = { ...selectorsWith('', ''), alike, landmarks: { before: '', after: '', isFormula } };
          expect(other.score).toBeLessThan(best.score);
          expect(doubtOf(wantedOf(selectors), state, best, [other])).toBeNull();
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('what tells words and contexts apart at little cost', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'c', 'p', '\u2019', "'", '\u00e9'), maxLength: 12 });

  it('refuses no word that is alike', () => {
    fc.assert(
      fc.property(letters, fc.array(letters, { maxLength: 6 }), (one, others) => {
        const best = Math.max(0, ...others.map((other) => wordLikeness(one, other)));
        expect(bestLikeness(one, others)).toBe(best >= 0.6 ? best : 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes for whole what fits in full', () => {
    const some = fc.string({ unit: fc.constantFrom('a', 'A', ' ', '\n', '\r\n', '\u201c'), maxLength: 40 });
    fc.assert(
      fc.property(some, some, some, fc.nat(40), (prefix, suffix, text, at) => {
        const wanted = wantedOf({ ...selectorsWith('', ''), prefix, suffix });
        const around = { start: Math.min(at, text.length), end: Math.min(at + 2, text.length) };
        const { before, after } = contextFit(text, around, wanted);
        expect(isWholeContext(text, around, wanted)).toBe(before === 1 && after === 1);
      }),
      { numRuns: 2000 },
    );
  });
});
