import { describe, expect, test } from 'vitest';
import { createAlike, runKeys } from '../../../server/index/alike';
import type { Keyed } from '../../../server/index/alike';

const fact = (uri: string, words: string): Keyed => ({ uri, start: 0, keys: runKeys(words.split(' '), 3, 6) });

describe('facts by what they have in common', () => {
  const long = 'we will raise the tariff on steel to many percent before the end of the year';

  test('are found by most of their words, not by other ones', () => {
    const alike = createAlike<Keyed>();
    const [a, b, c] = [
      fact('a', long),
      fact('b', long.replace('many', 'few')),
      fact('c', 'nothing that was said by anybody else here'),
    ];
    for (const one of [a, b, c]) alike.add(one.uri, [one]);
    expect(alike.like(a, 10)).toEqual([b]);
    expect(alike.like(c, 10)).toEqual([]);
    alike.remove('b');
    expect(alike.like(a, 10)).toEqual([]);
    expect(alike.of('b')).toEqual([]);
  });

  test('what hundreds say is a set phrase', () => {
    const alike = createAlike<Keyed>();
    for (let at = 0; at < 300; at += 1) alike.add(`s${at}`, [fact(`s${at}`, long)]);
    expect(alike.like(fact('x', long), 10)).toEqual([]);
  });

  test('do not depend on the order in which they came', () => {
    const facts = Array.from({ length: 20 }, (_, at) => fact(`s${at}`, long.replace('many', `few${at}`)));
    const answers = [facts, facts.toReversed()].map((order) => {
      const alike = createAlike<Keyed>();
      for (const one of order) alike.add(one.uri, [one]);
      return alike.like(facts[3] as Keyed, 5).map(({ uri }) => uri);
    });
    expect(answers[0]).toEqual(answers[1]);
  });
});
