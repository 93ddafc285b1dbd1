import { expect, test } from 'vitest';
import { readMarked } from './marked';

const acting = (marked: string): readonly string[] => {
  const { text, analysis } = readMarked([marked]);
  return analysis.mentions.filter((m) => m.acts).map((m) => text.slice(m.start, m.end));
};

test.each([
  ['[L:Seoul] said it would wait.', ['Seoul']],
  ['[L:Washington] has repeatedly urged [L:Tokyo] to wait.', ['Washington']],
  ['[L:Seoul] and [L:Tokyo] agreed to talk.', ['Seoul', 'Tokyo']],
  ['[L:Seoul], [L:Tokyo], and [L:Washington] have condemned it.', ['Seoul', 'Tokyo', 'Washington']],
  ['[L:China] is considering a ban.', ['China']],
  ['[L:Moscow] will not accept it.', ['Moscow']],
])('%s', (marked, expected) => expect(acting(marked)).toEqual(expected));

test.each([
  '[L:Seoul] will host the talks.',
  'In [L:Seoul], officials said so.',
  'the [L:Seoul]-based firm said',
  '[N:Japanese] said',
  '[L:Velmar] said',
  '[L:Busan] and [L:Seoul] lie far apart.',
  'a trip to [L:Seoul]',
  'Officials in [L:Seoul] said so.',
  'Officials in [L:Seoul], [L:Tokyo] and [L:Washington] said so.',
  '[L:Seoul] was told to wait.',
  '[L:Seoul] has been asked to wait.',
])('nobody acts: %s', (marked) => expect(acting(marked)).toEqual([]));

test('an acting place stays the entity that it is', () => {
  const { analysis } = readMarked(['[L:Seoul] said so. He lives in [L:Seoul].']);
  expect(analysis.entities).toHaveLength(1);
  expect(analysis.mentions.map((m) => m.acts)).toEqual([true, undefined]);
});
