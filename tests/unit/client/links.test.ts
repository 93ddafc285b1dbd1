import { describe, expect, test } from 'vitest';
import { cardsAt, type CardWorld } from '../../../client/annotations/card';
import { firstAndSecond, linkKindItems } from '../../../client/annotations/linkKindItems';
import { createPlacing } from '../../../client/annotations/place';
import { textLinks } from '../../../client/links/documentLinks.model';
import { chainFrom, chainsAt, type ChainWorld } from '../../../client/links/hierarchy.model';
import { linkLenses } from '../../../client/links/lenses.model';
import { linkRows } from '../../../client/links/links.model';
import { linksAt, linksIn, lossOf } from '../../../client/links/linkedEnds';
import type { LinkedSource } from '../../../client/links/linkedSource';
import { leadWords, type ArticleOf } from '../../../client/links/linkWords';
import { suggestionItems } from '../../../client/links/suggestions.model';
import { childrenOf, type Row } from '../../../client/views/row';
import { linkKindsOf, plainTag } from '../../../common/annotation/codebook';
import type { Annotation } from '../../../common/annotation/model';
import { emptyStore, update, type AnnotationStore } from '../../../common/annotation/store';
import type { ArticleLine, LinkSuggestion } from '../../../common/protocol';
import { linked, tagged, targetIn } from '../../support/passages';

const one = 'Berg met Holm in Oslo.\r\n\r\nThe talks went on \u{1f4c5} until Friday.\r\n';
const two = 'Holm and Berg met.\n\nBoth praised the talks.\n';
const three = 'Talks recalled.\n';

function storeOf(annotations: readonly Annotation[], texts: Readonly<Record<string, string>>): AnnotationStore {
  const known = Object.entries(texts).map(([source, text]) => ({ type: 'textKnown', source, text }) as const);
  const store = known.reduce<AnnotationStore>(update, emptyStore);
  return annotations.reduce((before, annotation) => update(before, { type: 'added', annotation }), store);
}

const meeting = linked(
  targetIn('one.txt', one, 'Berg met Holm'),
  targetIn('two.txt', two, 'Holm and Berg met'),
  'same-event',
);
const praise = linked(
  targetIn('two.txt', two, 'Berg met'),
  targetIn('three.txt', three, 'Talks recalled'),
  'background',
);
const within = linked(targetIn('one.txt', one, 'in Oslo'), targetIn('one.txt', one, 'until Friday'), 'my own');
const tag = tagged(targetIn('one.txt', one, 'Holm'), 'person');
const all = [meeting, praise, within, tag];
const texts = { 'one.txt': one, 'two.txt': two, 'three.txt': three };
const store = storeOf(all, texts);
const lost = update(store, { type: 'textKnown', source: 'two.txt', text: 'Another page about fish and boats.\n' });
const deleted = update(store, { type: 'sourceDeleted', source: 'two.txt' });

const articles: Readonly<Record<string, ArticleLine>> = {
  'two.txt': { headline: 'Holm and Berg', outlet: 'Harbour $(x) Courier', published: '2025-07-18' },
  'three.txt': { headline: null, outlet: null, published: '2025-07-20' },
};
const articleOf: ArticleOf = ({ source }) => articles[source] ?? null;
const root = 'file:///w';
const linkedSource = (shown: AnnotationStore, source: string): LinkedSource => ({
  ...{ folder: root, store: shown, source, uri: `${root}/${source}`, articleOf },
});

