import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher, parseQuery, quotedTerm } from '../../../client/annotations/query';
import { filterItems, type Vocabulary } from '../../../client/commands/views/filterItems';
import { plainTag } from '../../../common/annotation/codebook';
import { allAnnotations } from '../../../common/annotation/queries';
import { emptyStore, update, type AnnotationStore } from '../../../common/annotation/store';
import { linked, noted, tagged, targetIn } from '../../support/passages';
import { anyCharacter } from '../../support/anyCharacter';

const text = 'The minister met her counterpart in Åre on Friday.\n';
const tags = [plainTag('claim'), plainTag('number', { parent: 'claim' }), plainTag('follow up')];
const number = { ...tagged(targetIn('june/one.txt', text, 'minister'), 'number'), creator: 'Anna Åberg' };
const follow = tagged(targetIn('june/one.txt', text, 'Friday'), 'follow up');
const note = noted(targetIn('two.txt', text, 'Åre'), 'Where is that? Ask Anna.');
const link = linked(targetIn('two.txt', text, 'met'), targetIn('june/one.txt', text, 'met'), 'same-event');
const names = new Map([
  [number.id, 'number'],
  [follow.id, 'follow'],
  [note.id, 'note'],
  [link.id, 'link'],
]);
const store = [number, follow, note, link].reduce<AnnotationStore>(
  (before, annotation) => update(before, { type: 'added', annotation }),
  ['june/one.txt', 'two.txt'].reduce<AnnotationStore>(
    (before, source) => update(before, { type: 'textKnown', source, text }),
    emptyStore,
  ),
);

const fitting = (query: string, of: AnnotationStore = store): readonly (string | undefined)[] =>
  allAnnotations(of)
    .filter(createMatcher(parseQuery(query), { store: of, tags }))
    .map(({ id }) => names.get(id));

describe('a query', () => {
  test('without terms fits everything', () => {
    expect(fitting('')).toHaveLength(4);
    expect(fitting('   ')).toHaveLength(4);
  });

  test('finds words in quotes, notes, tags, creators, sources and kinds of links, without case and accents', () => {
    expect(fitting('MINISTER')).toEqual(['number']);
    expect(fitting('are')).toEqual(['note']);
    expect(fitting('anna')).toEqual(['number', 'note']);
    expect(fitting('"same event"')).toEqual(['link']);
    expect(fitting('june anna')).toEqual(['number']);
    expect(fitting('anna nobody')).toEqual([]);
  });

  test('finds tags with the tags below them, as whole names', () => {
    expect(fitting('tag:claim')).toEqual(['number']);
    expect(fitting('tag:"Follow Up"')).toEqual(['follow']);
    expect(fitting('tag:follow')).toEqual([]);
  });

  test('finds creators, sources and kinds; of several of a field one must fit', () => {
    expect(fitting('creator:aberg')).toEqual(['number']);
    expect(fitting('creator:none')).toEqual(['follow', 'link', 'note']);
    expect(fitting('source:june')).toEqual(['number', 'follow', 'link']);
    expect(fitting('kind:note kind:link')).toEqual(['link', 'note']);
    expect(fitting('kind:note tag:claim')).toEqual([]);
  });

  test('finds states, and all that is to be reviewed', () => {
    const deleted = update(store, { type: 'sourceDeleted', source: 'two.txt' });
    expect(fitting('state:review', store)).toEqual([]);
    expect(fitting('state:review', deleted)).toEqual(['link', 'note']);
    expect(fitting('state:orphaned state:exact', deleted)).toHaveLength(4);
  });

  test('says what is wrong, and such a term fits nothing', () => {
    expect(parseQuery('state:gone').problems[0]).toMatch(/no state/);
    expect(fitting('state:gone')).toEqual([]);
    expect(parseQuery('kind:tags').problems[0]).toMatch(/no kind/);
    expect(parseQuery('tag:').problems).toEqual(['Say which tag behind “tag:”.']);
    expect(parseQuery('tag: claim').problems).toHaveLength(1);
  });

  test('takes a colon behind any other word for a part of the words', () => {
    expect(parseQuery('https://example.org').terms).toEqual([{ field: 'words', value: 'https://example.org' }]);
    expect(parseQuery('12:30').problems).toEqual([]);
  });

  test('never throws, and reads back what it writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (typed) => {
        const query = parseQuery(typed);
        createMatcher(query, { store, tags })(number);
        filterItems(typed, { tag: ['claim'], creator: [], state: [], source: [], kind: [] });
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z :]{0,20}[a-z]$/), (value) => {
        const { terms, problems } = parseQuery(quotedTerm('tag', value));
        expect(problems).toEqual([]);
        expect(terms).toEqual([{ field: 'tag', value: value.replace(/ +/g, ' ') }]);
      }),
    );
  });
});

describe('the list below the filter', () => {
  const vocabulary: Vocabulary = {
    tag: ['claim', 'follow up'],
    creator: ['Anna Åberg'],
    state: ['review', 'edited'],
    source: [],
    kind: ['tag', 'note', 'link'],
  };
  const labels = (typed: string) => filterItems(typed, vocabulary).map(({ label }) => label);

  test('offers fields, then values, and takes them up behind what stands', () => {
    expect(labels('')).toEqual(['$(clear-all) Show all', 'tag:', 'creator:', 'state:', 'source:', 'kind:']);
    expect(labels('st')).toEqual(['$(filter) Apply', 'state:']);
    expect(labels('words tag:fo')).toEqual(['tag:"follow up"', '$(filter) Apply']);
    expect(labels('tag:claim')[0]).toBe('$(filter) Apply');
    expect(filterItems('words tag:fo', vocabulary)[0]).toMatchObject({
      value: 'words tag:"follow up" ',
      isDone: false,
    });
    expect(labels('tag:"follow u')).toEqual(['tag:"follow up"', '$(filter) Apply']);
    expect(labels('creator:ab')).toEqual(['$(filter) Apply', 'creator:"Anna Åberg"']);
  });

  test('puts what is still wrong last, with the reason', () => {
    const items = filterItems('state:', vocabulary);
    expect(items.map(({ label }) => label)).toEqual(['state:review', 'state:edited', '$(filter) Apply']);
    expect(items.at(-1)).toMatchObject({ isDone: false, description: 'Say which state behind “state:”.' });
  });
});
