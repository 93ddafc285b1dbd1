import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../common/decisions/context';
import type { DecidedName, EntityType, NameDecisions } from '../../../server/analysis/model';
import { decided, readMarked } from './marked';

const said = (
  quote: string,
  name: string,
  type: EntityType = 'person',
  context: string | null = null,
): DecidedName => ({
  ...{ type, quote, context, name },
});

/** Each entity as "id (what was decided): its mentions", in order. */
function entities(marked: string, names: Partial<NameDecisions>): readonly string[] {
  const { text, analysis } = readMarked([marked], [], decided(names));
  return analysis.entities.map(({ id, decided: what, mentions }) => {
    const words = mentions.map((at) => text.slice(analysis.mentions[at]?.start, analysis.mentions[at]?.end));
    return `${id} (${what}): ${words.join(', ')}`;
  });
}

describe('the same', () => {
  test('two spellings of one person, with the surname that one of them had', () => {
    const marked = '[P:Yun-ju Ohm] came. [P:Ohm] left. [P:Ohm Yoon-joo] sang.';
    expect(entities(marked, { same: [said('Yun-ju Ohm', 'Ohm Yoon-joo')] })).toEqual([
      'person:ohm-yoon-joo (same): Yun-ju Ohm, Ohm, Ohm Yoon-joo',
    ]);
  });

  test('a name that the source does not have is taken, with its id', () => {
    expect(entities('[P:Ruiz] left.', { same: [said('Ruiz', 'Ana Ruiz')] })).toEqual(['person:ana-ruiz (same): Ruiz']);
    expect(entities('[N:Velmarian] ships', { same: [said('Velmarian', 'Japan', 'place')] })).toEqual([
      'place:japan (same): Velmarian',
    ]);
  });

  test('a surname goes without the full name that it was taken for', () => {
    const marked = '[P:Leo Ruiz] met [P:Ana Ruiz]. [P:Ruiz] left. [P:Leo Ruiz]';
    expect(entities(marked, { same: [said('Ruiz', 'Ana Ruiz')] })).toEqual([
      'person:leo-ruiz (null): Leo Ruiz, Leo Ruiz',
      'person:ana-ruiz (same): Ana Ruiz, Ruiz',
    ]);
  });

  test('at one place, and not where the same words stand elsewhere', () => {
    const marked = '[P:Leo Ruiz] and [P:Ana Ruiz] met.\nFirst [P:Ruiz] left.\nThen [P:Ruiz] sang.';
    const { text } = readMarked([marked]);
    const start = text.indexOf('Ruiz sang');
    const context = contextOf(text, { start, end: start + 4 });
    expect(entities(marked, { same: [said('Ruiz', 'Ana Ruiz', 'person', context)] })[1]).toBe(
      'person:ana-ruiz (same): Ana Ruiz, Ruiz',
    );
    // The place is known again although the text before it changed.
    expect(entities(`New words.\n${marked}`, { same: [said('Ruiz', 'Ana Ruiz', 'person', context)] })[1]).toBe(
      'person:ana-ruiz (same): Ana Ruiz, Ruiz',
    );
  });

  test('said both ways round, or in a chain, is one entity', () => {
    const marked = '[O:Velora] and [O:Harbor Works] and [O:Port House]';
    const way = said('Velora', 'Harbor Works', 'organization');
    const back = said('Harbor Works', 'Velora', 'organization');
    expect(entities(marked, { same: [way, back] })).toHaveLength(2);
    expect(entities(marked, { same: [way, said('Harbor Works', 'Port House', 'organization')] })).toEqual([
      'organization:port-house (same): Velora, Harbor Works, Port House',
    ]);
  });

  test('a surname given for a full name gives the full name', () => {
    expect(entities('[P:Ana Ruiz] left.', { same: [said('Ana Ruiz', 'Ruiz')] })).toEqual([
      'person:ana-ruiz (same): Ana Ruiz',
    ]);
  });

  test('says nothing of other types', () => {
    expect(entities('[O:Berg] rose.', { same: [said('Berg', 'Anna Berg')] })).toEqual([
      'organization:berg (null): Berg',
    ]);
  });
});

