import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarked } from '../identity/marked';
import { anyCharacter } from '../../support/anyCharacter';

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
    ...['-elect', 'counterpart', 'predecessor', 'successor', 'ministers', 'Senators', '(Finance)', 'respectively'],
    ...['the ministry’s', 'who heads', 'post is vacant', 'resigned as', 'replaced', 'He', 'As', 'leader', 'analyst at'],
    '\ud800',
    '😀',
    '[P:President Ruiz]',
  ],
);

test('never throws; spans lie in the text, in order; every role has a holder or is vacant, the evidence holds the title', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string({ unit: anyCharacter, maxLength: 6 })), { maxLength: 40 }),
      (words) => {
        const { text, analysis } = readMarked([words.join(' ')]);
        let last = 0;
        for (const role of analysis.roles) {
          expect(role.start).toBeGreaterThanOrEqual(last);
          last = role.start;
          expect(text.slice(role.start, role.end)).toBe(role.title);
          if (role.tells === 'vacant') expect(role.holder).toBeNull();
          else expect(analysis.entities[role.holder ?? -1]?.type).toBe('person');
          expect(role.holder === null).toBe(role.holderBy === null);
          expect(role.evidence.start).toBeLessThanOrEqual(role.start);
          expect(role.evidence.end).toBeGreaterThanOrEqual(role.end);
          if (role.holderBy === 'inferred' || role.ofBy === 'inferred') expect(role.why).not.toBeNull();
        }
      },
    ),
  );
}, 30_000);
