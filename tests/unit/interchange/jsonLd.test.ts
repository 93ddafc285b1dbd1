import * as fc from 'fast-check';
import jsonld, { type NodeObject } from 'jsonld';
import { describe as group, expect, it } from 'vitest';
import { createAnnotation } from '../../../common/annotation/create';
import { parseSidecar } from '../../../common/annotation/file';
import { emptyStore, update } from '../../../common/annotation/store';
import { exportAnnotations } from '../../../common/interchange/exporting';
import { lossSummary } from '../../../common/interchange/losses';
import { storeOf, type Texts } from '../../support/annotatedTexts';
import { anyText } from '../../support/anyAnnotation';
import { brief, importText } from '../../support/importing';
import { linked, noted, tagged, targetIn } from '../../support/passages';
import { webAnnotationContext } from '../../support/webAnnotationContext';

const text = 'Ministers met in \u{1f600} Oslo.\nThe talks go on. Oslo hopes.\n';
const texts: Texts = { 'news/a.txt': text, 'news/b.txt': 'Nothing came of the talks.\n' };
const read = (value: unknown) => importText(JSON.stringify(value), 'jsonld', texts);
const item = (rest: object) => ({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', ...rest });
const quote = (exact: string, rest: object = {}) => ({ type: 'TextQuoteSelector', exact, ...rest });

group('json-ld export', () => {
  it('is one collection with one page, passages at the place that they have now', () => {
    const stored = tagged(targetIn('news/a.txt', text, 'The talks'), 'claim');
    const later: Texts = { ...texts, 'news/a.txt': `A first line.\n${text}` };
    const { files, losses } = exportAnnotations(
      { store: storeOf([stored], later), annotations: [stored], tags: [], base: '../' },
      'jsonld',
    );
    const collection = JSON.parse(files[0]?.text ?? '') as { first: { items: { target: { selector: object[] } }[] } };
    expect(collection).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { '@base': '../', copydesk: 'urn:copydesk:ns#' }],
      type: 'AnnotationCollection',
      total: 1,
      first: { type: 'AnnotationPage', startIndex: 0, items: [{ id: stored.id, motivation: 'tagging' }] },
    });
    // 25 characters, of which the emoji is one, behind a line of 14.
    expect(collection.first.items[0]?.target.selector[0]).toEqual({ type: 'TextPositionSelector', start: 39, end: 48 });
    expect(losses).toEqual([]);
  });

  it('is what any JSON-LD program reads: every name stands for a term, every source for an address', async () => {
    const link = linked(
      targetIn('news/a.txt', text, 'met'),
      targetIn('news/b.txt', texts['news/b.txt'] ?? '', 'talks'),
      'quotes',
    );
    const { files } = exportAnnotations(
      { store: storeOf([link], texts), annotations: [link], tags: [], base: '../' },
      'jsonld',
    );
    const here = 'file:///news/out/annotations.jsonld';
    const options = {
      base: here,
      expandContext: { '@base': here },
      safe: true,
      documentLoader: (url: string) => Promise.resolve({ documentUrl: url, document: webAnnotationContext }),
    };
    const [collection] = await jsonld.expand(JSON.parse(files[0]?.text ?? '') as NodeObject, options);
    const as = 'http://www.w3.org/ns/activitystreams#';
    expect(collection).toMatchObject({
      '@type': [`${as}OrderedCollection`],
      [`${as}totalItems`]: [{ '@value': 1 }],
      'urn:copydesk:ns#version': [{ '@value': 1 }],
    });
    const printed = JSON.stringify(collection);
    expect(printed).toContain('{"@id":"file:///news/news/a.txt"}');
    expect(printed).toContain('{"@id":"file:///news/news/b.txt"}');
    expect(printed).toContain('"http://www.w3.org/ns/oa#hasTarget"');
    expect(printed).toContain(`"${as}items"`);
  });

  it('says which passages are lost, and takes items of other tools along', () => {
    const gone = noted(targetIn('news/a.txt', text, 'Ministers met'), 'why');
    const now: Texts = { 'news/a.txt': 'Quite another text.\n' };
    const foreign = '{"id":"urn:other","type":"Annotation","target":"news/a.txt"}';
    const before = storeOf([gone], now);
    const sidecar = before.sidecars.get('news/a.txt');
    const store = {
      ...before,
      sidecars: before.sidecars.edited((draft) => {
        if (sidecar) draft.set('news/a.txt', { ...sidecar, content: { ...sidecar.content, foreign: [foreign] } });
      }),
    };
    const input = { store, annotations: [gone], tags: [], base: null };
    const { files, losses } = exportAnnotations(input, 'jsonld');
    expect(losses).toMatchObject([{ id: gone.id, isLeftOut: false, detail: 'Ministers met' }]);
    expect(JSON.parse(files[0]?.text ?? '')).toMatchObject({
      total: 2,
      first: { items: [{ id: gone.id }, { id: 'urn:other' }] },
    });
    const csv = exportAnnotations(input, 'csv');
    expect(csv.losses.map(({ what }) => what)).toContain(
      'annotations of other tools, or spoilt ones, that are kept in the sidecars: 1',
    );
    // Where nothing of ours stands beside them, too; of sources that nobody asked for not.
    const without = { ...input, annotations: [] };
    expect(exportAnnotations(without, 'jsonld').files[0]?.text).toContain('urn:other');
    for (const scope of [
      { tags: [], sources: ['other'] },
      { tags: ['claim'], sources: [] },
    ]) {
      expect(exportAnnotations({ ...without, scope }, 'jsonld').files[0]?.text).not.toContain('urn:other');
    }
  });

  it('says of which files nothing is written, because they cannot be read', () => {
    const parsed = parseSidecar('{ "type": "Annot');
    const store = update(emptyStore, { type: 'sidecarLoaded', source: 'news/a.txt', parsed });
    const input = { store, annotations: [], tags: [], base: null };
    for (const format of ['jsonld', 'csv', 'markdown'] as const) {
      const exported = exportAnnotations(input, format);
      expect(exported.losses.at(-1)).toMatchObject({
        isLeftOut: true,
        what: expect.stringMatching(/: those of news\/a\.txt$/),
      });
      expect(lossSummary(exported)).toBe('0 annotations written.');
    }
    const elsewhere = { ...input, scope: { tags: [], sources: ['other'] } };
    expect(exportAnnotations(elsewhere, 'jsonld').losses).toEqual([]);
  });
});

