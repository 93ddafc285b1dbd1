import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarked } from '../identity/marked';

const word = fc.constantFrom(
  ...[
    '[P:Ana Ruiz]',
    '[P:Ruiz]',
    '[L:Peru]',
    '[N:Japanese]',
    '[O:Velora]',
    'President',
    'foreign minister',
    'former',
    'PM',
  ],
  ...[
    ',',
    'as',
    'of',
    'the',
    'named',
    'was appointed',
    "'s",
    '.',
    'and',
    '\n',
    '-elect',
    '\ud800',
    '😀',
    '[P:President Ruiz]',
  ],
);

test('never throws; spans lie in the text, in order; every role has a holder, the evidence holds the title', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 }), (words) => {
      const { text, analysis } = readMarked([words.join(' ')]);
      let last = 0;
      for (const role of analysis.roles) {
        expect(role.start).toBeGreaterThanOrEqual(last);
        last = role.start;
        expect(text.slice(role.start, role.end)).toBe(role.title);
        expect(analysis.entities[role.holder ?? -1]?.type).toBe('person');
        expect(role.evidence.start).toBeLessThanOrEqual(role.start);
        expect(role.evidence.end).toBeGreaterThanOrEqual(role.end);
        expect(role.why === null).toBe(role.holderBy === 'stated' && role.ofBy !== 'inferred');
      }
    }),
  );
});
