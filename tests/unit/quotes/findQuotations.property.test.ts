import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, overlaps } from '../../../common/text/span';
import { readQuotes } from './read';

const word = fc.constantFrom(
  ...[
    '[P:Ana Ruiz]',
    '[P:Ruiz]',
    '[O:Velora]',
    'he',
    'it',
    'the minister',
    'said',
    'told',
    'called',
    'saying',
    'according to',
  ],
  ...[
    '"',
    '\u201c',
    '\u201d',
    '\u2018',
    '\u2019',
    "'",
    '``',
    "''",
    '\u00ab',
    '\u00bb',
    ',',
    '.',
    '?',
    ':',
    '\u2014',
    '\n\n',
    '\n',
  ],
  ...['We will go', 'Wait', 'very late', "workers'", '6\'2"', '\ud800', '\ud83d\ude00', 'and', 'who', 'the'],
);
const text = fc.array(fc.tuple(word, fc.constantFrom('', ' ')), { maxLength: 60 }).map((list) => list.flat().join(''));

test('quotations are in order, nested or apart, within their section, and joined backwards', () => {
  fc.assert(
    fc.property(text, (marked) => {
      const { quotations } = readQuotes(`The council met in the town on Friday.\n\n${marked}`);
      quotations.forEach((one, at) => {
        expect(contains(one, one.words)).toBe(true);
        expect(one.words.end).toBeGreaterThan(one.words.start);
        const before = quotations[at - 1];
        if (before !== undefined) {
          expect(one.start).toBeGreaterThanOrEqual(before.start);
          if (overlaps(before, one)) expect(contains(before.words, one)).toBe(true);
        }
        if (one.continues !== null) {
          expect(one.continues).toBeLessThan(at);
          expect(quotations[one.continues]?.speaker).toBe(one.speaker);
        }
        expect(one.speaker === null).toBe(one.speakerBy === null);
        for (const said of [one.said, one.cue]) if (said !== null) expect(said.end).toBeGreaterThan(said.start);
      });
    }),
    { numRuns: 300 },
  );
});
