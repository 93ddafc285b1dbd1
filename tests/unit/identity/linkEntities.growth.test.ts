import { test } from 'vitest';
import { linkEntities } from '../../../server/analysis/identity/linkEntities';
import type { Mention } from '../../../server/analysis/model';
import { expectLinear } from '../../support/cost';

test('work grows with the number of names, not with its square', () => {
  expectLinear(
    (count) => {
      let text = '';
      const mentions: Mention[] = [];
      for (let i = 0; i < count; i += 1) {
        const name = i % 2 === 0 ? `Kim${'abcdefghij'.charAt(i % 10)}${i} Park` : 'Park';
        mentions.push({
          ...{ start: text.length, end: text.length + name.length, type: i % 3 === 0 ? 'organization' : 'person' },
          ...{ article: 0, section: 0, foundBy: 'rule', rule: 'any', confidence: 1, key: null },
        });
        text += `${name} `;
      }
      return () => linkEntities(text, [], [], mentions);
    },
    1000,
    16,
  );
});
