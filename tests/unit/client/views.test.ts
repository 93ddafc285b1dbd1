import { plainTag } from '../../../common/annotation/codebook';
import { describe, expect, test } from 'vitest';
import { cardsAt } from '../../../client/annotations/card';
import { wireLinks } from '../../../client/annotations/links.model';
import { marksOf } from '../../../client/annotations/marks';
import { createPlacing } from '../../../client/annotations/place';
import { annotationRows, isGrouping, nextGrouping, type Grouping } from '../../../client/views/annotations.model';
import { countWords, filteredPeople, peopleRows, personRows } from '../../../client/views/people.model';
import { childrenOf, type Row } from '../../../client/views/row';
import type { Tag } from '../../../common/annotation/codebook';
import type { Annotation } from '../../../common/annotation/model';
import { endsIn, endsOf } from '../../../common/annotation/queries';
import { emptyStore, update, type AnnotationStore } from '../../../common/annotation/store';
import type { Person, PersonHolding, PersonLine, PersonRole } from '../../../common/protocol';
import { linked, noted, tagged, targetIn } from '../../support/passages';

const text = 'The minister met her counterpart.\r\n\r\nThey agreed on talks in \u{1f4c5} August.\r\n';
const other = 'Talks are set for August.\n';
const tags: readonly Tag[] = [
  plainTag('claim', { colour: '#d33', definition: 'Stated as *fact*.' }),
  plainTag('event'),
];

function storeOf(annotations: readonly Annotation[]): AnnotationStore {
  const known = [
    { type: 'textKnown', source: 'a b.txt', text },
    { type: 'textKnown', source: 'two.txt', text: other },
  ] as const;
  const store = known.reduce<AnnotationStore>(update, emptyStore);
  return annotations.reduce((before, annotation) => update(before, { type: 'added', annotation }), store);
}

const claim = tagged(targetIn('a b.txt', text, 'minister'), 'claim', 'event');
const event = tagged(targetIn('a b.txt', text, 'August'), 'event');
const note = noted(targetIn('a b.txt', text, 'counterpart'), 'who?\n![x](https://example.org/x.png)');
const link = linked(
  targetIn('a b.txt', text, 'in \u{1f4c5} August'),
  targetIn('two.txt', other, 'for August'),
  'same-event',
);
const store = storeOf([claim, event, note, link]);
const gone = update(store, { type: 'textKnown', source: 'two.txt', text: 'Quite another page.\n' });

const show = (row: Row, indent = ''): string =>
  [
    `${indent}${row.icon} ${row.label} | ${row.description}`,
    ...row.children.map((child) => show(child, `${indent}  `)),
  ].join('\n');
const rowsOf = (shown: AnnotationStore, grouping: Grouping) =>
  annotationRows([{ uri: 'file:///w', name: 'w', store: shown, tags }], grouping);
const picture = (shown: AnnotationStore, grouping: Grouping) =>
  rowsOf(shown, grouping)
    .map((row) => show(row))
    .join('\n');

describe('marks in the editor', () => {
  test('stand on the passages, one kind for each look', () => {
    const marks = marksOf(endsIn(store, 'a b.txt'), tags);
    const words = marks.map(({ icon, line, spans }) => [
      icon,
      line,
      spans.map((span) => text.slice(span.start, span.end)),
    ]);
    expect(words).toEqual([
      ['tag', 'solid', ['minister']],
      ['note', 'dotted', ['counterpart']],
      ['link', 'dashed', ['in \u{1f4c5} August']],
      ['tag', 'solid', ['August']],
    ]);
    expect(marks[0]?.colour).toEqual({ kind: 'hex', line: '#dd3333', fill: '#dd333333' });
  });

  test('are none where passages were lost', () => {
    expect(marksOf(endsIn(gone, 'two.txt'), tags)).toEqual([]);
  });
});