describe('links seen from an end', () => {
  test('both ways, in text order, without tags', () => {
    expect(linksIn(store, 'one.txt').map((link) => [leadWords(link, articleOf), link.span.start])).toEqual([
      ['Same event → Harbour $(x) Courier, 18 July 2025', 0],
      ['my own → one.txt', 14],
      ['my own ← one.txt', one.indexOf('until')],
    ]);
    expect(linksIn(store, 'two.txt').map((link) => leadWords(link, articleOf))).toEqual([
      'Same event ← one.txt',
      'Background → three.txt, 20 July 2025',
    ]);
    expect(linksAt(store, 'one.txt', 5).map(({ annotation }) => annotation.id)).toEqual([meeting.id]);
  });

  test('say when the other end was lost', () => {
    const [link] = linksIn(lost, 'one.txt');
    expect(link && leadWords(link, articleOf)).toBe('Same event → Harbour $(x) Courier, 18 July 2025 (lost)');
    const [gone] = linksIn(deleted, 'one.txt');
    expect(gone && lossOf(gone.there)).toBe('The source two.txt was deleted.');
    expect(linksIn(lost, 'two.txt')).toEqual([]);
    const unread = storeOf([meeting], { 'one.txt': one });
    const [blind] = linksIn(unread, 'one.txt');
    expect(blind && lossOf(blind.there)).toBe('The source two.txt could not be read.');
  });
});

describe('cards of linked passages', () => {
  const worldOf = (shown: AnnotationStore): CardWorld => ({
    ...{ folder: root, store: shown, tags: [], editable: true, articleOf },
  });

  test('tell outlet, date, source and words of the other end', () => {
    const [card] = cardsAt(worldOf(store), 'one.txt', 9).filter(({ markdown }) => /Same event/.test(markdown));
    expect(card?.markdown).toMatch(
      /^\*\*Same event\*\* → Harbour .*Courier, 18 July 2025 \\\(two\\\.txt\\\): “Holm and Berg met”/,
    );
    expect(card?.markdown).toContain('command:copydesk.goToLinkedPassage');
  });

  test('say that the other end was lost', () => {
    const [card] = cardsAt(worldOf(deleted), 'one.txt', 0);
    expect(card?.markdown).toContain('_The other end was lost: The source two\\.txt was deleted\\._');
  });
});

describe('lenses', () => {
  const lenses = (shown: AnnotationStore, source: string) => linkLenses(linkedSource(shown, source));

  test('stand above paragraphs with links, and lead to the one or show the several', () => {
    expect(lenses(store, 'one.txt')).toEqual([
      {
        line: 0,
        title: '$(link) Same event → Harbour $ (x) Courier, 18 July 2025 · my own → one.txt',
        tooltip: 'Show the linked passages',
        command: 'copydesk.peekLinkedPassages',
        argument: {
          uri: 'file:///w/one.txt',
          range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
        },
      },
      {
        line: 2,
        title: '$(link) my own ← one.txt',
        tooltip: 'Go to the linked passage',
        command: 'copydesk.goToLinkedPassage',
        argument: { id: within.id, from: 'linkTo', folder: root },
      },
    ]);
    expect(lenses(store, 'none.txt')).toEqual([]);
  });

  test('of many links tell the number, of lost ones that they are lost', () => {
    const more = linked(targetIn('one.txt', one, 'Holm in Oslo'), targetIn('three.txt', three, 'Talks'), 'quotes');
    const three3 = update(lost, { type: 'added', annotation: more });
    expect(lenses(three3, 'one.txt')[0]?.title).toBe('$(warning) 3 linked passages, 1 lost');
    const alone = storeOf([meeting], { 'one.txt': one, 'two.txt': 'Fish.\n' });
    expect(lenses(alone, 'one.txt')[0]).toMatchObject({
      title: '$(warning) Same event → Harbour $ (x) Courier, 18 July 2025 (lost)',
      command: 'copydesk.goToLinkedPassage',
    });
    expect(lenses(alone, 'one.txt')[0]?.tooltip).not.toBe('Go to the linked passage');
  });

  test('tell a link within one paragraph once', () => {
    const inside = linked(targetIn('three.txt', three, 'Talks'), targetIn('three.txt', three, 'recalled'), 'updates');
    expect(lenses(storeOf([inside], texts), 'three.txt').map(({ title }) => title)).toEqual([
      '$(link) Updates → three.txt, 20 July 2025',
    ]);
  });
});

