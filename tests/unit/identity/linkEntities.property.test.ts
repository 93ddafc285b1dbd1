import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkEntities } from '../../../server/analysis/identity/linkEntities';
import type { Mention } from '../../../server/analysis/model';
import { anyCharacter } from '../../support/anyCharacter';

const types = ['person', 'organization', 'place', 'nationality', 'event', 'product'] as const;
const word = fc.constantFrom(
  'Park',
  'Yoon-joo',
  'Lee',
  'U.S.',
  '(',
  ')',
  ',',
  "'s",
  'Ministry',
  'of',
  'J.',
  '\ud800',
  '😀',
  'constructor',
  '2024',
  'Games',
);
const loose = fc.oneof(fc.string({ unit: anyCharacter, maxLength: 12 }), word);

/** Texts of words and noise, with some of the words marked as names of any type. */
const sources = fc
  .array(fc.record({ word: loose, type: fc.option(fc.constantFrom(...types)) }), { maxLength: 40 })
  .map((rows) => {
    let text = '';
    const mentions: Mention[] = [];
    for (const { word: own, type } of rows) {
      if (type !== null) {
        mentions.push({
          ...{ start: text.length, end: text.length + own.length, type, article: 0, section: 0 },
          ...{ foundBy: 'rule', rule: 'any', confidence: 1, key: null },
        });
      }
      text += `${own} `;
    }
    return { text, mentions };
  });

test('gives every mention one entity of its type, unique ids, and the same result again', () => {
  fc.assert(
    fc.property(sources, ({ text, mentions }) => {
      const linked = linkEntities(text, [], [], mentions);
      expect(linked.mentions).toHaveLength(mentions.length);
      expect(new Set(linked.entities.map((e) => e.id)).size).toBe(linked.entities.length);
      linked.mentions.forEach((mention, i) => {
        const entity = linked.entities[mention.entity];
        expect(entity?.type).toBe(mention.type === 'nationality' ? 'place' : mention.type);
        expect(entity?.mentions).toContain(i);
      });
      expect(linked.entities.flatMap((e) => e.mentions)).toHaveLength(mentions.length);
      expect(linkEntities(text, [], [], mentions)).toEqual(linked);
    }),
  );
});
