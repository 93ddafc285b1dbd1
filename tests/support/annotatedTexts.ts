import * as fc from 'fast-check';
import { createDescriber } from '../../common/anchor/describe';
import { createAnnotation } from '../../common/annotation/create';
import { emptySidecar } from '../../common/annotation/file';
import type { Annotation } from '../../common/annotation/model';
import { emptyStore, update, type AnnotationStore } from '../../common/annotation/store';
import type { StoreEvent } from '../../common/annotation/state';
import type { Span } from '../../common/text/span';
import { groupBy } from '../../common/text/groupBy';

/** Sources by path. */
export type Texts = Readonly<Record<string, string>>;

/** A store that has read these annotations and texts. */
export function storeOf(annotations: readonly Annotation[], texts: Texts): AnnotationStore {
  const events: StoreEvent[] = [...groupBy(annotations, ({ target }) => target.source)].map(([source, own]) => ({
    type: 'sidecarLoaded',
    source,
    parsed: { ok: true, problems: [], ...emptySidecar, annotations: own },
  }));
  for (const [source, text] of Object.entries(texts)) events.push({ type: 'textKnown', source, text });
  return events.reduce(update, emptyStore);
}

const word = fc.constantFrom(
  ...[
    'Oslo',
    'talks',
    'the',
    'the',
    'a|b',
    '\u{1f600}',
    'e\u0301',
    '\u0645\u0631\u062d\u0628\u0627',
    '=1+1',
    '-3',
    '@home',
  ],
  ...['“We are close”', "'", '"', ',', ';', '\t', '\u2028', '\u0085', '\u000c', 'São', '#1', '*', '[x](y)', '\ufffd'],
);
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\r\n', '\n\n', '\r\n\r\n', '');

/** Texts with all that makes offsets and lines hard. */
const text = fc
  .array(fc.tuple(word, gap), { minLength: 4, maxLength: 40 })
  .map((parts) => parts.map(([one, behind]) => one + behind).join(''));

const pair = fc.tuple(fc.nat(10_000), fc.nat(10_000));

/** A span of whole characters, never empty. */
function spanIn(whole: string, [from, length]: readonly [number, number]): Span {
  const start = from % whole.length;
  const end = start + 1 + (length % Math.min(30, whole.length - start));
  return { start, end };
}

const tagName = fc.constantFrom(
  'claim',
  'a tag',
  'Ärger',
  'a;b',
  '=cmd',
  '---',
  'A tag',
  '[x',
  'Note',
  '事件',
  '',
  '!x|y',
);
const note = fc.constantFrom(
  '',
  'plain',
  'two\nlines\r\nand more',
  '=HYPERLINK("x")',
  "'=1",
  '# h\n- item',
  '\u2028',
  ' edges ',
);

const fields = fc.record({
  id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
  from: fc.constantFrom('north.txt', 'sub/south.news'),
  to: fc.constantFrom('north.txt', 'sub/south.news'),
  kind: fc.constantFrom('tag', 'tag', 'note', 'link'),
  place: pair,
  more: fc.array(pair, { maxLength: 3 }),
  other: pair,
  tags: fc.uniqueArray(tagName, { minLength: 1, maxLength: 3 }),
  note: fc.option(note),
  linkKind: fc.option(fc.constantFrom('contradicts', 'same-event', 'an own kind', 'Link', 'Ärger', '')),
  creator: fc.option(fc.constantFrom('A. Reader', '+1', 'https://example.org/me', '')),
  modified: fc.option(fc.constant('2025-07-12T09:30:00.123Z')),
});

/** Two sources with annotations of all kinds, each on words that stand there. */
export const annotatedTexts: fc.Arbitrary<{ readonly texts: Texts; readonly annotations: readonly Annotation[] }> = fc
  .record({
    north: text,
    south: text,
    all: fc.uniqueArray(fields, { maxLength: 6, selector: ({ id }) => id }),
  })
  .map(({ north, south, all }) => {
    const texts: Texts = { 'north.txt': north, 'sub/south.news': south };
    const targetOf = (source: string, place: readonly [number, number]) => ({
      source,
      selectors: createDescriber(texts[source] ?? '')(spanIn(texts[source] ?? '', place)),
    });
    const annotations = all.map(({ kind, from, to, place, more, other, tags, linkKind, ...rest }) =>
      createAnnotation({
        ...rest,
        motivation: kind === 'tag' ? 'tagging' : kind === 'note' ? 'commenting' : 'linking',
        tags: kind === 'tag' ? tags : [],
        target: targetOf(from, place),
        further: kind === 'link' ? [] : more.map((one) => targetOf(from, one)),
        linkTo: kind === 'link' ? targetOf(to, other) : null,
        linkKind: kind === 'link' ? linkKind : null,
        created: '2025-07-11T08:00:00Z',
      }),
    );
    return { texts, annotations };
  });
