import * as fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { foreignItems, membersOf } from '../../../common/annotation/foreign';
import { parseSidecar, printSidecar } from '../../../common/annotation/file';

const read = (...items: readonly unknown[]) => foreignItems({ foreign: items.map((item) => JSON.stringify(item)) });

group('annotations of other tools', () => {
  it('tell what they say and of what', () => {
    const [item] = read({
      id: 'https://example.org/a/1',
      type: 'Annotation',
      motivation: ['highlighting', 'describing'],
      creator: [{ id: 'acct:ada@example.org', name: 'Ada' }],
      body: [{ type: 'TextualBody', value: 'a line' }, 'https://example.org/page', { source: 'urn:other' }],
      target: [
        {
          source: 'north/a%20b.txt',
          selector: { type: 'RangeSelector', refinedBy: { type: 'TextQuoteSelector', exact: 'the words' } },
        },
        'https://example.org/second',
      ],
    });
    expect(item).toMatchObject({
      id: 'https://example.org/a/1',
      motivation: 'highlighting, describing',
      creator: 'Ada',
      body: 'a line; https://example.org/page; urn:other',
      target: 'north/a b.txt',
      exact: 'the words',
      further: 1,
    });
  });

  it.each<[unknown, object]>([
    ['urn:by-reference', { id: null, body: '', target: null, exact: null, further: 0 }],
    [7, { id: null, body: '', target: null }],
    [
      { '@id': 'urn:old', target: 'http://example.org/%41' },
      { id: 'urn:old', target: 'http://example.org/%41' },
    ],
    [
      { bodyValue: 'plain', target: { id: 'c.txt' } },
      { body: 'plain', target: 'c.txt' },
    ],
    [
      { body: null, target: [null], creator: 'Ada' },
      { body: '', target: null, creator: 'Ada', further: 0 },
    ],
  ])('of %j tell what there is', (value, expected) => {
    expect(read(value)[0]).toMatchObject(expected);
  });

  it.each(['https://example.org/page', 'urn:isbn:1', '/etc/passwd', '../a.txt', 'C:/a.txt', '.copydesk/x.txt'])(
    'about %s stay about it, in a sidecar too',
    (about) => {
      const target = (source: string) => ({
        type: 'SpecificResource',
        source,
        selector: [
          { type: 'TextPositionSelector', start: 0, end: 5 },
          { type: 'TextQuoteSelector', exact: 'Ferry', prefix: '', suffix: '' },
        ],
      });
      const item = { id: 'https://example.org/1', type: 'Annotation', motivation: 'commenting', body: [] };
      const foreign = [
        { ...item, target: target(about) },
        { ...item, id: 'https://example.org/2', target: [target('a.txt'), target(about)] },
      ];
      const parsed = parseSidecar(JSON.stringify({ type: 'AnnotationPage', items: foreign }));
      expect(parsed).toMatchObject({ ok: true, annotations: [], problems: [{}, {}] });
      if (!parsed.ok) return;
      expect(parsed.foreign.map((words): unknown => JSON.parse(words))).toEqual(foreign);
      expect(foreignItems(parsed)[0]).toMatchObject({ target: about, exact: 'Ferry' });
      const items = (JSON.parse(printSidecar('a.txt', parsed)) as { items: unknown[] }).items;
      expect(items).toEqual(foreign);
    },
  );

  it('never throw, whatever JSON they are', () => {
    fc.assert(
      fc.property(fc.array(fc.json(), { maxLength: 4 }), (items) => {
        const page = `{"type":"AnnotationPage","items":[${items.join(',')}]}`;
        const parsed = parseSidecar(page);
        if (!parsed.ok) return;
        expect(foreignItems(parsed).map(({ text }) => text)).toEqual(parsed.foreign);
      }),
    );
    expect(membersOf('not JSON')).toBeNull();
  });

  it('are told from spoilt ones of ours', () => {
    const page = (item: unknown) => parseSidecar(JSON.stringify({ type: 'AnnotationPage', items: [item] }));
    expect(page({ type: 'Annotation', motivation: 'highlighting' })).toMatchObject({ problems: [{ kind: 'foreign' }] });
    expect(page({ type: 'Annotation', motivation: 'tagging' })).toMatchObject({ problems: [{ kind: 'kept' }] });
  });
});
