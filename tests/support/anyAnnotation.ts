import * as fc from 'fast-check';
import { createAnnotation } from '../../common/annotation/create';
import { targetsOf } from '../../common/annotation/ends';
import { withKept } from '../../common/annotation/kept';
import type { Annotation } from '../../common/annotation/model';
import { sidecarPathOf } from '../../common/annotation/sidecarPath';
import { anyCharacter } from './anyCharacter';

/** Any text, whole characters or not. */
export const anyText = fc.oneof(fc.string({ unit: anyCharacter }), fc.string({ unit: 'grapheme' }));
const range = fc.tuple(fc.nat(9999), fc.nat(99));
/** Selectors of any passage. */
export const selectors = fc
  .record({
    characters: range.map(([startCharacter, length]) => ({ startCharacter, endCharacter: startCharacter + length })),
    exact: anyText,
    prefix: anyText,
    suffix: anyText,
    alike: fc.option(fc.record({ copy: fc.nat(1000), copies: fc.nat(1000) })),
    landmarks: fc.option(fc.record({ before: anyText, after: anyText, isFormula: fc.boolean() })),
  })
  .map(({ landmarks, ...others }) => (landmarks === null ? others : { ...others, landmarks }));
/** Paths of sources. */
export const source = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map((part) => part.replace(/[/\\]/g, '_').replace(/^\.{1,2}$/, '_')).join('/'))
  .filter((path) => sidecarPathOf(path) !== null);
const target = fc.record({ source, selectors });
const instant = fc.constantFrom('2025-07-11T08:00:00Z', '2025-07-12T09:30:00.123Z');

/** An annotation of which the passage at a place among its ends is kept in a situation. */
function keptAt(plain: Annotation, { at, situation }: { readonly at: number; readonly situation: string }) {
  const ends = targetsOf(plain);
  return withKept(plain, ends[at % ends.length]?.end ?? 'target', situation);
}

/** Any annotation of ours, some with a kept passage, else with nothing unknown. */
export const annotation: fc.Arbitrary<Annotation> = fc
  .record({
    id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
    tags: fc.uniqueArray(anyText, { maxLength: 3 }),
    note: fc.option(anyText),
    target,
    further: fc.array(selectors, { maxLength: 3 }),
    linkTo: fc.option(target),
    linkKind: fc.option(fc.string()),
    creator: fc.option(anyText),
    created: instant,
    modified: fc.option(instant),
    kept: fc.option(fc.record({ at: fc.nat(3), situation: anyText }), { freq: 3 }),
  })
  .map(({ kept, ...fields }) => {
    const plain = createAnnotation({
      ...fields,
      further: fields.linkTo ? [] : fields.further.map((one) => ({ source: fields.target.source, selectors: one })),
      motivation: fields.linkTo ? 'linking' : fields.tags.length > 0 ? 'tagging' : 'commenting',
    });
    return kept ? keptAt(plain, kept) : plain;
  });
/** Annotations of different ids. */
export const annotations = fc.uniqueArray(annotation, { maxLength: 6, selector: (one) => one.id });
