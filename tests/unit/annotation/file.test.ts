import { describe as group, expect, it } from 'vitest';
import { describe } from '../../../common/anchor/describe';
import { createAnnotation } from '../../../common/annotation/create';
import { emptySidecar, parseSidecar, printSidecar } from '../../../common/annotation/file';
import type { ParsedSidecar, SidecarContent } from '../../../common/annotation/file';
import type { Annotation } from '../../../common/annotation/model';

const text = '😀 The envoy met the minister in Oslo. Talks go on.';
const at = (words: string) => {
  const start = text.indexOf(words);
  return describe(text, { start, end: start + words.length });
};

const tag = createAnnotation({
  id: 'urn:uuid:00000000-0000-4000-8000-000000000002',
  motivation: 'tagging',
  tags: ['claim', 'follow-up'],
  note: 'Check *this*.',
  target: { source: 'north/a b.txt', selectors: at('the minister') },
  creator: 'Ada Example',
  created: '2025-07-11T08:00:00Z',
});
const link = createAnnotation({
  id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  motivation: 'linking',
  linkKind: 'contradicts',
  target: { source: 'north/a b.txt', selectors: at('Oslo') },
  linkTo: { source: 'south/c.txt', selectors: at('Talks') },
  created: '2025-07-11T09:00:00Z',
  modified: '2025-07-12T09:00:00Z',
});
const content = (annotations: readonly Annotation[]): SidecarContent => ({ ...emptySidecar, annotations });
const printed = printSidecar('north/a b.txt', content([link, tag]));

function parsed(json: string): Extract<ParsedSidecar, { ok: true }> {
  const result = parseSidecar(json);
  if (!result.ok) throw new Error(result.error.message);
  return result;
}
function refusal(json: string) {
  const result = parseSidecar(json);
  if (result.ok) throw new Error('it was read');
  return result.error;
}
type Members = Record<string, unknown>;
interface Item extends Members {
  creator: unknown;
  body: unknown;
  target: Members & { selector: Members[] };
}
interface Page {
  '@context': unknown;
  items: Item[];
}
function firstItem(page: Page): Item {
  const [item] = page.items;
  if (!item) throw new Error('no item');
  return item;
}
const pageOf = (json: string): Page => JSON.parse(json) as Page;

group('printSidecar', () => {
  it('writes W3C Web Annotations in the order of the text', () => {
    const page = pageOf(printed);
    expect(page['@context']).toEqual([
      'http://www.w3.org/ns/anno.jsonld',
      { '@base': '../../../', copydesk: 'urn:copydesk:ns#' },
    ]);
    expect(page).toMatchObject({ type: 'AnnotationPage', 'copydesk:version': 1 });
    expect(page.items.map((item) => item['motivation'])).toEqual(['tagging', 'linking']);
    expect(page.items[0]).toEqual({
      id: tag.id,
      type: 'Annotation',
      motivation: 'tagging',
      creator: { type: 'Person', name: 'Ada Example' },
      created: '2025-07-11T08:00:00Z',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'claim' },
        { type: 'TextualBody', purpose: 'tagging', value: 'follow-up' },
        { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: 'Check *this*.' },
      ],
      target: {
        type: 'SpecificResource',
        source: 'north/a%20b.txt',
        selector: [
          { type: 'TextPositionSelector', start: 16, end: 28 },
          {
            type: 'TextQuoteSelector',
            exact: 'the minister',
            prefix: '😀 The envoy met ',
            suffix: ' in Oslo. Talks go on.',
            'copydesk:before': '',
            'copydesk:after': '',
          },
        ],
      },
    });
    expect(page.items[1]).toMatchObject({
      'copydesk:linkKind': 'contradicts',
      body: [{ type: 'SpecificResource', purpose: 'linking', source: 'south/c.txt' }],
    });
  });

  it('counts positions in Unicode characters', () => {
    const [position] = firstItem(pageOf(printed)).target.selector;
    expect([...text].slice(position?.['start'] as number, position?.['end'] as number).join('')).toBe('the minister');
  });

  it('resolves a source against the sidecar as a URL through @base', () => {
    const sidecar = 'file:///news/.copydesk/annotations/north/a%20b.txt.json';
    expect(new URL('north/a%20b.txt', new URL('../../../', sidecar)).href).toBe('file:///news/north/a%20b.txt');
  });

  it('gives the same bytes for the same content in any order, two spaces, LF, a final line end', () => {
    expect(printSidecar('north/a b.txt', content([tag, link]))).toBe(printed);
    expect(printed).toMatch(/^\{\n {2}"@context"/);
    expect(printed).toMatch(/\n\}\n$/);
    expect(printed).not.toContain('\r');
    expect(printed).toBe(`${JSON.stringify(JSON.parse(printed), null, 2)}\n`);
  });
});