describe('clickable parts of a text', () => {
  const parts = (part: 'off' | 'firstWord' | 'passage') =>
    textLinks(linkedSource(store, 'one.txt'), one, part).map(({ start, end }) => one.slice(start, end));

  test('are the first words, the passages or none', () => {
    expect(parts('firstWord')).toEqual(['Berg', 'in', 'until']);
    expect(parts('passage')).toEqual(['Berg met Holm', 'in Oslo', 'until Friday']);
    expect(parts('off')).toEqual([]);
  });

  test('lead to the other end, or show all of one place', () => {
    const [first] = textLinks(linkedSource(store, 'one.txt'), one, 'firstWord');
    expect(first?.target).toMatch(/^command:copydesk\.goToLinkedPassage\?/);
    expect(first?.tooltip).toMatch(/^Same event → Harbour .* Courier, 18 July 2025$/);
    const twice = linked(targetIn('one.txt', one, 'Berg met'), targetIn('three.txt', three, 'Talks'), 'quotes');
    const [both] = textLinks(linkedSource(storeOf([meeting, twice], texts), 'one.txt'), one, 'firstWord');
    expect(both?.target).toMatch(/^command:copydesk\.peekLinkedPassages\?/);
    expect(both?.tooltip).toBe('Show 2 linked passages');
  });
});

describe('chains', () => {
  const world: ChainWorld = { store, placing: createPlacing(store), articleOf };
  const names = (items: readonly { name: string; detail: string; isLost: boolean }[]) =>
    items.map(({ name, detail, isLost }) => `${name} | ${detail}${isLost ? ' LOST' : ''}`);
  const spanIn = (text: string, words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };

  test('begin at linked passages and go on where passages overlap', () => {
    expect(names(chainsAt(world, 'one.txt', 2))).toEqual(['Berg met Holm | one.txt']);
    expect(chainsAt(world, 'one.txt', one.indexOf('talks'))).toEqual([]);
    const out = chainFrom(world, 'one.txt', spanIn(one, 'Berg met Holm'), true);
    expect(names(out)).toEqual(['Holm and Berg met | Same event, in Harbour $(x) Courier, 18 July 2025']);
    expect(out[0]?.range).toEqual({ start: { line: 0, character: 0 }, end: { line: 0, character: 17 } });
    // The passage of the next link is a part of this one.
    expect(names(chainFrom(world, 'two.txt', spanIn(two, 'Holm and Berg met'), true))).toEqual([
      'Talks recalled | Background, in three.txt, 20 July 2025',
    ]);
    expect(names(chainFrom(world, 'two.txt', spanIn(two, 'Holm and Berg met'), false))).toEqual([
      'Berg met Holm | Same event, from one.txt',
    ]);
    expect(chainFrom(world, 'three.txt', spanIn(three, 'Talks recalled'), true)).toEqual([]);
    expect(names(chainFrom(world, 'three.txt', spanIn(three, 'Talks'), false))).toEqual([
      'Berg met | Background, from Harbour $(x) Courier, 18 July 2025',
    ]);
  });

  test('end at what was lost, and say so', () => {
    const gone: ChainWorld = { store: lost, placing: createPlacing(lost), articleOf };
    const [item] = chainFrom(gone, 'one.txt', spanIn(one, 'Berg met Holm'), true);
    expect(item?.isLost).toBe(true);
    expect(item?.detail).toMatch(/, lost: \S/);
  });
});

