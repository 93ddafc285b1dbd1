import { describe, expect, test } from 'vitest';
import { readMarked } from '../identity/marked';
import { indexOf, summaryOf } from './sources';

/** The sources of each person, by the person's name, to see who was joined. */
const people = (sources: Readonly<Record<string, string>>): readonly string[] =>
  indexOf(sources)
    .entities()
    .filter((e) => e.type === 'person')
    .map((e) => `${e.name}: ${e.sources.join(' ')}`);

describe('joining people', () => {
  test('full names, however hyphens, case and initials are written', () => {
    expect(people({ a: '[P:Han Seo-yun]', b: '[P:Han Seo-Yun]', c: '[P:Han Seo Yun]', d: '[P:Anna Reed]' })).toEqual([
      'Anna Reed: d',
      'Han Seo Yun: a b c',
    ]);
    expect(people({ a: '[P:Robert J. Fields]', b: '[P:Robert Fields]' })).toEqual(['Robert J. Fields: a b']);
    expect(people({ a: '[P:Paul A. Reed]', b: '[P:Paul B. Reed]', c: '[P:Paul Reed]' })).toHaveLength(3);
  });

  test('a surname joins the only person that fits when the role agrees', () => {
    expect(
      people({ a: '[N:Peruvian] President [P:Ana Ruiz] left.', b: '[N:Peruvian] President [P:Ruiz] left.' }),
    ).toEqual(['Ana Ruiz: a b']);
  });

  test('a surname without agreement stays alone', () => {
    expect(people({ a: '[N:Peruvian] President [P:Ana Ruiz] left.', b: '[P:Ruiz] sang.' })).toEqual([
      'Ana Ruiz: a',
      'Ruiz: b',
    ]);
    expect(
      people({ a: '[N:Peruvian] President [P:Ana Ruiz] left.', b: '[N:Chilean] President [P:Ruiz] left.' }),
    ).toHaveLength(2);
  });

  test('a surname with the same company in both sources', () => {
    const company = '[P:Clara Novak], [P:Luc Morel] and the [O:World Bank]';
    expect(people({ a: `[P:Ana Ruiz] met ${company}.`, b: `[P:Ruiz] met ${company}.` })).toContain('Ana Ruiz: a b');
  });

  test('among several that fit, title and country must both agree', () => {
    const both = { a: '[N:Peruvian] President [P:Ana Ruiz]', b: '[N:Peruvian] Finance Minister [P:Leo Ruiz]' };
    expect(people({ ...both, c: '[N:Peruvian] Finance Minister [P:Ruiz]' })).toContain('Leo Ruiz: b c');
    expect(people({ ...both, c: 'In [L:Peru], [P:Ruiz] sang.' })).toContain('Ruiz: c');
  });

  test('a surname that its own source left open is not closed by another', () => {
    expect(
      people({ a: '[P:Ana Ruiz] and [P:Leo Ruiz], [P:Ana Ruiz] and [P:Leo Ruiz]. Mr. [P:Ruiz]', b: '[P:Ana Ruiz]' }),
    ).toContain('Ruiz: a');
  });

  test('a surname that is never spelled out is one person unless the countries differ', () => {
    expect(people({ a: '[P:Okafor] said.', b: '[P:Okafor] left.' })).toEqual(['Okafor: a b']);
    expect(people({ a: '[N:Peruvian] President [P:Okafor]', b: '[N:Chilean] President [P:Okafor]' })).toHaveLength(2);
  });
});

describe('joining organizations and places', () => {
  test('by lexicon key, and by an abbreviation that another source explains', () => {
    const index = indexOf({
      a: 'the [O:Harbor Workers Alliance] ([O:HarWA]) and [O:ASEAN] in [L:Japan]',
      b: '[O:HarWA] and the [O:Association of Southeast Asian Nations], a [N:Japanese] guest',
    });
    expect(index.entities().map((e) => [e.name, e.sources.join(' ')])).toEqual([
      ['Association of Southeast Asian Nations', 'a b'],
      ['Harbor Workers Alliance', 'a b'],
      ['Japan', 'a b'],
    ]);
  });

  test('ministries of different countries stay apart', () => {
    const index = indexOf({ a: '[L:Peru]’s [O:Foreign Ministry]', b: '[L:Chile]’s [O:Ministry of Foreign Affairs]' });
    expect(
      index
        .entities()
        .filter((e) => e.type === 'organization')
        .map((e) => e.of),
    ).toEqual(['Peru', 'Chile']);
  });
});

