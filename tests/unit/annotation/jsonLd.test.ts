import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import jsonld, { type NodeObject } from 'jsonld';
import { describe as group, expect, it } from 'vitest';
import { describe } from '../../../common/anchor/describe';
import { createAnnotation } from '../../../common/annotation/create';
import { emptySidecar, printSidecar } from '../../../common/annotation/file';
import type { Annotation } from '../../../common/annotation/model';
import { sidecarPathOf } from '../../../common/annotation/sidecarPath';
import { annotations, source } from '../../support/anyAnnotation';
import { webAnnotationContext } from '../../support/webAnnotationContext';

const context = 'http://www.w3.org/ns/anno.jsonld';
const oa = 'http://www.w3.org/ns/oa#';
const ours = 'urn:copydesk:ns#';

/** Reads a sidecar as any JSON-LD program would; in safe mode a member that stands for nothing is an error. */
function expanded(path: string, all: readonly Annotation[]) {
  const printed = printSidecar(path, { ...emptySidecar, annotations: all });
  const sidecar = `file:///news/${encodeURI(sidecarPathOf(path) ?? '').replace(/[?#]/g, encodeURIComponent)}`;
  return jsonld.expand(
    JSON.parse(printed) as NodeObject,
    {
      base: sidecar,
      // This library resolves a relative @base against the file's address only when that is also given as a context.
      expandContext: { '@base': sidecar },
      safe: true,
      documentLoader: (url) =>
        url === context
          ? Promise.resolve({ documentUrl: url, document: webAnnotationContext })
          : Promise.reject(new Error(`${url} is not at hand`)),
    } as jsonld.Options.Expand & { readonly safe: boolean },
  );
}

const text = 'Talks in Oslo. The minister left Oslo on Monday.';
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return describe(text, { start, end: start + words.length });
};
const path = 'north/a b.txt';
const target = { source: path, selectors: { ...at('Oslo'), alike: { copy: 1, copies: 2 } } };
const tag = createAnnotation({
  id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  motivation: 'tagging',
  tags: ['place'],
  note: 'Which *street*?',
  target,
  further: [{ source: path, selectors: at('Oslo', 12) }],
  creator: 'Ada Example',
  created: '2025-07-11T08:00:00Z',
  modified: '2025-07-12T08:00:00Z',
});
const link = createAnnotation({
  id: 'urn:uuid:00000000-0000-4000-8000-000000000002',
  motivation: 'linking',
  linkKind: 'updates',
  target: { source: path, selectors: at('Monday') },
  linkTo: { source: 'south/ü.txt', selectors: at('Talks') },
  created: '2025-07-11T09:00:00Z',
});

/** Every IRI of a term in an expanded document: names of members, types, and words of a vocabulary. */
function termsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(termsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (name === '@type') return [part].flat() as readonly string[];
    return name.startsWith('@') ? termsIn(part) : [name, ...termsIn(part)];
  });
}

/** What the W3C's own ontology defines. */
const ontology = readFileSync(createRequire(import.meta.url).resolve('@vocabulary/oa/oa.nq'), 'utf8');
const defined = new Set([...ontology.matchAll(/^<([^>]+)> \S+rdf-syntax-ns#type> /gm)].map(([, iri]) => iri));

group('a sidecar as JSON-LD', () => {
  it('says in RDF what it says in JSON, passages, tags and links', async () => {
    const [page] = await expanded(path, [tag, link]);
    const items = (page as Record<string, { '@list': unknown }[]>)['http://www.w3.org/ns/activitystreams#items'];
    const listed = items?.[0]?.['@list'] as Record<string, Record<string, unknown>[]>[] | undefined;
    const [first, second] = listed ?? [];
    expect(first).toMatchObject({
      '@id': tag.id,
      '@type': [`${oa}Annotation`],
      [`${oa}motivatedBy`]: [{ '@id': `${oa}tagging` }],
      'http://purl.org/dc/terms/creator': [
        {
          '@type': ['http://xmlns.com/foaf/0.1/Person'],
          'http://xmlns.com/foaf/0.1/name': [{ '@value': 'Ada Example' }],
        },
      ],
      'http://purl.org/dc/terms/created': [
        { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime', '@value': tag.created },
      ],
      [`${oa}hasBody`]: [
        { [`${oa}hasPurpose`]: [{ '@id': `${oa}tagging` }] },
        { [`${oa}hasPurpose`]: [{ '@id': `${oa}commenting` }] },
      ],
    });
    expect(first?.[`${oa}hasTarget`]).toHaveLength(2);
    expect(first?.[`${oa}hasTarget`]?.[0]).toMatchObject({
      '@type': [`${oa}SpecificResource`],
      [`${oa}hasSource`]: [{ '@id': 'file:///news/north/a%20b.txt' }],
      [`${oa}hasSelector`]: [
        { '@type': [`${oa}TextPositionSelector`], [`${oa}start`]: [{ '@value': 9 }], [`${oa}end`]: [{ '@value': 13 }] },
        {
          '@type': [`${oa}TextQuoteSelector`],
          [`${oa}exact`]: [{ '@value': 'Oslo' }],
          [`${ours}copy`]: [{ '@value': 1 }],
          [`${ours}copies`]: [{ '@value': 2 }],
        },
      ],
    });
    expect(second).toMatchObject({
      [`${oa}motivatedBy`]: [{ '@id': `${oa}linking` }],
      [`${ours}linkKind`]: [{ '@value': 'updates' }],
      [`${oa}hasBody`]: [{ [`${oa}hasSource`]: [{ '@id': 'file:///news/south/ü.txt' }] }],
    });
    expect(page).toMatchObject({ [`${ours}version`]: [{ '@value': 1 }] });
  });

  it('uses no term of the vocabulary that the W3C has not defined', async () => {
    const terms = new Set(termsIn(await expanded(path, [tag, link])));
    const used = [...terms].filter((term) => term.startsWith(oa));
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((term) => !defined.has(term))).toEqual([]);
    const words = ['tagging', 'commenting', 'linking'].map((name) => oa + name);
    expect(words.filter((word) => !defined.has(word))).toEqual([]);
    expect(
      Object.values(webAnnotationContext['@context'])
        .flatMap(iriOf)
        .filter((iri) => !defined.has(iri)),
    ).toEqual([]);
  });

  it('loses no member, whatever the annotations are', async () => {
    await fc.assert(
      fc.asyncProperty(source, annotations, async (where, all) => {
        const [page] = await expanded(where, all);
        const quotes = termsIn(page).filter((term) => term === `${oa}exact`);
        const passages = all.flatMap(({ further, linkTo }) => [1, ...further, ...(linkTo ? [1] : [])]);
        expect(quotes).toHaveLength(passages.length);
      }),
      { numRuns: 60 },
    );
  });
});

/** The IRI of a term of the context, where it is one of the annotation vocabulary. */
function iriOf(term: string | { readonly '@id': string }): readonly string[] {
  const id = typeof term === 'string' ? term : term['@id'];
  return id.startsWith('oa:') ? [oa + id.slice('oa:'.length)] : [];
}