group('parseSidecar', () => {
  it('reads back what was written, and writes back what was read', () => {
    const result = parsed(printed);
    expect(result.annotations).toEqual([tag, link]);
    expect(result.problems).toEqual([]);
    expect(printSidecar('north/a b.txt', result)).toBe(printed);
  });

  it('takes blank text for a file that was cut off, for an empty sidecar is none', () => {
    for (const blank of ['', '\ufeff \r\n'])
      expect(parseSidecar(blank)).toMatchObject({ ok: false, error: { kind: 'broken', line: 1 } });
  });

  it('reads a file with a byte order mark and CRLF line ends', () => {
    expect(parsed(`\ufeff${printed.replaceAll('\n', '\r\n')}`).annotations).toEqual([tag, link]);
  });

  it('keeps members that it does not know where they stood', () => {
    const page = pageOf(printed);
    Object.assign(page, { id: 'urn:page', 'x:top': [1, { a: null }] });
    const item = firstItem(page);
    item['rights'] = 'https://example.org/licence';
    item.creator = { ...(item.creator as Members), email: 'ada@example.org' };
    const [claim, followUp, note] = item.body as readonly Members[];
    item.body = [
      { ...claim, language: 'en' },
      followUp,
      { ...note, format: 'text/plain' },
      { type: 'TextualBody', purpose: 'describing', value: 'kept' },
    ];
    item.target['renderedVia'] = { id: 'urn:reader' };
    const [position, quote] = item.target.selector;
    item.target.selector = [
      { ...position, 'x:unit': 'character' },
      { ...quote, 'x:hash': 12 },
      { type: 'FragmentSelector', value: 'line=3' },
    ];
    const again = printSidecar('north/a b.txt', parsed(JSON.stringify(page)));
    expect(JSON.parse(again)).toEqual(page);
    expect(printSidecar('north/a b.txt', parsed(again))).toBe(again);
  });

  it('keeps annotations of other tools byte for byte', () => {
    const foreign = [
      '{ "type":"Annotation",\n  "motivation": "highlighting", "target":"http://example.org/x", "big": 12345678901234567890, "one": 1.0 }',
      '{"id":"urn:a","type":"Annotation","motivation":"tagging","target":[{"source":"a.txt"},{"source":"b.txt"}]}',
      '"urn:an-item-by-reference"',
    ];
    const json = printed.replace('"items": [\n', `"items": [\n${foreign.join(',\n')},\n`);
    const result = parsed(json);
    expect(result.foreign).toEqual(foreign);
    expect(result.annotations).toHaveLength(2);
    const again = printSidecar('north/a b.txt', result);
    for (const item of foreign) expect(again).toContain(item);
    expect(printSidecar('north/a b.txt', parsed(again))).toBe(again);
  });

  it('reads a plainer form of the same annotation', () => {
    const page = pageOf(printed);
    const item = firstItem(page);
    item.creator = 'Ada Example';
    item.body = { type: 'TextualBody', value: 'claim' };
    delete item.target['type'];
    delete item.target.selector[1]?.['prefix'];
    const [read] = parsed(JSON.stringify(page)).annotations;
    expect(read).toMatchObject({ creator: 'Ada Example', tags: ['claim'], note: null });
    expect(read?.target.selectors.prefix).toBe('');
  });

  it('keeps a malformed annotation and says where and why', () => {
    const json = printed.replace('"start": 16', '"start": 160');
    const result = parsed(json);
    expect(result.annotations).toEqual([link]);
    expect(result.problems).toEqual([
      { kind: 'kept', line: 12, message: 'An annotation is kept as it is but not shown: start lies behind end.' },
    ]);
    expect(JSON.parse(printSidecar('north/a b.txt', result))).toMatchObject({ items: { length: 2 } });
  });

  it('keeps the second of two annotations with one id', () => {
    const twice = printed.replace(link.id, tag.id);
    const result = parsed(twice);
    expect(result.annotations).toHaveLength(1);
    expect(result.foreign).toHaveLength(1);
    expect(result.problems[0]?.message).toContain('same id');
  });

  it('says that a file is in a merge conflict', () => {
    const lines = printed.split('\n');
    const conflict = [
      ...lines.slice(0, 9),
      '<<<<<<< HEAD',
      lines[9],
      '=======',
      lines[9],
      '>>>>>>> other',
      ...lines.slice(10),
    ];
    const error = refusal(conflict.join('\n'));
    expect(error.line).toBe(10);
    expect(error.message).toMatch(/merge conflict.*<<<<<<</);
  });

  it.each<[string, RegExp, number | null]>([
    [printed.slice(0, 400), /no valid JSON: .*the file ends/, 18],
    ['{"type": "AnnotationPage",\n "items": [,]}', /no valid JSON: a value is expected where ","/, 2],
    ['[]', /no page of annotations/, 1],
    ['{"type":"AnnotationCollection","items":[]}', /no page of annotations/, 1],
    ['{"type":"AnnotationPage"}', /no page of annotations/, 1],
    [printed.replace('"copydesk:version": 1', '"copydesk:version": 2'), /format version 2.*Update Copydesk/, null],
    [printed.replace('"copydesk:version": 1', '"copydesk:version": "1"'), /must be 1/, null],
  ])('refuses %.40s', (json, message, line) => {
    const error = refusal(json);
    expect(error.message).toMatch(message);
    if (line !== null) expect(error.line).toBe(line);
  });
});
