import { expect, test } from 'vitest';
import { namedInSentence } from '../../../server/analysis/roles/namedInSentence';
import { analyse } from '../../support/analyse';

test('countries have the article that a sentence gives them', () => {
  const text =
    'Talks in Tokyo\n\nJapan, the United States, the Netherlands and the Czech Republic met the Vatican City envoy.\n';
  const { entities } = analyse(text, { assumeNews: true });
  const names = entities.map((_, index) => namedInSentence(entities, index));
  expect(names).toEqual(
    expect.arrayContaining(['Japan', 'the United States', 'the Netherlands', 'the Czech Republic']),
  );
  expect(names).not.toContain('the Japan');
  expect(namedInSentence(entities, 99)).toBe('');
});
