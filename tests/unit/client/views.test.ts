import { describe, expect, test } from 'vitest';
import { wireLinks } from '../../../client/links/wireLinks';
import { createPlacing } from '../../../client/annotations/place';
import { countWords, filteredPeople, peopleRows, personRows } from '../../../client/views/people/people.model';
import { childrenOf, type Row } from '../../../client/views/row';
import { endsOf } from '../../../common/annotation/queries';
import { update, type AnnotationStore } from '../../../common/annotation/store';
import type { Person, PersonHolding, PersonLine, PersonRole } from '../../../common/protocol';
import { claim, event, link, note, storeOf } from '../../support/twoSources';

const store = storeOf([claim, event, note, link]);
const gone = update(store, { type: 'textKnown', source: 'two.txt', text: 'Quite another page.\n' });

const show = (row: Row, indent = ''): string =>
  [
    `${indent}${row.icon} ${row.label} | ${row.description}`,
    ...row.children.map((child) => show(child, `${indent}  `)),
  ].join('\n');
describe('places', () => {
  test('are lines and UTF-16 characters', () => {
    const ends = endsOf(store, event);
    expect(ends.map((end) => createPlacing(store).rangeOfEnd(end))).toEqual([
      { start: { line: 2, character: 27 }, end: { line: 2, character: 33 } },
    ]);
  });
});

describe('links as the server gets them', () => {
  const links = (shown: AnnotationStore) => wireLinks(shown, (source) => `uri of ${source}`);

  test('are those whose both ends stand, in UTF-16', () => {
    const range = (line: number, from: number, to: number) => ({
      start: { line, character: from },
      end: { line, character: to },
    });
    expect(links(store)).toEqual([
      {
        kind: 'same-event',
        from: { uri: 'uri of a b.txt', range: range(2, 21, 33) },
        to: { uri: 'uri of two.txt', range: range(0, 14, 24) },
      },
    ]);
  });

  test('are none where an end was lost', () => {
    expect(links(gone)).toEqual([]);
    expect(links(update(store, { type: 'sourceDeleted', source: 'two.txt' }))).toEqual([]);
  });
});

describe('the People view', () => {
  const at = (line: number) => ({
    uri: 'file:///w/one%20page.txt',
    range: { start: { line, character: 0 }, end: { line, character: 5 } },
  });
  const line = (fields: Partial<PersonLine> = {}): PersonLine => ({
    id: 'person:ann-lee',
    name: 'Ann Lee',
    aliases: ['Lee'],
    role: 'former Trade Minister, Norway',
    roles: ['former Trade Minister, Norway'],
    mentions: 1,
    sources: ['file:///w/one%20page.txt'],
    state: '',
    ...fields,
  });
  const role: PersonRole = {
    title: 'Trade Minister',
    ...{ of: 'Norway', qualifier: 'former', tells: 'holds', inferred: null },
    date: '2025-03-01',
    outlet: 'The Gazette',
    quote: 'former Trade Minister Ann Lee',
    location: at(1),
    copies: [],
  };
  const holding: PersonHolding = {
    ...{ title: 'Trade Minister', of: 'Norway', qualifier: 'former' },
    ...{ firstAttested: '2025-03-01', lastAttested: '2025-03-01', since: '2019', until: null, endedBefore: null },
    statements: [role],
  };
  const person = (fields: Partial<Person> = {}): Person => ({
    ...{ id: 'person:ann-lee', name: 'Ann Lee', aliases: ['Lee'], decided: null },
    holdings: [holding],
    mentions: [{ text: 'Lee', line: 'Minister Lee spoke.', location: at(4) }],
    sources: ['file:///w/one%20page.txt'],
    ...fields,
  });
  const all = (row: Row): string =>
    [show(row), ...childrenOf(row).flatMap((child) => (row.later ? all(child) : []))].join('\n');

  test('lists people with what they are now and how often they are named; those with roles come first', async () => {
    const rows = peopleRows([line({ id: 'b', name: 'Abel Moe', role: null }), line()], (id) =>
      Promise.resolve(personRows(person({ id }))),
    );
    expect(rows.map((row) => show(row))).toEqual([
      'person Ann Lee | former Trade Minister, Norway · 1 mention in 1 source',
      'person Abel Moe | 1 mention in 1 source',
    ]);
    expect(await rows[0]?.fetch?.()).toHaveLength(2);
  });

  test('lists roles with their days and statements below a person, then the sources with their lines', () => {
    const rows = personRows(person());
    expect(rows.map(all).join('\n')).toBe(
      [
        'briefcase former Trade Minister, Norway | since 2019, 1 Mar 2025 · 1 statement',
        '  quote 1 Mar 2025 · The Gazette | “former Trade Minister Ann Lee” one page.txt:2',
        'file one page.txt | 1 mention',
        'quote Minister Lee spoke. | line 5',
      ].join('\n'),
    );
    const [first, source] = rows;
    expect(first?.children[0]?.location).toEqual(at(1));
    expect(source && childrenOf(source)[0]?.highlights).toEqual([[9, 12]]);
  });

  test('says that a statement is undated', () => {
    const bare = { ...holding, statements: [{ ...role, date: null, outlet: null }] };
    expect(personRows(person({ holdings: [bare] }))[0]?.children[0]?.label).toBe('undated');
  });

  test('gives every row a key of its own', () => {
    const twice = { ...holding, statements: [role, role] };
    const rows = personRows(person({ holdings: [twice, twice] }));
    const keys = rows.flatMap((row) => [row.key, ...childrenOf(row).map((child) => child.key)]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('shows those who have every word of a filter in names, roles or sources', () => {
    const people = [line(), line({ id: 'b', name: 'Åbel Moe', aliases: [], roles: ['Editor, The Gazette'] })];
    const names = (filter: string) => filteredPeople(people, filter).map(({ name }) => name);
    expect(names('')).toHaveLength(2);
    expect(names('minister norway')).toEqual(['Ann Lee']);
    expect(names('ABEL gazette')).toEqual(['Åbel Moe']);
    expect(names('one page')).toHaveLength(2);
    expect(names('minister gazette')).toEqual([]);
    expect(countWords(2, 1, 'abel')).toBe('1 of 2 · “abel”');
    expect(countWords(2, 2, '')).toBe('2');
  });
});