group('json-ld import', () => {
  it('reads annotations of other tools: positions, quotes, fragments, bodies of all kinds', () => {
    const built = read([
      item({
        id: 'http://x/1',
        motivation: 'tagging',
        body: { type: 'TextualBody', value: 'claim' },
        target: { source: 'https://site.example/news/a.txt', selector: quote('The talks', { prefix: 'Oslo.\n' }) },
      }),
      item({
        motivation: 'commenting',
        bodyValue: 'Why?',
        target: { source: 'news/a.txt', selector: { type: 'TextPositionSelector', start: 17, end: 23 } },
      }),
      item({ motivation: ['oa:highlighting'], target: 'news/a.txt#char=0,9' }),
      item({
        body: [{ value: 'a' }, { value: 'b', purpose: 'replying' }, { value: 't', purpose: ['classifying'] }],
        target: { source: 'b.txt', selector: [{ type: 'RangeSelector' }, quote('Nothing')] },
      }),
      item({
        motivation: 'linking',
        body: { source: 'b.txt', selector: quote('talks') },
        target: { source: 'a.txt', selector: { type: 'XPathSelector', value: '/p', refinedBy: quote('met in') } },
      }),
      item({
        motivation: 'commenting',
        bodyValue: 'both',
        target: [
          { source: 'a.txt', selector: quote('go on') },
          { source: 'a.txt', selector: quote('hopes') },
        ],
      }),
    ]);
    expect(brief(built)).toEqual([
      ['The talks', 'claim', null, null],
      ['\u{1f600} Oslo', '', 'Why?', null],
      ['Ministers', 'highlight', null, null],
      ['Nothing', 't', 'a\n\nb', null],
      ['met in / talks', '', null, null],
      ['go on / hopes', '', 'both', null],
    ]);
    expect(built.annotations[0]?.id).toBe('http://x/1');
    expect(built.problems.filter(({ isLeftOut }) => isLeftOut)).toEqual([]);
    expect(built.problems.map(({ message }) => message)).toContain('a selector is passed over: RangeSelector');
    expect(
      read([item({ bodyValue: 'x', target: { source: 'a.txt', selector: quote('met') } })]).annotations[0]?.id,
    ).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it.each<[string, object, string]>([
    ['a whole source', { target: 'news/a.txt' }, 'it is about a whole source, and Copydesk annotates passages'],
    [
      'a range of nodes',
      { target: { source: 'a.txt', selector: { type: 'RangeSelector' } } },
      'Copydesk knows no RangeSelector',
    ],
    ['no target', {}, 'it has no target'],
    [
      'another folder',
      { target: { source: '../../etc/passwd', selector: quote('root') } },
      '"../../etc/passwd" leads out of the folder',
    ],
    [
      'a source that is not here',
      { target: { source: 'c.txt', selector: quote('x') } },
      'there is no source "c.txt" in this folder',
    ],
    [
      'characters outside the text',
      { target: { source: 'a.txt', selector: { type: 'TextPositionSelector', start: 5, end: 9000 } } },
      'its characters lie outside the text, and it quotes no words to look for',
    ],
  ])('says why an annotation of %s is left out', (_, rest, message) => {
    const { annotations, problems } = read([item(rest)]);
    expect(annotations).toEqual([]);
    expect(problems).toContainEqual({ where: 'item 1', message, isLeftOut: true });
  });

  it('refuses ends of our own shape that lead out of the folder', () => {
    const ours = linked(
      targetIn('news/a.txt', text, 'met'),
      targetIn('news/b.txt', texts['news/b.txt'] ?? '', 'talks'),
      'quotes',
    );
    const { files } = exportAnnotations(
      { store: storeOf([ours], texts), annotations: [ours], tags: [], base: null },
      'jsonld',
    );
    const good = files[0]?.text ?? '';
    expect(importText(good, 'jsonld', texts).annotations).toEqual([ours]);
    for (const path of ['../b.txt', 'x/../../b.txt', '/etc/passwd', '..%2Fb.txt', 'C:/b']) {
      const { annotations, problems } = importText(good.replaceAll('news/b.txt', path), 'jsonld', texts);
      for (const { linkTo } of annotations) expect(linkTo?.source).toBe('news/b.txt');
      expect(problems.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['{"first":"http://x/page1"}', 'the annotations lie elsewhere (http://x/page1); Copydesk fetches nothing'],
    ['[{"a":1,"a":2}]', 'this is no valid JSON: the name "a" stands twice in one object'],
    ['{"type":"AnnotationPage","items":[', 'this is no valid JSON: a value is expected where the file ends'],
    ['7', 'no annotations: neither an object nor a list'],
    ['{"x":1}', 'no AnnotationCollection, AnnotationPage, list or annotation'],
  ])('says what is wrong with %s', (json, message) => {
    expect(importText(json, 'jsonld', texts)).toEqual({
      annotations: [],
      problems: [{ where: expect.any(String), message, isLeftOut: true }],
    });
  });

  it('tells of numbers that come in as other ones', () => {
    const json = `[{"type":"Annotation","bodyValue":"x","target":{"source":"a.txt","selector":${JSON.stringify(quote('met'))}},
      "lab:key":12345678901234567890, "lab:size":0.5}]`;
    const { annotations, problems } = importText(json, 'jsonld', texts);
    expect(annotations).toHaveLength(1);
    const message = 'the number 12345678901234567890 is taken in as 12345678901234567000';
    expect(problems).toContainEqual({ where: 'line 2', message, isLeftOut: false });
    expect(problems.filter((problem) => problem.message.includes('the number'))).toHaveLength(1);
  });

  it('tells of further pages, whether a page is the first of a collection or stands alone', () => {
    const one = item({ bodyValue: 'x', target: { source: 'a.txt', selector: quote('met') } });
    const page = { type: 'AnnotationPage', items: [one], next: 'http://x/page2' };
    const told = { where: 'file', message: 'further pages lie elsewhere; Copydesk fetches nothing', isLeftOut: true };
    for (const file of [page, { type: 'AnnotationCollection', first: page }]) {
      const built = read(file);
      expect(brief(built)).toEqual([['met', '', 'x', null]]);
      expect(built.problems).toContainEqual(told);
    }
    expect(read({ type: 'AnnotationPage', next: 'http://x/page2' })).toEqual({ annotations: [], problems: [told] });
    expect(read({ ...page, next: null }).problems).not.toContainEqual(told);
    // A member of this name in somebody's item is no page.
    expect(read([{ ...one, 'copydesk:elsewhere': 1 }]).annotations).toHaveLength(1);
  });

  it('never throws, whatever stands in the file', () => {
    const selector = fc.oneof(
      fc.jsonValue(),
      fc.record({
        type: fc.constantFrom('TextQuoteSelector', 'TextPositionSelector', 'X'),
        exact: fc.constantFrom('Oslo', ''),
        start: fc.integer(),
        end: fc.integer(),
        refinedBy: fc.jsonValue(),
      }),
    );
    const any = fc.record(
      {
        type: fc.constantFrom('Annotation', 'x'),
        id: fc.oneof(fc.jsonValue(), fc.constant('urn:1')),
        motivation: fc.oneof(fc.jsonValue(), fc.constantFrom('tagging', 'linking', ['commenting'])),
        body: fc.oneof(fc.jsonValue(), fc.record({ value: anyText, purpose: fc.jsonValue() })),
        target: fc.oneof(fc.jsonValue(), fc.record({ source: fc.constantFrom('a.txt', '..', '../a.txt'), selector })),
        creator: fc.jsonValue(),
        created: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(any), (items) => {
        for (const { target } of read(items).annotations) expect(Object.keys(texts)).toContain(target.source);
      }),
    );
    fc.assert(
      fc.property(anyText, (json) => {
        expect(importText(json, 'jsonld', texts).annotations.length).toBeLessThan(2);
      }),
    );
  });

  it('keeps what our own file says of a passage that is gone', () => {
    const gone = createAnnotation({ ...tagged(targetIn('news/a.txt', text, 'Ministers met'), 'claim'), note: 'n' });
    const now: Texts = { 'news/a.txt': 'Quite another text.\n' };
    const { files } = exportAnnotations(
      { store: storeOf([gone], now), annotations: [gone], tags: [], base: null },
      'jsonld',
    );
    expect(importText(files[0]?.text ?? '', 'jsonld', now).annotations).toEqual([gone]);
  });
});
