import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../client/annotations/query';
import { annotationRows } from '../../../client/views/annotations/annotations.model';
import { isGrouping, type Grouping } from '../../../client/views/annotations/grouping';
import type { ListedFolder } from '../../../client/views/annotations/groups.model';
import { childrenOf, spokenOf, type Row } from '../../../client/views/row';
import { plainTag, type Tag } from '../../../common/annotation/codebook';
import { createAnnotation } from '../../../common/annotation/create';
import { parseSidecar } from '../../../common/annotation/file';
import { emptyStore, update, type AnnotationStore } from '../../../common/annotation/store';
import { tagged, targetIn } from '../../support/passages';
import { claim, event as plainEvent, link, note, other, storeOf, text } from '../../support/twoSources';

const tags: readonly Tag[] = [
  plainTag('claim', { colour: '#d33', definition: 'Stated as *fact*.' }),
  plainTag('number', { parent: 'claim' }),
  plainTag('event'),
  plainTag('old', { deprecated: true, successor: 'event' }),
];

const event = { ...plainEvent, creator: 'Åsa Berg' };
const store = storeOf([claim, event, note, link]);
const gone = update(store, { type: 'textKnown', source: 'two.txt', text: 'Quite another page.\n' });

const folderOf = (shown: AnnotationStore, codebook: readonly Tag[] = []): ListedFolder => ({
  ...{ uri: 'file:///w', name: 'w', store: shown, tags },
  codebook,
});
const listing = (shown: AnnotationStore, grouping: Grouping, query = '', codebook: readonly Tag[] = []) =>
  annotationRows([folderOf(shown, codebook)], grouping, parseQuery(query));
const rowsOf = (...of: Parameters<typeof listing>) => listing(...of).rows;
const show = (row: Row, indent = ''): string =>
  [
    `${indent}${row.icon} ${row.label} | ${row.description}`,
    ...childrenOf(row).map((child) => show(child, `${indent}  `)),
  ].join('\n');
const picture = (...of: Parameters<typeof listing>) =>
  rowsOf(...of)
    .map((row) => show(row))
    .join('\n');
