import { expect, test } from 'vitest';
import { idsOf, lastId, readMarked } from './marked';

const idSet = (marked: string): readonly (string | undefined)[] => [
  ...new Set(idsOf(marked).map((line) => line.split(' = ')[1])),
];

test('names, abbreviations and nationalities of a country', () => {
  expect(idSet('[L:U.S.], [L:US], [L:the United States], [N:American], [N:Americans]')).toEqual([
    'place:united-states',
  ]);
  expect(idSet('[L:South Korea], [L:S. Korea], [N:South Korean], [L:Korea]')).toEqual(['place:south-korea']);
  expect(idSet('[L:North Korea], [L:NK], [L:N. Korea]')).toEqual(['place:north-korea']);
});

test('a capital is a place of its own', () => {
  expect(idSet('[L:Seoul], [L:South Korea]')).toEqual(['place:seoul', 'place:south-korea']);
  expect(idSet('[L:Kyiv], [L:Kiev]')).toEqual(['place:kyiv']);
  expect(lastId('[L:The Hague]')).not.toBe(lastId('[L:Amsterdam]'));
});

test('a state that shares its name with a country says what it is', () => {
  const { analysis } = readMarked(['[L:Georgia] and [L:Tbilisi]']);
  expect(analysis.entities[0]).toMatchObject({ id: 'place:georgia', key: 'country:GE' });
});

test('a place with what it lies in and with its kind', () => {
  expect(idSet('[L:Velmar Province] and [L:Velmar]')).toEqual(['place:velmar']);
  expect(idSet('[L:Velmar, Texas] and [L:Velmar]')).toEqual(['place:velmar']);
});

test('entities are made in order of first mention, with their aliases and lexicon keys', () => {
  const { analysis } = readMarked(['[N:Japanese] and [L:China] and [L:Japan]']);
  expect(analysis.entities.map((e) => [e.name, e.key, e.aliases, e.mentions])).toEqual([
    ['Japan', 'country:JP', ['Japanese'], [0, 2]],
    ['China', 'country:CN', [], [1]],
  ]);
});
