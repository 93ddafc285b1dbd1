import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesNear, placesOf } from '../../../common/anchor/places';
import { createWordPlaces } from '../../../common/anchor/wordPlaces';

/** Texts of few letters, in which words stand often and overlap with themselves. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('Oslo ', 'talks ', 'a', '“', '\u{1f600}', '\r\n'), maxLength: 120 }),
);

/** Words out of a text, and words that are not in it. */
const asked = text.chain((whole) =>
  fc.record({
    whole: fc.constant(whole),
    questions: fc.array(
      fc.record({
        words: fc.oneof(
          fc.tuple(fc.nat(whole.length), fc.nat(40)).map(([start, length]) => whole.slice(start, start + length)),
          fc.string({ unit: fc.constantFrom('a', 'b', 'Oslo ', '“'), maxLength: 12 }),
        ),
        around: fc.nat(whole.length),
        limit: fc.integer({ min: 1, max: 70 }),
      }),
      { minLength: 80, maxLength: 100 },
    ),
  }),
);

describe('places of words', () => {
  it('are those that are found by looking through the text, however often it is asked', () => {
    fc.assert(
      fc.property(asked, ({ whole, questions }) => {
        const places = createWordPlaces(whole);
        for (const { words, around, limit } of questions) {
          const all = placesOf(whole, words);
          expect(places.all(words)).toEqual(all);
          expect(places.near(words, around, limit)).toEqual(placesNear(whole, words, around, limit));
          if (words !== '') expect(places.elsewhere(words, around)).toBe(all.some((place) => place !== around));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('ends at as many copies as are counted anywhere', () => {
    const whole = 'a line of words\n'.repeat(3000);
    const places = createWordPlaces(whole);
    for (let asks = 0; asks < 80; asks += 1) {
      expect(places.all('line of words')).toEqual(placesOf(whole, 'line of words'));
      expect(places.near('line of words', 20_000, 24)).toEqual(placesNear(whole, 'line of words', 20_000, 24));
    }
  });
});
