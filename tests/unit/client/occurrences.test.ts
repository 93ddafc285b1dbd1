import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occurrenceRows } from '../../../client/commands/tagging/occurrenceRows';
import { occurrencesOf, usualLikeness } from '../../../client/commands/tagging/occurrences';

const all = (text: string, words: string, likeness = usualLikeness(words)) =>
  occurrencesOf(text, words, likeness).map(({ start, end }) => text.slice(start, end));
const loose = { wholeWords: false, sameCase: false };

describe('occurrences of words', () => {
  test('are whole words', () => {
    expect(all('Berg, Bergen and Berg’s, Oberberg. Berg', 'Berg')).toEqual(['Berg', 'Berg', 'Berg']);
    expect(all('Bergen berg', 'berg', loose)).toEqual(['Berg', 'berg']);
  });

  test('have capitals where the words have them', () => {
    expect(all('They told us that the US and the U.S. agree', 'US')).toEqual(['US']);
    expect(all('Talks began. The talks ended. TALKS', 'talks')).toEqual(['Talks', 'talks', 'TALKS']);
  });

  test('are found over line ends, and with other quotation marks, dashes and accents', () => {
    const text = 'the “cease-fire\r\n  deal” of São Paulo; the "cease–fire deal"';
    expect(all(text, '"cease-fire deal"')).toEqual(['“cease-fire\r\n  deal”', '"cease–fire deal"']);
    expect(all(text, 'Sao Paulo')).toEqual(['São Paulo']);
  });

  test('take in the marks of their last letter and cut nothing in two', () => {
    expect(all('cafe\u0301 noir', 'cafe')).toEqual(['cafe\u0301']);
    expect(all('o\ufb03ce', 'offi', loose)).toEqual(['o\ufb03']);
    expect(all('o\ufb03ce', 'off', loose)).toEqual([]);
    expect(all('\u{1d400}b ab', 'b')).toEqual([]);
  });

  test('do not lie over each other', () => {
    expect(all('aaaa', 'aa', loose)).toEqual(['aa', 'aa']);
    expect(all('', 'x')).toEqual([]);
    expect(all('x', '  ')).toEqual([]);
  });

  test('are in order, within the text, and hold what was looked for', () => {
    const piece = fc.constantFrom('a', 'B', ' ', '\n', 'é', '“', '-', '\u{1f600}', '\ufb01', '\u0301', 'ab');
    const some = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(some, some, fc.boolean(), fc.boolean(), (text, words, wholeWords, sameCase) => {
        let last = 0;
        for (const { start, end } of occurrencesOf(text, words, { wholeWords, sameCase })) {
          expect(start >= last && end > start && end <= text.length).toBe(true);
          last = end;
        }
      }),
    );
  });

  test('of a word that stands there are found where it was put', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ .,\n]{0,30}$/), fc.stringMatching(/^[ .,\n]{0,30}$/), (before, after) => {
        expect(occurrencesOf(`${before}Berg${after}`, 'Berg', usualLikeness('Berg'))).toEqual([
          { start: before.length, end: before.length + 4 },
        ]);
      }),
    );
  });
});

test('the rows of the preview show the line around the words', () => {
  const text = `Head\n${'word '.repeat(40)}Berg spoke ${'word '.repeat(80)}`;
  const start = text.indexOf('Berg');
  const [row] = occurrenceRows('w:/a', 'a.txt', text, [{ start, end: start + 4 }]);
  expect(row).toMatchObject({ label: 'Berg', description: 'line 2 · a.txt' });
  expect(row?.detail).toMatch(/^….*Berg spoke.*…$/);
  expect(row?.detail.length).toBeLessThan(160);
});
