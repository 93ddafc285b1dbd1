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

const hostile: readonly (readonly [string, Mention['type'], string])[] = [
  ['conjunctions', 'person', 'Berg and '],
  ['owners', 'person', 'Berg’s '],
  ['small words', 'person', 'berg’s a '],
  ['commas', 'place', 'Velmar, '],
  ['conjunctions in a place', 'place', 'Velmar or '],
  ['titles', 'person', 'the President '],
  ['words of an organization', 'organization', 'Velmar of Gulls '],
  ['other names', 'person', 'Berg, also known as Berg, more commonly known by his '],
  ['owners behind titles', 'person', 'President of Velmar Inc. '],
  ['verbs', 'place', 'Seoul has not '],
  ['plain words', 'organization', 'Velmar Velmar '],
  ['makers', 'organization', 'Shipmaker '],
  ['places in places', 'place', 'Velmar in the Velmar '],
  ['games', 'event', 'Olympic Games 2024 79th '],
];

test.each(hostile)('work grows with the length of one name of %s', (_, type, words) => {
  expectLinear(
    (count) => {
      const text = words.repeat(count);
      const by = { article: 0, section: 0, foundBy: 'given' as const, rule: 'given', confidence: 1, key: null };
      return () => linkEntities(text, [], [], [{ start: 0, end: text.length, type, ...by }]);
    },
    1000,
    16,
  );
});

test('work grows with the number of descriptions', () => {
  expectLinear(
    (count) => {
      const text = 'the President of Velmar, '.repeat(count);
      const by = { article: 0, section: 0, foundBy: 'given' as const, rule: 'given', confidence: 1, key: null };
      const mentions = Array.from({ length: count }, (_, i): Mention => {
        const start = i * 25;
        return { start, end: i % 2 === 0 ? start + 23 : text.length, type: 'person', ...by };
      });
      return () => linkEntities(text, [], [], mentions);
    },
    250,
    16,
  );
});

test('work grows with the number of organizations that share their last words', () => {
  expectLinear(
    (count) => {
      let text = '';
      const mentions: Mention[] = [];
      for (let i = 0; i < count; i += 1) {
        const name = i % 2 === 0 ? `Club${i} of the Gulls` : 'The Gulls';
        mentions.push({
          ...{ start: text.length, end: text.length + name.length, type: 'organization' },
          ...{ article: 0, section: 0, foundBy: 'given', rule: 'given', confidence: 1, key: null },
        });
        text += `${name} `;
      }
      return () => linkEntities(text, [], [], mentions);
    },
    1000,
    16,
  );
});