const walk = (rows: readonly Row[]): readonly Row[] => rows.flatMap((row) => [row, ...walk(childrenOf(row))]);

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

  test('puts tags below their parents, counts what stands below once, and says what is deprecated', () => {
    const both = tagged(targetIn('two.txt', other, 'Talks'), 'number', 'claim');
    const old = tagged(targetIn('two.txt', other, 'set'), 'old');
    expect(picture(storeOf([claim, both, old]), 'tag')).toBe(
      [
        'tag claim | 2',
        '  tag number | 1',
        '    tag Talks | line 1 · two.txt',
        '  tag minister | line 1 · a b.txt',
        '  tag Talks | line 1 · two.txt',
        'tag event | 1',
        '  tag minister | line 1 · a b.txt',
        'tag old | 1 · deprecated, use event',
        '  tag set | line 1 · two.txt',
      ].join('\n'),
    );
    const below = storeOf([tagged(targetIn('two.txt', other, 'Talks'), 'number'), claim]);
    expect(rowsOf(below, 'tag')[0]?.description).toBe('2 · 1 of its own');
  });

  test('shows unused tags of the codebook, unless the view is filtered or empty', () => {
    const labels = (...of: Parameters<typeof listing>) => rowsOf(...of).map((row) => row.label);
    const used = storeOf([event]);
    expect(labels(used, 'tag')).toEqual(['event']);
    expect(labels(used, 'tag', '', tags)).toEqual(['claim', 'event']);
    expect(labels(used, 'tag', 'tag:event', tags)).toEqual(['event']);
    expect(labels(storeOf([]), 'tag', '', tags)).toEqual([]);
  });

  test('has tags in the order of the codebook, and those that it does not have behind them, by name', () => {
    const used = ['zebra', 'number', 'event', 'apple'].map((name) => tagged(targetIn('two.txt', other, 'set'), name));
    const codebook = ['event', 'claim', 'another'].map((name) => plainTag(name));
    const folder: ListedFolder = { ...folderOf(storeOf(used), codebook), tags: codebook };
    const { rows } = annotationRows([folder], 'tag', parseQuery(''));
    expect(rows.map(({ label }) => label)).toEqual(['event', 'claim', 'another', 'apple', 'number', 'zebra']);
  });

  test('shows unused tags below unused ones: something can be dragged onto them', () => {
    const { rows } = listing(storeOf([event]), 'tag', '', [plainTag('claim'), plainTag('number', { parent: 'claim' })]);
    expect(rows.map((row) => show(row)).join('\n')).toContain('tag claim | 0\n  tag number | 0');
  });

  test('stands tags in a circle at the top', () => {
    const circle = [plainTag('a', { parent: 'b' }), plainTag('b', { parent: 'a' })];
    const one = storeOf([tagged(targetIn('two.txt', other, 'set'), 'a')]);
    const { rows } = annotationRows([{ ...folderOf(one), tags: circle }], 'tag', parseQuery(''));
    expect(rows.map((row) => row.label)).toEqual(['a']);
  });

  test('groups by source, links at both of their ends', () => {
    expect(rowsOf(store, 'source').map((row) => [row.label, childrenOf(row).length])).toEqual([
      ['a b.txt', 4],
      ['two.txt', 1],
    ]);
    const ends = rowsOf(store, 'source').map((row) =>
      childrenOf(row).find((child) => child.context === 'annotation.link'),
    );
    expect(ends.map((row) => row?.from)).toEqual(['target', 'linkTo']);
  });

  test('groups by creator, those without one last', () => {
    expect(rowsOf(store, 'creator').map((row) => `${row.label} ${row.description}`)).toEqual([
      'Åsa Berg 1',
      'No creator 3',
    ]);
  });

  test('groups by state, what needs the user first', () => {
    const deleted = update(store, { type: 'sourceDeleted', source: 'two.txt' });
    expect(rowsOf(deleted, 'state').map((row) => `${row.icon} ${row.label} ${row.description}`)).toEqual([
      'warning Orphaned 1 · 1 to review',
      'pass Exact 3',
    ]);
  });

  test('shows what was lost with a sign, its state and the reason', () => {
    const [row] = childrenOf(rowsOf(gone, 'tag').at(-1) as Row);
    expect(['warning', 'question']).toContain(row?.icon);
    const end = row?.children[1];
    expect(end?.icon).toBe('warning');
    expect(end?.description).toMatch(/^two\.txt — (?:orphaned|ambiguous): ./);
    expect(end?.location?.uri).toBe('file:///w/two.txt');
  });

  test('has no place to go to in a source that was deleted', () => {
    const deleted = update(store, { type: 'sourceDeleted', source: 'two.txt' });
    const [row] = childrenOf(rowsOf(deleted, 'tag').at(-1) as Row);
    expect(row?.children[1]?.location).toBeUndefined();
    expect(rowsOf(deleted, 'source')[1]?.description).toBe('1 · 1 to review · deleted');
  });

  test('lists every passage of an annotation that has several', () => {
    const several = { ...claim, further: [targetIn('a b.txt', text, 'counterpart')] };
    const [row] = childrenOf(rowsOf(storeOf([several]), 'tag')[0] as Row);
    expect(row?.children.map(({ label, from }) => [label, from])).toEqual([
      ['minister', 'target'],
      ['counterpart', 'further.0'],
    ]);
  });

  test('is spoken: what a row is, how many, and what is to be done', () => {
    const moved = update(storeOf([claim]), { type: 'textKnown', source: 'a b.txt', text: 'Nothing of it is left.\n' });
    const [row] = rowsOf(moved, 'tag');
    expect(row && spokenOf(row)).toBe('tag claim, 1 annotation, 1 to review');
    const [below] = childrenOf(rowsOf(store, 'tag')[0] as Row);
    expect(below && spokenOf(below)).toBe('tag claim, event, “minister”, line 1 · a b.txt');
    for (const grouping of ['tag', 'source', 'creator', 'state'] as const) {
      for (const one of walk(rowsOf(gone, grouping))) expect(spokenOf(one)).not.toBe('');
    }
  });

  test('encodes paths in uris, and gives every row a key of its own', () => {
    for (const grouping of ['tag', 'source', 'creator', 'state'] as const) {
      const rows = walk(rowsOf(store, grouping, '', tags));
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      const uris = rows.flatMap(({ location }) => location?.uri ?? []);
      expect(new Set(uris)).toEqual(new Set(['file:///w/a%20b.txt', 'file:///w/two.txt']));
    }
  });

  test('has a row for each of several folders', () => {
    const empty = { ...folderOf(emptyStore), uri: 'file:///v', name: 'v' };
    const { rows } = annotationRows([folderOf(store), empty], 'tag', parseQuery(''));
    expect(rows.map((row) => [row.label, row.description])).toEqual([['w', '4']]);
  });

  test('knows its groupings', () => {
    expect(['tag', 'source', 'creator', 'state'].every(isGrouping)).toBe(true);
    expect(isGrouping('link')).toBe(false);
  });

  test('counts what fits a filter', () => {
    const { shown, all, rows } = listing(store, 'tag', 'august');
    expect([shown, all]).toEqual([2, 4]);
    expect(rows.map((row) => row.label)).toEqual(['event', 'Links']);
    expect(listing(store, 'tag', 'nowhere').rows).toEqual([]);
  });
});

