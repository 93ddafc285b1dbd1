import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceToBeginning } from '../../../common/anchor/contextDistance';
import { describe } from '../../../common/anchor/describe';
import { foldedAfter, foldedBefore } from '../../../common/anchor/folded';
import { indexTokens } from '../../../common/anchor/tokenIndex';
import { textWordsOf } from '../../../common/anchor/textWords';
import { tokensOf } from '../../../common/anchor/tokens';
import { wantedOf } from '../../../common/anchor/wanted';
import { createWordFinder } from '../../../common/anchor/words';
import { unitsOf } from '../../../common/anchor/units';

const find = (before: string, words: string, after: string, around = 0): readonly string[] => {
  const start = before.indexOf(words);
  const wanted = wantedOf(describe(before, { start, end: start + words.length }));
  const { places } = createWordFinder(textWordsOf(after, tokensOf(after)))(wanted, around, 10);
  return places.map((place) => `${place.start}:${after.slice(place.start, place.end)}`);
};

test('words are found whatever blanks stand between them', () => {
  expect(find('A pilot cutter sank.', 'pilot cutter', 'The pilot\n  cutter was raised.')).toEqual([
    '4:pilot\n  cutter',
  ]);
});

test('words are found as part of longer ones at their ends', () => {
  expect(find('two harbour masters', 'harbour', 'old harbourmaster')).toEqual(['4:harbour']);
  expect(find('the harbour master', 'harbour master', 'an upharbour masters')).toEqual(['5:harbour master']);
});

test('words that end inside others are found in a text that says all of them often', () => {
  const often = 'the tide ran over the mole. '.repeat(400);
  const once = 'the mole ran over the tide. ';
  const text = often + once + often;
  for (const words of ['e mole ran over the ti', 'mole ran over the t', 'he mole ran over the tide'])
    expect(find(text, words, text)).toEqual([`${text.indexOf(words)}:${words}`]);
});

test('the nearest places come first', () => {
  expect(find('one buoy', 'buoy', 'buoy, buoy, buoy', 12)).toEqual(['12:buoy', '6:buoy', '0:buoy']);
});

test('every occurrence of a word is found, and no other place', () => {
  const word = fc.constantFrom('tide', 'ebb', 'mole', 'the', ',');
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 40 }),
      fc.array(word, { minLength: 1, maxLength: 4 }),
      (all, some) => {
        const [text, words] = [all.join(' '), some.join(' ')];
        const stored = `x ${words} x`;
        const wanted = wantedOf(describe(stored, { start: 2, end: 2 + words.length }));
        const { places, complete } = createWordFinder(textWordsOf(text, tokensOf(text)))(wanted, 0, 100);
        const expected = all.flatMap((_, at) =>
          some.every((part, i) => all[at + i] === part) ? [all.slice(0, at).join(' ').length + (at > 0 ? 1 : 0)] : [],
        );
        expect(complete).toBe(true);
        expect(places.map(({ start }) => start)).toEqual(expected);
      },
    ),
  );
});

test('an index gives the places of each key, ascending', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (keys) => {
      const index = indexTokens(Int32Array.from(keys));
      for (let key = -6; key <= 6; key += 1)
        expect([...index.placesOf(key)]).toEqual(keys.flatMap((other, at) => (other === key ? [at] : [])));
    }),
  );
});

test('the edit distance to a beginning is that of the table', () => {
  const slow = (pattern: Uint16Array, text: Uint16Array): number => {
    let row = Array.from({ length: text.length + 1 }, (_, at) => at);
    pattern.forEach((unit, i) => {
      const next = [i + 1];
      text.forEach((other, j) =>
        next.push(Math.min((row[j] ?? 0) + (unit === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1)),
      );
      row = next;
    });
    return Math.min(...row);
  };
  const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\u00e9'), maxLength });
  fc.assert(
    fc.property(letters(32), letters(48), (pattern, text) => {
      const [p, t] = [unitsOf(pattern), unitsOf(text)];
      expect(distanceToBeginning(p, t)).toBe(slow(p, t));
    }),
  );
});

test('blanks in a row count as one when a context is read', () => {
  const shown = (units: Uint16Array): string => String.fromCharCode(...units);
  expect(shown(foldedAfter('The \r\n\r\n Mole', 0, 20))).toBe('the mole');
  expect(shown(foldedBefore('The \n Mole', 10, 6))).toBe('elom e');
});