describe('rows of the Links view', () => {
  const folder = {
    uri: 'file:///w',
    name: 'w',
    store,
    tags: linkKindsOf([plainTag('my own', { on: 'links', deprecated: true })]),
  };
  const show = (row: Row, indent = ''): string =>
    [
      `${indent}${row.icon} ${row.label} | ${row.description}`,
      ...childrenOf(row).map((child) => show(child, `${indent}  `)),
    ].join('\n');
  const picture = (rows: readonly Row[]): string => rows.map((row) => show(row)).join('\n');

  test('by kind, with both ends below each link', () => {
    expect(`\n${picture(linkRows([folder], 'kind', () => articleOf))}\n`).toBe(`
link Background | 1
  link Berg met | → Talks recalled · three.txt, 20 July 2025
    quote Harbour $(x) Courier, 18 July 2025 | “Berg met” · line 1 · two.txt
    quote three.txt, 20 July 2025 | “Talks recalled” · line 1 · three.txt
link my own | 1 · deprecated
  link in Oslo | → until Friday
    quote in Oslo | line 1 · one.txt
    quote until Friday | line 3 · one.txt
link Same event | 1
  link Berg met Holm | → Holm and Berg met · Harbour $(x) Courier, 18 July 2025
    quote Berg met Holm | line 1 · one.txt
    quote Harbour $(x) Courier, 18 July 2025 | “Holm and Berg met” · line 1 · two.txt
`);
  });

  test('by source, from the end that lies there', () => {
    const rows = linkRows([folder], 'source', () => articleOf);
    expect(rows.map(({ label, description }) => `${label} ${description}`)).toEqual([
      'one.txt 2',
      'three.txt 1',
      'two.txt 2',
    ]);
    expect(childrenOf(rows[1] as Row).map(({ label, description, from }) => [label, description, from])).toEqual([
      ['Talks recalled', 'Background ← Berg met · Harbour $(x) Courier, 18 July 2025', 'linkTo'],
    ]);
  });

  test('tell lost ends to eye and ear', () => {
    const [row] = childrenOf(
      linkRows([{ ...folder, store: lost }], 'kind').find(({ label }) => label === 'Same event') as Row,
    );
    expect(row?.description).toContain('1 end lost');
    expect(row?.spoken).toMatch(/^link Same event, “Berg met Holm” to “Holm and Berg met”.*1 end lost$/);
    expect(row?.icon).toBe('warning');
  });

  test('have keys of their own, folders too', () => {
    const rows = linkRows(
      [folder, { ...folder, uri: 'file:///v', name: 'v' }, { ...folder, uri: 'file:///u', store: emptyStore }],
      'source',
    );
    expect(rows.map(({ label }) => label)).toEqual(['w', 'v']);
    const keys: string[] = [];
    const walk = (row: Row): void => {
      keys.push(row.key);
      childrenOf(row).forEach(walk);
    };
    rows.forEach(walk);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('suggested other ends', () => {
  const suggestion: LinkSuggestion = {
    ...{ headline: null, outlet: 'Courier', published: '2025-07-18', kind: 'same-event', words: 'Berg $(met) Holm' },
    location: {
      uri: 'file:///w/a%20b.txt',
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 9 } },
    },
    reasons: ['Same people (Berg and Holm)', 'Same words'],
  };

  test('are listed with words, place and reasons', () => {
    expect(suggestionItems([suggestion]).map(({ label, description, detail }) => [label, description, detail])).toEqual(
      [
        [
          'Berg $ (met) Holm',
          'Courier · 18 July 2025 · a b.txt:5',
          'Same event · Same people (Berg and Holm) · Same words',
        ],
      ],
    );
    const bare = { ...suggestion, outlet: null, published: null, kind: null, reasons: ['Same words'] };
    expect(suggestionItems([bare]).map(({ description, detail }) => [description, detail])).toEqual([
      ['a b.txt:5', 'Same words'],
    ]);
  });

  test('say which passage is the first, for most kinds hold in one direction', () => {
    expect(firstAndSecond('The plan costs 4.2 billion kroner,\nofficials said.', 'It costs more')).toBe(
      '“The plan costs 4.2 billion kr…” → “It costs more”',
    );
  });

  test('bring their kind to the top of the list of kinds', () => {
    const kinds = linkKindsOf([plainTag('old', { on: 'links', deprecated: true })]);
    const items = linkKindItems(kinds, 'quotes');
    expect(items[0]).toMatchObject({ value: 'quotes', description: 'suggested' });
    expect(items.map(({ value }) => value)).toHaveLength(6);
    expect(linkKindItems(kinds, 'old').map(({ value }) => value)).toEqual(
      linkKindItems(kinds).map(({ value }) => value),
    );
  });
});
