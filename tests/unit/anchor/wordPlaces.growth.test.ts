import { describe, it } from 'vitest';
import { createDescriber } from '../../../common/anchor/describe';
import { createResolver } from '../../../common/anchor/resolve';
import { createWordPlaces } from '../../../common/anchor/wordPlaces';
import { expectLinear } from '../../support/cost';

/** A text of different words. */
const wordsOf = (size: number): string =>
  Array.from({ length: size }, (_, at) => `word${(at * 7919) % size}`).join(' ');

describe('many passages of a long text', () => {
  it('are described and found at a cost that grows with their number, not with the text for each', () => {
    expectLinear(
      (size) => {
        const text = wordsOf(size);
        const spans = Array.from({ length: size / 2 }, (_, at) => ({ start: at * 12, end: at * 12 + 30 }));
        return () => {
          const stored = spans.map(createDescriber(text));
          const { resolve } = createResolver(text);
          for (const selectors of stored) resolve(selectors);
        };
      },
      2000,
      16,
    );
  });

  it('so it is with words that stand everywhere, one after the other', () => {
    for (const [text, asked] of [
      ['a', 'aaaaaaaa'],
      ['a line of words\n', 'line of words'],
      ['ab', 'bababababc'],
      ['talks ', 'Oslo talks'],
    ] as const) {
      expectLinear(
        (size) => {
          const places = createWordPlaces(text.repeat(size));
          return () => {
            for (let at = 0; at < 300; at += 1) {
              places.all(asked);
              places.near(asked, at, 24);
              places.elsewhere(asked, at);
            }
          };
        },
        500,
        16,
      );
    }
  });
});