describe('a joined entity', () => {
  test('roles by date, mentions by source, aliases by frequency', () => {
    const index = indexOf({});
    index.replace(summaryOf('b', '[N:Peruvian] President [P:Ana Ruiz] spoke.', { published: '2024-01-02' }));
    index.replace(summaryOf('c', '[N:Peruvian] President [P:Ana Ruiz] spoke.'));
    index.replace(
      summaryOf('a', '[N:Peruvian] Senator [P:Ana Ruiz] spoke. [P:Ruiz] left. [P:A. Ruiz], [P:Ruiz]', {
        published: '2023-05-06',
      }),
    );
    const person = index.entityOf('a', 'person:ana-ruiz');
    expect(person?.roles.map((r) => [r.normalised, r.date, r.of])).toEqual([
      ['Senator', '2023-05-06', 'Peru'],
      ['President', '2024-01-02', 'Peru'],
      ['President', null, 'Peru'],
    ]);
    expect(person?.mentions.map((m) => `${m.uri} ${m.text}`)).toEqual([
      ...['a Ana Ruiz', 'a Ruiz', 'a A. Ruiz', 'a Ruiz', 'b Ana Ruiz', 'c Ana Ruiz'],
    ]);
    expect(person?.aliases).toEqual(['Ruiz', 'A. Ruiz']);
  });

  test('what other sources say of a person', () => {
    const index = indexOf({ b: '[N:Peruvian] President [P:Ana Ruiz] spoke.' });
    const { analysis } = readMarked(['Senator [P:Ruiz] met Senator [P:Ana Ruiz].']);
    index.replace(summaryOf('a', 'Senator [P:Ruiz] met Senator [P:Ana Ruiz].'));
    const others = index.othersOf('a', analysis, (uri) => `${uri}.txt`);
    expect(others.rolesOf(0)).toMatchObject([
      {
        ...{ uri: 'b', label: 'b.txt', start: 9, end: 18, title: 'President', normalised: 'President' },
        ...{ qualifier: null, of: 'Peru', date: null },
      },
    ]);
    expect(others.rolesOf(99)).toEqual([]);
  });

  test('is forgotten with its source', () => {
    const index = indexOf({ a: '[P:Ana Ruiz]', b: '[P:Ana Ruiz]' });
    index.remove('a');
    expect(index.entityOf('a', 'person:ana-ruiz')).toBeNull();
    expect(index.entityOf('b', 'person:ana-ruiz')?.sources).toEqual(['b']);
    index.remove('b');
    expect(index.entities()).toEqual([]);
    expect(index.summaryOf('b')).toBeNull();
  });
});

describe('search', () => {
  const index = indexOf({ a: '[P:Ana Ruiz], [P:Zoë Anaya], [O:Banana Group], [L:Canada], [L:Japan], [P:Leo Kim]' });
  const names = (query: string, limit = 10): readonly string[] => index.search(query, limit).map((e) => e.name);

  test('the start of a name comes before the inside of one, and letters in order are enough', () => {
    expect(names('ana')).toEqual(['Ana Ruiz', 'Zoë Anaya', 'Banana Group', 'Canada']);
    expect(names('zoe')).toEqual(['Zoë Anaya']);
    expect(names('lkm')).toEqual(['Leo Kim']);
    expect(names('xyz')).toEqual([]);
  });

  test('no more than asked for; everything for an empty query', () => {
    expect(names('ana', 1)).toEqual(['Ana Ruiz']);
    expect(names('')).toHaveLength(6);
  });
});
