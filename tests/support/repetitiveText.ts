import * as fc from 'fast-check';

/** Words of which short and long ones, and turns of them, stand more than once, wrapped in different ways. */
const word = fc.constantFrom(
  ...[
    'the',
    'of',
    'said',
    'Minister',
    'ministers',
    'Kuala Lumpur',
    'talks',
    'a',
    '2025',
    'counterpart',
    'Mr.',
    '\u{1f600}',
  ],
  ...[
    '\u201cwe will talk,\u201d',
    'cyberthreats',
    'U.S.',
    'e\u0301t\u00e9',
    '\u6771\u4eac',
    'on Friday the minister said',
  ],
);
const blank = fc.constantFrom(' ', ' ', ' ', ' ', '\n', '\r\n', '  ', '\n\n', '\u00a0', '');
/** Texts of up to so many of these words. */
export const anyRepetitiveText = (most: number) =>
  fc.array(fc.tuple(word, blank), { maxLength: most }).map((pairs) => pairs.flat().join(''));

/** Passages: where they begin, as a share of the text, and their length in UTF-16 units. */
export const anySpans = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(70) }), {
  minLength: 20,
  maxLength: 40,
});
