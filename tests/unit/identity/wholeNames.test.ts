import { describe, expect, test } from 'vitest';
import { idsOf, lastId, readMarked } from './marked';

const entities = (marked: string): readonly (string | undefined)[] => idsOf(marked).map((line) => line.split(' = ')[1]);

describe('names that a tagger gives with more than the name', () => {
  test('what is added behind a name is no part of it', () => {
    expect(lastId('[P:Anna Berg, who left early], spoke. [P:Berg as the mayor] left')).toBe('person:anna-berg');
    expect(lastId('[O:the Velmar Institute, located near Oslo]')).toBe('organization:velmar-institute');
    expect(lastId('[O:Harbor Centre at Velmar University]')).toBe('organization:harbor-centre');
    expect(lastId('[L:Velmar proper]')).toBe('place:velmar');
  });

  test('several people, or what is somebody’s, are not the one whose name stands first', () => {
    expect(new Set(entities('[P:Anna Berg] came. [P:Berg and her team] left. [P:Berg and Moss] sang.')).size).toBe(3);
    expect(new Set(entities('[P:Anna Berg] came with [P:Anna Berg’s interpreter].')).size).toBe(2);
    expect(lastId('[P:Anna Berg] came with [P:Berg’s mentor Leo Moss].')).toBe('person:leo-moss');
    expect(new Set(entities('[P:Italians] came. [P:most Italians] left.')).size).toBe(2);
  });

  test('a title may hold "and" itself', () => {
    expect(lastId('[P:Leo Moss] came. [P:Chairman and Chief Executive Leo Moss] left.')).toBe('person:leo-moss');
  });

  test('a part of a place, or several places, are not the place', () => {
    expect(entities('[L:Italy], [L:northern Italy], [L:a modern Italy] and [L:Italy or Spain]')).toEqual([
      'place:italy',
      'place:northern-italy',
      'place:modern-italy',
      'place:italy-or-spain',
    ]);
    expect(entities('[L:Bosnia and Herzegovina] and [L:Bosnia]')[0]).toBe('place:bosnia-and-herzegovina');
  });

  test('a place and what kind of place it is', () => {
    expect(new Set(entities('[L:Velmar], [L:the City of Velmar] and [L:the Republic of Velmar]')).size).toBe(1);
    expect(lastId('[L:the Canadian Government]')).toBe('place:canada');
  });

  test('a ruler’s numeral and rank', () => {
    expect(new Set(entities('[P:Oskar II] and [P:Oskar III]')).size).toBe(2);
    expect(lastId('[P:Joshua Lund] and [P:Emperor Lund]')).toBe('person:joshua-lund');
  });

  test('two names the other way round', () => {
    expect(lastId('[P:Anna Berg] came. [P:Berg Anna] left.')).toBe('person:anna-berg');
  });
});

describe('titles alone', () => {
  test('go to the only person before or in whose mention the title stands', () => {
    expect(lastId('President [P:Anna Berg] came. [P:The President] left.')).toBe('person:anna-berg');
    expect(lastId('[P:Governor Anna Berg] came. [P:Madam Governor] left.')).toBe('person:anna-berg');
  });

  test('stay apart where two people or nobody holds it, or the words say of what', () => {
    expect(lastId('President [P:Anna Berg] met President [P:Leo Moss]. [P:The President] left.')).toBe(
      'person:president',
    );
    expect(lastId('[P:Anna Berg] came. [P:Our new President] left.')).toBe('person:president');
    expect(lastId('President [P:Anna Berg] came. [P:the President of Velmar] left.')).toBe(
      'person:president-of-velmar',
    );
    expect(lastId('Vice President [P:Anna Berg] came. [P:The President] left.')).toBe('person:president');
  });
});

describe('short names of organizations', () => {
  test('stand for the only longer name before them that begins or ends so', () => {
    expect(lastId('[O:Stonebridge Builders] rose. [O:Stonebridge] fell.')).toBe('organization:stonebridge-builders');
    expect(lastId('the [O:Velmar Gulls] won. [O:The Gulls] sang.')).toBe('organization:velmar-gulls');
    expect(lastId('the [O:Society of the Harbor] met. [O:The Society] sang.')).toBe(
      'organization:society-of-the-harbor',
    );
    expect(lastId('the [O:Harbor Workers of Velmar (HWV) union] met. [O:The HWV] said')).toBe(
      'organization:harbor-workers-of-velmar',
    );
  });

  test('stay apart where others compete, stand first or own it', () => {
    expect(lastId('[O:Velmar Gulls] met [O:Oslo Gulls]. [O:The Gulls] won.')).toBe('organization:gulls');
    expect(entities('[O:Stonebridge] rose. [O:Stonebridge Marine] fell.')[0]).toBe('organization:stonebridge');
    expect(lastId('the [O:Institute of History of Academia Velmara] met [O:Academia Velmara].')).toBe(
      'organization:academia-velmara',
    );
    expect(lastId('[O:Stonebridge’s Marine Club] rose. [O:Stonebridge] fell.')).toBe('organization:stonebridge');
  });
});

describe('descriptions by a title', () => {
  test('beside a name are that person, under the name', () => {
    const { analysis } = readMarked(['[P:Anna Berg], [P:the Harbor Minister of Velmar], met [P:Leo Moss].']);
    expect(analysis.entities.map(({ id, name }) => [id, name])).toEqual([
      ['person:anna-berg', 'Anna Berg'],
      ['person:leo-moss', 'Leo Moss'],
    ]);
    expect(entities('[P:Prime Minister of Velmar] [P:Anna Berg]')[0]).toBe('person:anna-berg');
  });

  test('elsewhere stay what they are', () => {
    expect(entities('[P:Anna Berg] met [P:the Prime Minister of Velmar].')[1]).toBe('person:prime-minister-of-velmar');
    expect(entities('[P:Anna Berg], [P:Prime Minister Moss] and others')[1]).toBe('person:moss');
  });
});
