import * as fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { createStandsAsStored } from '../../../common/anchor/asStored';
import { characterIndexOf, offsetAtCharacter } from '../../../common/anchor/characters';
import { createDescriber, splitsPair } from '../../../common/anchor/describe';
import { lineEndsOf, withLineEnds } from '../../../common/anchor/lineEnds';
import type { Selectors } from '../../../common/anchor/model';
import { createOnlyPlace } from '../../../common/anchor/onlyPlace';
import { createResolver, createWeighing } from '../../../common/anchor/resolve';
import { anyRepetitiveText as words, anySpans as spans } from '../../support/repetitiveText';

/** A text with passages, the same or an edited text, and what is stored of them, some of it as other tools do. */
const trial = fc.record({
  before: words(160),
  spans,
  edit: fc.option(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), deleted: fc.nat(60), inserted: words(6) }),
  ),
  stored: fc.constantFrom<(selectors: Selectors) => Selectors>(
    (selectors) => selectors,
    (selectors) => selectors,
    ({ landmarks: _left, ...others }) => others,
    (selectors) => ({ ...selectors, prefix: '', suffix: '' }),
    (selectors) => ({ ...selectors, alike: null }),
    (selectors) => ({ ...selectors, alike: { copy: 1, copies: 1 } }),
  ),
});

const placeIn = (text: string, at: number): number => Math.floor(at * text.length);

group('passages that stand as they were stored', () => {
  it('are found as the weighing of all evidence finds them, and so are all others', () => {
    let short = 0;
    fc.assert(
      fc.property(trial, ({ before, spans: asked, edit, stored }) => {
        const describe = createDescriber(before);
        const from = placeIn(before, edit?.at ?? 0);
        const text = edit ? before.slice(0, from) + edit.inserted + before.slice(from + edit.deleted) : before;
        const [resolver, weigh, standsAsStored] = [
          createResolver(text),
          createWeighing(text),
          createStandsAsStored(text),
        ];
        const [index, ends] = [characterIndexOf(text), lineEndsOf(text)];
        for (const { at, length } of asked) {
          const start = placeIn(before, at);
          const selectors = stored(describe({ start, end: start + length }));
          const [wanted, place] = [
            withLineEnds(selectors, ends),
            offsetAtCharacter(index, selectors.characters.startCharacter),
          ];
          if (standsAsStored(wanted, place)) short += 1;
          expect(resolver.resolve(selectors)).toEqual(weigh(wanted, place));
        }
      }),
      { numRuns: 300 },
    );
    expect(short).toBeGreaterThan(500);
  });
});

/** Offsets where words stand with any blanks between them, none within them; overlapping places too. */
function placesAside(text: string, own: string): readonly number[] {
  const blanks = '[\\s\\u200b\\ufeff]*';
  const parts = own.match(/[\p{L}\p{M}\p{N}]+|\S/gu) ?? [];
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join(blanks);
  return [...text.matchAll(new RegExp(`(?=${pattern})`, 'gu'))].map(({ index }) => index);
}

group('words that stand in one place', () => {
  it('are told only of words that stand nowhere else, blanks aside', () => {
    let told = 0;
    fc.assert(
      fc.property(words(200), spans, (text, asked) => {
        const isOnly = createOnlyPlace(text);
        for (const { at, length } of asked) {
          const start = placeIn(text, at);
          const end = Math.min(text.length, start + length);
          // Half of a pair is no character that a pattern finds.
          if (splitsPair(text, start) || splitsPair(text, end) || !isOnly(start, end)) continue;
          told += 1;
          expect(placesAside(text, text.slice(start, end))).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
    expect(told).toBeGreaterThan(500);
  });
});
