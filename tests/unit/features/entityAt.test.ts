import { describe, expect, test } from 'vitest';
import { citationAt } from '../../../server/features/citation';
import { entityById, nameAt, otherEntities } from '../../../server/features/entityAt';
import { formsOf, likeness } from '../../../server/features/likeness';
import { fixture, indexOf, offsetIn } from '../../support/fixture';

const first = fixture(
  'file:///w/a.txt',
  `Ministers meet in [place oslo:Oslo]
[date 2025-03-14:14 March 2025]
[role berg:Trade Minister] [person berg:Anna Berg] met [person vik:Jon Vik] and [person moe:Eli Moe]. "It went [date 2025-03-14:well]," [person berg:Berg]'s aide said.`,
  '2025-03-14',
);
const second = fixture(
  'file:///w/b.txt',
  `Talks go on
[person eva:Eva Berg] called. [person ek:Bo Ek] came with [person ek:Ek] and [person ek:Ek]. [person hyun:Ana Bergh] left.`,
);
const index = indexOf(first, second);

describe('the name at an offset', () => {
  test('comes with its words, its entity and the words around it', () => {
    const name = nameAt(first, index, offsetIn(first, "Berg's") + 2);
    expect(name).toMatchObject({ words: 'Berg', entity: { id: 'person:berg', name: 'Anna Berg' } });
    expect(name?.context).toContain(`Berg's aide said.`);
    expect(name && entityById(index, name.entity.id)).toBe(name?.entity);
  });

  test('is none on a title and on other words', () => {
    expect(nameAt(first, index, offsetIn(first, 'Trade Minister') + 1)).toBeNull();
    expect(nameAt(first, index, offsetIn(first, 'aide') + 1)).toBeNull();
    expect(entityById(index, 'person:nobody')).toBeNull();
  });

  test('may mean those of the same surname or a similar name first, then those beside it, then the most named', () => {
    const name = nameAt(first, index, offsetIn(first, 'Anna'));
    const others = name === null ? [] : otherEntities(name.entity, index, 10);
    expect(others.map((other) => other.name)).toEqual(['Eva Berg', 'Ana Bergh', 'Eli Moe', 'Jon Vik', 'Bo Ek']);
    expect(name && otherEntities(name.entity, index, 2)).toHaveLength(2);
  });
});

describe('likeness of names', () => {
  const like = (a: string, b: string): number =>
    likeness(formsOf({ name: a, aliases: [] }), formsOf({ name: b, aliases: [] }));

  test('is highest for parts, spellings and acronyms, then for shared names, then for similar ones', () => {
    expect(like('Park', 'Park Yoon-joo')).toBe(3);
    expect(like('Park Yoon-joo', 'Park Yoonjoo')).toBe(3);
    expect(like('ECB', 'European Central Bank')).toBe(3);
    expect(like('Ann Lee', 'Bo Lee')).toBe(2);
    expect(like('Park Yoon-joo', 'Kim Park')).toBe(2);
    expect(like('Anna Bergen', 'Olaf Berger')).toBe(1);
    expect(like('Ann Lee', 'Bo Ek')).toBe(0);
  });

  test('goes both ways', () => {
    const names = ['Park', 'Park Yoon-joo', 'ECB', 'European Central Bank', 'Anna Bergen', 'Olaf Berger', ''];
    for (const a of names) for (const b of names) expect(like(a, b)).toBe(like(b, a));
  });
});

describe('a citation', () => {
  const at = (words: string, length = 0) => {
    const start = offsetIn(first, words);
    return citationAt(first, { start, end: start + length });
  };

  test('of a cursor is its sentence, with the article that it stands in', () => {
    expect(at('Jon Vik')).toMatchObject({
      quote: 'Trade Minister Anna Berg met Jon Vik and Eli Moe.',
      headline: 'Ministers meet in Oslo',
      published: '2025-03-14',
      outlet: null,
    });
  });

  test('of a selection is its words without blanks and without quotation marks around all of them', () => {
    expect(at(' met Jon Vik ', 13)?.quote).toBe('met Jon Vik');
    expect(at('"It went well,"', 15)?.quote).toBe('It went well,');
    expect(at(`"It went well," Berg's aide`, 27)?.quote).toBe(`"It went well," Berg's aide`);
  });

  test('of blanks is none', () => {
    expect(at(' met', 1)).toBeNull();
  });
});
