import * as fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { characterIndexOf, offsetAtCharacter } from '../../../common/anchor/characters';
import { createDescriber } from '../../../common/anchor/describe';
import { createResolver } from '../../../common/anchor/resolve';
import { anyRepetitiveText, anySpans } from '../../support/repetitiveText';

group('passages of a text that nobody has touched', () => {
  it('stand where they were stored, however often their words stand there', () => {
    fc.assert(
      fc.property(anyRepetitiveText(60), anySpans, (text, wanted) => {
        const [describe, resolver, index] = [createDescriber(text), createResolver(text), characterIndexOf(text)];
        for (const { at, length } of wanted) {
          const start = Math.floor(at * text.length);
          const stored = describe({ start, end: start + length });
          if (stored.exact === '') continue;
          const from = offsetAtCharacter(index, stored.characters.startCharacter);
          const found = resolver.resolve(stored);
          expect([stored, found.state, found.span]).toEqual([
            stored,
            'exact',
            { start: from, end: from + stored.exact.length },
          ]);
        }
      }),
      { numRuns: 800 },
    );
  });
});
