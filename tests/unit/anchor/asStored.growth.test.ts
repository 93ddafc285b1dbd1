import { describe, it } from 'vitest';
import { createOnlyPlace } from '../../../common/anchor/onlyPlace';
import { expectLinear } from '../../support/cost';

describe('asking of many stretches whether their words stand nowhere else', () => {
  it.each([
    ['one letter', 'a'],
    ['two words', 'of the\n'],
    ['signs', '. \u201c'],
    ['a word that is broken off', 'counterpar t'],
  ])('costs what the text and the stretches do, in a text of %s', (_name, piece) => {
    expectLinear(
      (size) => {
        const text = piece.repeat(size);
        return () => {
          const isOnly = createOnlyPlace(text);
          for (let at = 0; at + 60 < text.length; at += 10) isOnly(at, at + 60);
          isOnly(0, text.length);
        };
      },
      2000,
      16,
    );
  });
});