describe('the hover of a passage', () => {
  const cards = (at: string, editable = true) =>
    cardsAt(store, 'a b.txt', text.indexOf(at) + 1, tags, editable).map((card) => card.markdown);

  test('shows tags with their definitions, who made it, and links to change it', () => {
    const [card] = cards('minister');
    expect(card).toContain('**claim** — Stated as \\*fact\\*\\.');
    expect(card).toContain('**event**');
    expect(card).toContain('2 November 2025');
    expect(card).toContain('command:copydesk.editAnnotation?');
    expect(card).not.toContain('goToLinkedPassage');
  });

  test('shows the other end of a link', () => {
    const [card] = cards('in \u{1f4c5}');
    expect(card).toContain('**Same event** → two\\.txt: “for August”');
    expect(card).toContain('command:copydesk.goToLinkedPassage?');
  });

  test('shows several annotations of one place, the shortest passage first', () => {
    expect(cards('August')).toHaveLength(2);
    expect(cards('August')[0]).toContain('**event**');
  });

  test('never fetches a picture that a note names', () => {
    expect(cards('counterpart')[0]).toContain('\\!\\[x\\]\\(https:');
  });

  test('offers no change where nothing may be written', () => {
    expect(cards('minister', false)[0]).not.toContain('command:');
  });

  test('is none beside passages', () => {
    expect(cards('They')).toEqual([]);
  });
});

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

describe('the Annotations view', () => {
  test('groups by tag', () => {
    expect(picture(store, 'tag')).toBe(
      [
        'tag claim | 1',
        '  tag minister | line 1 · a b.txt',
        'tag event | 2',
        '  tag minister | line 1 · a b.txt',
        '  tag August | line 3 · a b.txt',
        'note Notes | 1',
        '  note counterpart | who? ![x](https://example.org/x.png) — line 1 · a b.txt',
        'link Links | 1',
        '  link in \u{1f4c5} August | line 3 · a b.txt',
        '    quote in \u{1f4c5} August | line 3 · a b.txt',
        '    quote for August | line 1 · two.txt',
      ].join('\n'),
    );
  });

  test('groups by source, links at both of their ends', () => {
    expect(rowsOf(store, 'source').map((row) => [row.label, row.children.length])).toEqual([
      ['a b.txt', 4],
      ['two.txt', 1],
    ]);
    const ends = rowsOf(store, 'source').map((row) =>
      row.children.find((child) => child.context === 'annotation.link'),
    );
    expect(ends.map((row) => row?.from)).toEqual(['target', 'linkTo']);
  });

  test('groups links by their kind', () => {
    const [kind] = rowsOf(store, 'link');
    expect(kind?.label).toBe('Same event');
    expect(kind?.children).toHaveLength(1);
  });

  test('shows what was lost with a warning and the reason', () => {
    const [row] = rowsOf(gone, 'link')[0]?.children ?? [];
    expect(row?.icon).toBe('warning');
    const end = row?.children[1];
    expect(end?.icon).toBe('warning');
    expect(end?.description).toMatch(/^two\.txt — ./);
    expect(end?.location?.uri).toBe('file:///w/two.txt');
  });

  test('has no place to go to in a source that was deleted', () => {
    const deleted = update(store, { type: 'sourceDeleted', source: 'two.txt' });
    const [row] = rowsOf(deleted, 'link')[0]?.children ?? [];
    expect(row?.children[1]?.location).toBeUndefined();
  });

  test('encodes paths in uris, and gives every row a key of its own', () => {
    for (const grouping of ['tag', 'source', 'link'] as const) {
      const keys: string[] = [];
      const uris: string[] = [];
      const walk = (row: Row): void => {
        keys.push(row.key);
        if (row.location) uris.push(row.location.uri);
        row.children.forEach(walk);
      };
      rowsOf(store, grouping).forEach(walk);
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(uris)).toEqual(new Set(['file:///w/a%20b.txt', 'file:///w/two.txt']));
    }
  });

  test('has a row for each of several folders', () => {
    const folder = { name: 'w', store, tags };
    const rows = annotationRows(
      [
        { ...folder, uri: 'file:///w' },
        { ...folder, uri: 'file:///v', name: 'v', store: emptyStore },
      ],
      'tag',
    );
    expect(rows.map((row) => row.label)).toEqual(['w']);
  });

  test('turns through its groupings', () => {
    expect(nextGrouping('tag')).toBe('source');
    expect(nextGrouping('source')).toBe('link');
    expect(nextGrouping('link')).toBe('tag');
    expect(isGrouping('sources')).toBe(false);
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