describe('annotations of other tools', () => {
  const item = {
    ...{ id: 'https://example.org/1', type: 'Annotation', motivation: 'highlighting', creator: 'B' },
    body: { type: 'TextualBody', value: 'Look here' },
    target: { source: 'https://example.org/page', selector: { type: 'TextQuoteSelector', exact: 'met her' } },
  };
  const parsed = parseSidecar(JSON.stringify({ type: 'AnnotationPage', items: [item] }));
  const withForeign = update(store, { type: 'sidecarLoaded', source: 'a b.txt', parsed });

  test('are shown in a group of their own, to be read only, at their words where these stand once', () => {
    const group = rowsOf(withForeign, 'tag').at(-1) as Row;
    expect(show(group)).toBe('lock Other tools | 1 · read-only\n  lock met her | Look here · B · a b.txt · read-only');
    const [row] = childrenOf(group);
    expect(row?.context).toBe('foreign');
    expect(row?.id).toBeUndefined();
    expect(row?.location?.range.start).toEqual({ line: 0, character: 13 });
  });

  test('stand below their source, and count', () => {
    const [row] = rowsOf(withForeign, 'source');
    expect(row?.description).toBe('5');
    expect(childrenOf(row as Row).at(-1)?.context).toBe('foreign');
  });

  test('fit a filter by words, creator and source', () => {
    const labels = (query: string) => rowsOf(withForeign, 'creator', query).map((row) => row.label);
    expect(labels('"look here"')).toEqual(['Other tools']);
    expect(labels('creator:b source:"a b"')).toContain('Other tools');
    expect(labels('look tag:claim')).toEqual([]);
  });
});

describe('many annotations', () => {
  const many = 100_000;
  const sources = 50;
  const selectors = targetIn('x', 'one two three', 'two').selectors;
  const annotations = Array.from({ length: many }, (_, at) =>
    createAnnotation({
      id: `urn:uuid:${at}`,
      motivation: 'tagging',
      target: { source: `${at % sources}.txt`, selectors },
      tags: [at % 3 === 0 ? 'claim' : 'event'],
      created: '2025-11-02T10:20:30.000Z',
      creator: `C${at % 4}`,
    }),
  );
  const full = update(emptyStore, { type: 'edited', put: annotations, removed: [] });

  test('are listed in groups whose rows are made when they are unfolded, no more than the editor takes', () => {
    for (const grouping of ['tag', 'source', 'creator', 'state'] as const) {
      const rows = rowsOf(full, grouping);
      expect(rows.length).toBeLessThanOrEqual(400);
      expect(rows.some(({ unfolded }) => unfolded === true)).toBe(false);
      for (const row of rows) {
        expect(row.children).toEqual([]);
      }
      const below = childrenOf(rows[0] as Row);
      expect(below.length).toBeLessThanOrEqual(400);
      expect(below.every(({ context, later }) => context !== 'portion' || later !== undefined)).toBe(true);
    }
    const [first] = childrenOf(rowsOf(full, 'tag')[0] as Row);
    expect([first?.label, first?.description]).toEqual(['1–200', '0.txt']);
    expect(childrenOf(first as Row)).toHaveLength(200);
    const [outer] = childrenOf(rowsOf(full, 'tag')[1] as Row);
    expect(outer?.label).toBe('1–200');
    const creators = rowsOf({ ...full }, 'creator').map(({ description }) => description);
    expect(creators).toEqual(['25000', '25000', '25000', '25000']);
  });
});