describe('different', () => {
  test('a surname is taken from the full name', () => {
    expect(entities('[P:Ana Ruiz] left. [P:Ruiz] sang.', { different: [said('Ruiz', 'Ana Ruiz')] })).toEqual([
      'person:ana-ruiz (null): Ana Ruiz',
      'person:ruiz (different): Ruiz',
    ]);
  });

  test('a full name that was taken for another keeps its own words', () => {
    const marked = '[P:Donald J. Reed] came. [P:Donald Reed] left.';
    const found = entities(marked, { different: [said('Donald Reed', 'Donald J. Reed')] });
    expect(found).toHaveLength(2);
    expect(found[0]).toBe('person:donald-reed (null): Donald J. Reed');
  });

  test('what is left without its full name is known by the words that are left', () => {
    const marked = '[P:Ana Ruiz] left. [P:Ruiz] sang.';
    const names = decided({ different: [said('Ana Ruiz', 'Ruiz')] });
    expect(readMarked([marked], [], names).analysis.entities).toMatchObject([
      { id: 'person:ana-ruiz', name: 'Ana Ruiz', decided: 'different' },
      { id: 'person:ruiz', name: 'Ruiz', decided: null },
    ]);
  });

  test('two people of one name: the words get an id of their own', () => {
    expect(entities('[P:Ana Ruiz] left. [P:Ruiz] sang.', { different: [said('Ana Ruiz', 'Ana Ruiz')] })[0]).toBe(
      'person:ana-ruiz~ (different): Ana Ruiz, Ruiz',
    );
    expect(entities('[L:Georgia] voted.', { different: [said('Georgia', 'Georgia', 'place')] })).toEqual([
      'place:georgia~ (different): Georgia',
    ]);
  });

  test('a form of a name that is known by itself is not known again', () => {
    expect(entities('[L:South Korea] and [L:Korea]', { different: [said('Korea', 'South Korea', 'place')] })).toEqual([
      'place:south-korea (null): South Korea',
      'place:korea~ (different): Korea',
    ]);
  });

  test('one place stands against what holds anywhere', () => {
    const marked = '[P:Ana Ruiz] left.\nFirst [P:Ruiz] sang.\nThen [P:Ruiz] spoke.';
    const { text } = readMarked([marked]);
    const start = text.indexOf('Ruiz spoke');
    const here = contextOf(text, { start, end: start + 4 });
    const names = { different: [said('Ruiz', 'Ana Ruiz')], same: [said('Ruiz', 'Ana Ruiz', 'person', here)] };
    expect(entities(marked, names)).toEqual([
      'person:ana-ruiz (same): Ana Ruiz, Ruiz',
      'person:ruiz (different): Ruiz',
    ]);
  });

  test('one that is another here is kept apart from the one named', () => {
    const { analysis } = readMarked(
      ['[P:Leo Ruiz] left. [P:Ruiz]'],
      [],
      decided({ different: [said('Ruiz', 'Ana Ruiz')] }),
    );
    expect(analysis.entities).toMatchObject([{ id: 'person:leo-ruiz', apart: ['person:ana-ruiz'] }]);
  });
});

describe('renamed', () => {
  test('keeps the id and the old name among the others', () => {
    const renamed = [{ type: 'person' as const, name: 'Ohm Yoon-joo', preferred: 'Yun-ju Ohm' }];
    const { analysis } = readMarked(['[P:Ohm Yoon-joo] left. [P:Ohm]'], [], decided({ renamed }));
    expect(analysis.entities).toMatchObject([
      { id: 'person:ohm-yoon-joo', name: 'Yun-ju Ohm', aliases: ['Ohm Yoon-joo', 'Ohm'], decided: 'renamed' },
    ]);
  });

  test('places by any of their names, and again by the chosen one', () => {
    const renamed = [
      { type: 'place' as const, name: 'Japan', preferred: 'Nippon' },
      { type: 'place' as const, name: 'Nippon', preferred: 'Nihon' },
    ];
    const { analysis } = readMarked(['[N:Japanese] ships'], [], decided({ renamed }));
    expect(analysis.entities[0]).toMatchObject({ id: 'place:japan', name: 'Nihon', key: 'country:JP' });
  });

  test('not the full name of somebody else who shares the surname', () => {
    const renamed = [{ type: 'person' as const, name: 'Ruiz', preferred: 'Ana Ruiz' }];
    const { analysis } = readMarked(['[P:Leo Ruiz] left. [P:Ruiz]'], [], decided({ renamed }));
    expect(analysis.entities).toMatchObject([{ name: 'Leo Ruiz', decided: null }]);
  });
});
